import GRDB
import TransparencyLog

/// One transaction on the log's tables: what a reader sees, and what the writer may do.
final class SQLiteLogTransaction: LogWriter {
    let database: Database
    let statements: LogStatements
    /// The log's end, once it was asked for: with what this transaction has appended.
    private(set) var end: LogHead?
    /// The tree's edge has grown since it was stored.
    private var isEdgeBehind = false
    /// By label, the last stretch in which it is known to stand; -1 for none.
    var lastStretch: [Int] = []
    /// A batch was begun and not finished: this transaction must not be committed.
    var isHalfWritten = false

    /// Nobody else can write before this transaction ends.
    private let isAlone: Bool

    init(_ database: Database, _ statements: LogStatements, isAlone: Bool) {
        self.database = database
        self.statements = statements
        self.isAlone = isAlone
    }

    /// Returns the statement, prepared once on this connection.
    func statement(_ statement: LogStatement) throws -> PreparedStatement {
        try statements.prepared(statement, on: database)
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
        if let end { return end }
        let stored = try storedHead()
        end = stored
        if isAlone { statements.subjects.hold(at: stored.frontier) }
        return stored
    }

    private func storedHead() throws -> LogHead {
        let frontier = try storedFrontier()
        let last = try statement(.lastEntry)
        defer { last.reset() }
        guard try last.step() else {
            guard frontier.size == 0 else { throw LogError.inconsistent(fact: "tail") }
            return LogHead(size: 0, recorded: nil, frontier: frontier)
        }
        guard last.integer(0) == frontier.size else { throw LogError.inconsistent(fact: "tail") }
        return LogHead(size: frontier.size, recorded: last.integer(1), frontier: frontier)
    }

    private func storedFrontier() throws -> Frontier {
        let row = try statement(.frontier)
        defer { row.reset() }
        guard try row.step(), let frontier = Frontier(serialized: Array(row.bytes(1))),
            Int64(frontier.size) == row.integer(0)
        else { throw LogError.inconsistent(fact: "frontier") }
        return frontier
    }

    /// Moves the log's end to where a batch has brought it.
    func advance(to head: LogHead) {
        end = head
        isEdgeBehind = true
        statements.subjects.advance(to: head.frontier)
    }

    /// Stores what is stored once a transaction; throws if it must not be committed.
    func finish() throws {
        guard !isHalfWritten else {
            throw LogError.inconsistent(fact: "a batch that was not finished")
        }
        guard isEdgeBehind, let end else { return }
        let update = try statement(.updateFrontier)
        update.bind(Int64(end.size), at: 1)
        end.frontier.serialized.withUnsafeBytes { update.bind(blob: $0, at: 2) }
        try update.run()
        isEdgeBehind = false
    }

    func lines(
        _ positions: ClosedRange<Int>, _ body: (Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try statements.exclusively(.lines, on: database) { rows in
            rows.bind(Int64(positions.lowerBound), at: 1)
            rows.bind(Int64(positions.upperBound), at: 2)
            while try rows.step() { try body(Int(rows.integer(0)), rows.bytes(1)) }
        }
    }

    func length(of subject: String) throws -> Int {
        guard isAlone else { return try stored(subject)?.length ?? 0 }
        _ = try head()
        statements.subjects.makeRoom()
        let index = try statements.subjects.index(of: subject, read: stored)
        return statements.subjects[index].length
    }

    /// Returns the id of a subject and the length of its history; nil if nobody has named it.
    func stored(_ subject: String) throws -> (id: Int64, length: Int)? {
        let row = try statement(.length)
        row.bind(text: subject, at: 1)
        defer { row.reset() }
        return try row.step() ? (row.integer(0), Int(row.integer(1))) : nil
    }

    func history(
        of subject: String, through position: Int,
        _ body: (Int, Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        guard let id = try id(.subject, of: subject) else { return }
        try statements.exclusively(.history, on: database) { rows in
            rows.bind(id, at: 1)
            rows.bind(Int64(position), at: 2)
            var ordinal = 0
            while try rows.step() {
                ordinal += 1
                // A history with a gap would be taken for a whole one.
                guard rows.integer(0) == ordinal, !rows.isNull(2) else {
                    throw LogError.inconsistent(fact: "history")
                }
                try body(ordinal, Int(rows.integer(1)), rows.bytes(2))
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

    func subjects(
        startingWith prefix: String, after last: String, limit: Int
    ) throws -> [String] {
        let rows = try statement(.subjects)
        rows.bind(text: last, at: 1)
        rows.bind(text: prefix, at: 2)
        rows.bind(Int64(max(0, limit)), at: 3)
        defer { rows.reset() }
        var names: [String] = []
        // The names with one prefix stand together.
        while try rows.step(), rows.bytes(0).starts(with: prefix.utf8) {
            names.append(rows.text(0))
        }
        return names
    }

    /// Recorded times never go back, so the position is found by halving, without an index.
    func position(recordedThrough time: Int64) throws -> Int {
        let row = try statement(.recorded)
        var low = 0
        var high = try head().size
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
        let row = try statement(.command)
        row.bind(text: id, at: 1)
        defer { row.reset() }
        return try row.step() ? try stored(row) : nil
    }

    func commands(
        _ positions: ClosedRange<Int>, _ body: (StoredCommand) throws -> Void
    ) throws {
        let rows = try statement(.commands)
        rows.bind(Int64(positions.lowerBound), at: 1)
        rows.bind(Int64(positions.upperBound), at: 2)
        defer { rows.reset() }
        while try rows.step() { try body(try stored(rows)) }
    }

    private func stored(_ row: PreparedStatement) throws -> StoredCommand {
        guard row.integer(1) <= row.integer(2) else {
            throw LogError.inconsistent(fact: "command")
        }
        let command = NewCommand(
            id: row.text(5), body: Array(row.bytes(3)),
            signature: row.isNull(4) ? nil : Array(row.bytes(4)))
        return StoredCommand(
            command: command, positions: Int(row.integer(1))...Int(row.integer(2)),
            recorded: row.integer(0))
    }

    /// Returns the id of a subject or a label; nil for a text that was never written.
    func id(_ lookup: LogStatement, of text: String) throws -> Int64? {
        let row = try statement(lookup)
        row.bind(text: text, at: 1)
        defer { row.reset() }
        return try row.step() ? row.integer(0) : nil
    }
}
