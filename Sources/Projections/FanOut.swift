import Casework
import EventCoding
import EventLog
import GRDB
import ReadModels

/// A law that bears on very many persons, being taken into the read models.
///
/// The rows that it changes are made a thousand persons at a time, in the order of their numbers, into
/// tables that wait. When all are made, one transaction exchanges them for the old ones and moves the
/// position. Until then every reader sees the registers as they were before the law; a process that
/// is killed on the way leaves what it made, and the next goes on from there.
struct FanOut {
    /// The last position of the laws that are taken in together.
    let target: Int
    /// The last person whose rows are made; empty before the first.
    let after: String

    private static let chunk = 1000

    /// Returns what was begun and not finished; nil if nothing was.
    private static func pending(_ database: Database) throws -> FanOut? {
        try Row.fetchOne(database, sql: "SELECT target, after FROM fan_out").map {
            FanOut(target: try $0.decode(atIndex: 0), after: try $0.decode(atIndex: 1))
        }
    }

    /// Makes the tables that wait, and notes what is begun.
    static func begin(in file: ViewFile, through target: Int) throws -> FanOut {
        try file.transaction { database in
            for table in Registers.lawful {
                try database.execute(sql: "DROP TABLE IF EXISTS \(table.waiting)")
                try database.execute(sql: table.creation(named: table.waiting))
            }
            try database.execute(
                sql: "DELETE FROM fan_out; DELETE FROM fan_out_person;")
            try database.execute(
                sql: "INSERT INTO fan_out (id, target, after) VALUES (1, ?, '')",
                arguments: [target])
        }
        return FanOut(target: target, after: "")
    }

    /// Makes what is left to make, exchanges it, and returns the new position.
    func finish(in file: ViewFile, _ log: some LogReader) throws -> Int {
        let position = try file.position()
        guard position < target else { throw ViewsError.damaged(detail: "fan_out") }
        let laws = try EventCoder.events(of: log, in: position + 1...target)
        let reaches = laws.compactMap { recorded -> LawReach? in
            if case .provisionEnacted(let law) = recorded.event { law.key.reach } else { nil }
        }
        let law = try log.lawBook(through: target).workedOut(for: try Self.termDays(in: file))
        while try makeNext(reaches, law, in: file, log) {}
        return try file.transaction { database in
            // Another process may have finished what both were making.
            guard try Self.pending(database) != nil else { return try ViewFile.position(database) }
            for table in Registers.lawful {
                try database.execute(
                    sql: """
                        DELETE FROM \(table.name)
                            WHERE person IN (SELECT person FROM fan_out_person);
                        INSERT INTO \(table.name) SELECT * FROM \(table.waiting);
                        DROP TABLE \(table.waiting);
                        """)
            }
            let store = RegistersInSQLite(database)
            for recorded in laws { try store.takeIn(recorded) }
            try database.execute(sql: "DELETE FROM fan_out; DELETE FROM fan_out_person;")
            try store.move(to: target, mark: LineMark.of(target, in: log))
            return target
        }
    }

    /// The days on which a term can end that runs from a crossing.
    private static func termDays(in file: ViewFile) throws -> ClosedRange<Day> {
        let ends = try file.queue.read {
            try Row.fetchOne($0, sql: "SELECT min(crossed_on), max(crossed_on) FROM crossing")
        }
        guard let first = try ends?.decode(String?.self, atIndex: 0),
            let last = try ends?.decode(String?.self, atIndex: 1),
            let first = Day(first), let last = Day(last)
        else { return Day.first...Day.first }
        return first...last.adding(days: 31)
    }

    /// Makes the rows of the next persons in one transaction; false when none are left.
    private func makeNext(
        _ reaches: [LawReach], _ law: LawBook, in file: ViewFile, _ log: some LogReader
    ) throws -> Bool {
        try file.transaction { database in
            guard let pending = try Self.pending(database), pending.target == target else {
                return false
            }
            let persons = try ViewFile.reached(
                by: reaches, after: pending.after, limit: Self.chunk, database)
            guard let last = persons.last else { return false }
            let store = RegistersInSQLite(database)
            let files = try log.personFiles(persons, through: target)
            for person in persons {
                try store.putAside(PersonRows(of: person, in: files, law: law))
                try database.execute(
                    sql: "INSERT INTO fan_out_person VALUES (?)", arguments: [person.text])
            }
            try database.execute(sql: "UPDATE fan_out SET after = ?", arguments: [last.text])
            return true
        }
    }
}
