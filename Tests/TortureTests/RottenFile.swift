import Foundation
import GRDB

/// What has become of a file of SQLite's: its schema, or a value that no check lets in.
enum Rot: CustomStringConvertible {
    /// The page with the schema is noughts, after the header of the file.
    case noughts
    /// The page with the schema is one without a row.
    case nothing
    /// A letter of a column's name is another one.
    case column(String, table: String)
    /// The column holds the value in every row.
    case value(String, column: String, table: String)

    var description: String {
        switch self {
        case .noughts: "noughts for the schema"
        case .nothing: "a schema of nothing"
        case .column(let column, let table): "the letters of \(table).\(column)"
        case .value(let value, let column, let table): "\(value) for \(table).\(column)"
        }
    }

    /// What can become of the tables of the file at `path`.
    static func all(of path: String) throws -> [Rot] {
        try DatabaseQueue(path: path).read { database in
            let names = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_schema
                    WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                    """)
            return try [.noughts, .nothing]
                + names.flatMap { table in
                    try database.columns(in: table).flatMap { column in
                        [.column(column.name, table: table)]
                            + ["NULL", "'x'", "x'FF00'", "-1", "9223372036854775807"].map {
                                .value($0, column: column.name, table: table)
                            }
                    }
                }
        }
    }

    /// Lets the file at `path` rot, which nobody has open; false where its rows cannot be made so.
    func befall(_ path: String) throws -> Bool {
        switch self {
        case .noughts: try overwriteSchema(of: path, with: [])
        // A leaf of a table: no row, and all of the page is free.
        case .nothing: try overwriteSchema(of: path, with: [13, 0, 0, 0, 0])
        case .column(let name, let table):
            var letters = Array(name.utf8)
            letters[letters.count / 2] ^= 1
            try Self.write(
                path,
                "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = ? AND type = 'table'",
                [name, String(decoding: letters, as: UTF8.self), table])
        case .value(let value, let column, let table):
            do {
                return try put(value, into: column, of: table, path)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                return false
            }
        }
        return true
    }

    private func overwriteSchema(of path: String, with start: [UInt8]) throws {
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let size = Int(bytes[16]) << 8 | Int(bytes[17])
        let page =
            start.isEmpty ? [] : start + [UInt8(size >> 8 & 255), UInt8(size & 255)]
        bytes.replaceSubrange(
            100..<size,
            with: page + [UInt8](repeating: 0, count: size - 100 - page.count))
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// Writes past checks and triggers: the table is declared without them for as long as it takes.
    private func put(
        _ value: String, into column: String, of table: String, _ path: String
    ) throws -> Bool {
        let declare = "UPDATE sqlite_schema SET sql = ? WHERE name = ? AND type = 'table'"
        let queue = try DatabaseQueue(path: path)
        let (declared, key) = try queue.read { database in
            let sql = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"
            return (
                try String.fetchOne(database, sql: sql, arguments: [table]) ?? "",
                try database.primaryKey(table).columns
            )
        }
        try queue.close()
        // Of a key there can be only one.
        guard !key.contains(column) else { return false }
        let bare = declared.replacing("IS NOT NULL", with: "NOTNULL")
            .replacing(" NOT NULL", with: "").replacing(") STRICT, W", with: ") W")
            .replacing(") STRICT", with: ")")
        try Self.write(path, declare, [bare, table])
        defer { try? Self.write(path, declare, [declared, table]) }
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let writer = try DatabaseQueue(path: path, configuration: configuration)
        try writer.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            let triggers = try Row.fetchAll(
                database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
            ).map { (name: $0[0] as String, sql: $0[1] as String) }
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger.name)") }
            try database.execute(sql: "UPDATE \(table) SET \(column) = \(value)")
            for trigger in triggers { try database.execute(sql: trigger.sql) }
        }
        try writer.close()
        return true
    }

    private static func write(
        _ path: String, _ sql: String, _ arguments: StatementArguments
    ) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA writable_schema = ON")
            try database.execute(sql: sql, arguments: arguments)
        }
        try queue.close()
    }
}
