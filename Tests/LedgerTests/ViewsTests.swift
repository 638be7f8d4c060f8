import Casework
import EventLog
import Foundation
import GRDB
import Ledger
import Projections
import Testing

@Suite("Read models of a ledger")
struct ViewsTests {
    @Test("Read models thrown away and built anew have the same digest")
    func rebuilt() throws {
        let test = try TestLedger()
        let person = try test.register()
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        try test.cross(person, .exit, "2026-03-09T09:12+04:00")
        // A late crossing, so that stays and counts were moved one event at a time.
        try test.cross(person, .exit, "2026-03-05T09:12+04:00")
        let inline = try #require(try test.ledger.views.digest())
        try FileManager.default.removeItem(atPath: test.ledger.directory.views)
        try test.ledger.catchUp()
        let bulk = try #require(try test.ledger.views.digest())
        #expect(bulk.tables == inline.tables)
        #expect(bulk.position == inline.position)
        #expect(inline.tables.map(\.rows).contains { $0 > 0 })
    }

    @Test("A command's read models have caught up when it returns")
    func caughtUp() throws {
        let test = try TestLedger()
        try test.register()
        let status = try #require(try test.ledger.views.status())
        #expect(status.position == (try test.ledger.size()))
    }

    @Test("A rebuild makes a new generation and keeps the last one for readers that have it open")
    func generations() throws {
        let test = try TestLedger()
        let first = try #require(try test.ledger.views.status()).generation
        _ = try test.ledger.views.rebuild(from: test.ledger.log)
        _ = try test.ledger.views.rebuild(from: test.ledger.log)
        let last = try #require(try test.ledger.views.status()).generation
        let files = try FileManager.default.contentsOfDirectory(
            atPath: test.ledger.directory.views
        ).filter { $0.hasSuffix(".sqlite") }.sorted()
        #expect(first != last)
        #expect(files == ["g000002.sqlite", "g000003.sqlite"])
    }

    @Test("Read models made by another release are built anew, not read")
    func otherRelease() throws {
        let test = try TestLedger()
        try test.register()
        let before = try #require(try test.ledger.views.digest())
        let path = "\(test.ledger.directory.views)/\(before.generation).sqlite"
        try Shell.sqlite(path, "UPDATE state SET models = 'person/0'")
        try test.ledger.catchUp()
        let after = try #require(try test.ledger.views.digest())
        #expect(after.generation != before.generation)
        #expect(after.tables == before.tables)
    }

    @Test("The first event that cannot be folded in is named, and the event stands all the same")
    func cannotApply() throws {
        let test = try TestLedger()
        let person = try test.register()
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        let size = try test.ledger.size()
        try Shell.sqlite(
            test.ledger.directory.log,
            """
            DROP TRIGGER entry_unchanged;
            UPDATE entry SET line = replace(line, 'BorderCrossed', 'BorderVanished')
            WHERE position = \(size);
            """)
        try FileManager.default.removeItem(atPath: test.ledger.directory.views)
        #expect {
            try test.ledger.catchUp()
        } throws: { error in
            guard case LedgerError.views(.cannotApply(let position, _)) = error else {
                return false
            }
            return position == size
        }
    }
}

/// Runs SQL on a file as a person with `sqlite3` would.
enum Shell {
    static func sqlite(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }
}
