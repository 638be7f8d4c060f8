import Casework
import Custody
import EventCoding
import EventLog
import Foundation
import GRDB
import Ledger
import Projections
import Testing
import TransparencyLog

/// A ledger on which processes are killed.
final class TortureGround {
    let directory = NSTemporaryDirectory() + "salname-torture-\(UUID().uuidString)"
    var ledger: String { directory + "/ledger" }
    /// How a failure here is seen again.
    let replay: String

    init(_ replay: String) throws {
        self.replay = replay
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Founds the ledger and registers so many people, in this process.
    func found(people: Int) throws {
        let founding = try Founding(
            origin: "ledger.test/torture", code: nil, lawFile: nil, office: nil,
            officer: OfficerID("O-AZ-0031"))
        _ = try founding.create(in: LedgerDirectory(ledger), surroundings: Self.surroundings)
        if people > 0 { _ = try register(people) }
    }

    /// Registers so many more people in one transaction.
    @discardableResult
    func register(_ count: Int) throws -> [PersonID] {
        let ledger = try open()
        let officer = try #require(OfficerID("O-AZ-0031"))
        let office = try #require(OfficeCode("HQ"))
        let state = try #require(StateCode("GEO"))
        let requests = (1...count).map { number in
            Request(
                actor: .officer(officer, office: office),
                work: .registerPerson(
                    PersonToRegister(
                        nationality: state, sex: .male, registeredOn: Day.first,
                        identity: Identity(surname: "N\(number)", givenNames: "", born: nil),
                        document: nil)))
        }
        return try ledger.perform(requests).compactMap { try $0.get().person }
    }

    /// Takes the files of another ledger, which nobody has open.
    func copy(_ other: TortureGround) throws {
        try? FileManager.default.removeItem(atPath: ledger)
        try FileManager.default.copyItem(atPath: other.ledger, toPath: ledger)
    }

    /// Starts a process on the ledger; `words` stand behind the ledger's path.
    func child(_ role: String, _ words: String...) throws -> Child {
        try Child([role, ledger] + words)
    }

    func open() throws -> Ledger {
        try Ledger.open(LedgerDirectory(ledger), surroundings: Self.surroundings)
    }

    static let surroundings = Surroundings(
        now: { Int64(Date().timeIntervalSince1970 * 1_000_000) },
        random: { count in (0..<count).map { _ in UInt8.random(in: .min ... .max) } })
}

extension TortureGround {
    /// Expects that what a child said is what stands in the ledger.
    func expectKept(_ acknowledged: [String: ClosedRange<Int>], feeds: [String] = []) throws {
        let ledger = try open()
        for (id, positions) in acknowledged {
            let stored = try ledger.log.command(id)?.positions
            #expect(stored == positions, "\(id) was acknowledged; \(replay)")
        }
        for feed in feeds {
            for line in 0..<12 {
                let stored = try ledger.log.command("\(feed)-\(line)")
                #expect(stored != nil, "\(feed)-\(line) was acknowledged; \(replay)")
            }
        }
    }

    /// Expects that the log fits together, that everybody has a key, and that the read models stand
    /// at a position of the log and, caught up, equal a replay.
    func expectIntact() throws {
        let ledger = try open()
        let report = try LogVerification(facts: EventCoder.facts, payload: EventCoder.check)
            .report(on: ledger.log)
        #expect(report.faults.isEmpty, "\(report.faults); \(replay)")
        let head = try ledger.log.head()
        #expect(report.lines == head.size && report.root == head.frontier.root, "\(replay)")
        if let status = try ledger.views.status() {
            #expect(status.isCurrent && (0...head.size).contains(status.position), "\(replay)")
        }
        try ledger.catchUp()
        let followed = try #require(try ledger.views.digest())
        let names = try peopleRows()
        let replayed = try ledger.views.rebuild(from: ledger.log)
        try ledger.people().rebuild(from: ledger.log)
        #expect(followed.position == head.size, "\(replay)")
        #expect(followed.tables == replayed.tables, "\(replay)")
        #expect(try names == peopleRows(), "\(replay)")
        try expectKeys(of: ledger)
        Tally.add("full checks of a ledger")
    }

    /// Everybody who is registered has a key, and what it sealed can be read.
    private func expectKeys(of ledger: Ledger) throws {
        let keys = try KeyStore(
            opening: ledger.directory.keys, keyEncryptionKey: ledger.directory.keyEncryptionKey,
            ledger: ledger.identity.origin)
        let positions = try ledger.log.positions(
            matching: LineFilter(type: "PersonRegistered"), limit: .max)
        for position in positions {
            var person: PersonID?
            try ledger.log.lines(position...position) { _, line in
                person = try EventCoder.decode(line).event.persons.first
            }
            let subject = try #require(person).subject.description
            #expect(try keys.hasKey(subject), "\(subject) has no key; \(replay)")
        }
        let nameless = try peopleRows("SELECT * FROM person WHERE surname IS NULL")
        #expect(nameless.isEmpty, "\(replay)")
    }

    /// Every row of the people register, as text.
    func peopleRows() throws -> [String] {
        try ["person", "document", "name_key"].flatMap { table in
            try peopleRows("SELECT * FROM \(table) ORDER BY 1, 2").map { "\(table) \($0)" }
        }
    }

    private func peopleRows(_ sql: String) throws -> [String] {
        try DatabaseQueue(path: LedgerDirectory(ledger).people).read { database in
            try Row.fetchAll(database, sql: sql).map { "\($0)" }
        }
    }
}
