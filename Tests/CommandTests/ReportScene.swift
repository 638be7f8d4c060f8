import Casework
import EventCoding
import Foundation
import Ledger
import LedgerTesting
import Testing

/// A small ledger that is the same in every run: its clock, its chance and its law are its own.
///
/// Everything was recorded in July 2026; the second quarter holds a case of each kind that the reports
/// tell apart.
final class ReportScene {
    let ledger: Ledger
    private let clock: SceneClock

    /// A clock that moves on by a second at each look, and seeded chance.
    private final class SceneClock: @unchecked Sendable {
        // A lock guards both.
        private let lock = NSLock()
        private var time = Instant("2026-07-01T08:00:00+04:00")?.microseconds ?? 0
        private var random = SeededRandom(seed: 20_261)

        func now() -> Int64 {
            lock.withLock {
                time += 1_000_000
                return time
            }
        }

        func bytes(_ count: Int) -> [UInt8] { lock.withLock { random.bytes(count) } }
    }

    /// Founds the ledger in `directory`, which is not there yet, and records everything.
    init(in directory: String) throws {
        let clock = SceneClock()
        self.clock = clock
        let law = try Data(
            contentsOf: Golden.root.appending(path: "fixtures/reports/ledger/law.csv"))
        ledger = try Founding(
            origin: "ledger.example/az", code: nil, lawFile: Array(law), office: nil, officer: nil
        ).create(
            in: LedgerDirectory(directory),
            surroundings: Surroundings(now: clock.now, random: clock.bytes))
        try recordStays()
        try recordRegistrations()
        try recordRefusals()
    }

    private func recordStays() throws {
        let present = try register("GEO")
        try cross(present, .entry, "2026-03-01")
        let short = try register("TUR")
        try cross(short, .entry, "2026-04-02")
        try cross(short, .exit, "2026-04-10")
        // Out and in again on one day: present once on it.
        try cross(short, .entry, "2026-04-10", hour: 15)
        try cross(short, .exit, "2026-04-12")
        let withVisa = try register("IND")
        try record(
            .recordVisa(
                withVisa,
                VisaToRecord(
                    kind: .tourism, form: .sticker, entries: 1, validFrom: try day("2026-04-20"),
                    validThrough: try day("2026-07-10"), stayDays: 30), remark: nil))
        try cross(withVisa, .entry, "2026-05-01")
        try cross(withVisa, .exit, "2026-06-10")
        try cross(try register("DEU"), .entry, "2026-06-25")
        try cross(try register("AZE"), .entry, "2026-06-01")
        // Two entries without an exit between them.
        let gap = try register("KAZ")
        try cross(gap, .entry, "2026-04-01")
        try cross(gap, .entry, "2026-05-15")
        // An exit of somebody whose entry nobody recorded.
        try cross(try register("GEO"), .exit, "2026-05-05")
    }

    private func recordRegistrations() throws {
        for (state, entered, registered) in [
            ("TUR", "2026-04-05", "2026-04-15"), ("RUS", "2026-04-20", "2026-05-20"),
        ] {
            let person = try register(state)
            try cross(person, .entry, entered)
            try record(
                .registerPlace(
                    person,
                    PlaceToRegister(
                        from: try day(registered), through: nil,
                        dwelling: Dwelling(address: "Nizami 1"))))
        }
    }

    private func recordRefusals() throws {
        for (state, reason) in [("IND", EntryRefusalReason.noGround), ("RUS", .fineUnpaid)] {
            let person = try register(state)
            for hour in [9, 21] {
                try record(
                    .refuseEntry(
                        RefusalToRecord(
                            person: person, refusedAt: try instant("2026-06-11", hour: hour),
                            checkpoint: try #require(CheckpointCode("BAK-GYD")), reason: reason)))
            }
        }
    }

    /// Registers another citizen of `state`.
    func register(_ state: String) throws -> PersonID {
        let person = PersonToRegister(
            nationality: try #require(StateCode(state)), sex: .male,
            registeredOn: try day("2026-07-01"),
            identity: Identity(surname: "Canary", givenNames: "Of the report", born: nil),
            document: nil)
        return try #require(try record(.registerPerson(person)).person)
    }

    /// Records a crossing at nine in the morning, or at another hour.
    func cross(
        _ person: PersonID, _ direction: Direction, _ day: String, hour: Int = 9
    ) throws {
        try record(
            .recordCrossing(
                CrossingToRecord(
                    person: person, direction: direction, crossedAt: try instant(day, hour: hour),
                    checkpoint: try #require(
                        CheckpointCode(direction == .entry ? "BAK-GYD" : "QAZ-QRM")))))
    }

    @discardableResult
    private func record(_ work: Work) throws -> Receipt {
        let officer = try #require(OfficerID("O-AZ-0031"))
        let office = try #require(OfficeCode("GYD"))
        return try ledger.perform(Request(actor: .officer(officer, office: office), work: work))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func instant(_ day: String, hour: Int) throws -> Instant {
        try #require(Instant("\(day)T\(hour < 10 ? "0" : "")\(hour):00:00+04:00"))
    }
}
