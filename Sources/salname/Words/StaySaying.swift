/// What is said of visas, places and limits of a stay.
enum StaySaying: String, CaseIterable, Saying {
    case counterTotal, ruleVisa, explainVisa, explainVisaEntry, explainVisaCancelled
    case explainValidityEnds, explainPlaceRegistered, explainTerritory, didEnterOnVisa
    case rulePermit, whilePending, didEnterOnPermit
    case explainPermit, explainExtension, explainApplication, explainSettled, explainResiding
    case explainCarriedThrough, explainPending, explainAnnounced, explainPlaceMoved

    var english: String {
        switch self {
        case .counterTotal: "{limit} days in all"
        case .ruleVisa: "visa {visa} ({kind}), {days} days in all, through {through}"
        case .explainVisa: "visa {visa} ({kind}): {days} days in all, {from} through {through}"
        case .explainVisaEntry: "entry {entry} of {entries} on it"
        case .explainVisaCancelled: "cancelled from {day}"
        case .explainValidityEnds: "the visa is valid through {day}, and ends the stay"
        case .explainPlaceRegistered: "place of stay registered on {day}, through {through}"
        case .explainPlaceMoved: "moved there on {day}"
        case .explainTerritory: "{territory} only"
        case .didEnterOnVisa: "{person} entered at {checkpoint}, {day}, on visa {visa}."
        case .rulePermit: "permit {permit} ({service}), through {through}"
        case .whilePending: "lawful while {case} is pending"
        case .didEnterOnPermit: "{person} entered at {checkpoint}, {day}, on permit {permit}."
        case .explainPermit: "permit {permit} ({service}): {from} through {through}"
        case .explainExtension: "stay extended, {permit}: {from} through {through}"
        case .explainApplication:
            "{case} ({service}) accepted on {day}: lawful while it is pending"
        case .explainSettled: "{case} settled on {day}"
        case .explainResiding: "on {day} here on permit {permit}"
        case .explainAnnounced:
            "stay extended by announcement {announcement}: {from} through {through}"
        case .explainCarriedThrough: "with these the stay is lawful through"
        case .explainPending: "no last lawful day while {case} is pending"
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
        case .explainPlaceMoved: "oraya köçüb: {day}"
        case .explainTerritory: "yalnız {territory}"
        case .didEnterOnVisa:
            "{person} {day} tarixində {checkpoint} məntəqəsindən viza ilə daxil oldu: {visa}."
        case .rulePermit: "icazə {permit} ({service}), son gün: {through}"
        case .whilePending: "{case} üzrə müraciətə baxılanadək qalma qanunidir"
        case .didEnterOnPermit:
            "{person} {day} tarixində {checkpoint} məntəqəsindən icazə ilə daxil oldu: {permit}."
        case .explainPermit: "icazə {permit} ({service}): {from} – {through}"
        case .explainExtension: "müvəqqəti olma müddəti uzadılıb, {permit}: {from} – {through}"
        case .explainApplication:
            "{case} ({service}) {day} tarixində qəbul edilib: baxılanadək qalma qanunidir"
        case .explainSettled: "{case} üzrə qərar: {day}"
        case .explainResiding: "{day} tarixində qalma əsası: icazə {permit}"
        case .explainAnnounced:
            "elan üzrə müvəqqəti olma müddəti uzadılıb, {announcement}: {from} – {through}"
        case .explainCarriedThrough: "bunlarla birlikdə qanuni qalmanın son günü"
        case .explainPending: "{case} üzrə müraciətə baxılanadək son gün yoxdur"
        }
    }
}
