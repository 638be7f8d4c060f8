import Foundation
import GRDB
import Ledger

/// A ledger's evidence and keys as text: what a database says, table by table, and made again from it.
///
/// SQLite's files differ from one build of it to the next; what stands in them does not. The read
/// models are not kept: every build makes them from the log.
struct FrozenDirectory {
    let path: String

    private static let databases = ["log", "keys"]

    /// Writes the ledger in `directory` down.
    func freeze(_ directory: LedgerDirectory) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for name in Self.databases {
            let queue = try DatabaseQueue(path: "\(directory.path)/\(name).sqlite")
            let text = try queue.read { try Self.dump($0) }
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name).sql"))
        }
        let key = try Data(contentsOf: URL(fileURLWithPath: directory.keyEncryptionKey))
        let digits = key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        try Data((digits + "\n").utf8).write(to: URL(fileURLWithPath: path + "/kek.hex"))
    }

    /// Makes the ledger's files in `directory`, as they were.
    func thaw(into directory: LedgerDirectory) throws {
        try FileManager.default.createDirectory(
            atPath: directory.path, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        for name in Self.databases {
            let text = try String(contentsOfFile: "\(path)/\(name).sql", encoding: .utf8)
            let file = "\(directory.path)/\(name).sqlite"
            let queue = try DatabaseQueue(path: file)
            try queue.write { try $0.execute(sql: text) }
            try queue.close()
            chmod(file, 0o600)
        }
        let digits = try String(contentsOfFile: path + "/kek.hex", encoding: .utf8).utf8
        let key = stride(from: 0, to: digits.count - 1, by: 2).compactMap { place in
            UInt8(String(Substring(digits.dropFirst(place).prefix(2))), radix: 16)
        }
        let file = URL(fileURLWithPath: directory.keyEncryptionKey)
        try Data(key).write(to: file)
        chmod(file.path, 0o600)
    }

    /// Tables first, then their rows, then what watches over them.
    private static func dump(_ database: Database) throws -> String {
        var lines: [String] = []
        for pragma in ["application_id", "user_version"] {
            let value = try Int.fetchOne(database, sql: "PRAGMA \(pragma)") ?? 0
            lines.append("PRAGMA \(pragma) = \(value);")
        }
        let parts = try Row.fetchAll(
            database,
            sql: """
                SELECT type, name, sql FROM sqlite_schema
                WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid
                """)
        let isTable = { (row: Row) in row["type"] == "table" }
        for table in parts.filter(isTable) { lines.append("\(table["sql"] as String);") }
        for table in parts.filter(isTable) {
            let name: String = table["name"]
            let columns = try database.columns(in: name).map(\.name)
            let quoted = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ', ' || ")
            let rows = try String.fetchAll(database, sql: "SELECT \(quoted) FROM \"\(name)\"")
            lines += rows.map { "INSERT INTO \"\(name)\" VALUES (\($0));" }
        }
        for part in parts where !isTable(part) { lines.append("\(part["sql"] as String);") }
        return lines.joined(separator: "\n") + "\n"
    }
}
