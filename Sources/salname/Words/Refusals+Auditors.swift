import Audit
import Casework
import Custody
import EventCoding
import EventLog
import Ledger
import Projections

/// Why an auditor's or an operator's question has no answer, or a bad one.
enum AuditProblem: Equatable {
    /// The command typed does not exist under `parent`.
    case unknownCommand(String, nearest: String?, parent: String)
    /// A key under which nothing was ever enacted.
    case unknownKey(String, nearest: String?, known: [String])
    /// A name that is none of those there are, as a field, a table, a type or a code.
    case unknownName(String, nearest: String?, known: [String])
    /// A text that names no subject.
    case badSubject(String)
    /// A text that is neither a day nor an instant.
    case badMoment(String)
    /// Something was enacted under the key, but nothing is in force on the day.
    case notInForce(ProvisionKey, on: Day)
    /// The log is not intact from `first` on; nil where no position can be named.
    case broken(first: Int?, intact: Int)
    case viewsBehind(position: Int, head: Int)
    /// So many of the checks of `doctor` failed.
    case unwell(Int)
}

extension Session {
    /// Returns the report of a question that has no answer.
    func problem(_ kind: AuditProblem) -> Problem {
        Problem(report: Refusals(words: words).report(kind))
    }
}

extension Refusals {
    /// Returns the report of a question that has no answer.
    func report(_ problem: AuditProblem) -> ErrorReport {
        switch problem {
        case .unknownCommand(let typed, let nearest, let parent):
            var report = usage(.usage, .whyUnknownCommand, ["typed": typed])
            if let nearest {
                report = usage(
                    .usage, .whyUnknownCommandNearest, ["typed": typed, "nearest": nearest])
            }
            report.command = "\(parent) --help"
            return report
        case .unknownName(let typed, let nearest, let known):
            let values = ["typed": typed, "known": known.joined(separator: ", ")]
            guard let nearest else { return usage(.unknownName, .whyUnknownName, values) }
            return usage(
                .unknownName, .whyUnknownNameNearest,
                values.merging(["nearest": nearest]) { $1 })
        case .unknownKey(let typed, let nearest, let known):
            let values = ["typed": typed, "known": known.joined(separator: ", ")]
            guard let nearest else {
                return make(.unknownName, .answer, .whyUnknownName, values, .notFound)
            }
            return make(
                .unknownName, .answer, .whyUnknownNameNearest,
                values.merging(["nearest": nearest]) { $1 }, .notFound)
        case .badSubject(let text): return usage(.usage, .whyBadSubject, ["typed": text])
        case .badMoment(let text): return usage(.usage, .whyBadMoment, ["typed": text])
        case .notInForce(let key, let day):
            let values = ["key": "\(key)", "day": "\(day)"]
            var report = make(.notRecorded, .answer, .whyNotInForce, values, .notFound)
            report.command = "salname law history \(key)"
            return report
        case .broken(let first, let intact): return broken(first: first, intact: intact)
        case .viewsBehind(let position, let head):
            var report = make(
                .viewsBehind, .readViews, .whyViewsBehind,
                ["position": "\(position)", "head": "\(head)"], .readModelsBehind)
            report.command = "salname views rebuild"
            return report
        case .unwell(let count):
            return make(.unwell, .checkUp, .whyUnwell, ["count": "\(count)"], .configuration)
        }
    }

    private func broken(first: Int?, intact: Int) -> ErrorReport {
        guard let first else {
            return make(.integrity, .verifyLog, .whyBrokenSomewhere, [:], .integrityFailure)
        }
        let values = ["position": "\(first)", "intact": "\(intact)"]
        return intact > 0
            ? make(.integrity, .verifyLog, .whyBroken, values, .integrityFailure)
            : make(.integrity, .verifyLog, .whyBrokenFromStart, values, .integrityFailure)
    }

    /// Returns the report of an error that came up from a part below; one that nobody foresaw is our
    /// own fault, and its type is not told.
    func report(foreign error: any Error, asked: Asked) -> ErrorReport {
        switch error {
        case let error as LedgerError: report(error, asked: asked)
        case let error as LogError: report(LedgerError.log(error), asked: asked)
        case let error as ViewsError: report(LedgerError.views(error), asked: asked)
        case let error as CustodyError: report(LedgerError.custody(error), asked: asked)
        case let error as Rejection: report(LedgerError.rejected(error), asked: asked)
        case let error as OutputFailure: report(ShellProblem.output(error))
        case let error as AuditError: report(error, asked: asked)
        case let error as UnreadableLine: report(error.error, at: error.position, asked: asked)
        case let error as EventCodingError: report(error, at: nil, asked: asked)
        default: make(.internalFault, asked, .whyInternal, [:], .internalFault)
        }
    }

    private func report(_ error: AuditError, asked: Asked) -> ErrorReport {
        switch error {
        case .nothingRecorded(let subject):
            if let subject = Subject(subject), subject.kind == .person {
                var report = make(
                    .personUnknown, asked, .whyPersonUnknown, ["person": subject.id], .notFound)
                report.command = "salname person find NAME"
                return report
            }
            return make(
                .notRecorded, asked, .whyNothingRecorded, ["subject": subject], .notFound)
        case .noLine(let position):
            return make(
                .notRecorded, asked, .whyNoLine, ["position": "\(position)"], .notFound)
        }
    }

    private func report(
        _ error: EventCodingError, at position: Int?, asked: Asked
    ) -> ErrorReport {
        let place = position.map { "\($0)" } ?? "-"
        switch error {
        case .unknownType(let type):
            let values = ["position": place, "type": type]
            return make(.eventUnknown, asked, .whyEventUnknown, values, .configuration)
        case .unknownVersion(let type, let version):
            let values = ["position": place, "type": "\(type):\(version)"]
            return make(.eventUnknown, asked, .whyEventUnknown, values, .configuration)
        case .malformed, .envelope, .payload:
            var report = make(
                .lineUnreadable, asked, .whyLineUnreadable, ["position": place],
                .integrityFailure)
            report.command = "salname log verify --schemas"
            return report
        }
    }

    private func make(
        _ code: ErrorCode, _ asked: Asked, _ why: Phrase, _ values: [String: String],
        _ exit: ExitCode
    ) -> ErrorReport {
        ErrorReport(
            code: code.rawValue, asked: words.say(asked.phrase, asked.values),
            why: words(why, values),
            exit: exit)
    }

    private func usage(
        _ code: ErrorCode, _ why: Phrase, _ values: [String: String]
    ) -> ErrorReport {
        ErrorReport(
            code: code.rawValue, asked: words(.askedCommandLine), why: words(why, values),
            exit: .usage)
    }
}
