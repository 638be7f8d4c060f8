import Casework
import Ledger

extension Refusals {
    /// Returns the report of lines that are no machine-readable zone.
    func report(_ error: MRZError, asked: Asked) -> ErrorReport {
        zone(ZoneSentences(words: words).sentence(error), asked, words(.lookAgain))
    }

    /// Returns the report of a zone with a wrong check digit; what may have been misread is asked,
    /// never put right.
    func report(wrong reading: MachineReadableZone.Reading, asked: Asked) -> ErrorReport {
        let sentences = ZoneSentences(words: words)
        let advice = reading.suggestions.map { sentences.sentence($0) }
        return zone(
            sentences.wrongDigits(reading.zone), asked,
            advice.isEmpty ? words(.lookAgain) : advice.joined(separator: " "))
    }

    private func zone(_ why: String, _ asked: Asked, _ advice: String) -> ErrorReport {
        ErrorReport(
            code: ErrorCode.machineReadableZone.rawValue,
            asked: words.say(asked.phrase, asked.values),
            why: why, advice: advice, exit: .rejected)
    }

    /// Returns the code and the sentence of a line of a feed that was not recorded.
    func report(_ problem: BorderImport.LineProblem) -> (code: String, why: String) {
        switch problem {
        case .text(let problem): (ErrorCode.feedLine.rawValue, sentence(problem))
        case .value(let column):
            (ErrorCode.feedLine.rawValue, words(.whyLineValue, ["column": column.rawValue]))
        case .ledger(let error): refused(error)
        }
    }

    private func refused(_ error: LedgerError) -> (code: String, why: String) {
        let report = report(error, asked: .recordCrossing)
        return (report.code, report.why)
    }

    /// Returns why a line of a feed cannot be read.
    private func sentence(_ problem: FeedProblem) -> String {
        switch problem {
        case .tooLong(let limit): words.say(WhyNot.feedTooLong, ["limit": "\(limit)"])
        case .notUTF8: words.say(WhyNot.feedNotUTF8)
        case .zeroByte: words.say(WhyNot.feedZeroByte)
        case .wrongFieldCount(let expected, let found):
            words.say(
                WhyNot.feedFieldCount, ["expected": "\(expected)", "found": "\(found)"])
        case .unterminatedQuote(let line): words.say(WhyNot.feedQuote, ["line": "\(line)"])
        case .bareQuote(let field): words.say(WhyNot.feedBareQuote, ["field": "\(field)"])
        case .textAfterQuote(let field, _):
            words.say(WhyNot.feedAfterQuote, ["field": "\(field)"])
        case .bareCarriageReturn: words.say(WhyNot.feedCarriageReturn)
        case .notJSON(let byte): words.say(WhyNot.feedNotJSON, ["byte": "\(byte)"])
        case .objectCutOff: words.say(WhyNot.feedObjectCutOff)
        case .textAfterObject: words.say(WhyNot.feedTextAfterObject)
        case .notAnObject: words.say(WhyNot.feedNotAnObject)
        case .repeatedMember: words.say(WhyNot.feedRepeatedMember)
        case .notText(let column): words.say(WhyNot.feedNotText, ["column": column.rawValue])
        }
    }

    /// Returns the report of a file that is no feed.
    func report(_ problem: FeedHeaderProblem) -> ErrorReport {
        let (why, values) = explain(problem)
        return ErrorReport(
            code: ErrorCode.usage.rawValue, asked: words(.askedImportCrossings),
            why: words.say(why, values), exit: .usage)
    }

    private func explain(_ problem: FeedHeaderProblem) -> (any Saying, [String: String]) {
        switch problem {
        case .empty: (WhyNot.feedEmpty, [:])
        case .encoding(let encoding): (WhyNot.feedEncoding, ["encoding": encoding.name])
        case .notUTF8(let line): (WhyNot.feedHeaderNotUTF8, ["line": "\(line)"])
        case .compressed(let kind): (WhyNot.feedCompressed, ["kind": "\(kind)"])
        case .binary: (WhyNot.feedBinary, [:])
        case .notJSONLines(let line): (WhyNot.feedNotJSONLines, ["line": "\(line)"])
        case .unreadable(_, let line): (WhyNot.feedUnreadable, ["line": "\(line)"])
        case .missing(_, let delimiter?):
            (Phrase.whyFeedDelimiter, ["delimiter": "“\(delimiter.written)”"])
        case .missing(let columns, nil):
            (Phrase.whyFeedColumns, ["columns": columns.map(\.rawValue).joined(separator: ", ")])
        case .repeated(let columns):
            (Phrase.whyFeedRepeated, ["columns": columns.map(\.rawValue).joined(separator: ", ")])
        }
    }
}

extension FeedEncoding {
    fileprivate var name: String {
        switch self {
        case .utf16: "UTF-16"
        case .utf32: "UTF-32"
        }
    }
}

extension FeedDelimiter {
    /// The delimiter as a person can read it.
    fileprivate var written: String {
        switch self {
        case .comma: ","
        case .semicolon: ";"
        case .tab: "\\t"
        case .bar: "|"
        }
    }
}
