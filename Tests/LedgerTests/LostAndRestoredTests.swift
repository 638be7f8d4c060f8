import Casework
import Custody
import EventLog
import Foundation
import Ledger
import Projections
import Testing

@Suite("What is lost, restored or sent again")
struct LostAndRestoredTests {
    @Test("Other content under a known command name is not taken for recorded")
    func otherContent() throws {
        let test = try TestLedger()
        let person = try test.register()
        try test.cross(person, .entry, "2026-03-01T09:12+04:00", id: "1")
        let name = try #require(CommandID("1"))
        #expect(throws: LedgerError.commandReused(name)) {
            try test.cross(person, .exit, "2026-03-05T09:12+04:00", id: "1")
        }
        let first = try TestLedger.person("BERIDZE", "GEO", "A1")
        let other = try TestLedger.person("KIKNADZE", "GEO", "A1")
        let receipt = try test.perform(.registerPerson(first), id: "reg-1")
        #expect(try test.perform(.registerPerson(first), id: "reg-1").person == receipt.person)
        let registration = try #require(CommandID("reg-1"))
        #expect(throws: LedgerError.commandReused(registration)) {
            try test.perform(.registerPerson(other), id: "reg-1")
        }
    }

    @Test("A person whose key was lost gets no second one, and nothing is recorded")
    func lostKey() throws {
        let test = try TestLedger()
        let keys = test.ledger.directory.keys
        try test.register("FIRST", document: "A1")
        try Shell.sqlite(keys, "PRAGMA wal_checkpoint(TRUNCATE)")
        let backup = test.path + "/keys.backup"
        try FileManager.default.copyItem(atPath: keys, toPath: backup)
        let person = try test.register("SECOND", document: "A2")
        let size = try test.ledger.size()
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: keys + suffix)
        }
        try FileManager.default.copyItem(atPath: backup, toPath: keys)
        try test.reopen()
        let document = try #require(try TestLedger.person("X", "GEO", "A3").document)
        let day = try #require(Day("2026-02-20"))
        #expect(
            throws: LedgerError.custody(.noKey(subject: "person/\(person)", generation: 1))
        ) {
            try test.perform(.addDocument(person, document, on: day, remark: nil))
        }
        #expect(try test.ledger.size() == size)
        // One lost key holds up nobody else: the register stands, that person without a name.
        let people = try test.ledger.people()
        try people.rebuild(from: test.ledger.log)
        #expect(try people.person(person)?.identity == nil)
        #expect(try people.find(PeopleQuery(name: "FIRST")).count == 1)
    }

    @Test("A ledger whose law cannot be enacted is not founded at all")
    func foundingIsWhole() throws {
        let path = NSTemporaryDirectory() + "salname-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let long = String(repeating: "a", count: 70_000)
        let law = """
            key,value,from,through,article,source,confidence,note
            stay.visa-free.GEO,per-stay:90,2013-08-01,,art. 15.3,a source,read,\(long)
            """
        let founding = try Founding(
            origin: nil, code: nil, lawFile: Array(law.utf8), office: nil, officer: nil)
        #expect(throws: LedgerError.self) {
            try founding.create(
                in: LedgerDirectory(path), surroundings: TestClock(seed: 1).surroundings)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty)
    }

    @Test("Of two who found one ledger at once one does, and the other takes nothing away")
    func foundedAtOnce() throws {
        for seed in 1...10 {
            let path = NSTemporaryDirectory() + "salname-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: path) }
            let surroundings = TestClock(seed: UInt64(seed)).surroundings
            let refused = Failures()
            DispatchQueue.concurrentPerform(iterations: 2) { _ in
                do {
                    let founding = try Founding(
                        origin: nil, code: nil, lawFile: nil, office: nil, officer: nil)
                    _ = try founding.create(in: LedgerDirectory(path), surroundings: surroundings)
                } catch {
                    refused.add("\(error)")
                }
            }
            #expect(refused.all.count == 1, "seed \(seed)")
            let ledger = try Ledger.open(LedgerDirectory(path), surroundings: surroundings)
            #expect(try ledger.size() > 1)
            try ledger.catchUp()
        }
    }

    @Test("Read models notice that another log was restored under them, and are made anew")
    func restoredLog() throws {
        let test = try TestLedger()
        let person = try test.register("FIRST", document: "A1")
        let log = test.ledger.directory.log
        try Shell.sqlite(log, "PRAGMA wal_checkpoint(TRUNCATE)")
        let backup = test.path + "/log.backup"
        try FileManager.default.copyItem(atPath: log, toPath: backup)
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        try test.cross(person, .exit, "2026-03-02T09:12+04:00")
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: log + suffix)
        }
        try FileManager.default.copyItem(atPath: backup, toPath: log)
        try test.reopen()
        try test.register("SECOND", document: "A2")
        let followed = try #require(try test.ledger.views.digest())
        let replayed = try test.ledger.views.rebuild(from: test.ledger.log)
        #expect(followed.tables == replayed.tables)
        #expect(try test.ledger.people().find(PeopleQuery(name: "SECOND")).count == 1)
    }

    @Test("A search for signs alone finds nobody, and a sign stands for itself")
    func searchForSigns() throws {
        let test = try TestLedger()
        try test.register()
        let people = try test.ledger.people()
        for sign in ["-", "'", "%", "_", "\\"] {
            #expect(try people.find(PeopleQuery(name: sign)).isEmpty, "\(sign)")
        }
    }

    @Test("A number that somebody has is never given again, and verify finds the counter")
    func counterSetBack() throws {
        let test = try TestLedger()
        try test.register()
        try Shell.sqlite(
            test.ledger.directory.log,
            "DROP TRIGGER counter_grows; UPDATE counter SET value = 0 WHERE name = 'person'")
        #expect(throws: LedgerError.log(.inconsistent(fact: "counter"))) {
            try test.register("SECOND", document: "A2")
        }
        #expect(try test.verify().faults.map(\.kind) == [.counter])
    }
}
