import ArgumentParser
import Audit
import Casework
import EventCoding
import EventLog
import Ledger

/// `salname log …`.
struct LogCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "log", abstract: Words.current(.helpLog),
            subcommands: [
                Show.self, List.self, LogVerify.self, LogExport.self, AcceptClock.self,
            ])
    }

    /// `salname log show POSITION`.
    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpLogShow),
                discussion: Examples.text(
                    "salname log show 18171", "salname log show 18171 --format json | sha256sum"))
        }

        @Argument(help: help(.argumentPosition)) var position: Int
        @OptionGroup var options: LedgerOptions

        func run() throws {
            let session = Session(options.common)
            let ledger = try session.open(options)
            var found: [UInt8]?
            if position > 0 {
                try session.attempt(.readLog) {
                    try ledger.log.lines(position...position) { _, line in found = Array(line) }
                }
            }
            guard let line = found else {
                throw Problem(
                    report: Refusals(words: session.words).report(
                        foreign: AuditError.noLine(position: position), asked: .readLog))
            }
            switch try session.format() {
            case .json, .jsonl: try session.give(bytes: line + [0x0A])
            case .table, .plain, .csv: try session.give(try record(line, session))
            }
        }

        /// A line that cannot be read is shown as the text it is.
        private func record(_ line: [UInt8], _ session: Session) throws -> Record {
            let title = session.words(.titleEvent, ["position": "\(position)"])
            guard case .object(let members)? = try? JSONCell.reading(line) else {
                let text = Cell.text(String(decoding: line, as: UTF8.self))
                return Record(title: title, [.init("line", label: "line", text)])
            }
            let isTable = try session.format() == .table
            return Record(
                title: title,
                members.flatMap { member -> [Record.Entry] in
                    guard isTable, case .object(let fields) = member.value else {
                        return [.init(member.name, label: member.name, member.value)]
                    }
                    return fields.map {
                        .init(
                            "\(member.name).\($0.name)", label: "\(member.name).\($0.name)",
                            $0.value)
                    }
                })
        }
    }

    /// `salname log list`.
    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpLogList),
                discussion: Examples.text(
                    "salname log list --officer O-AZ-0017 --since 2026-03-01",
                    "salname log list --type BorderCrossed --limit 100 --after 18000"))
        }

        @Option(help: help(.optionType)) var type: String?
        @Option(help: help(.optionOfLister)) var officer: String?
        @Option(help: help(.optionOfOffice)) var office: String?
        @Option(help: help(.optionSince)) var since: String?
        @Option(help: help(.optionUntil)) var until: String?
        @Option(help: help(.optionLimit)) var limit: Int?
        @Option(help: help(.optionAfter)) var after: Int?
        @OptionGroup var options: LedgerOptions

        func run() throws {
            let session = Session(options.common)
            let filter = try filter(session)
            let ledger = try session.open(options)
            try session.give(rows: LineRows.columns(session.words)) { emit in
                try session.attempt(.readLog) {
                    try LineQuery.run(
                        on: ledger.log, matching: filter, limit: limit ?? .max
                    ) { try emit(LineRows.row($0)) }
                }
            }
        }

        private func filter(_ session: Session) throws -> LineFilter {
            if let type, EventType(rawValue: type) == nil {
                let names = EventType.allCases.map(\.rawValue)
                throw session.problem(
                    .unknownName(
                        type, nearest: Nearest.word(to: type, among: names), known: names))
            }
            return LineFilter(
                type: type, officer: officer.map(ActorText.long), office: office,
                recordedFrom: try since.map { try Moment.start($0, session) },
                recordedThrough: try until.map { try Moment.end($0, session) },
                after: max(0, after ?? 0))
        }
    }

    /// `salname log accept-clock`.
    struct AcceptClock: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "accept-clock", abstract: Words.current(.helpLogAcceptClock),
                discussion: Examples.text("salname log accept-clock --as O-AZ-0001"))
        }

        @OptionGroup var append: AppendOptions

        func run() throws {
            let session = Session(append.ledger.common)
            let ledger = try session.open(append.ledger)
            let receipt = try session.perform(
                .acceptClock, append, in: ledger, asked: .acceptClock)
            guard let recorded = receipt.events.first,
                case .clockJumpAccepted(let jump) = recorded.event
            else { return }
            let values = ["position": "\(recorded.position)"]
            let title = session.words(
                append.dryRun ? .wouldAcceptClock : .acceptedClock, values)
            try session.give(
                Record(
                    title: title,
                    [
                        .init(
                            "position", label: session.words(.labelPosition),
                            .integer(recorded.position.value)),
                        .init(
                            "last", label: session.words(.labelLastLine),
                            .text(jump.last.description)),
                        .init(
                            "clock", label: session.words(.labelClock),
                            .text(jump.clock.description)),
                    ]))
        }
    }
}

/// Bounds of recorded time, given as a day or an instant.
enum Moment {
    /// Returns the first microsecond of `text`.
    static func start(_ text: String, _ session: Session) throws -> Int64 {
        if let instant = Instant(text) { return instant.microseconds }
        guard let day = Day(text) else { throw session.problem(.badMoment(text)) }
        return Instant(startOf: day).microseconds
    }

    /// Returns the last microsecond of `text`: of a day, its last one in Baku.
    static func end(_ text: String, _ session: Session) throws -> Int64 {
        if let instant = Instant(text) { return instant.microseconds }
        guard let day = Day(text) else { throw session.problem(.badMoment(text)) }
        return Instant(startOf: day).microseconds + 86_400_000_000 - 1
    }
}

/// The rows of `log list`.
enum LineRows {
    static func columns(_ words: Words) -> [Table.Column] {
        [
            .init("position", header: words(.labelPosition), alignment: .right),
            .init("recordedAt", header: words(.labelRecordedAt)),
            .init("time", header: words(.labelEffective)),
            .init("type", header: words(.labelType)),
            .init("officer", header: words(.labelOfficer)),
            .init("office", header: words(.labelOffice)),
            .init("history", header: words(.labelPlaces)),
        ]
    }

    static func row(_ line: ListedLine) -> [Cell] {
        [
            .integer(line.position), .text(line.recordedAt.description),
            .text(orAbsent: line.time), .text(line.type), .text(ActorText.short(line.authID)),
            .text(line.office),
            .list(line.history.map { .text("\($0.subject)#\($0.number)") }),
        ]
    }
}
