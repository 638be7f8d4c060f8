import CFloor
import EventLog
import Foundation
import GRDB

/// The settings of a connection and its file, which must be the same on both sides.
enum Settings {
    static let names = [
        "page_size", "encoding", "auto_vacuum", "application_id", "user_version", "journal_mode",
        "synchronous", "cache_size", "cache_spill", "wal_autocheckpoint", "mmap_size",
        "foreign_keys", "recursive_triggers", "secure_delete", "locking_mode", "temp_store",
    ]

    /// Returns `name=value` and a line feed for each, as the connection says.
    static func told(by database: Database) throws -> String {
        try names.map { name in
            let value = try Row.fetchOne(database, sql: "PRAGMA \(name)")?[0] as DatabaseValue?
            return "\(name)=\(value.map(text) ?? "")\n"
        }.joined()
    }

    private static func text(_ value: DatabaseValue) -> String {
        Int64.fromDatabaseValue(value).map { String($0) } ?? String.fromDatabaseValue(value) ?? ""
    }

    /// Returns the statements that give a connection the settings that `told` says.
    static func statements(for told: String) -> String {
        told.split(separator: "\n").map { line in
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return "PRAGMA \(parts[0]) = '\(parts[1])';"
        }.joined(separator: " ")
    }

    /// Returns the settings under which the log at `path` is written.
    static func ofLog(at path: String) throws -> String {
        try SQLiteLog.open(at: path).inspect { try told(by: $0) }
    }
}

/// What the floor could not do, in SQLite's words.
struct FloorError: Error, CustomStringConvertible {
    let description: String

    /// Throws where `words` say that something failed.
    static func check(_ words: UnsafePointer<CChar>?) throws {
        guard let words else { return }
        throw FloorError(description: "the floor: " + String(cString: words))
    }
}
