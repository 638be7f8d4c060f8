import Casework
import EventCoding
import EventLog
import GRDB
import ReadModels

extension ViewFile {
    /// A law that bears on more persons than this is taken in step by step: see `FanOut`.
    static let mostPersonsAtOnce = 1000

    /// Folds the next events in, `limit` at most, and returns the new position.
    ///
    /// A stretch is one transaction. It ends before a law that bears on very many; such a law is taken
    /// in by itself, and nobody sees half of it.
    func catchUp(
        with log: some LogReader, through head: Int, limit: Int,
        atOnce: Int = ViewFile.mostPersonsAtOnce
    ) throws -> Int {
        if let fanOut = try FanOut.pending(in: self) { return try fanOut.finish(in: self, log) }
        let position = try position()
        guard position < head else { return position }
        let events = try EventCoder.events(
            of: log, in: position + 1...min(head, position + limit))
        var count = 0
        for recorded in events {
            if case .provisionEnacted(let law) = recorded.event,
                try countReached(by: [law.key.reach]) > atOnce
            {
                break
            }
            count += 1
        }
        guard count > 0 else {
            let laws = events.prefix { $0.event.isLaw }.count
            return try FanOut.begin(in: self, through: position + laws).finish(in: self, log)
        }
        return try fold(Array(events.prefix(count)), of: log, after: position)
    }

    private func fold(
        _ events: [Recorded], of log: some LogReader, after position: Int
    ) throws -> Int {
        try transaction { database in
            // Another process may have folded them in since they were read.
            guard try Self.position(database) == position else {
                return try Self.position(database)
            }
            let store = RegistersInSQLite(database)
            var stretch = try Stretch(of: log, after: position)
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
            let last = position + events.count
            try Self.move(to: last, in: log, database)
            return last
        }
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
        if let row = try UnmatchedRow.changed(by: recorded, from: { try unmatched($0) }) {
            try put(row)
        }
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
