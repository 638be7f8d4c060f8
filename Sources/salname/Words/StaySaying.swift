/// What is said of visas, places and limits of a stay.
enum StaySaying: String, CaseIterable, Saying {
    case counterTotal, ruleVisa, explainVisa, explainVisaEntry, explainVisaCancelled
    case explainValidityEnds, explainPlaceRegistered, explainTerritory, didEnterOnVisa

    var english: String {
        switch self {
        case .counterTotal: "{limit} days in all"
        case .ruleVisa: "visa {visa} ({kind}), {days} days in all, through {through}"
        case .explainVisa: "visa {visa} ({kind}): {days} days in all, {from} through {through}"
        case .explainVisaEntry: "entry {entry} of {entries} on it"
        case .explainVisaCancelled: "cancelled from {day}"
        case .explainValidityEnds: "the visa is valid through {day}, and ends the stay"
        case .explainPlaceRegistered: "place of stay registered on {day}, through {through}"
        case .explainTerritory: "{territory} only"
        case .didEnterOnVisa: "{person} entered at {checkpoint}, {day}, on visa {visa}."
        }
    }

    var azerbaijani: String {
        switch self {
        case .counterTotal: "cəmi {limit} gün"
        case .ruleVisa: "viza {visa} ({kind}), cəmi {days} gün, son gün: {through}"
        case .explainVisa: "viza {visa} ({kind}): cəmi {days} gün, {from} – {through}"
        case .explainVisaEntry: "vizada giriş: {entry}, cəmi girişlər: {entries}"
        case .explainVisaCancelled: "ləğv edilib, tarix: {day}"
        case .explainValidityEnds: "vizanın son günü {day}, qalma həmin gün bitir"
        case .explainPlaceRegistered: "olduğu yer üzrə qeydiyyat: {day}, son gün: {through}"
        case .explainTerritory: "yalnız {territory}"
        case .didEnterOnVisa:
            "{person} {day} tarixində {checkpoint} məntəqəsindən viza ilə daxil oldu: {visa}."
        }
    }
}
