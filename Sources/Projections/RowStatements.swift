import Casework
import EventLog
import ReadModels

/// Binds a row's values to a statement, one parameter after the other.
///
/// Texts are put into the room that is given, and SQLite reads them there when the statement runs:
/// neither a string nor a copy of it is made for a day or an instant.
struct StatementWriter: ColumnWriter {
    private let statement: PreparedStatement
    private var index: Int32 = 0
    private var room: UnsafeMutableBufferPointer<UInt8>

    /// Has room for all texts of most rows; one that does not fit is copied.
    private static let room = 512

    /// Binds what `row` writes, runs the statement, and makes it ready again.
    static func run(_ statement: PreparedStatement, with row: some TableRow) throws {
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { room in
            var writer = StatementWriter(statement: statement, room: room)
            row.write(to: &writer)
            try statement.run()
        }
    }

    mutating func write(_ text: String) {
        index += 1
        var text = text
        text.withUTF8 { bytes in
            guard bytes.count <= room.count else {
                return statement.bind(textBytes: UnsafeRawBufferPointer(bytes), at: index)
            }
            _ = room.update(fromContentsOf: bytes)
            bindRoom(bytes.count)
        }
    }

    mutating func write(_ day: Day) {
        guard room.count >= 10 else { return write(day.description) }
        index += 1
        day.write(to: room)
        bindRoom(10)
    }

    mutating func write(_ instant: Instant) {
        guard room.count >= 27 else { return write(instant.description) }
        index += 1
        bindRoom(instant.write(to: room, always: false))
    }

    mutating func write(_ integer: Int) {
        index += 1
        statement.bind(Int64(integer), at: index)
    }

    mutating func writeNull() {
        index += 1
        statement.bindNull(at: index)
    }

    /// Binds the first `count` bytes of the room, and goes on after them.
    private mutating func bindRoom(_ count: Int) {
        statement.bind(
            borrowedText: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<count]),
            at: index)
        room = UnsafeMutableBufferPointer(rebasing: room[count...])
    }
}

/// Reads a row's values from the current row of a statement, one column after the other.
struct StatementReader: ColumnReader {
    private let statement: PreparedStatement
    private var index: Int32 = -1

    init(_ statement: PreparedStatement) {
        self.statement = statement
    }

    mutating func nextText() -> String? {
        index += 1
        return statement.isNull(index) ? nil : statement.text(index)
    }

    mutating func nextInteger() -> Int? {
        index += 1
        return statement.isNull(index) ? nil : Int(statement.integer(index))
    }
}

extension RegisterTable {
    /// The name of the table in which rows wait until all of them are exchanged at once.
    var waiting: String { name + "_waiting" }

    /// The statement that makes the table: STRICT, with references and checks, open to other tools.
    var creation: String { creation(named: name) }

    func creation(named name: String) -> String {
        let lines = columns.map { "    \($0.name) \($0.declaration)" }
        let key = "    PRIMARY KEY (\(self.key.joined(separator: ", ")))"
        // A table with one integer key is SQLite's own row table; the others are kept by their key.
        let isRowTable = self.key.count == 1 && columns.first?.storage == "INTEGER"
        return "CREATE TABLE \(name) (\n" + (lines + [key]).joined(separator: ",\n") + "\n) STRICT"
            + (isRowTable ? "" : ", WITHOUT ROWID")
    }

    /// The statements that make its indexes.
    var indexCreations: [String] {
        indexed.map { "CREATE INDEX \(name)_by_\($0) ON \(name) (\($0))" }
    }

    /// The statement that puts a row in, in the place of one with the same key.
    func insertion(into name: String) -> String {
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        return "INSERT OR REPLACE INTO \(name) VALUES (\(marks))"
    }

    /// The statement that removes the row with a key.
    var deletion: String {
        "DELETE FROM \(name) WHERE " + key.map { "\($0) = ?" }.joined(separator: " AND ")
    }

    /// The statement that reads the row with a key.
    var finding: String {
        "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(name) WHERE "
            + key.map { "\($0) = ?" }.joined(separator: " AND ")
    }

    /// The statement that reads every row in the order of the key.
    package var selection: String {
        "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(name)"
            + " ORDER BY \(key.joined(separator: ", "))"
    }
}

extension RegisterColumn {
    fileprivate var storage: String {
        switch kind {
        case .text, .day, .instant, .reference: "TEXT"
        case .integer, .boolean, .position: "INTEGER"
        }
    }

    fileprivate var declaration: String {
        var words = [storage]
        if !isOptional { words.append("NOT NULL") }
        switch kind {
        case .boolean: words.append("CHECK (\(name) IN (0, 1))")
        case .reference(let table, let column): words.append("REFERENCES \(table) (\(column))")
        case .text, .integer, .day, .instant, .position: break
        }
        return words.joined(separator: " ")
    }
}
