import Audit
import Casework
import EventCoding
import EventLog
import Ledger
import Projections
import Testing

@Suite("Whom a change of the law touches")
struct LawImpactTests {
    private let scene: AuditScene
    private let german: PersonID
    private let russian: PersonID

    /// Citizens of Germany need a visa and this one came without; a citizen of Russia came lawfully.
    init() throws {
        scene = try AuditScene()
        german = try scene.register("DEU", at: "2026-01-05T10:00:00+04:00")
        russian = try scene.register("RUS", at: "2026-01-05T10:10:00+04:00")
        for person in [german, russian] {
            try scene.cross(
                person, .entry, at: "2026-01-06T09:00:00+04:00",
                recorded: "2026-01-06T09:00:00+04:00")
        }
    }

    @Test(
        "A regime gives a ground to those who had none, and looks at nobody of another nationality")
    func ground() throws {
        let impact = try impact(of: "stay.visa-free.DEU", "per-stay:90", from: "2026-01-01")
        #expect(impact.examined == 1 && impact.persons == 1 && impact.newlyLawful == 1)
        let change = try #require(impact.changes.first)
        #expect(change.person == german && change.stay == 1 && change.leftOn == nil)
        #expect(change.before.ground == .none && change.before.overstayDays == 74)
        #expect(change.before.lastLawfulDay == Day("2026-01-05"))
        #expect(change.after.ground == .visaFree && change.after.overstayDays == 0)
        #expect(change.after.lastLawfulDay == Day("2026-04-05"))
        #expect(try scene.ledger.lawBook(through: .max).length == 232)
    }

    @Test(
        "A term moves the day by which everybody is to register, and makes nobody's stay too long")
    func term() throws {
        let impact = try impact(of: "stay.registration.term", "P10D", from: "2026-01-01")
        #expect(impact.examined == 2 && impact.persons == 2)
        #expect(impact.newOverstays == 0 && impact.newlyLawful == 0)
        let before = impact.changes.map(\.before.registerBy)
        let after = impact.changes.map(\.after.registerBy)
        #expect(before == [Day("2026-01-21"), Day("2026-01-21")])
        #expect(after == [Day("2026-01-16"), Day("2026-01-16")])
    }

    @Test("A law of days to come, and one that no stay rests on, touch nobody")
    func nobody() throws {
        let later = try impact(of: "stay.visa-free.RUS", "per-stay:30", from: "2027-01-01")
        #expect(later.examined == 1 && later.changes.isEmpty && later.persons == 0)
        let visas = try impact(of: "visa.stay.tourism", "P20D", from: "2026-01-01")
        #expect(visas.examined == 0 && visas.changes.isEmpty)
    }

    private func impact(of key: String, _ value: String, from: String) throws -> LawImpact {
        let enacted = ProvisionEnacted(
            book: try #require(LawBookCode("az")), key: try #require(ProvisionKey(key)),
            value: value, validFrom: try #require(Day(from)), validThrough: nil, article: "art. 1",
            source: "a test", confidence: .read, note: nil)
        let officer = try #require(OfficerID("O-AZ-0031"))
        let office = try #require(OfficeCode("GYD"))
        let receipt = try scene.ledger.rehearse(
            Request(actor: .officer(officer, office: office), work: .enactLaw([enacted])))
        let today = try #require(Day("2026-03-20"))
        return try LawImpact(
            of: receipt.events, on: today, in: scene.ledger.log, scene.ledger.views)
    }
}
