import ArgumentParser
import Casework
import Foundation
import Ledger

/// The command `salname border import FILE.csv`.
struct BorderImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: Words.current(.helpBorderImport),
            discussion: Examples.text(
                "salname border import 2026-03-01.csv --as O-AZ-0031",
                "zcat feed.csv.gz | salname border import - --format json"))
    }

    @Argument(help: help(.argumentFeed)) var file: String
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let excluded = [
            ("--command-id", append.commandID != nil), ("--expect", append.expect != nil),
            ("--reason", append.reason != nil),
        ]
        if let option = excluded.first(where: \.1)?.0 {
            throw session.usage(.whyOptionsExclude, ["option": option, "other": "border import"])
        }
        let source = try session.source(file)
        let ledger = try session.open(append.ledger)
        var feed = try open(CSVReader(source: source), in: ledger, session)
        if !feed.unknownColumns.isEmpty {
            session.warn([
                session.words(
                    .importUnknownColumns,
                    ["columns": feed.unknownColumns.joined(separator: ", ")])
            ])
        }
        defer { session.warnIfBehind(ledger) }
        Interruption.watch()
        var progress = session.progress(.importing)
        var fault: LedgerError?
        do {
            while try feed.takeBatch(), !Interruption.isAsked {
                progress.advance(by: BorderImport.batch)
            }
        } catch let error as LedgerError {
            fault = error
        }
        progress.finish()
        try give(feed.outcome, session)
        if let fault { try session.attempt(.importCrossings) { throw fault } }
        if Interruption.isAsked {
            session.say(session.words(.importStopped))
            session.leave(.interrupted)
        }
        if !feed.outcome.refused.isEmpty { session.leave(.rejected) }
    }

    private func open(
        _ reader: consuming CSVReader, in ledger: Ledger, _ session: Session
    ) throws -> BorderImport {
        let actor = try session.actor(append, in: ledger)
        do {
            return try BorderImport(reader, into: ledger, by: actor, isRehearsal: append.dryRun)
        } catch let problem as BorderImport.HeaderProblem {
            switch problem {
            case .none: throw session.usage(.whyFeedEmpty)
            case .missing(_, let delimiter?):
                let name = String(decoding: [delimiter], as: UTF8.self)
                throw session.usage(
                    .whyFeedDelimiter, ["delimiter": DisplayText.printable("“\(name)”")])
            case .missing(let columns, nil):
                throw session.usage(
                    .whyFeedColumns, ["columns": columns.joined(separator: ", ")])
            case .repeated(let columns):
                throw session.usage(
                    .whyFeedRepeated, ["columns": columns.joined(separator: ", ")])
            }
        }
    }

    private func give(_ outcome: BorderImport.Outcome, _ session: Session) throws {
        let screen = ImportScreen(outcome, isRehearsal: append.dryRun, words: session.words)
        try session.give(screen.record) { _ in screen.title + "\n" }
        session.warn(screen.notes)
        for sentence in screen.refusals { session.say(sentence) }
    }
}

/// What became of the lines of a feed.
struct ImportScreen {
    let title: String
    let record: Record
    /// Warnings about lines that were recorded.
    let notes: [String]
    /// The lines that were refused, each with its code and sentence.
    let refusals: [String]

    init(_ outcome: BorderImport.Outcome, isRehearsal: Bool, words: Words) {
        let refused = outcome.refused.map { ($0, Refusals(words: words).report($0.problem)) }
        title = words(
            isRehearsal ? .wouldImport : .imported,
            [
                "accepted": "\(outcome.accepted)", "repeated": "\(outcome.repeated)",
                "refused": "\(outcome.refused.count)",
            ])
        notes = outcome.noted.flatMap { noted in
            noted.warnings.map { warning in
                let why = WarningSentences(words: words).sentence(warning)
                return words(.lineNoted, ["line": "\(noted.line)", "why": why])
            }
        }
        refusals = refused.map { line, report in
            words(
                .lineRefused, ["line": "\(line.line)", "code": report.code, "why": report.why])
        }
        let lines = refused.map { line, report in
            Cell.object([
                .init("line", .integer(line.line)), .init("id", .text(orAbsent: line.id)),
                .init("code", .text(report.code)), .init("why", .text(report.why)),
            ])
        }
        record = Record([
            .init("accepted", label: words(.labelAccepted), .integer(outcome.accepted)),
            .init("repeated", label: words(.labelRepeated), .integer(outcome.repeated)),
            .init("refused", label: words(.labelRefused), .integer(outcome.refused.count)),
            .init("refusedLines", label: words(.labelRefusedLines), .list(lines)),
        ])
    }
}

extension Session {
    /// Returns a source of a file's bytes, read as they are needed; `-` is standard input.
    fileprivate func source(_ path: String) throws -> CSVReader.Source {
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let handle else { throw problem(.unreadable(path)) }
        return { buffer in
            while true {
                let count = Foundation.read(
                    handle.fileDescriptor, buffer.baseAddress, buffer.count)
                if count >= 0 { return count }
                guard errno == EINTR, !Interruption.isAsked else {
                    if errno == EINTR { return 0 }
                    throw problem(.unreadable(path))
                }
            }
        }
    }

    /// Returns progress on standard error, as it suits what stands behind it.
    fileprivate func progress(_ task: Phrase) -> Progress {
        let words = words
        let terminal = Terminal.behind(
            STDERR_FILENO, environment: environment, noColour: common.noColour)
        let clock = ContinuousClock()
        let start = clock.now
        return Progress(
            .init(task: words(task), left: { words(.timeLeft, ["time": $0]) }), total: nil,
            mode: Progress.mode(for: terminal, verbose: common.verbose, quiet: common.quiet),
            now: { start.duration(to: clock.now) }, write: { StandardError.write($0) })
    }
}
