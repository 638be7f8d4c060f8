import EventLog
import Foundation
import GRDB
import Testing

@Suite("What SQLite itself refuses, also to somebody with a shell")
struct SQLitePromiseTests {
    @Test(
        "The log refuses REPLACE",
        arguments: [
            "entry SELECT * FROM entry WHERE position = 300",
            "entry SELECT 300, recorded, type, officer, office, leaf, 'x' FROM entry LIMIT 1",
            "history SELECT * FROM history LIMIT 1",
            "history SELECT subject, ordinal, 300 FROM history LIMIT 1",
            "subject SELECT * FROM subject LIMIT 1",
            "subject SELECT id, 'case/other' FROM subject LIMIT 1",
            "subject SELECT 9999, name FROM subject LIMIT 1",
            "label SELECT * FROM label LIMIT 1",
            "label SELECT id, 'Other' FROM label LIMIT 1",
            "label SELECT 9999, text FROM label LIMIT 1",
            "command SELECT * FROM command LIMIT 1",
            "command SELECT id, recorded, first, last, '{}', NULL FROM command LIMIT 1",
            "command (id, recorded, first, last, body) VALUES ('other', 1, 1, 1, '{}')",
            "command (id, recorded, first, last, body) VALUES ('other', 1, 2, 2, '{}')",
            "stretch SELECT * FROM stretch LIMIT 1",
            "subtree SELECT * FROM subtree LIMIT 1",
            "subtree SELECT level, number, zeroblob(32) FROM subtree LIMIT 1",
            "meta SELECT * FROM meta LIMIT 1",
            "meta VALUES ('origin', 'ledger.example/other')",
            "frontier SELECT * FROM frontier",
            "frontier VALUES (1, 0, zeroblob(8))",
            "counter SELECT * FROM counter LIMIT 1",
            "counter VALUES ('case', 1)",
        ])
    func refusesReplace(_ row: String) throws {
        try expectRefused(
            "INSERT OR REPLACE INTO \(row)", "REPLACE INTO \(row)",
            "INSERT OR IGNORE INTO \(row)", "INSERT INTO \(row)")
    }

    @Test(
        "The log refuses UPDATE",
        arguments: [
            "entry SET line = line", "entry SET position = 1000 WHERE position = 640",
            "history SET position = position", "subject SET name = name", "label SET text = text",
            "command SET body = body", "subtree SET hash = hash", "meta SET value = value",
            "stretch SET number = number", "frontier SET size = size",
            "frontier SET size = size - 1, hashes = zeroblob(8)",
            "counter SET value = value", "counter SET value = value - 1",
            "counter SET name = 'other', value = value + 1",
        ])
    func refusesUpdate(_ change: String) throws {
        try expectRefused(
            "UPDATE \(change)", "UPDATE OR REPLACE \(change)", "UPDATE OR IGNORE \(change)")
    }

    @Test("The log refuses DELETE", arguments: tables)
    func refusesDelete(_ table: String) throws {
        try expectRefused("DELETE FROM \(table)")
    }

    @Test(
        "An upsert is refused like an insert",
        arguments: [
            "entry SELECT * FROM entry WHERE position = 1 ON CONFLICT DO UPDATE SET line = 'x'",
            "counter VALUES ('case', 9) ON CONFLICT (name) DO UPDATE SET value = value + 1",
            "frontier VALUES (1, 0, x'00') ON CONFLICT (id) DO UPDATE SET size = size + 1",
        ])
    func refusesUpsert(_ row: String) throws {
        try expectRefused("INSERT INTO \(row)")
    }

    @Test(
        "The log refuses a position that does not follow",
        arguments: [
            "642", "0", "-1", "NULL", "9223372036854775807",
        ])
    func positionFollows(_ position: String) throws {
        try expectRefused(
            "INSERT INTO entry SELECT \(position), recorded, type, officer, office, leaf, line"
                + " FROM entry WHERE position = 640")
    }

    @Test(
        "The log refuses an ordinal that does not follow", arguments: ["-1", "0", "1", "24", "26"])
    func ordinalFollows(_ ordinal: String) throws {
        let first = "(SELECT id FROM subject WHERE name = 'person/P-AZ-24')"
        try expectRefused("INSERT INTO history VALUES (\(first), \(ordinal), 640)")
    }

    @Test("A line put in by hand is refused by the next reader and by the next writer")
    func lineByHand() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        try withPlainSQLite(desk.log) { database in
            try database.execute(
                sql: """
                    INSERT INTO entry SELECT 641, recorded, type, officer, office, leaf, line
                    FROM entry WHERE position = 640
                    """)
        }
        let log = try SQLiteLog.open(at: desk.log)
        #expect(throws: LogError.inconsistent(fact: "tail")) { try log.head() }
        #expect(throws: LogError.inconsistent(fact: "tail")) {
            try log.record([Draft()], command: "K", at: SampleLog.start * 2)
        }
    }

    /// Tries each statement, and compares the file with what it was, to the last byte.
    private func expectRefused(_ statements: String...) throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let before = try Data(contentsOf: URL(filePath: desk.log))
        try withPlainSQLite(desk.log) { database in
            for sql in statements {
                let error = #expect(throws: DatabaseError.self, "\(sql)") {
                    try database.execute(sql: sql)
                }
                #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER, "\(sql)")
            }
        }
        #expect(try Data(contentsOf: URL(filePath: desk.log)) == before)
    }

    static let tables = [
        "entry", "history", "subject", "label", "stretch", "command", "subtree", "meta", "frontier",
        "counter",
    ]
}
