import ArgumentParser
import Audit
import Foundation
import Ledger
import Projections

/// `salname report run NAME --period PERIOD`.
struct ReportRun: ParsableCommand {
    /// In which form a report leaves.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        /// Aligned columns for people; the default on a terminal.
        case table
        /// The default off a terminal.
        case csv
        case json
        case html

        /// The format that is stamped and can be verified; nil for the table.
        var format: ReportFormat? {
            switch self {
            case .table: nil
            case .csv: .csv
            case .json: .json
            case .html: .html
            }
        }
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run", abstract: Words.current.say(ReportSaying.helpRun),
            discussion: Examples.text(
                "salname report run presence --period 2026-Q3",
                "salname report run overstays --period 2026-09 -o overstays-2026-09.html",
                "salname report run arrivals --period 2026-Q3 --known-at 18171 --format json"))
    }

    @Argument(help: help(ReportSaying.argumentReport)) var name: String
    @Option(help: help(ReportSaying.optionPeriod)) var period: String
    @Option(name: .customLong("known-at"), help: help(.optionKnownAt)) var knownAt: String?
    @Option(help: help(ReportSaying.optionFormat)) var format: Form?
    @Option(
        name: [.customShort("o"), .customLong("output")], help: help(ReportSaying.optionOutput))
    var output: String?
    @Option(help: help(.optionLedger)) var ledger: String?
    @Option(name: .customLong("lang"), help: help(.optionLanguage)) var language: Language?
    @Flag(name: .customLong("no-color"), help: help(.optionNoColour)) var noColour = false
    @Flag(name: [.customShort("q"), .customLong("quiet")], help: help(.optionQuiet))
    var quiet = false

    func run() throws {
        let options = try options()
        let session = Session(options.common)
        let (report, period) = (try report(session), try readPeriod(session))
        let form = try form(session)
        let ledger = try session.open(options)
        let cut = try knownAt.map { try session.cut($0, in: ledger).through }
        let document = try session.attempt(.work(.runReport)) {
            try Self.document(report, of: period, from: ledger, at: cut, session.words)
        }
        guard let format = form.format else {
            let screen = ReportScreen(document, words: session.words)
            return try session.give(screen.text(session.terminal.style))
        }
        try session.give(bytes: document.written(as: format, words: session.words.report))
        guard let output, output != "-" else { return }
        session.say(
            session.words.say(
                ReportSaying.written,
                [
                    "report": report.rawValue, "period": period.description, "file": output,
                    "position": "\(document.stamp.position)",
                ]))
        session.suggest("salname report verify \(output)", options)
    }

    /// Makes the report at the log's end from the read models, or at an earlier position from the
    /// lines.
    private static func document(
        _ report: Report, of period: ReportPeriod, from ledger: Ledger, at position: Int?,
        _ words: Words
    ) throws -> ReportDocument {
        let registers = try ledger.registers(through: position)
        let cut = try ReportCut(of: ledger.log, at: registers.position)
        return try report.document(of: period, from: registers, at: cut, saying: words)
    }

    private func report(_ session: Session) throws -> Report {
        if let report = Report(rawValue: name) { return report }
        let names = Report.allCases.map(\.rawValue)
        throw session.problem(
            .unknownName(name, nearest: Nearest.word(to: name, among: names), known: names))
    }

    private func readPeriod(_ session: Session) throws -> ReportPeriod {
        guard let read = ReportPeriod(period) else {
            throw session.usage(ReportSaying.whyNoPeriod, ["typed": period])
        }
        guard read.dayCount <= Self.longestPeriod else {
            throw session.usage(
                ReportSaying.whyPeriodTooLong, ["days": "\(Self.longestPeriod)"])
        }
        return read
    }

    /// Half a century in days: longer than any register is kept, and short enough to be counted.
    private static let longestPeriod = 18_263

    private func form(_ session: Session) throws -> Form {
        if let format { return format }
        guard let output, output != "-" else {
            return Console.isTerminal(STDOUT_FILENO) ? .table : .csv
        }
        let ending = URL(filePath: output).pathExtension.lowercased()
        guard let format = ReportFormat(rawValue: ending) else {
            throw session.usage(ReportSaying.whyNoForm, ["file": output])
        }
        switch format {
        case .csv: return .csv
        case .json: return .json
        case .html: return .html
        }
    }

    /// The common options but for `--format`, whose names are others here.
    private func options() throws -> LedgerOptions {
        var arguments: [String] = []
        if let ledger { arguments += ["--ledger", ledger] }
        if let output { arguments += ["--output", output] }
        if noColour { arguments.append("--no-color") }
        if quiet { arguments.append("--quiet") }
        return try LedgerOptions.parse(arguments)
    }
}
