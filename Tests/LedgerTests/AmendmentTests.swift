import Casework
import EventLog
import Ledger
import Projections
import Testing

@Suite("Counting across amendments")
struct AmendmentTests {
    private let test: TestLedger
    private let person: PersonID

    /// Citizens of China stay 30 days per stay and 90 in 180 since 16 July 2025; this one stayed for
    /// 26 days in January 2026 and came again on 10 March.
    init() throws {
        test = try TestLedger()
        person = try test.register("LI", state: "CHN", document: "E12345678")
        try test.cross(person, .entry, "2026-01-05T09:00+04:00")
        try test.cross(person, .exit, "2026-01-30T09:00+04:00")
        try test.cross(person, .entry, "2026-03-10T09:00+04:00")
    }

    @Test("A regime enacted anew as it was, from a later day on, forgets no stay")
    func sameAgain() throws {
        let before = try figures(on: "2026-03-20")
        try enact("stay.visa-free.CHN", "per-stay:30 rolling:90/180", from: "2026-03-01")
        let after = try figures(on: "2026-03-20")
        #expect(rolling(before)?.used == 26 + 11)
        #expect(after.counters == before.counters)
        #expect(after.lastLawfulDay == before.lastLawfulDay)
        #expect(after.provisions.contains { $0.ordinal == 233 })
    }

    @Test("A counter with another value begins anew on its first day; one that stays goes on")
    func anotherValue() throws {
        try enact("stay.visa-free.CHN", "per-stay:30 rolling:60/180", from: "2026-03-01")
        let after = try figures(on: "2026-03-20")
        #expect(rolling(after)?.used == 11)
        try enact("stay.visa-free.CHN", "per-stay:20 rolling:60/180", from: "2026-03-05")
        // Since 1 March the law has had the counter without a break.
        #expect(rolling(try figures(on: "2026-03-20"))?.used == 11)
        #expect(try figures(on: "2026-03-20").lastLawfulDay == Day("2026-03-29"))
    }

    @Test("A rule laid over some days breaks what was before them off, and then the rule goes on")
    func overlay() throws {
        let other = "per-stay:10 rolling:10/180"
        try enact("stay.visa-free.CHN", other, from: "2026-02-01", through: "2026-02-28")
        let after = try figures(on: "2026-03-20")
        #expect(rolling(after)?.used == 11)
        #expect(rolling(after)?.limit == 90)
        // In January the rule of January holds, whatever came to lie over February.
        #expect(rolling(try figures(on: "2026-01-30"))?.used == 26)
    }

    @Test("An amendment effective in the past changes the figures of stays that are over")
    func retroactive() throws {
        let end = try #require(Day("2026-01-30"))
        let before = try #require(try derivation().figures(ofStay: 0, on: end))
        #expect(before.daysBeyond == 0)
        try enact("stay.visa-free.CHN", "per-stay:20", from: "2026-01-01", through: "2026-02-28")
        let after = try #require(try derivation().figures(ofStay: 0, on: end))
        #expect(after.lastLawfulDay == Day("2026-01-24"))
        #expect(after.daysBeyond == 6)
        let digest = try #require(try test.ledger.views.digest())
        let rebuilt = try test.ledger.views.rebuild(from: test.ledger.log)
        #expect(digest.tables == rebuilt.tables)
    }

    @Test("A law that lets nobody in any more takes the ground from those who had come on it")
    func groundTaken() throws {
        #expect(try derivation().stays.map(\.ground.name) == [.visaFree, .visaFree])
        try enact(
            "stay.visa-free.CHN", "per-stay:0", from: "2026-03-01", through: "2026-03-31")
        let figures = try figures(on: "2026-03-20")
        #expect(figures.lastLawfulDay == nil)
        #expect(figures.daysBeyond == 11)
    }

    @Test("In one command, too, a provision must not undo by its place what another begins later")
    func withinOneCommand() throws {
        let later = try provision("stay.visa-free.CHN", "per-stay:60", from: "2027-01-01")
        let open = try provision("stay.visa-free.CHN", "per-stay:45", from: "2026-06-01")
        let ended = try provision(
            "stay.visa-free.CHN", "per-stay:45", from: "2026-06-01", through: "2026-12-31")
        #expect(throws: LedgerError.self) { try test.perform(.enactLaw([later, open])) }
        #expect(try test.ledger.lawBook(through: .max).length == 232)
        try test.perform(.enactLaw([later, ended]))
        #expect(try test.ledger.lawBook(through: .max).length == 234)
    }

    // MARK: Given

    private func provision(
        _ key: String, _ value: String, from: String, through: String? = nil
    ) throws -> ProvisionEnacted {
        ProvisionEnacted(
            book: try #require(LawBookCode("az")), key: try #require(ProvisionKey(key)),
            value: value, validFrom: try #require(Day(from)),
            validThrough: try through.map { try #require(Day($0)) }, article: "art. 15.3",
            source: "a test", confidence: .read, note: nil)
    }

    private func enact(
        _ key: String, _ value: String, from: String, through: String? = nil
    ) throws {
        try test.perform(.enactLaw([provision(key, value, from: from, through: through)]))
    }

    private func derivation() throws -> StayDerivation {
        StayDerivation(
            try test.ledger.personFile(person, through: .max),
            law: try test.ledger.lawBook(through: .max))
    }

    private func figures(on day: String) throws -> StayFigures {
        var trace = NoDerivation()
        let day = try #require(Day(day))
        return try #require(try derivation().figures(on: day, trace: &trace))
    }

    private func rolling(_ figures: StayFigures) -> CounterAnswer? {
        figures.counters.first { answer in
            if case .rolling = answer.counter { true } else { false }
        }
    }
}
