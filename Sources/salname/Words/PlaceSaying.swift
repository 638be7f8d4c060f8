/// What is said of places of stay.
enum PlaceSaying: String, CaseIterable, Saying {
    case help, helpAnnul, optionAddress, optionHost, optionFrom, optionThrough, optionMoved
    case labelHost, labelPlaceFrom, labelPlaceThrough
    case didRegister, place, placeKnown, registeredInTime, movedThere, labelMoved

    var english: String {
        switch self {
        case .help: "Register a person upon the place of stay (Migration Code, art. 21)."
        case .helpAnnul: "Annul a registration upon a place of stay that should not stand."
        case .optionAddress: "Where the person stays; kept sealed."
        case .optionHost: "Who gives shelter, as the application names them; kept sealed."
        case .optionFrom: "The first day of the registration; otherwise today."
        case .optionThrough: "The last day; otherwise the last lawful day of the stay."
        case .optionMoved:
            "The day of the move there from another place, not to another dwelling of the same owner (art. 21.9)."
        case .labelMoved: "moved on"
        case .movedThere: "moved there on {day}"
        case .labelHost: "host"
        case .labelPlaceFrom: "registered from"
        case .labelPlaceThrough: "registered through"
        case .didRegister:
            "{person} is registered upon the place of stay, {from} through {through}."
        case .place: "place of stay registered {from} through {through} ({position})"
        case .placeKnown:
            "place of stay registered {from} through {through} ({position}): {address}"
        case .registeredInTime: "the term ran through {day}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .help: "Şəxsi olduğu yer üzrə qeydiyyata almaq (Miqrasiya Məcəlləsi, m. 21)."
        case .helpAnnul: "Olduğu yer üzrə yanlış qeydiyyatı etibarsız saymaq."
        case .optionAddress: "Olduğu yerin ünvanı; möhürlənmiş saxlanılır."
        case .optionHost: "Ərizədə göstərilən qəbul edən tərəf; möhürlənmiş saxlanılır."
        case .optionFrom: "Qeydiyyatın ilk günü; göstərilməsə, bu gün."
        case .optionThrough: "Son gün; göstərilməsə, qalmanın son qanuni günü."
        case .optionMoved:
            "Başqa yerdən oraya köçmə günü; eyni mülkiyyətçinin başqa mənzili sayılmır (m. 21.9)."
        case .labelMoved: "köçmə günü"
        case .movedThere: "oraya köçüb: {day}"
        case .labelHost: "qəbul edən"
        case .labelPlaceFrom: "qeydiyyat: ilk gün"
        case .labelPlaceThrough: "qeydiyyat: son gün"
        case .didRegister:
            "{person} olduğu yer üzrə qeydiyyata alındı: {from} – {through}."
        case .place: "olduğu yer üzrə qeydiyyat: {from} – {through} (sıra nömrəsi: {position})"
        case .placeKnown:
            "olduğu yer üzrə qeydiyyat: {from} – {through} (sıra nömrəsi: {position}): {address}"
        case .registeredInTime: "müddətin son günü: {day}"
        }
    }
}
