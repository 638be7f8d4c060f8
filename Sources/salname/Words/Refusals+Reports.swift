import Audit
import Casework

extension Refusals {
    /// Returns the report of a file whose stamp cannot be read.
    func report(_ problem: ReportStampProblem, file: String) -> ErrorReport {
        let (why, field): (ReportSaying, ReportStampField?) =
            switch problem {
            case .notAReport: (.whyNotAReport, nil)
            case .missing(let field): (.whyStampLacks, field)
            case .unreadable(let field): (.whyStampUnreadable, field)
            }
        return unverified(
            .reportStamp, why, ["file": file, "field": field?.rawValue ?? "-"], .answerIsNo)
    }

    /// Returns the report of a verdict that is not the one hoped for; nil for the one that is.
    func report(_ verdict: ReportVerdict, _ stamp: ReportStamp, file: String) -> ErrorReport? {
        let position = "\(stamp.position)"
        switch verdict {
        case .same: return nil
        case .differs(let line, let column):
            var report = unverified(
                .reportDiffers, .whyDiffers,
                ["file": file, "position": position, "line": "\(line)", "column": "\(column)"],
                .answerIsNo)
            report.command =
                "salname report run \(stamp.report) --period \(stamp.period)"
                + " --known-at \(position)"
            return report
        case .otherLedger(let origin):
            return unverified(
                .reportOtherLedger, .whyOtherLedger, ["origin": origin], .answerIsNo)
        case .unknownReport(let name):
            return unverified(.reportVersion, .whyUnknownReport, ["name": name], .answerIsNo)
        case .otherVersion(let found, let known):
            return unverified(
                .reportVersion, .whyOtherVersion, ["found": found, "known": known], .answerIsNo)
        case .logEnds(let end):
            return broken(.whyLogEnds, ["position": position, "end": "\(end)"])
        case .otherRoot: return broken(.whyOtherRoot, ["position": position])
        }
    }

    private func broken(_ why: ReportSaying, _ values: [String: String]) -> ErrorReport {
        var report = unverified(.integrity, why, values, .integrityFailure)
        report.command = "salname log verify"
        return report
    }

    private func unverified(
        _ code: ErrorCode, _ why: ReportSaying, _ values: [String: String], _ exit: ExitCode
    ) -> ErrorReport {
        ErrorReport(
            code: code.rawValue, asked: words.say(NotDone.verifyReport),
            why: words.say(why, values), exit: exit)
    }
}

extension Session {
    /// Returns the report of a command line that asks for no report.
    func usage(_ why: ReportSaying, _ values: [String: String]) -> Problem {
        Problem(
            report: ErrorReport(
                code: ErrorCode.usage.rawValue, asked: words(.askedCommandLine),
                why: words.say(why, values), exit: .usage))
    }
}
