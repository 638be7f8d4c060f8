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
                "zcat feed.csv.gz | salname border import - --format json"))
    }

    @Argument(help: help(.argumentFeed)) var file: String
    @Option(name: .customLong("feed-format"), help: help(ImportSaying.optionFeedFormat))
    var format: FeedFormat?
    @Option(help: help(ImportSaying.optionDelimiter)) var delimiter: DelimiterOption?
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
        var feed = try open(source, in: ledger, session)
        defer { session.warnIfBehind(ledger) }
        Interruption.watch()
        var progress = session.progress(.importing, total: session.size(of: file))
        var seen = 0
        var fault: LedgerError?
        do {
            while try feed.takeBatch(), !Interruption.isAsked {
                progress.advance(by: feed.bytesRead - seen)
                seen = feed.bytesRead
            }
        } catch let error as LedgerError {
            fault = error
        }
        progress.finish()
        if !append.dryRun { ledger.followUp() }
        warn(of: feed, session)
        try give(feed.outcome, session)
        if let fault { try session.attempt(.importCrossings) { throw fault } }
        if Interruption.isAsked {
            session.say(session.words(.importStopped))
            session.leave(.interrupted)
        }
        if !feed.outcome.refused.isEmpty { session.leave(.rejected) }
    }

    private func open(
        _ source: @escaping CSVReader.Source, in ledger: Ledger, _ session: Session
    ) throws -> BorderImport {
        let actor = try session.actor(append, in: ledger)
        do {
            let reader = try FeedReader(
                fileName: file == "-" ? nil : file, format: format, delimiter: delimiter?.value,
                source: source)
            return BorderImport(
                reader, into: ledger, by: actor, isRehearsal: append.dryRun, text: PersonalText.read
            )
        } catch let problem as FeedHeaderProblem {
            throw Problem(report: Refusals(words: session.words).report(problem))
        }
    }

    /// Says what the whole feed has shown: columns nobody reads, and an end that may be missing.
    private func warn(of feed: borrowing BorderImport, _ session: Session) {
        if !feed.unknownColumns.isEmpty {
            let columns = feed.unknownColumns.joined(separator: ", ")
            session.warn([session.words(.importUnknownColumns, ["columns": columns])])
        }
        if feed.mayBeCutOff { session.warn([session.words.say(ImportSaying.mayBeCutOff)]) }
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
                "accepted": "\(outcome.accepted)", "registered": "\(outcome.registered)",
                "unmatched": "\(outcome.unmatched)", "repeated": "\(outcome.repeated)",
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
            .init(
                "registered", label: words.say(ImportSaying.labelRegistered),
                .integer(outcome.registered)),
            .init(
                "unmatched", label: words.say(ImportSaying.labelUnmatched),
                .integer(outcome.unmatched)),
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

    /// Returns how many bytes a file has; nil for what is no plain file.
    fileprivate func size(of path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
        return (attributes?[.size] as? NSNumber)?.intValue
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
