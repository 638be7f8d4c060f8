import ArgumentParser
import Audit
import Casework
import Ledger

/// `salname report …`.
struct ReportCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: Words.current.say(ReportSaying.helpReport),
            subcommands: [List.self, ReportRun.self, Verify.self])
    }

    /// `salname report list`.
    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current.say(ReportSaying.helpList),
                discussion: Examples.text("salname report list"))
        }

        @OptionGroup var common: CommonOptions

        func run() throws {
            let session = Session(common)
            let words = session.words
            var table = Table(columns: [
                .init("report", header: words.say(StampSaying.report)),
                .init("version", header: words.say(StampSaying.version), alignment: .right),
                .init("counts", header: words.say(ReportSaying.labelCounts)),
            ])
            for report in Report.allCases {
                table.append([
                    .text(report.rawValue), .integer(report.version),
                    .text(words.say(report.counts)),
                ])
            }
            try session.give(table)
        }
    }

    /// `salname report verify FILE`.
    struct Verify: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current.say(ReportSaying.helpVerify),
                discussion: Examples.text("salname report verify presence-2026-Q3.csv"))
        }

        @Argument(help: help(ReportSaying.argumentFile)) var file: String
        @OptionGroup var options: LedgerOptions

        func run() throws {
            let session = Session(options.common)
            let bytes = try session.file(file)
            let (format, stamp): (ReportFormat, ReportStamp)
            do {
                (format, stamp) = try ReportStamp.read(from: bytes)
            } catch {
                throw Problem(report: Refusals(words: session.words).report(error, file: file))
            }
            let ledger = try session.open(options)
            let words = Words(stamp.language)
            let verdict = try session.attempt(.work(.verifyReport)) {
                try ReportVerification.verdict(
                    on: bytes, stamp: stamp, format: format, in: ledger.log, saying: words,
                    words: words.report)
            }
            let refusals = Refusals(words: session.words)
            if let problem = refusals.report(verdict, stamp, file: file) {
                throw Problem(report: problem)
            }
            guard !session.common.quiet else { return }
            try session.give(record(stamp, session.words)) { _ in
                session.words.say(
                    ReportSaying.holds, ["file": file, "position": "\(stamp.position)"]) + "\n"
            }
        }

        private func record(_ stamp: ReportStamp, _ words: Words) -> Record {
            Record([
                .init("file", label: words.say(ReportSaying.labelFile), .text(file)),
                .init("holds", label: words(.labelHolds), .boolean(true)),
                .init("report", label: words.say(StampSaying.report), .text(stamp.report)),
                .init("version", label: words.say(StampSaying.version), .integer(stamp.version)),
                .init(
                    "period", label: words.say(StampSaying.period),
                    .text(stamp.period.description)),
                .init("position", label: words(.labelPosition), .integer(stamp.position.value)),
                .init("treeRoot", label: words.say(StampSaying.treeRoot), .text(stamp.treeRoot)),
            ])
        }
    }
}

extension Report {
    /// What the report counts, in a sentence.
    var counts: any Saying {
        switch self {
        case .presence: PresencePhrase.counts
        case .overstays: OverstayPhrase.counts
        case .registrationsDue: RegistrationPhrase.counts
        case .arrivals: ArrivalPhrase.counts
        case .workload: CaseReportPhrase.workloadCounts
        case .decisions: CaseReportPhrase.decisionsCounts
        case .permitsValid: CaseReportPhrase.permitsCounts
        case .expiringPermits: CaseReportPhrase.expiringCounts
        }
    }
}
