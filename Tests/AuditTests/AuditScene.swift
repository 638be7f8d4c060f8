import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import Testing

/// A ledger in a directory of its own, with a clock and chance that are the same in every run.
final class AuditScene {
    let ledger: Ledger
    let directory: LedgerDirectory
    private let clock: SceneClock

    /// What the clock says; each reading moves it on by a second.
    private final class SceneClock: @unchecked Sendable {
        private let lock = NSLock()
        private var time: Int64
        private var seed: UInt64 = 0x2026_0301

        init(_ instant: Instant) { time = instant.microseconds }

        func now() -> Int64 {
            lock.withLock {
                time += 1_000_000
                return time
            }
        }

        func set(_ instant: Instant) { lock.withLock { time = instant.microseconds } }

        func random(_ count: Int) -> [UInt8] {
            lock.withLock {
                (0..<count).map { _ in
                    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt8(truncatingIfNeeded: seed >> 33)
                }
            }
        }
    }

    /// Founds a ledger on 2026-01-05, with the law that comes with the program.
    init() throws {
        let start = try #require(Instant("2026-01-05T09:00:00+04:00"))
        let clock = SceneClock(start)
        let path =
            FileManager.default.temporaryDirectory.path
            + "/salname-audit-\(UUID().uuidString)"
        directory = LedgerDirectory(path)
        self.clock = clock
        let founding = try Founding(
            origin: "ledger.example/az", code: LedgerCode("AZ"), lawFile: nil,
            office: OfficeCode("HQ"), officer: OfficerID("O-AZ-0001"))
        ledger = try founding.create(
            in: directory,
            surroundings: Surroundings(now: clock.now, random: clock.random))
    }

    deinit { try? FileManager.default.removeItem(atPath: directory.path) }

    /// Registers a citizen of `state`, whose number is returned.
    func register(_ state: String, at time: String) throws -> PersonID {
        let person = PersonToRegister(
            nationality: try #require(StateCode(state)), sex: .female,
            registeredOn: try #require(Instant(time)).day,
            identity: Identity(surname: "Kvirikashvili", givenNames: "Nino", born: nil),
            document: nil, remark: "Canary of the remark")
        let receipt = try perform(.registerPerson(person), at: time)
        return try #require(receipt.person)
    }

    /// Records a crossing; returns its position.
    @discardableResult
    func cross(
        _ person: PersonID, _ direction: Direction, at crossing: String, recorded: String
    ) throws -> Int {
        let work = CrossingToRecord(
            person: person, direction: direction, crossedAt: try #require(Instant(crossing)),
            checkpoint: try #require(CheckpointCode("BAK-GYD")))
        let receipt = try perform(.recordCrossing(work), at: recorded)
        return try #require(receipt.events.first).position.value
    }

    /// Merges `duplicate` into `kept`; returns the merge's position.
    func merge(_ kept: PersonID, _ duplicate: PersonID, at time: String) throws -> Int {
        let day = try #require(Instant(time)).day
        let receipt = try perform(
            .mergePersons(kept: kept, duplicate: duplicate, on: day, remark: nil), at: time)
        return try #require(receipt.events.first).position.value
    }

    /// A citizen of Germany who entered on 2026-03-02 without a visa, and whose visa of 2026-03-01 was
    /// recorded on 2026-03-07.
    static func lateVisa() throws -> (scene: AuditScene, person: PersonID, entry: Int, visa: Int) {
        let (scene, _, _) = try georgian()
        let person = try scene.register("DEU", at: "2026-03-02T09:00:00+04:00")
        let entry = try scene.cross(
            person, .entry, at: "2026-03-02T10:00:00+04:00", recorded: "2026-03-02T10:00:09+04:00")
        let visa = VisaToRecord(
            kind: .tourism, form: .sticker, entries: 2, validFrom: try #require(Day(2026, 3, 1)),
            validThrough: try #require(Day(2026, 4, 30)), stayDays: 30)
        let receipt = try scene.perform(
            .recordVisa(person, visa, remark: nil), at: "2026-03-07T09:00:00+04:00")
        return (scene, person, entry, try #require(receipt.events.first).position.value)
    }

    private func perform(_ work: Work, at time: String) throws -> Receipt {
        // The clock moves on by a second before it is read.
        clock.set(try #require(Instant(time)).adding(microseconds: -1_000_000))
        let officer = try #require(OfficerID("O-AZ-0031"))
        let office = try #require(OfficeCode("GYD"))
        return try ledger.perform(Request(actor: .officer(officer, office: office), work: work))
    }

    /// The one example of the manual: a citizen of Georgia who entered on 2026-03-01.
    static func georgian() throws -> (scene: AuditScene, person: PersonID, entry: Int) {
        let scene = try AuditScene()
        let person = try scene.register("GEO", at: "2026-01-06T09:00:00+04:00")
        for month in ["2026-01-15", "2026-01-25", "2026-02-05", "2026-02-15", "2026-02-25"] {
            // Nobody leaves the clock alone for longer than it may stand.
            _ = try scene.register("GEO", at: "\(month)T09:00:00+04:00")
        }
        let entry = try scene.cross(
            person, .entry, at: "2026-03-01T09:12:00+04:00",
            recorded: "2026-03-01T09:12:09+04:00")
        return (scene, person, entry)
    }
}
