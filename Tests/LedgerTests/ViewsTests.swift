import Casework
import EventLog
import Foundation
import GRDB
import Ledger
import Projections
import ReadModels
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

    @Test("Offices, officers, rights and acts thrown away and built anew have the same digest")
    func officesRebuilt() throws {
        let offices = try OfficeLedger()
        let ledger = offices.test.ledger
        try offices.register(3)
        try offices.register(4)
        let role = try offices.grant(3, .registrar)
        try offices.grant(4, .decider)
        try offices.perform(try OfficeLedger.revocation(3, role), as: 1)
        try offices.perform(try OfficeLedger.grant(3, .examiner, "SHK"), as: 1)
        let inline = try #require(try ledger.views.digest())
        #expect(try ledger.views.rebuild(from: ledger.log).tables == inline.tables)
        let rows = Dictionary(
            inline.tables.map { ($0.name, $0.rows) }, uniquingKeysWith: { first, _ in first })
        let expected = ["office": 3, "officer": 4, "authority": 4, "officer_key": 2, "act": 3]
        #expect(rows.filter { expected[$0.key] != nil } == expected)
    }

    @Test(
        "Offices and officers are read from the read models, or from the log alike where those lag")
    func authorityRegisters() throws {
        let offices = try OfficeLedger()
        let ledger = offices.test.ledger
        try offices.register(3)
        let role = try offices.grant(3, .registrar)
        let size = try ledger.size()
        let standing = try #require(try ledger.views.authority(atEndOf: ledger.log))
        try offices.perform(try OfficeLedger.revocation(3, role), as: 1)
        #expect(try standing.rights().last?.revokedAt == nil)
        #expect(try ledger.authorityRegisters().rights().last?.revokedAt == Position(size + 1))
        let then = try ledger.authorityRegisters(through: size)
        #expect(try then.offices() == standing.offices())
        #expect(try then.officers() == standing.officers())
        #expect(try then.rights() == standing.rights())
        #expect(try then.acts() == standing.acts())

        // Whoever finds the read models behind, gone, or of another log reads the log.
        let path = "\(ledger.directory.views)/g000001.sqlite"
        let now = try ledger.authorityRegisters().rights()
        try Shell.sqlite(path, "UPDATE state SET mark = 'another'; DELETE FROM authority;")
        #expect(try ledger.views.authority(atEndOf: ledger.log) == nil)
        #expect(try ledger.authorityRegisters().rights() == now)
        try FileManager.default.removeItem(atPath: ledger.directory.views)
        #expect(try ledger.authorityRegisters().rights() == now)
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
