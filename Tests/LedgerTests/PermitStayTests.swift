import Casework
import EventCoding
import Ledger
import Projections
import ReadModels
import Testing

@Suite("A stay that is carried on")
struct PermitStayTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    private func figures(on text: String) throws -> StayFigures {
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        let law = try cases.test.ledger.log.lawBook(through: .max)
        return try #require(file.stayFigures(on: try day(text), law: law))
    }

    private func rows<Row: TableRow>(_ type: Row.Type) throws -> [Row] {
        try cases.test.ledger.catchUp()
        return try cases.test.ledger.views.rows(type).rows
    }

    /// An extension that was asked for in time.
    private func extend() throws -> CaseID {
        let id = try cases.lodge(
            .stayExtension, "treatment", from: nil, through: "2026-06-28", on: "2026-05-20")
        try cases.complete(id, on: "2026-05-20")
        return id
    }

    @Test("Whoever applied in time stays lawfully until it is decided (art. 20.2)")
    func pending() throws {
        let id = try extend()
        let pending = try figures(on: "2026-06-05")
        #expect(pending.lastLawfulDay == nil && pending.daysBeyond == 0 && pending.left == nil)
        #expect(pending.carriage?.pending?.id == id)
        #expect(try rows(StayRow.self)[0].lastLawfulDay == nil)
        // Through the day of a refusal
        try cases.refuse(id, "false-documents", on: "2026-06-09")
        try cases.approve(id, on: "2026-06-10")
        let decided = try figures(on: "2026-06-12")
        #expect(decided.lastLawfulDay == (try day("2026-06-10")) && decided.daysBeyond == 2)
        #expect(try rows(StayRow.self)[0].lastLawfulDay == day("2026-06-10"))
    }

    @Test("An extension carries on the stay that it was granted for, and no later one")
    func laterStay() throws {
        let id = try extend()
        try cases.propose(id, on: "2026-05-21")
        try cases.approve(id, on: "2026-05-22")
        try cases.test.cross(cases.person, .exit, "2026-06-02T05:12:00Z")
        try cases.test.cross(cases.person, .entry, "2026-06-04T05:12:00Z")
        #expect(try figures(on: "2026-06-02").carriage?.carriers.count == 1)
        #expect(try figures(on: "2026-06-05").carriage == nil)
    }

    @Test("While an extension of the permit is asked for the stay rests on the permit still")
    func pendingAfterPermit() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2026-07-20")
        _ = try cases.lodge(
            from: "2026-07-21", through: "2027-07-20", extends: permit, on: "2026-06-15")
        let later = try figures(on: "2026-07-30")
        #expect(later.ground.name == .permit && later.lastLawfulDay == nil)
        #expect(later.carriage?.residences.map(\.id) == [permit])
    }

    @Test("An application that came after the last lawful day carries nothing on")
    func late() throws {
        #expect(throws: LedgerError.self) {
            try cases.lodge(.stayExtension, "forced-stop", from: nil, on: "2026-06-02")
        }
        #expect(try figures(on: "2026-06-03").daysBeyond == 5)
    }

    @Test("An extension carries the stay on through its last day (art. 42.1)")
    func extended() throws {
        let id = try extend()
        try cases.propose(id, on: "2026-05-21")
        try cases.approve(id, on: "2026-05-22")
        let figures = try figures(on: "2026-06-20")
        #expect(figures.lastLawfulDay == (try day("2026-06-28")) && figures.left == 8)
        #expect(figures.used == 90 && figures.ground.name == .visaFree)
        #expect(try rows(PresenceRow.self).map(\.ground) == [.visaFree])
        let permit = try #require(
            try cases.test.ledger.personFile(cases.person, through: .max).permits.first)
        #expect(figures.provedBy.contains(permit.position))
    }

    @Test("From its first day on the stay rests on the permit, and its days count nowhere else")
    func residence() throws {
        _ = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        #expect(try figures(on: "2026-04-19").ground.name == .visaFree)
        let resident = try figures(on: "2026-07-01")
        #expect(resident.ground.name == .permit && resident.daysBeyond == 0)
        #expect(resident.lastLawfulDay == (try day("2027-04-19")))
        // 1 March through 19 April
        #expect(resident.used == 50)
        let presences = try rows(PresenceRow.self)
        #expect(presences.map(\.ground) == [.visaFree, .permit])
        #expect(presences[0].lastOn == (try day("2026-04-19")))
        #expect(presences[1].firstOn == (try day("2026-04-20")))
        let stay = try rows(StayRow.self)[0]
        #expect(stay.permitFrom == (try day("2026-04-20")) && stay.ground == .visaFree)
        #expect(stay.permitPosition == presences[1].firstPosition)
    }

    @Test("Whoever holds a residence permit enters on it, without a visa (art. 15.4)")
    func entry() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        try cases.test.cross(cases.person, .exit, "2026-06-01T05:12:00Z")
        try cases.test.cross(cases.person, .entry, "2026-06-10T05:12:00Z")
        let figures = try figures(on: "2026-06-11")
        guard case .permit(let ground) = figures.ground else { throw TestLedgerError.code }
        #expect(ground.id == permit && figures.registerBy == nil)
        #expect(figures.lastLawfulDay == (try day("2027-04-19")))
        let crossing = try #require(try rows(CrossingRow.self).last)
        #expect(crossing.ground == .permit)
        #expect(try rows(StayRow.self)[1].permit == permit)
    }

    @Test("A permit that is cancelled carries the stay on through the day before")
    func cancelled() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        try cases.perform(
            .cancelPermit(
                CancelPermit(
                    permit: permit, ground: try #require(RefusalCode("false-documents")),
                    cancelledFrom: try day("2026-07-01"))))
        let figures = try figures(on: "2026-07-04")
        #expect(figures.lastLawfulDay == (try day("2026-06-30")) && figures.daysBeyond == 4)
    }
}
