import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Testing

/// The ledger that is frozen once for each format on disk: a few dozen events, of every kind.
///
/// Clock and chance follow from a seed, so that the same build makes the same ledger.
struct GoldenLedger {
    static let origin = "ledger.example/frozen"

    private let ledger: Ledger
    private let actor: Actor

    /// Makes it in `directory`.
    static func make(in directory: LedgerDirectory) throws {
        let world = FrozenWorld()
        let office = try #require(OfficeCode("BAK"))
        let officer = try #require(OfficerID("O-AZ-0017"))
        let founding = try Founding(
            origin: origin, code: nil, lawFile: nil, office: office, officer: officer)
        let ledger = try founding.create(in: directory, surroundings: world.surroundings)
        let golden = GoldenLedger(ledger: ledger, actor: .officer(officer, office: office))
        try golden.people()
        try golden.crossings()
        try golden.visas()
        world.leap(days: 400)
        _ = try golden.perform(.acceptClock)
        _ = try golden.cross(1, .exit, "2027-08-20T10:00:00Z")
    }

    @discardableResult
    private func perform(_ work: Work) throws -> Receipt {
        try ledger.perform(Request(actor: actor, work: work))
    }

    /// Four persons, of whom the fourth is merged with the third, parted, and merged again.
    private func people() throws {
        let names = [
            ("KVARATSKHELIA", "NINO", "GEO", "1988-07-14"), ("YILMAZ", "AYSE", "TUR", "1975"),
            ("HUSEYNOV", "ILQAR", "RUS", "1990-02"), ("GUSEINOV", "ILGAR", "RUS", "1971-11-30"),
        ]
        for (index, name) in names.enumerated() {
            let state = try #require(StateCode(name.2))
            try perform(
                .registerPerson(
                    PersonToRegister(
                        nationality: state, sex: index < 2 ? .female : .male,
                        registeredOn: day("2026-03-01"),
                        identity: Identity(
                            surname: name.0, givenNames: name.1, born: PartialDate(name.3)),
                        document: try passport("FR\(index)00\(index)", of: state),
                        remark: "at the counter")))
        }
        let day = try day("2026-03-02")
        let (third, fourth) = (try person(3), try person(4))
        let russia = try #require(StateCode("RUS"))
        try perform(
            .addDocument(third, try passport("FR3999", of: russia), on: day, remark: "a second one")
        )
        let document = DocumentName(third, 2)
        try perform(
            .correctDocument(document, try passport("FR3998", of: russia), on: day, remark: nil))
        try perform(
            .changeName(
                person(2),
                NameToRecord(
                    identity: Identity(surname: "DEMIR", givenNames: "AYSE", born: nil)),
                from: day, remark: "married"))
        try perform(
            .changeNationalities(person(2), [#require(StateCode("DEU"))], from: day, remark: nil))
        try perform(
            .correctRegistration(
                fourth,
                RegistrationToCorrect(
                    nationality: russia, sex: .male,
                    identity: Identity(
                        surname: "GUSEINOV", givenNames: "ILGAR",
                        born: PartialDate("1990-02-03"))), on: day, remark: "misread"))
        try perform(.mergePersons(kept: third, duplicate: fourth, on: day, remark: nil))
        try perform(.unmergePersons(kept: third, duplicate: fourth, on: day, remark: "too soon"))
        try perform(.mergePersons(kept: third, duplicate: fourth, on: day, remark: nil))
    }

    /// Entries and exits, corrected, moved, annulled, refused, and such as belong to nobody.
    private func crossings() throws {
        try cross(1, .entry, "2026-03-05T08:00:00Z")
        try perform(
            .registerPlace(
                person(1),
                PlaceToRegister(
                    from: day("2026-03-07"), through: nil,
                    dwelling: Dwelling(address: "Bakı, Nizami 1", host: "a friend"))))
        let exit = try cross(1, .exit, "2026-04-09T08:00:00Z")
        try perform(
            .correctCrossing(exit, crossing(1, .exit, "2026-04-19T08:00:00Z")))
        let moved = try cross(2, .entry, "2026-05-01T08:00:00Z")
        try perform(
            .moveCrossing(person(2), moved, to: person(1), on: day("2026-05-02"), remark: nil))
        let wrong = try cross(2, .exit, "2026-05-03T08:00:00Z")
        try perform(
            .annulRecord(person(2), wrong, on: day("2026-05-04"), remark: "another counter"))
        try perform(
            .refuseEntry(
                RefusalToRecord(
                    person: person(2), refusedAt: instant("2026-05-05T08:00:00Z"),
                    checkpoint: checkpoint(), reason: .undesirable)))
        for number in 1...2 {
            try perform(
                .importCrossing(
                    LineToImport(
                        person: nil, direction: .entry,
                        crossedAt: instant("2026-05-0\(number)T12:00:00Z"),
                        checkpoint: checkpoint(),
                        document: passport("FR900\(number)", of: #require(StateCode("GEO"))),
                        nationality: nil, sex: nil,
                        surname: "SOMEBODY\(number)", givenNames: nil, born: nil)))
        }
        try perform(
            .assignCrossing(
                #require(UnmatchedID("U-AZ-000001")), to: person(3), remark: "he says so"))
        try perform(
            .dismissCrossing(#require(UnmatchedID("U-AZ-000002")), on: day("2026-05-06")))
    }

    private func visas() throws {
        let visa = VisaToRecord(
            kind: .labour, form: .sticker, entries: nil, validFrom: try day("2026-06-01"),
            validThrough: try day("2027-05-31"), stayDays: 90, number: "V0001")
        try perform(.recordVisa(person(2), visa, remark: nil))
        let name = try VisaName(person(2), 1)
        var corrected = visa
        corrected.stayDays = 60
        try perform(.correctVisa(name, corrected, on: day("2026-06-02"), remark: "misread"))
        try cross(2, .entry, "2026-06-10T08:00:00Z")
        try perform(.cancelVisa(name, from: day("2026-07-15"), remark: "left the employer"))
    }

    @discardableResult
    private func cross(
        _ number: Int, _ direction: Direction, _ at: String
    ) throws -> Position {
        let receipt = try perform(.recordCrossing(crossing(number, direction, at)))
        return try #require(receipt.events.first).position
    }

    private func crossing(
        _ number: Int, _ direction: Direction, _ at: String
    ) throws -> CrossingToRecord {
        try CrossingToRecord(
            person: person(number), direction: direction, crossedAt: instant(at),
            checkpoint: checkpoint())
    }

    private func person(_ number: Int) throws -> PersonID {
        PersonID(number, in: try #require(LedgerCode("AZ")))
    }

    private func passport(_ number: String, of state: StateCode) throws -> DocumentToAdd {
        DocumentToAdd(
            kind: .passport, issuer: state, validThrough: try day("2031-01-01"),
            details: DocumentDetails(number: number))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

    private func checkpoint() throws -> CheckpointCode { try #require(CheckpointCode("BAK-GYD")) }
}

/// A clock that moves a second at each look and chance that follows a seed.
private final class FrozenWorld: @unchecked Sendable {
    // The lock guards both.
    private let lock = NSLock()
    private var time = Instant("2026-08-01T08:00:00Z")?.microseconds ?? 0
    private var random = SeededRandom(seed: 1)

    func leap(days: Int64) {
        lock.withLock { time += days * 86_400_000_000 }
    }

    var surroundings: Surroundings {
        Surroundings(
            now: {
                self.lock.withLock {
                    self.time += 1_000_000
                    return self.time
                }
            },
            random: { count in self.lock.withLock { self.random.bytes(count) } })
    }
}
