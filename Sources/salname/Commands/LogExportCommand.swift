import ArgumentParser
import EventLog
import Ledger

/// `salname log export`.
struct LogExport: ParsableCommand {
    /// In which form the lines leave.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        /// The stored lines byte for byte, one a line: each is a CloudEvents 1.0 event.
        case cloudevents
        /// The same bytes under the name that other tools know.
        case jsonl
        /// The stored lines as one JSON array.
        case cloudeventsBatch = "cloudevents-batch"
    }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: Words.current(.helpLogExport),
            discussion: Examples.text(
                "salname log export --format cloudevents -o az.jsonl",
                "salname log export --format cloudevents-batch -o az.json",
                "salname log export --commands -o commands.jsonl"))
    }

    @Option(help: help(.optionExportFormat)) var format = Form.cloudevents
    @Option(
        name: [.customShort("o"), .customLong("output")], help: help(.optionExportOutput))
    var output: String?
    @Flag(help: help(SigningOption.optionCommands)) var commands = false
    @Option(help: help(.optionLedger)) var ledger: String?
    @Option(name: .customLong("lang"), help: help(.optionLanguage)) var language: String?
    @Flag(name: .customLong("no-color"), help: help(.optionNoColour)) var noColour = false
    @Flag(name: [.customShort("q"), .customLong("quiet")], help: help(.optionQuiet))
    var quiet = false
    @Flag(name: [.customShort("v"), .customLong("verbose")], help: help(.optionVerbose))
    var verbose = false

    func run() throws {
        let options = try options()
        let session = Session(options.common)
        let ledger = try session.open(options)
        let size = try session.attempt(.readLog) { try ledger.size() }
        var progress = session.progress(Phrase.taskExport, total: size)
        do {
            let sink = try DataOutput.sink(for: output)
            if commands {
                try giveCommands(of: ledger, through: size, to: sink, session) {
                    progress.advance(by: $0)
                }
            } else {
                try giveLines(of: ledger, through: size, to: sink, session) { progress.advance() }
            }
            try sink.finish()
        } catch let failure as OutputFailure {
            throw session.problem(.output(failure))
        } catch is ReaderGone {
            return
        }
        progress.finish()
        if output != nil {
            session.say(session.words(.exportedLines, ["count": "\(size)"]))
        }
    }

    private func giveLines(
        of ledger: Ledger, through size: Int, to sink: any DataSink, _ session: Session,
        _ advance: () -> Void
    ) throws {
        if format == .cloudeventsBatch { try sink.write("[") }
        if size > 0 {
            try session.attempt(.readLog) {
                try ledger.log.lines(1...size) { position, line in
                    guard !sink.isClosed else { throw ReaderGone() }
                    try write(line, isFirst: position == 1, to: sink)
                    advance()
                }
            }
        }
        if format == .cloudeventsBatch { try sink.write(size > 0 ? "\n]\n" : "]\n") }
    }

    private func write(
        _ line: UnsafeRawBufferPointer, isFirst: Bool, to sink: any DataSink
    ) throws(OutputFailure) {
        switch format {
        case .cloudevents, .jsonl:
            try sink.write(bytes: line)
            try sink.write("\n")
        case .cloudeventsBatch:
            try sink.write(isFirst ? "\n" : ",\n")
            try sink.write(bytes: line)
        }
    }

    /// The common options but for `--format`, whose names are others here.
    private func options() throws -> LedgerOptions {
        var arguments: [String] = []
        if let ledger { arguments += ["--ledger", ledger] }
        if noColour { arguments.append("--no-color") }
        if quiet { arguments.append("--quiet") }
        if verbose { arguments.append("--verbose") }
        return try LedgerOptions.parse(arguments)
    }
}
