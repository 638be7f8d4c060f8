import GRDB
import TransparencyLog

/// One transaction on the log's tables: what a reader sees, and what the writer may do.
final class SQLiteLogTransaction: LogWriter {
    let database: Database
    private var prepared: [String: PreparedStatement] = [:]
    /// The labels this transaction has used, with their ids.
    var labels: [String: Int64] = [:]
    /// The labels that are known to stand in the last stretch this transaction has written to.
    var stretch: (number: Int, labels: Set<Int64>) = (0, [])
    /// A batch was begun and not finished: this transaction must not be committed.
    var isHalfWritten = false

    init(_ database: Database) {
        self.database = database
    }

    /// Returns the statement for `sql`, prepared once in this transaction.
    func statement(_ sql: String) throws -> PreparedStatement {
        if let known = prepared[sql] { return known }
        let new = try PreparedStatement(sql, on: database)
        prepared[sql] = new
        return new
    }

    /// Runs `body` with the statement for `sql` for itself alone: rows are passed to somebody who
    /// may ask this transaction the same again before the last row has come.
    private func exclusively(_ sql: String, _ body: (PreparedStatement) throws -> Void) throws {
        let rows = try statement(sql)
        prepared[sql] = nil
        defer {
            rows.reset()
            prepared[sql] = rows
        }
        try body(rows)
    }

    func identity() throws -> LogIdentity {
        guard
            let origin = try String.fetchOne(
                database, sql: "SELECT value FROM meta WHERE key = 'origin'"),
            let code = try String.fetchOne(
                database, sql: "SELECT value FROM meta WHERE key = 'code'")
        else { throw LogError.inconsistent(fact: "meta") }
        return LogIdentity(origin: origin, code: code)
    }

    func head() throws -> LogHead {
        let frontier = try storedFrontier()
        let last = try statement(
            "SELECT position, recorded FROM entry ORDER BY position DESC LIMIT 1")
        defer { last.reset() }
        guard try last.step() else {
            guard frontier.size == 0 else { throw LogError.inconsistent(fact: "tail") }
            return LogHead(size: 0, recorded: nil, frontier: frontier)
        }
        guard last.integer(0) == frontier.size else { throw LogError.inconsistent(fact: "tail") }
        return LogHead(size: frontier.size, recorded: last.integer(1), frontier: frontier)
    }

    func storedFrontier() throws -> Frontier {
        let row = try statement("SELECT size, hashes FROM frontier")
        defer { row.reset() }
        guard try row.step(), let frontier = Frontier(serialized: Array(row.bytes(1))),
            Int64(frontier.size) == row.integer(0)
        else { throw LogError.inconsistent(fact: "frontier") }
        return frontier
    }

    func lines(
        _ positions: ClosedRange<Int>, _ body: (Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try exclusively(
            "SELECT position, line FROM entry WHERE position BETWEEN ? AND ? ORDER BY position"
        ) { rows in
            rows.bind(Int64(positions.lowerBound), at: 1)
            rows.bind(Int64(positions.upperBound), at: 2)
            while try rows.step() { try body(Int(rows.integer(0)), rows.bytes(1)) }
        }
    }

    func length(of subject: String) throws -> Int {
        guard let id = try subjectID(subject) else { return 0 }
        return try length(ofSubject: id)
    }

    func length(ofSubject id: Int64) throws -> Int {
        let row = try statement("SELECT max(ordinal) FROM history WHERE subject = ?")
        row.bind(id, at: 1)
        defer { row.reset() }
        return try row.step() ? Int(row.integer(0)) : 0
    }

    func history(
        of subject: String, through position: Int,
        _ body: (Int, Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        guard let id = try subjectID(subject) else { return }
        try exclusively(
            """
            SELECT h.ordinal, h.position, e.line
            FROM history h JOIN entry e ON e.position = h.position
            WHERE h.subject = ? AND h.position <= ? ORDER BY h.ordinal
            """
        ) { rows in
            rows.bind(id, at: 1)
            rows.bind(Int64(position), at: 2)
            while try rows.step() {
                try body(Int(rows.integer(0)), Int(rows.integer(1)), rows.bytes(2))
            }
        }
    }

    func histories(
        of subjects: [String], through position: Int,
        _ body: (Int, Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        for (index, subject) in subjects.enumerated() {
            try history(of: subject, through: position) { try body(index, $1, $2) }
        }
    }

    /// Recorded times never go back, so the position is found by halving, without an index.
    func position(recordedThrough time: Int64) throws -> Int {
        let row = try statement("SELECT recorded FROM entry WHERE position = ?")
        var low = 0
        var high = try storedFrontier().size
        while low < high {
            let middle = low + (high - low + 1) / 2
            row.bind(Int64(middle), at: 1)
            defer { row.reset() }
            guard try row.step() else { throw LogError.inconsistent(fact: "entry \(middle)") }
            if row.integer(0) <= time { low = middle } else { high = middle - 1 }
        }
        return low
    }

    func command(_ id: String) throws -> StoredCommand? {
        let row = try statement(
            "SELECT recorded, first, last, body, signature FROM command WHERE id = ?")
        row.bind(text: id, at: 1)
        defer { row.reset() }
        guard try row.step() else { return nil }
        guard row.integer(1) <= row.integer(2) else {
            throw LogError.inconsistent(fact: "command")
        }
        let command = NewCommand(
            id: id, body: Array(row.bytes(3)), signature: row.isNull(4) ? nil : Array(row.bytes(4)))
        return StoredCommand(
            command: command, positions: Int(row.integer(1))...Int(row.integer(2)),
            recorded: row.integer(0))
    }

    func subjectID(_ name: String) throws -> Int64? {
        try id("SELECT id FROM subject WHERE name = ?", name)
    }

    func id(_ sql: String, _ text: String) throws -> Int64? {
        let row = try statement(sql)
        row.bind(text: text, at: 1)
        defer { row.reset() }
        return try row.step() ? row.integer(0) : nil
    }
}
