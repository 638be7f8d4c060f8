import Casework
import EventLog
import Foundation
import Ledger
import Testing

@Suite("Commands on a ledger")
struct CommandLoopTests {
    @Test("A registration and a crossing take the next positions and the person's next ordinals")
    func positionsAndOrdinals() throws {
        let test = try TestLedger()
        let size = try test.ledger.size()
        let person = try test.register()
        let entry = try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        #expect(person.text == "P-AZ-000001")
        #expect(entry.events.map(\.position.value) == [size + 3])
        #expect(entry.events.map(\.ordinals) == [[3]])
    }

    @Test("What a decision rested on is written beside it: the log's end and the law's ordinal")
    func basis() throws {
        let test = try TestLedger()
        let person = try test.register()
        let size = try test.ledger.size()
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        let law = try test.ledger.log.length(of: "law/az")
        let line = try #require(try test.lines().last)
        #expect(line.contains("\"basis\":\"\(size) law/az#\(law)\""))
    }

    @Test("A command sent twice is recorded once and answered alike")
    func commandTwice() throws {
        let test = try TestLedger()
        let person = try test.register()
        let first = try test.cross(person, .entry, "2026-03-01T09:12+04:00", id: "feed-1")
        let size = try test.ledger.size()
        let second = try test.cross(person, .entry, "2026-03-01T09:12+04:00", id: "feed-1")
        #expect(try test.ledger.size() == size)
        #expect(second.wasAccepted && !first.wasAccepted)
        #expect(second.events == first.events)
    }

    @Test("A command's name is not taken for another command")
    func commandReused() throws {
        let test = try TestLedger()
        let person = try test.register()
        try test.cross(person, .entry, "2026-03-01T09:12+04:00", id: "feed-1")
        let name = try #require(CommandID("feed-1"))
        #expect(throws: LedgerError.commandReused(name)) {
            try test.perform(
                .registerPerson(try TestLedger.person("DAVIT", "GEO", "X1")), id: "feed-1")
        }
    }

    @Test("An officer who saw an older history is told, and nothing is recorded")
    func changedSince() throws {
        let test = try TestLedger()
        let person = try test.register()
        try test.cross(person, .entry, "2026-03-01T09:12+04:00", seen: 2)
        let size = try test.ledger.size()
        #expect(throws: LedgerError.changedSince(subject: person.subject, seen: 2, now: 3)) {
            try test.cross(person, .exit, "2026-03-05T09:12+04:00", seen: 2)
        }
        #expect(try test.ledger.size() == size)
    }

    @Test("A rehearsal says what would be recorded and records nothing, not even a number")
    func rehearsal() throws {
        let test = try TestLedger()
        let size = try test.ledger.size()
        let work = Work.registerPerson(try TestLedger.person("KVARATSKHELIA", "GEO", "13AB45678"))
        let rehearsed = try test.ledger.rehearse(try TestLedger.request(work))
        #expect(rehearsed.events.count == 2)
        #expect(try test.ledger.size() == size)
        #expect(try test.register().text == rehearsed.person?.text)
    }

    @Test("A document somebody holds is not registered again, and the answer names the holder")
    func documentHeld() throws {
        let test = try TestLedger()
        let person = try test.register()
        #expect(throws: LedgerError.rejected(.documentHeld(by: person))) {
            try test.register("OTHER")
        }
    }

    @Test("In one transaction, too, the second of two equal documents is rejected alone")
    func documentHeldInBatch() throws {
        let test = try TestLedger()
        let requests = try [("BERIDZE", "A1"), ("BERIDZE", "A1"), ("LOMIDZE", "B2")].map {
            try TestLedger.request(.registerPerson(try TestLedger.person($0, "GEO", $1)))
        }
        let outcomes = try test.ledger.perform(requests)
        let persons = outcomes.map { try? $0.get().person }
        #expect(persons[0] != nil && persons[1] == nil && persons[2] != nil)
        #expect(try test.verify().faults.isEmpty)
    }

    @Test("Among many requests, too, somebody like a person renamed just before is told")
    func nameChangedInBatch() throws {
        let test = try TestLedger()
        let person = try test.register("BERIDZE", document: "A1")
        let married = try TestLedger.person("LOMIDZE", "GEO", "B2")
        let day = try #require(Day("2026-02-20"))
        let outcomes = try test.ledger.perform([
            TestLedger.request(
                .changeName(
                    person, NameToRecord(identity: married.identity), from: day, remark: nil)),
            TestLedger.request(.registerPerson(married)),
        ])
        #expect(outcomes.count == 2)
        #expect(try outcomes[0].get().person == person)
        guard case .failure(.rejected(.similarPersons(let alike))) = outcomes[1] else {
            Issue.record("\(outcomes[1])")
            return
        }
        #expect(alike.map(\.person) == [person])
        #expect(try test.ledger.size() == outcomes[0].get().events[0].position.value)
    }

    @Test("A clock more than a minute behind refuses; a jump that is accepted lets recording go on")
    func clockBehind() throws {
        let test = try TestLedger()
        let person = try test.register()
        test.clock.set("2026-07-31T08:00:00Z")
        #expect {
            try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        } throws: { error in
            if case LedgerError.clockBehind = error { true } else { false }
        }
        try test.perform(.acceptClock)
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        #expect(try test.verify().faults.isEmpty)
    }

    @Test("A clock weeks ahead refuses until it is accepted")
    func clockAhead() throws {
        let test = try TestLedger()
        let person = try test.register()
        test.clock.set("2026-12-01T08:00:00Z")
        #expect {
            try test.cross(person, .entry, "2026-03-01T09:12+04:00")
        } throws: { error in
            if case LedgerError.clockAhead = error { true } else { false }
        }
        try test.perform(.acceptClock)
        try test.cross(person, .entry, "2026-03-01T09:12+04:00")
    }

    @Test("A remark longer than a line can be is refused, and nothing of its command remains")
    func tooLarge() throws {
        let test = try TestLedger()
        let person = try test.register()
        let size = try test.ledger.size()
        let instant = try #require(Instant("2026-03-01T09:12+04:00"))
        let checkpoint = try #require(CheckpointCode("BAK-GYD"))
        let work = Work.recordCrossing(
            CrossingToRecord(
                person: person, direction: .entry, crossedAt: instant, checkpoint: checkpoint,
                remark: String(repeating: "a", count: 60_000)))
        #expect {
            try test.perform(work)
        } throws: { error in
            if case LedgerError.tooLarge = error { true } else { false }
        }
        #expect(try test.ledger.size() == size)
        #expect(try test.verify().faults.isEmpty)
    }

    @Test("Two officers who write at once both succeed, and no position is missing")
    func twoWriters() throws {
        let test = try TestLedger()
        let person = try test.register()
        let size = try test.ledger.size()
        let failures = Failures()
        let directory = test.ledger.directory
        let surroundings = test.clock.surroundings
        DispatchQueue.concurrentPerform(iterations: 4) { writer in
            do {
                let ledger = try Ledger.open(directory, surroundings: surroundings)
                for day in 1...10 {
                    let date = "2026-04-\(day < 10 ? "0" : "")\(day)T0\(writer):00Z"
                    let work = try TestLedger.crossing(person, .entry, date)
                    _ = try ledger.perform(try TestLedger.request(work))
                }
            } catch {
                failures.add("\(error)")
            }
        }
        #expect(failures.all.isEmpty)
        #expect(try test.ledger.size() == size + 40)
        #expect(try test.verify().faults.isEmpty)
    }
}

/// What went wrong in threads.
final class Failures: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String] = []

    func add(_ text: String) { lock.withLock { texts.append(text) } }
    var all: [String] { lock.withLock { texts } }
}
