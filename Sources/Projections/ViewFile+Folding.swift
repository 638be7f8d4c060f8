import Casework
import EventCoding
import EventLog
import GRDB
import ReadModels

extension ViewFile {
    /// A law that bears on more persons than this is taken in step by step: see `FanOut`.
    static let mostPersonsAtOnce = 1000

    /// Folds the next events in, `limit` at most, and returns the new position; nil where the file is
    /// not one of this release's, or was made from another log.
    ///
    /// A stretch is one transaction. It ends before a law that bears on very many; such a law is taken
    /// in by itself, and nobody sees half of it. It also ends before a line that cannot be read, which
    /// is what the next call throws.
    func catchUp(
        with log: some LogReader, through head: Int, limit: Int, knowing known: KnownFiles? = nil,
        atOnce: Int = ViewFile.mostPersonsAtOnce
    ) throws -> Int? {
        guard let state = try state() else { return nil }
        let position = state.position
        let last = min(head, position + limit)
        let next = try NextLines(of: log, after: position, mark: state.mark, through: last)
        guard next.follow else { return nil }
        if let fanOut = state.fanOut { return try fanOut.finish(in: self, log) }
        if next.events.isEmpty, let unreadable = next.unreadable { throw unreadable }
        let events = try next.events.prefix { recorded in
            guard case .provisionEnacted(let law) = recorded.event else { return true }
            return try countReached(by: [law.key.reach]) <= atOnce
        }
        guard !events.isEmpty || next.events.isEmpty else {
            let laws = next.events.prefix { $0.event.isLaw }.count
            return try FanOut.begin(in: self, through: position + laws).finish(in: self, log)
        }
        guard !events.isEmpty else { return position }
        return try fold(
            Array(events), of: log, after: position, knowing: known,
            mark: events.count == last - position ? next.mark : nil)
    }

    /// Folds `events` in, the last of whose lines has `mark`; nil where that is still to be read.
    private func fold(
        _ events: [Recorded], of log: some LogReader, after position: Int,
        knowing known: KnownFiles?, mark: String?
    ) throws -> Int {
        let law = try law(at: position, in: log)
        var stretch = try Stretch(
            of: log, after: position, under: law, for: events, knowing: known)
        let last = position + events.count
        let mark = try mark ?? LineMark.of(last, in: log)
        let reached: Int = try transaction { database in
            // Another process may have folded them in since they were read.
            let standing = try Self.position(database)
            guard standing == position else { return standing }
            let store = store(on: database)
            for recorded in events {
                if case .provisionEnacted(let law) = recorded.event {
                    for person in try Self.reached(by: [law.key.reach], database) {
                        try stretch.touch(person)
                    }
                }
                try stretch.apply(recorded)
                try store.takeIn(recorded)
            }
            try store.replace(stretch.before, with: stretch.after)
            try store.move(to: last, mark: mark)
            return last
        }
        if reached == last { keep(stretch.law, at: last) }
        return reached
    }

    /// Returns on how many persons laws of these reaches bear.
    private func countReached(by reaches: [LawReach]) throws -> Int {
        guard let query = ReachQuery(reaches) else { return 0 }
        return try queue.read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM (\(query.sql))", arguments: query.arguments)
                ?? 0
        }
    }

    /// Returns the persons on whom laws of these reaches bear, by number.
    static func reached(
        by reaches: [LawReach], after person: String = "", limit: Int = .max,
        _ database: Database
    ) throws -> [PersonID] {
        guard let query = ReachQuery(reaches) else { return [] }
        return try String.fetchAll(
            database,
            sql: "SELECT person FROM (\(query.sql)) WHERE person > ? ORDER BY person LIMIT ?",
            arguments: query.arguments + [person, limit]
        ).compactMap { PersonID($0) }
    }
}

/// The SQL that finds the persons on whom laws bear.
private struct ReachQuery {
    let sql: String
    let arguments: StatementArguments

    /// Nil where the laws bear on nobody.
    init?(_ reaches: [LawReach]) {
        var parts: [String] = []
        var arguments: [String] = []
        for reach in Set(reaches) {
            switch reach {
            case .nobody: continue
            case .everybody: parts.append("SELECT person FROM person WHERE merged_into IS NULL")
            case .nationality(let state):
                parts.append("SELECT person FROM nationality WHERE nationality = ?")
                arguments.append(state.text)
            case .checkpoint(let checkpoint):
                parts.append("SELECT person FROM crossing WHERE checkpoint = ?")
                arguments.append(checkpoint.text)
            }
        }
        guard !parts.isEmpty else { return nil }
        // UNION names each person once.
        sql =
            parts.count == 1
            ? "SELECT DISTINCT person FROM (\(parts[0]))" : parts.joined(separator: " UNION ")
        self.arguments = StatementArguments(arguments)
    }
}

extension RegistersInSQLite {
    /// Writes the rows of an event that is about no person.
    func takeIn(_ recorded: Recorded) throws {
        if case .provisionEnacted(let event) = recorded.event {
            try put(ProvisionRow(event, ordinal: recorded.ordinals[0], at: recorded.position))
        }
        try take(recorded, into: UnmatchedRow.self)
        if case .casework = recorded.event {
            try take(recorded, into: CaseRow.self)
            try take(recorded, into: PermitRow.self)
            try take(recorded, into: CaseDocumentRow.self)
            try take(recorded, into: FeeRow.self)
            try take(recorded, into: DecisionRow.self)
            try take(recorded, into: DeadlineRow.self)
        }
        guard case .authority = recorded.event else { return }
        try take(recorded, into: OfficeRow.self)
        try take(recorded, into: OfficerRow.self)
        try take(recorded, into: AuthorityRow.self)
        try take(recorded, into: TrainingRow.self)
        try take(recorded, into: OfficerKeyRow.self)
        try take(recorded, into: ActRow.self)
    }
}

extension EventCoder {
    /// Returns the events of `positions`; throws `UnreadableLine` at the first that cannot be read.
    static func events(
        of log: some LogReader, in positions: ClosedRange<Int>
    ) throws -> [Recorded] {
        var events: [Recorded] = []
        events.reserveCapacity(positions.count)
        try log.lines(positions) { position, line in
            events.append(try decode(line, at: position))
        }
        return events
    }
}

extension Event {
    var isLaw: Bool {
        if case .provisionEnacted = self { true } else { false }
    }
}
