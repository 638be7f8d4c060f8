import Casework
import EventLog
import Ledger
import Testing

@Suite("A ledger whose administrators' roles have all run out")
struct AdministratorsRunOutTests {
    private let offices: OfficeLedger
    private let today: Day

    /// Two years after the first administrators were named, and three weeks after the last of them was one.
    init() throws {
        offices = try OfficeLedger()
        try offices.register(3)
        try offices.grant(3, .registrar)
        offices.test.clock.set("2028-07-22T08:00:00Z")
        today = try #require(Day("2028-07-22"))
    }

    private func grant(_ number: Int, _ role: Role) throws -> Work {
        .authority(
            .grantRole(
                GrantRole(
                    officer: try OfficeLedger.officer(number), role: role,
                    office: try OfficeLedger.office("BAK"), services: nil, grantedFrom: today,
                    validThrough: today.adding(days: 365))))
    }

    private func isDenied(_ error: LedgerError?) -> Bool {
        if case .denied = error { true } else { false }
    }

    @Test("Two who were administrators give the role again, with both hands, and nothing else")
    func again() throws {
        #expect(isDenied(try offices.error(.acceptClock, as: 3)))
        try offices.perform(.acceptClock, as: 1)
        #expect(isDenied(try offices.error(try grant(3, .registrar), as: 1)))
        #expect(isDenied(try offices.error(try grant(3, .administrator), as: 3)))

        let proposed = try offices.perform(try grant(1, .administrator), as: 1)
        let act = try #require(OfficeLedger.act(of: proposed))
        let approval = Work.authority(.approveAct(ApproveAct(act: act, approvedOn: today)))
        #expect(isDenied(try offices.error(approval, as: 1)))
        #expect(isDenied(try offices.error(approval, as: 3)))
        try offices.perform(approval, as: 2)
        // One is left alone: the other still gives the second hand, to that role only.
        #expect(isDenied(try offices.error(try grant(3, .registrar), as: 2)))
        let second = try offices.perform(try grant(2, .administrator), as: 1)
        try offices.approve(try #require(OfficeLedger.act(of: second)), as: 2)

        try offices.register(4)
        let ordinary = try offices.perform(try grant(4, .registrar), as: 1)
        try offices.approve(try #require(OfficeLedger.act(of: ordinary)), as: 2)
        #expect(try offices.test.verify().faults.isEmpty)
    }

    @Test("While two others are left, whose role has run out accepts no clock and gives no role")
    func othersLeft() throws {
        let offices = try OfficeLedger()
        let first = try #require(OfficeLedger.today)
        try offices.register(3, of: "BAK")
        let short = Work.authority(
            .grantRole(
                GrantRole(
                    officer: try OfficeLedger.officer(3), role: .administrator,
                    office: try OfficeLedger.office("BAK"), services: nil, grantedFrom: first,
                    validThrough: first.adding(days: 1))))
        let proposed = try offices.perform(short, as: 1)
        try offices.approve(try #require(OfficeLedger.act(of: proposed)), as: 2)
        offices.test.clock.set("2026-08-20T08:00:00Z")
        #expect(isDenied(try offices.error(.acceptClock, as: 3)))
        try offices.perform(.acceptClock, as: 1)
        #expect(isDenied(try offices.error(try grant(3, .administrator), as: 3)))
    }

    @Test("Who is administrator for an office below is none of the last two")
    func officeBelow() throws {
        let offices = try OfficeLedger()
        try offices.register(3)
        try offices.grant(3, .administrator, "GNJ")
        let discharge = Work.authority(
            .dischargeOfficer(
                DischargeOfficer(
                    officer: try OfficeLedger.officer(2),
                    dischargedOn: try #require(OfficeLedger.today))))
        #expect(try offices.error(discharge, as: 1) == .rejected(.authority(.administratorsNeeded)))
    }

    @Test("Whose role was taken before its time gives none, also when all others have run out")
    func taken() throws {
        let offices = try OfficeLedger()
        try offices.register(3, of: "BAK")
        let third = try offices.grant(3, .administrator, "BAK")
        try offices.perform(try OfficeLedger.revocation(3, third), as: 1)
        offices.test.clock.set("2028-07-22T08:00:00Z")
        #expect(isDenied(try offices.error(.acceptClock, as: 3)))
        try offices.perform(.acceptClock, as: 2)
        #expect(isDenied(try offices.error(try grant(3, .administrator), as: 3)))
    }
}
