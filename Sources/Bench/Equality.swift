import EventLog
import Foundation
import GRDB
import TransparencyLog

/// What two files must have in common before their times may be compared.
struct FileDigest: Equatable {
    /// The statements that made the file, by name.
    let schema: Hash
    /// Every row of every table, in the order of its key.
    let rows: Hash
    let rowCount: Int
    /// Settings that stay with the file.
    let settings: String

    private static let kept = [
        "page_size", "encoding", "auto_vacuum", "application_id", "user_version",
    ]

    /// Reads the whole file.
    init(of path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -65536") }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        let (schema, rows, count, settings) = try queue.read { database in
            let settings = try Self.kept.map { name in
                "\(name)=\(try String.fetchOne(database, sql: "PRAGMA \(name)") ?? "")"
            }
            var schema = RowDigest()
            try schema.take(
                "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name", in: database)
            var rows = RowDigest()
            for table in try Self.tables(in: database) {
                try rows.take(table, in: database)
            }
            return (schema.hash, rows.hash, rows.count, settings.joined(separator: " "))
        }
        (self.schema, self.rows, rowCount, self.settings) = (schema, rows, count, settings)
        try queue.close()
    }

    /// Returns the size of the pages of a database.
    static func pageSize(of path: String) throws -> Int {
        try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "PRAGMA page_size") ?? 0 }
    }

    /// A selection of every table, in the order of its key.
    private static func tables(in database: Database) throws -> [String] {
        let names = try String.fetchAll(
            database,
            sql: """
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                ORDER BY name
                """)
        return try names.map { name in
            let key = try String.fetchAll(
                database, sql: "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                arguments: [name])
            let columns = try String.fetchAll(
                database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name])
            let order = (key.isEmpty ? columns : key).map { "\"\($0)\"" }
            return "SELECT * FROM \"\(name)\" ORDER BY \(order.joined(separator: ", "))"
        }
    }

    /// Throws where the files differ, and says in what.
    static func compare(_ ours: String, with floor: String, of row: BenchRow) throws -> String {
        let (first, second) = (try FileDigest(of: ours), try FileDigest(of: floor))
        let differences = [
            ("schema", first.schema == second.schema), ("rows", first.rows == second.rows),
            ("number of rows", first.rowCount == second.rowCount),
            ("settings of the file", first.settings == second.settings),
        ].filter { !$0.1 }.map(\.0)
        guard differences.isEmpty else {
            throw Unequal(row: row, differences: differences)
        }
        return "\(first.rowCount) rows, digest \(first.rows.hex.prefix(16))"
    }
}

/// Floor and Salname did not do the same thing: no ratio of the row may be believed.
struct Unequal: Error, CustomStringConvertible {
    let row: BenchRow
    let differences: [String]

    var description: String {
        "\(row.rawValue): floor and salname differ in \(differences.joined(separator: ", "))"
    }
}

/// A digest over rows of whatever columns.
private struct RowDigest {
    private var stream = SHA256Stream()
    private(set) var count = 0

    var hash: Hash { stream.finalize() }

    /// Takes every row of a selection in: each value as its kind, its length and its bytes.
    mutating func take(_ sql: String, in database: Database) throws {
        let columns = Int32(try database.makeStatement(sql: sql).columnCount)
        let rows = try PreparedStatement(sql, on: database)
        stream.update(Array("\(sql)\n".utf8))
        while try rows.step() {
            count += 1
            for column in 0..<columns {
                let bytes = rows.bytes(column)
                let kind = rows.isNull(column) ? "n" : "v"
                stream.update(Array("\(kind)\(bytes.count):".utf8))
                stream.update(bytes)
            }
        }
    }
}
