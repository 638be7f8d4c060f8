/// What is said of taking a feed in.
enum ImportSaying: String, CaseIterable, Saying {
    case optionFeedFormat, optionDelimiter, mayBeCutOff, labelRegistered, labelUnmatched

    var english: String {
        switch self {
        case .optionFeedFormat:
            "csv or jsonl; otherwise the ending of the name or the first byte tells."
        case .optionDelimiter: "What separates fields: comma, semicolon, tab or bar."
        case .mayBeCutOff: "the feed does not end with a line end: it may have been cut off"
        case .labelRegistered: "persons registered"
        case .labelUnmatched: "unmatched"
        }
    }

    var azerbaijani: String {
        switch self {
        case .optionFeedFormat:
            "csv və ya jsonl; göstərilməsə, faylın adı və ya ilk baytı müəyyən edir."
        case .optionDelimiter: "Sahələri ayıran işarə: comma, semicolon, tab və ya bar."
        case .mayBeCutOff: "fayl sətir sonu ilə bitmir: yarımçıq ola bilər"
        case .labelRegistered: "qeydə alınan şəxslər"
        case .labelUnmatched: "sahibsiz keçidlər"
        }
    }
}
