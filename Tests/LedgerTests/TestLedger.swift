import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting

/// A ledger in a temporary directory, with a clock that is set and chance that follows a seed.
final class TestLedger {
    let path: String
    let clock: TestClock
    private(set) var ledger: Ledger

    static let officer = OfficerID("O-AZ-0017")
    static let office = OfficeCode("BAK")

    init(seed: UInt64 = 1) throws {
        path = NSTemporaryDirectory() + "salname-\(UUID().uuidString)"
        clock = TestClock(seed: seed)
        let founding = try Founding(
            origin: "ledger.test/az", code: nil, lawFile: nil, office: Self.office,
            officer: Self.officer)
        ledger = try founding.create(
            in: LedgerDirectory(path), surroundings: clock.surroundings)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Opens the ledger again, as the next process would.
    func reopen() throws {
        ledger = try open()
    }

    /// Opens the ledger a second time, beside the first.
    func open() throws -> Ledger {
        try Ledger.open(LedgerDirectory(path), surroundings: clock.surroundings)
    }

    static func request(_ work: Work, id: String? = nil, seen: Int? = nil) throws -> Request {
        guard let officer, let office else {
            throw TestLedgerError.code
        }
        return Request(
            id: id.flatMap { CommandID($0) }, actor: .officer(officer, office: office),
            seenLength: seen, work: work)
    }

    @discardableResult
    func perform(_ work: Work, id: String? = nil, seen: Int? = nil) throws -> Receipt {
        try ledger.perform(try Self.request(work, id: id, seen: seen))
    }

    /// Registers a person with names and a document that a search can find.
    @discardableResult
    func register(
        _ surname: String = "KVARATSKHELIA", state: String = "GEO", document: String = "13AB45678"
    ) throws -> PersonID {
        let receipt = try perform(.registerPerson(try Self.person(surname, state, document)))
        guard let person = receipt.person else { throw TestLedgerError.code }
        return person
    }

    static func person(
        _ surname: String, _ state: String, _ document: String
    ) throws -> PersonToRegister {
        guard let state = StateCode(state), let today = Day("2026-02-20"),
            let end = Day("2031-01-01")
        else { throw TestLedgerError.code }
        return PersonToRegister(
            nationality: state, sex: .female, registeredOn: today,
            identity: Identity(
                surname: surname, givenNames: "NINO", born: PartialDate("1988-07-14")),
            document: DocumentToAdd(
                kind: .passport, issuer: state, validThrough: end,
                details: DocumentDetails(number: document)))
    }

    @discardableResult
    func cross(
        _ person: PersonID, _ direction: Direction, _ instant: String, id: String? = nil,
        seen: Int? = nil
    ) throws -> Receipt {
        try perform(try Self.crossing(person, direction, instant), id: id, seen: seen)
    }

    static func crossing(
        _ person: PersonID, _ direction: Direction, _ instant: String
    ) throws -> Work {
        guard let instant = Instant(instant), let checkpoint = CheckpointCode("BAK-GYD") else {
            throw TestLedgerError.code
        }
        return .recordCrossing(
            CrossingToRecord(
                person: person, direction: direction, crossedAt: instant, checkpoint: checkpoint))
    }

    /// Returns every line, in order.
    func lines() throws -> [String] {
        var lines: [String] = []
        let size = try ledger.size()
        guard size > 0 else { return [] }
        try ledger.log.lines(1...size) { _, line in
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return lines
    }

    /// Checks the log against itself, payloads included.
    func verify() throws -> LogReport {
        try LogVerification(facts: EventCoder.facts, payload: EventCoder.check)
            .report(on: ledger.log)
    }
}

enum TestLedgerError: Error {
    case code
}

/// A clock that stands where it is set and moves a millisecond at each look, and seeded chance.
final class TestClock: @unchecked Sendable {
    // A lock guards both, for two writers in one test share the clock.
    private let lock = NSLock()
    private var time: Int64
    private var random: SeededRandom

    init(seed: UInt64) {
        time = Instant("2026-08-01T08:00:00Z")?.microseconds ?? 0
        random = SeededRandom(seed: seed)
    }

    func set(_ instant: String) {
        lock.withLock { time = Instant(instant)?.microseconds ?? time }
    }

    func advance(microseconds: Int64) {
        lock.withLock { time += microseconds }
    }

    var surroundings: Surroundings {
        Surroundings(
            now: {
                self.lock.withLock {
                    self.time += 1000
                    return self.time
                }
            },
            random: { count in self.lock.withLock { self.random.bytes(count) } })
    }
}
