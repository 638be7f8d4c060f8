public import ArgumentParser
import Casework
import Foundation
public import Ledger

/// The command `salname border import FILE.csv`.
struct BorderImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import", abstract: Words.current(.helpBorderImport),
            discussion: Examples.text(
                "salname border import 2026-03-01.csv --as O-AZ-0031",
                "salname border import 2026-03-01.csv --dry-run --refused refused.csv",
                "zcat feed.csv.gz | salname border import - --format json"))
    }

    /// From so many lines on the registers take so long that somebody would wonder.
    private static let manyLines = 5000

    @Argument(help: help(.argumentFeed)) var file: String
    @Option(name: .customLong("feed-format"), help: help(ImportSaying.optionFeedFormat))
    var format: FeedFormat?
    @Option(help: help(ImportSaying.optionDelimiter)) var delimiter: DelimiterOption?
    @Option(help: help(ImportSaying.optionRefused)) var refused: String?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let excluded = [
            ("--command-id", append.commandID != nil), ("--expect", append.expect != nil),
            ("--reason", append.reason != nil), ("--sign-only", append.signOnly != nil),
        ]
        if let option = excluded.first(where: \.1)?.0 {
            throw session.usage(.whyOptionsExclude, ["option": option, "other": "border import"])
        }
        guard let input = Console.input(file) else { throw session.problem(.unreadable(file)) }
        let ledger = try session.open(append.ledger)
        var feed = try open(input, in: ledger, session)
        defer { session.warnIfBehind(ledger) }
        // Asked for before the work begins: a report that cannot be written is known at once.
        let report = try session.sink(of: refused)
        Interruption.watch()
        let fault = take(&feed, of: input.size, session)
        if !append.dryRun {
            if feed.outcome.accepted >= Self.manyLines {
                session.say(session.words.say(ImportSaying.catchingUp))
            }
            ledger.followUp()
        }
        let screen = ImportScreen(
            feed.outcome, isRehearsal: append.dryRun, words: session.words)
        try session.write(screen.refusals.map(\.row), to: report)
        try session.give(screen.record) { _ in screen.text }
        warn(of: feed, screen, session)
        if let fault { try session.attempt(.importCrossings) { throw fault } }
        if Interruption.isAsked {
            session.say(session.words(.importStopped))
            session.leave(Interruption.exitCode)
        }
        if feed.outcome.unmatched > 0, !append.dryRun {
            session.suggest("salname border unmatched", append.ledger)
        }
        if !feed.outcome.refused.isEmpty { session.leave(.rejected) }
    }

    /// Takes the lines in until the feed ends, somebody interrupts, or the ledger cannot go on.
    private func take(
        _ feed: inout BorderImport, of size: Int?, _ session: Session
    ) -> (any Error)? {
        var progress = session.progress(
            Phrase.importing, total: size, counting: ImportSaying.progressLines)
        defer { progress.finish() }
        var (bytes, lines) = (0, 0)
        do {
            while try feed.takeBatch(), !Interruption.isAsked {
                progress.advance(by: feed.bytesRead - bytes, items: feed.outcome.lines - lines)
                (bytes, lines) = (feed.bytesRead, feed.outcome.lines)
            }
            return nil
        } catch {
            return error
        }
    }

    private func open(
        _ input: any InputFile, in ledger: Ledger, _ session: Session
    ) throws -> BorderImport {
        let actor = try session.actor(append, in: ledger)
        let signer = append.dryRun ? nil : try session.signer(append, in: ledger)
        let options = append
        do {
            let reader = try FeedReader(
                fileName: file == "-" ? nil : file, format: format, delimiter: delimiter?.value,
                source: session.source(input, file))
            return BorderImport(
                reader, into: ledger, by: actor, isRehearsal: append.dryRun, text: PersonalText.read
            ) { request in
                guard let signer,
                    let signed = try session.sign(request, options, by: signer, in: ledger)
                else { return request }
                return Request(signed)
            }
        } catch let problem as FeedHeaderProblem {
            throw Problem(report: Refusals(words: session.words).report(problem))
        }
    }

    /// Says what the whole feed has shown, the warnings of its lines, and the lines that were refused.
    private func warn(of feed: borrowing BorderImport, _ screen: ImportScreen, _ session: Session) {
        if !feed.unknownColumns.isEmpty {
            let columns = feed.unknownColumns.joined(separator: ", ")
            session.warn([session.words(.importUnknownColumns, ["columns": columns])])
        }
        if feed.mayBeCutOff { session.warn([session.words.say(ImportSaying.mayBeCutOff)]) }
        session.warn(screen.notes)
        for sentence in screen.refusedSentences { session.say(sentence) }
    }
}

extension Session {
    /// Returns a source of a file's bytes, read as they are needed.
    fileprivate func source(_ input: any InputFile, _ path: String) -> CSVReader.Source {
        { buffer in
            guard let count = input.read(into: buffer) else { throw problem(.unreadable(path)) }
            return count
        }
    }

    /// Returns the place for the report of refused lines; nil if none was asked for.
    fileprivate func sink(of path: String?) throws -> (any DataSink)? {
        guard let path else { return nil }
        do {
            return try DataOutput.sink(for: path)
        } catch {
            throw problem(.output(error))
        }
    }

    fileprivate func write(_ rows: [[Cell]], to report: (any DataSink)?) throws {
        guard let report else { return }
        do {
            try report.write(DelimitedText.csvLine(ImportScreen.RefusedLine.fields))
            for row in rows { try report.write(DelimitedText.csvLine(row)) }
            try report.finish()
        } catch {
            throw problem(.output(error))
        }
    }
}

extension FeedFormat: ExpressibleByArgument {}

/// What separates the fields of a feed, by name.
enum DelimiterOption: String, CaseIterable, ExpressibleByArgument {
    case comma
    case semicolon
    case tab
    case bar

    var value: FeedDelimiter {
        switch self {
        case .comma: .comma
        case .semicolon: .semicolon
        case .tab: .tab
        case .bar: .bar
        }
    }
}
