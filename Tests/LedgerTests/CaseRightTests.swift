import Casework
import Ledger
import Testing

@Suite("Who may do what with a case")
struct CaseRightTests {
    private let offices: OfficeLedger
    private let day: Day

    /// O-AZ-0003 is a registrar of GNJ, 4 an examiner there, 5 a decider of SHK, 6 a supervisor of GNJ.
    init() throws {
        offices = try OfficeLedger()
        day = try #require(Day("2026-07-20"))
        for (number, role, office) in [
            (3, Role.registrar, "GNJ"), (4, .examiner, "GNJ"), (5, .decider, "SHK"),
            (6, .supervisor, "GNJ"), (7, .borderFeed, "GNJ"),
        ] {
            try offices.register(number, of: office)
            try offices.grant(number, role, office)
        }
    }

    /// Officers 4 and 5 pass the courses that their roles take.
    private func train() throws {
        let today = try #require(OfficeLedger.today)
        let centre = try OfficeLedger.office("TRN")
        try offices.perform(
            .authority(
                .openOffice(
                    OpenOffice(
                        office: centre, name: "TRN", kind: .training,
                        parent: try OfficeLedger.office("BAK"), territory: [], openedOn: today))),
            as: 1)
        try offices.register(8, of: "TRN")
        try offices.grant(8, .supervisor, "TRN")
        for (number, course) in [(4, TrainingCourse.examination), (5, .decisions)] {
            try offices.perform(
                .authority(
                    .recordTraining(
                        RecordTraining(
                            officer: try OfficeLedger.officer(number), course: course,
                            passedOn: today, validThrough: today.adding(days: 365)))), as: 8,
                for: "TRN")
        }
    }

    /// Lodges an application at the counter of GNJ for somebody who entered on 1 July.
    private func lodged() throws -> CaseID {
        let registered = try offices.perform(
            .registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678")), as: 3,
            for: "GNJ")
        let person = try #require(registered.person)
        try offices.perform(
            try TestLedger.crossing(person, .entry, "2026-07-01T05:12:00Z"), as: 7, for: "GNJ")
        try offices.perform(try lodging(of: person), as: 3, for: "GNJ")
        return try #require(CaseID("C-AZ-2026-000001"))
    }

    private func lodging(of person: PersonID) throws -> Work {
        .casework(
            .lodgeCase(
                LodgeCase(
                    service: .temporaryResidence, person: person, applicant: .adult,
                    ground: try #require(GroundCode("work-permit")), speed: .standard,
                    requestedFrom: Day("2026-09-29"),
                    requestedThrough: Day("2027-09-28"), lodgedOn: day)),
            CaseParts())
    }

    private func work(_ command: CaseCommand) -> Work { .casework(command, CaseParts()) }

    private func proposal(of id: CaseID) throws -> Work {
        work(
            .proposeDecision(
                ProposeDecision(
                    caseID: id, outcome: .refused, grounds: [try #require(RefusalCode("purpose"))],
                    proposedOn: day)))
    }

    @Test(
        "An examiner without the course is denied, and with it proposes in the cases of the own office"
    )
    func training() throws {
        let id = try lodged()
        guard
            case .denied(.untrained(.examiner, .examination)) = try offices.error(
                proposal(of: id), as: 4, for: "GNJ")
        else { throw TestLedgerError.code }
        try train()
        #expect(try offices.error(proposal(of: id), as: 4, for: "GNJ") == nil)
    }

    @Test(
        "Whose a case is decides who may decide it: the office that has it, until it is transferred"
    )
    func jurisdiction() throws {
        let id = try lodged()
        try train()
        let (gnj, shk) = (try OfficeLedger.office("GNJ"), try OfficeLedger.office("SHK"))
        let approval = work(.approveProposal(ApproveProposal(caseID: id, decidedOn: day)))
        guard
            case .denied(.officeOutside(gnj, granted: shk, _)) = try offices.error(
                approval, as: 5, for: "SHK")
        else { throw TestLedgerError.code }
        try offices.perform(
            work(.transferCase(TransferCase(caseID: id, office: shk, transferredOn: day))), as: 6,
            for: "GNJ")
        // The examiner of the office that had it may not any more
        guard
            case .denied(.officeOutside(shk, granted: gnj, _)) = try offices.error(
                proposal(of: id), as: 4, for: "GNJ")
        else { throw TestLedgerError.code }
        // And the decider of the office that has it may, as soon as something is proposed
        guard
            case .rejected(.casework(.stepNotNow(id, .approve, .completing, _))) =
                try offices.error(approval, as: 5, for: "SHK")
        else { throw TestLedgerError.code }
    }

    @Test("A role that is granted for other services lodges no application of this one")
    func services() throws {
        let registered = try offices.perform(
            .registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678")), as: 3,
            for: "GNJ")
        let today = try #require(OfficeLedger.today)
        try offices.register(9)
        let proposed = try offices.perform(
            .authority(
                .grantRole(
                    GrantRole(
                        officer: try OfficeLedger.officer(9), role: .registrar,
                        office: try OfficeLedger.office("GNJ"), services: [.visas],
                        grantedFrom: today, validThrough: today.adding(days: 300)))), as: 1)
        try offices.approve(try #require(OfficeLedger.act(of: proposed)), as: 2)
        let lodging = try lodging(of: try #require(registered.person))
        guard
            case .denied(.serviceOutside(.temporaryResidence, _)) = try offices.error(
                lodging, as: 9, for: "GNJ")
        else { throw TestLedgerError.code }
    }

    @Test("Nobody lodges an application of the own")
    func own() throws {
        let registered = try offices.perform(
            .registerPerson(try TestLedger.person("BERIDZE", "GEO", "13AB45678")), as: 3,
            for: "GNJ")
        let person = try #require(registered.person)
        try offices.register(9, person: person)
        try offices.grant(9, .registrar)
        #expect(
            try offices.error(lodging(of: person), as: 9, for: "GNJ")
                == .denied(.ownFile(person)))
    }
}
