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
            code: ErrorCode.machineReadableZone.rawValue, asked: words(asked.phrase, asked.values),
            why: why, advice: advice, exit: .rejected)
    }

    /// Returns the code and the sentence of a line of a feed that was not recorded.
    func report(_ problem: BorderImport.LineProblem) -> (code: String, why: String) {
        switch problem {
        case .text: (ErrorCode.feedLine.rawValue, words(.whyLineCSV))
        case .value(let column):
            (ErrorCode.feedLine.rawValue, words(.whyLineValue, ["column": column.rawValue]))
        case .holderUnknown: (ErrorCode.holderUnknown.rawValue, words(.whyLineHolder))
        case .ledger(let error): refused(error)
        }
    }

    private func refused(_ error: LedgerError) -> (code: String, why: String) {
        let report = report(error, asked: .recordCrossing)
        return (report.code, report.why)
    }
}
