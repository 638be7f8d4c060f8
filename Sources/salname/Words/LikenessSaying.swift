import Casework

/// Why two persons may be one, in words.
enum LikenessSaying: String, CaseIterable, Saying {
    case sameDocument
    case samePersonalNumber
    case sameNameAndBirth
    case sameNameAndTransposedBirth
    case sameNameAndBirthYear
    case similarSurnameAndBirth

    var english: String {
        switch self {
        case .sameDocument: "the same document"
        case .samePersonalNumber: "the same personal number"
        case .sameNameAndBirth: "the same name and date of birth"
        case .sameNameAndTransposedBirth: "the same name; day and month of birth exchanged"
        case .sameNameAndBirthYear: "the same name; dates of birth that agree as far as known"
        case .similarSurnameAndBirth: "a similar surname and the same date of birth"
        }
    }

    var azerbaijani: String {
        switch self {
        case .sameDocument: "eyni sənəd"
        case .samePersonalNumber: "eyni fərdi identifikasiya nömrəsi"
        case .sameNameAndBirth: "eyni ad və doğum tarixi"
        case .sameNameAndTransposedBirth: "eyni ad; doğum günü və ayı yerini dəyişib"
        case .sameNameAndBirthYear: "eyni ad; doğum tarixi məlum olduğu qədər uyğundur"
        case .similarSurnameAndBirth: "oxşar soyad və eyni doğum tarixi"
        }
    }
}

extension LikenessReason {
    /// The reason in words.
    var saying: LikenessSaying {
        switch self {
        case .sameDocument: .sameDocument
        case .samePersonalNumber: .samePersonalNumber
        case .sameNameAndBirth: .sameNameAndBirth
        case .sameNameAndTransposedBirth: .sameNameAndTransposedBirth
        case .sameNameAndBirthYear: .sameNameAndBirthYear
        case .similarSurnameAndBirth: .similarSurnameAndBirth
        }
    }
}

extension Likeness {
    /// Returns the reasons in words, the strongest first.
    func reasons(_ words: Words) -> String {
        reasons.map { words.say($0.saying) }.joined(separator: ", ")
    }
}
