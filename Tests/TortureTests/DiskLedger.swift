import Casework
import Custody
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections

/// What the tests of the disk do on a ledger, and with what.
enum DiskLedger {
    static func directory(_ path: String) -> LedgerDirectory { LedgerDirectory(path) }

    static func open(_ path: String, seed: UInt64 = 1) throws -> Ledger {
        try Ledger.open(LedgerDirectory(path), surroundings: DiskClock(seed: seed).surroundings)
    }

    static func found(_ path: String, seed: UInt64 = 1) throws -> Ledger {
        guard let office = OfficeCode("BAK"), let officer = OfficerID("O-AZ-0017") else {
            throw DiskTestError.code
        }
        let founding = try Founding(
            origin: "ledger.test/az", code: nil, lawFile: Array(law.utf8), office: office,
            officer: officer)
        return try founding.create(
            in: LedgerDirectory(path), surroundings: DiskClock(seed: seed).surroundings)
    }

    /// As much law as the people here need: what is torn and flipped is mostly about them.
    private static let law = """
        key,value,from,through,article,source,confidence,note
        stay.visa-free.GEO,per-stay:90,2013-08-01,,art. 15.3,the Code,read,
        stay.registration.term,P15D,2018-07-14,,art. 21.1,the Code,read,
        stay.counting.entry-day,counts,2013-08-01,,art. 20.1,the Code,unsure,
        stay.counting.exit-day,counts,2013-08-01,,art. 20.1,the Code,unsure,
        border.checkpoint.BAK-GYD,mainland,1991-10-18,,the Cabinet,the Code,general,

        """

    static func request(_ id: String, _ work: Work) throws -> Request {
        guard let office = OfficeCode("BAK"), let officer = OfficerID("O-AZ-0017"),
            let id = CommandID(id)
        else { throw DiskTestError.code }
        return Request(id: id, actor: .officer(officer, office: office), work: work)
    }

    /// Registers somebody whose name and number follow from `number`.
    static func registration(_ id: String, _ number: Int) throws -> Request {
        guard let state = StateCode("GEO"), let today = Day("2026-02-20"),
            let end = Day("2031-01-01")
        else { throw DiskTestError.code }
        let surname =
            "X"
            + String(number, radix: 26).map { digit in
                String(UnicodeScalar(65 + UInt8(Int(String(digit), radix: 26) ?? 0)))
            }.joined()
        let born = "19\(10 + number * 7 % 80)-0\(1 + number % 9)-1\(number % 10)"
        return try request(
            id,
            .registerPerson(
                PersonToRegister(
                    nationality: state, sex: .female, registeredOn: today,
                    identity: Identity(
                        surname: surname, givenNames: "NINO", born: PartialDate(born)),
                    document: DocumentToAdd(
                        kind: .passport, issuer: state, validThrough: end,
                        details: DocumentDetails(number: "N\(1000 + number)")))))
    }

    static func crossing(
        _ id: String, _ person: Int, _ direction: Direction, day: Int
    ) throws -> Request {
        let number = String(person)
        let name = "P-AZ-" + String(repeating: "0", count: 6 - number.utf8.count) + number
        let date = "2026-0\(3 + day / 28)-\(10 + day % 18)"
        guard let person = PersonID(name), let instant = Instant("\(date)T09:12:00+04:00"),
            let checkpoint = CheckpointCode("BAK-GYD")
        else { throw DiskTestError.code }
        return try request(
            id,
            .recordCrossing(
                CrossingToRecord(
                    person: person, direction: direction, crossedAt: instant,
                    checkpoint: checkpoint)))
    }

    /// Several commands as one transaction: three people and three crossings.
    static func batch(_ id: String, from number: Int) throws -> [Request] {
        try (0..<3).map { try registration("\(id)-person-\($0)", number + $0) }
            + [
                try crossing("\(id)-in", 1, .entry, day: 30),
                try crossing("\(id)-out", 1, .exit, day: 33),
                try crossing("\(id)-other", 2, .entry, day: 31),
            ]
    }

    /// A founded ledger with three people and their crossings, closed; made once.
    ///
    /// In `whole` it is caught up; in `behind` the read models wait for the last lines; `flipped` has
    /// some more and no write-ahead log.
    static func template(_ name: String) throws -> String {
        try templates.get().path + "/" + name
    }

    /// The lines of a template.
    static func lines(of name: String) throws -> [String] {
        try templates.get().lines[name] ?? []
    }

    private static let templates = Result {
        var lines: [String: [String]] = [:]
        let path = DiskUnderTest.scratch + "/template"
        for name in ["whole", "behind", "flipped"] {
            let folder = path + "/" + name
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            let ledger = try found(folder + "/ledger")
            for number in 1...3 { _ = try ledger.perform(registration("t\(number)", number)) }
            _ = try ledger.perform(crossing("t-in", 1, .entry, day: 0))
            _ = try ledger.perform(crossing("t-out", 1, .exit, day: 4))
            if name == "behind" {
                let requests = try batch("t-late", from: 10)
                _ = try ledger.perform(requests, catchesUp: false)
            }
            if name == "flipped" { _ = try ledger.perform(batch("t-more", from: 10)) }
            lines[name] = try DiskExpectations.lines(of: ledger)
        }
        return (path: path, lines: lines)
    }
}

/// A clock that moves a millisecond at each look, and chance that follows a seed.
private final class DiskClock: @unchecked Sendable {
    // The lock guards both.
    private let lock = NSLock()
    private var time = Instant("2026-08-01T08:00:00Z")?.microseconds ?? 0
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

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
