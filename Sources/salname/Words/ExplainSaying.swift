import Casework

/// What is said of the facts about a stay that are derived, besides its days.
enum ExplainSaying: String, CaseIterable, Saying {
    case argumentField
    case listedFirst, listedSince, documentShown, lastSeen, entryLies
    case absent, groundFound, groundUnexamined, groundChanged, enteredOnVisa, anomaly
    case merged, inHistory, unlimited

    var english: String {
        switch self {
        case .argumentField: "What to explain: {fields}."
        case .listedFirst: "nationalities on the day: {states}, as registered"
        case .listedSince: "nationalities on the day: {states}, since {day}"
        case .documentShown: "showed {document}, issued by {state}: under it the person entered"
        case .lastSeen: "last in the country on {day}"
        case .entryLies: "{checkpoint}: {territory}"
        case .absent: "not present on {day}"
        case .groundFound: "ground found when it was recorded: {ground}"
        case .groundUnexamined: "no ground was looked for when it was recorded"
        case .groundChanged: "what came later made it: {ground}"
        case .enteredOnVisa: "entry {number} on the visa, {day}"
        case .anomaly: "{day}: {what}"
        case .merged: "{duplicate} and {kept} are one person"
        case .inHistory: "history of {person}"
        case .unlimited: "unlimited"
        }
    }

    var azerbaijani: String {
        switch self {
        case .argumentField: "Nə izah olunsun: {fields}."
        case .listedFirst: "həmin gün vətəndaşlıq: {states}, ilkin qeyd üzrə"
        case .listedSince: "həmin gün vətəndaşlıq: {states}, başlanğıc tarix: {day}"
        case .documentShown:
            "təqdim olunan sənəd: {document}, verən dövlət: {state}; giriş onun üzrədir"
        case .lastSeen: "ölkədə olduğu sonuncu gün: {day}"
        case .entryLies: "{checkpoint}: {territory}"
        case .absent: "{day} tarixində ölkədə deyil"
        case .groundFound: "qeydə alınarkən müəyyən edilmiş əsas: {ground}"
        case .groundUnexamined: "qeydə alınarkən əsas yoxlanılmayıb"
        case .groundChanged: "sonrakı qeydə görə əsas: {ground}"
        case .enteredOnVisa: "viza üzrə giriş: {number}, tarix: {day}"
        case .anomaly: "{day}: {what}"
        case .merged: "{duplicate} və {kept} eyni şəxsdir"
        case .inHistory: "tarixçə: {person}"
        case .unlimited: "məhdudiyyətsiz"
        }
    }
}

/// On what ground somebody is in the country.
enum GroundSaying: String, CaseIterable, Saying {
    case citizen, visa, visaFree, permit, none, unexamined

    init(_ ground: EntryGround) {
        self =
            switch ground {
            case .citizen: .citizen
            case .visa: .visa
            case .visaFree: .visaFree
            case .permit: .permit
            case .none: .none
            case .unexamined: .unexamined
            }
    }

    var english: String {
        switch self {
        case .citizen: "citizen"
        case .visa: "visa"
        case .visaFree: "visa-free"
        case .permit: "permit to reside"
        case .none: "none"
        case .unexamined: "not examined"
        }
    }

    var azerbaijani: String {
        switch self {
        case .citizen: "vətəndaş"
        case .visa: "viza"
        case .visaFree: "vizasız"
        case .permit: "yaşamaq üçün icazə"
        case .none: "əsas yoxdur"
        case .unexamined: "yoxlanılmayıb"
        }
    }
}

/// A part of the country.
enum TerritorySaying: String, CaseIterable, Saying {
    case mainland, nakhchivan

    init(_ territory: Territory) {
        self =
            switch territory {
            case .mainland: .mainland
            case .nakhchivan: .nakhchivan
            }
    }

    var english: String {
        switch self {
        case .mainland: "mainland"
        case .nakhchivan: "Nakhchivan Autonomous Republic"
        }
    }

    var azerbaijani: String {
        switch self {
        case .mainland: "ölkənin əsas ərazisi"
        case .nakhchivan: "Naxçıvan Muxtar Respublikası"
        }
    }
}
