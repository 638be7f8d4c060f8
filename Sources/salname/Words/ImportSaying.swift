/// What is said of taking a feed in.
enum ImportSaying: String, CaseIterable, Saying {
    case optionFeedFormat, optionDelimiter, optionRefused, mayBeCutOff
    case labelRegistered, labelUnmatched, labelWarned, labelWarnedLines
    case progressLines, catchingUp, done, wouldBeDone, ofThese
    case refusedLine, moreRefused, moreWarned

    var english: String {
        switch self {
        case .optionFeedFormat:
            "csv or jsonl; otherwise the ending of the name or the first byte tells."
        case .optionDelimiter: "What separates fields: comma, semicolon, tab or bar."
        case .optionRefused:
            "Write the refused lines to this CSV file: line, id, code and reason of each."
        case .mayBeCutOff: "the feed does not end with a line end: it may have been cut off"
        case .labelRegistered: "persons registered"
        case .labelUnmatched: "unmatched"
        case .labelWarned: "warnings"
        case .labelWarnedLines: "lines with warnings"
        case .progressLines: "{count} lines"
        case .catchingUp: "bringing the registers up to date …"
        case .done:
            "{lines} lines: {accepted} recorded, {repeated} recorded before, {refused} refused."
        case .wouldBeDone:
            "{lines} lines: {accepted} would be recorded, {repeated} were recorded before, {refused} would be refused."
        case .ofThese: "of those recorded: {registered} registered a person, {unmatched} unmatched"
        case .refusedLine: "line {line} ({id}): {code}: {why}"
        case .moreRefused:
            "{count} more lines were refused; --refused FILE.csv or --format json names each"
        case .moreWarned: "{count} more lines with the warning {name}"
        }
    }

    var azerbaijani: String {
        switch self {
        case .optionFeedFormat:
            "csv və ya jsonl; göstərilməsə, faylın adı və ya ilk baytı müəyyən edir."
        case .optionDelimiter: "Sahələri ayıran işarə: comma, semicolon, tab və ya bar."
        case .optionRefused:
            "Qəbul edilməyən sətirlər bu CSV faylına yazılır: sətir, nömrə, kod və səbəb."
        case .mayBeCutOff: "fayl sətir sonu ilə bitmir: yarımçıq ola bilər"
        case .labelRegistered: "qeydə alınan şəxslər"
        case .labelUnmatched: "sahibsiz keçidlər"
        case .labelWarned: "xəbərdarlıqlar"
        case .labelWarnedLines: "xəbərdarlıq olan sətirlər"
        case .progressLines: "{count} sətir"
        case .catchingUp: "reyestrlər yenilənir …"
        case .done:
            "{lines} sətir: qeydə alındı {accepted}, əvvəl qeydə alınıb {repeated}, qəbul edilmədi {refused}."
        case .wouldBeDone:
            "{lines} sətir: qeydə alınardı {accepted}, əvvəl qeydə alınıb {repeated}, qəbul edilməzdi {refused}."
        case .ofThese:
            "qeydə alınanlardan: yeni şəxs {registered}, sahibsiz keçid {unmatched}"
        case .refusedLine: "sətir {line} ({id}): {code}: {why}"
        case .moreRefused:
            "daha {count} sətir qəbul edilmədi; hamısını --refused FAYL.csv və ya --format json göstərir"
        case .moreWarned: "daha {count} sətirdə xəbərdarlıq: {name}"
        }
    }
}
