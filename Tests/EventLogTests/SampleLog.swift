import EventLog
import Foundation
import GRDB
import Testing
import TransparencyLog

/// A log of 640 lines, long enough for full tiles, made once and copied for each test.
///
/// Its commands record three lines, one and two in turn; line 300 is the second of two.
enum SampleLog {
    static let count = 640
    static let start: Int64 = 1_768_000_000_000_000

    private static let bytes = Result { try make() }

    /// Puts a copy of the log into `desk`.
    static func copy(to desk: Desk) throws {
        try bytes.get().write(to: URL(filePath: desk.log))
    }

    private static func make() throws -> Data {
        let desk = try Desk()
        try writeLines(to: SQLiteLog.create(at: desk.log, identity: SampleLine.identity))
        return try Data(contentsOf: URL(filePath: desk.log))
    }

    private static func writeLines(to log: SQLiteLog) throws {
        try log.write { writer in
            var size = 0
            var index = 0
            while size < count {
                let drafts = (0..<min([3, 1, 2][index % 3], count - size)).map {
                    draft(size + 1 + $0)
                }
                _ = try writer.claim("case")
                try writer.record(drafts, command: "K\(index)", at: start + Int64(size * 1000))
                size += drafts.count
                index += 1
            }
        }
    }

    private static func draft(_ position: Int) -> Draft {
        Draft(
            type: ["CaseOpened", "PermitGranted", "PermitRefused", "FeePaid"][position % 4],
            officer: position % 10 == 0 ? nil : "officer/O-AZ-\(position % 7)",
            office: ["BAK", "GNC", "NAX"][position % 3],
            subjects: ["case/C-AZ-\(position % 40)"]
                + (position % 2 == 0 ? ["person/P-AZ-\(position % 26)"] : []),
            remark: "remark \(position)")
    }
}

/// Runs `body` on the file at `path` as somebody with `sqlite3` would.
func withPlainSQLite(_ path: String, _ body: (Database) throws -> Void) throws {
    var configuration = Configuration()
    // As it is in the sqlite3 shell.
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try body($0) }
    try queue.close()
}

/// Runs `body` on the file at `path` after taking away what refuses changes.
func withoutTriggers(_ path: String, _ body: (Database) throws -> Void) throws {
    try withPlainSQLite(path) { database in
        let names = try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for name in names { try database.execute(sql: "DROP TRIGGER \(name)") }
        try database.execute(sql: "PRAGMA ignore_check_constraints = 1")
        try body(database)
    }
}
