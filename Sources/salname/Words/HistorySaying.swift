/// What is said of histories.
enum HistorySaying: String, CaseIterable, Saying {
    case argumentSubject, optionAll, labelHistory, oneWith

    var english: String {
        switch self {
        case .argumentSubject: "P-AZ-000977, U-AZ-000012, law/az or ledger/AZ."
        case .optionAll: "With the histories of everybody merged with the person."
        case .labelHistory: "history"
        case .oneWith: "{person} is one person with {others}; --all shows every history"
        }
    }

    var azerbaijani: String {
        switch self {
        case .argumentSubject: "P-AZ-000977, U-AZ-000012, law/az və ya ledger/AZ."
        case .optionAll: "Şəxslə birləşdirilmiş hər kəsin tarixçəsi ilə birlikdə."
        case .labelHistory: "tarixçə"
        case .oneWith:
            "{person} bu şəxslə birləşdirilib: {others}; bütün tarixçələr üçün --all göstərin"
        }
    }
}
