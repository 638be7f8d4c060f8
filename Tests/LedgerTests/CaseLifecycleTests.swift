import Casework
import EventLog
import Ledger
import Projections
import ReadModels
import Testing

@Suite("The lifecycle of a case")
struct CaseLifecycleTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func stage(_ id: CaseID) throws -> CaseStage { try cases.file(id).stage }

    @Test("An application goes from the counter to a closed case, by the hands of three officers")
    func whole() throws {
        let id = try cases.lodge()
        #expect(id == CaseID("C-AZ-2026-000001"))
        #expect(try stage(id) == .completing)
        // The last document completes it, and the other body is asked by itself
        let completed = try cases.complete(id)
        #expect(try stage(id) == .examination)
        #expect(completed.events.count == 10)
        #expect(try cases.file(id).opinions.map(\.answerBy) == [try CaseLedger.day("2026-04-16")])
        try cases.agree(id)
        try cases.propose(id)
        #expect(try stage(id) == .proposed)
        let approved = try cases.approve(id)
        #expect(approved.events.count == 2)
        let permit = try #require(try cases.file(id).decision?.permit)
        try cases.notify(id)
        let fee = Money(qapik: 120_00)
        try cases.perform(
            .payFee(
                PayFee(
                    caseID: id, amount: try #require(fee),
                    paidOn: try CaseLedger.day("2026-04-15"))))
        try cases.perform(
            .issueCard(IssueCard(caseID: id, issuedOn: try CaseLedger.day("2026-04-16"))))
        try cases.perform(
            .closeCase(CloseCase(caseID: id, closedOn: try CaseLedger.day("2026-04-16"))))
        #expect(try stage(id) == .closed)
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        #expect(file.permits.map(\.id) == [permit])
        #expect(file.permits[0].isInForce(on: try CaseLedger.day("2026-06-01")))
        #expect(file.cases.allSatisfy { !$0.isPending })
        try expectSound()
    }

    /// The log verifies, and the read models equal a rebuild.
    private func expectSound() throws {
        #expect(try cases.test.verify().faults.isEmpty)
        try cases.test.ledger.catchUp()
        let inline = try #require(try cases.test.ledger.views.digest())
        let rebuilt = try cases.test.ledger.views.rebuild(from: cases.test.ledger.log)
        #expect(inline.tables == rebuilt.tables)
    }

    @Test("Whoever proposed a decision, or took the application in, does not approve it")
    func hands() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.agree(id)
        let proposed = try cases.propose(id).events[0].position
        #expect(
            try cases.rejection { try cases.approve(id, as: 21) } == .ownProposal(id, proposed))
        let lodged = try #require(try cases.file(id).lodgedAt)
        #expect(try cases.rejection { try cases.approve(id, as: 17) } == .ownIntake(id, lodged))
        try cases.approve(id, as: 22)
    }

    @Test("A proposal is stale once the file, the person or the law has changed, and says what did")
    func stale() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.agree(id)
        try cases.propose(id)
        try cases.perform(
            .payFee(
                PayFee(
                    caseID: id, amount: try #require(Money(qapik: 100)),
                    paidOn: try CaseLedger.day("2026-04-13"))))
        guard case .proposalStale(_, let staleness) = try cases.rejection({ try cases.approve(id) })
        else { throw TestLedgerError.code }
        #expect(staleness.caseLength == (14, 15) && staleness.law.isEmpty)
        // Sent back and proposed anew it is decided
        try cases.perform(
            .returnProposal(
                ReturnProposal(caseID: id, returnedOn: try CaseLedger.day("2026-04-14"))),
            as: 22)
        try cases.propose(id)
        let key = try #require(ProvisionKey("service.temporary-residence.passport-margin"))
        try cases.test.perform(
            .enactLaw([
                ProvisionEnacted(
                    book: try #require(LawBookCode("az")), key: key, value: "P6M",
                    validFrom: try CaseLedger.day("2026-04-14"), validThrough: nil,
                    article: "art. 46.1.2", source: "a test", confidence: .read, note: nil)
            ]))
        guard case .proposalStale(_, let amended) = try cases.rejection({ try cases.approve(id) })
        else { throw TestLedgerError.code }
        #expect(amended.law == ["law/az#233"])
    }

    @Test("A refusal that is reversed on appeal is examined again, and granted in the end")
    func appeal() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.agree(id)
        try cases.refuse(id, "purpose")
        try cases.approve(id)
        try cases.notify(id)
        // Thirty days from the day after, moved off nothing
        #expect(try cases.file(id).notice?.appealBy == CaseLedger.day("2026-05-15"))
        func appeal(on day: String) throws -> CaseCommand {
            .appealDecision(
                AppealDecision(
                    caseID: id, instance: .council, appealedOn: try CaseLedger.day(day)))
        }
        #expect(
            try cases.rejection { try cases.perform(appeal(on: "2026-05-16")) }
                == .appealLate(by: CaseLedger.day("2026-05-15")))
        try cases.perform(appeal(on: "2026-05-15"))
        #expect(try cases.file(id).appeals.map(\.effect) == [.doesNotSuspend])
        try cases.perform(
            .decideAppeal(
                DecideAppeal(
                    caseID: id, outcome: .reversed, decidedOn: try CaseLedger.day("2026-05-20"))))
        #expect(try stage(id) == .examination)
        try cases.propose(id, on: "2026-05-21")
        try cases.approve(id, on: "2026-05-22")
        #expect(try cases.file(id).decision?.outcome == .granted)
        try expectSound()
    }

    @Test(
        "What was refused for a missing document comes back as incomplete, and goes on once it is brought"
    )
    func reopenedIncomplete() throws {
        let id = try cases.lodge()
        try cases.refuse(id, "document-missing")
        try cases.perform(
            .returnProposal(
                ReturnProposal(caseID: id, returnedOn: try CaseLedger.day("2026-04-14"))), as: 22)
        #expect(try stage(id) == .completing)
        try cases.complete(id, on: "2026-04-14")
        #expect(try stage(id) == .examination)
        #expect(try cases.test.ledger.caseRows().map(\.stage) == [.examination])
    }

    @Test("The clock stands still over Novruz, and what was left of the term is left again")
    func clock() throws {
        let id = try cases.lodge(on: "2026-03-10")
        #expect(try cases.file(id).decideBy == CaseLedger.day("2026-04-16"))
        try cases.perform(
            .suspendClock(
                SuspendClock(
                    caseID: id, reason: .document, suspendedOn: try CaseLedger.day("2026-03-18"))))
        #expect(
            try cases.rejection { try cases.propose(id, on: "2026-03-30") }
                == .stepNotNow(id, .proposeGrant, .completing, instead: .addDocument))
        #expect(
            try cases.rejection { try cases.refuse(id, "purpose", on: "2026-03-30") }
                == .clockStopped(id, since: CaseLedger.day("2026-03-18")))
        try cases.perform(
            .resumeClock(ResumeClock(caseID: id, resumedOn: try CaseLedger.day("2026-04-01"))))
        // 18 March through 16 April were 15 working days, and so are 1 through 21 April
        #expect(try cases.file(id).decideBy == CaseLedger.day("2026-04-21"))
    }

    @Test(
        "An application that stays incomplete or unpaid is left unconsidered, after its term only")
    func unconsidered() throws {
        let id = try cases.lodge()
        func leave(_ cause: UnconsideredCause, on day: String) throws -> CaseCommand {
            .leaveUnconsidered(
                LeaveUnconsidered(caseID: id, cause: cause, leftOn: try CaseLedger.day(day)))
        }
        let last = try CaseLedger.day("2026-04-15")
        #expect(
            try cases.rejection { try cases.perform(leave(.incomplete, on: "2026-04-15")) }
                == .termRuns(id, last: last))
        try cases.perform(leave(.incomplete, on: "2026-04-16"))
        #expect(try cases.file(id).ending != nil)
        // Another application may be lodged now
        _ = try cases.lodge(on: "2026-04-17")
    }

    @Test(
        "One application for a service is considered at a time, and one that is withdrawn is none")
    func onlyOne() throws {
        let id = try cases.lodge()
        #expect(try cases.rejection { try cases.lodge() } == .caseOpen(.temporaryResidence, id))
        try cases.perform(
            .withdrawCase(WithdrawCase(caseID: id, withdrawnOn: try CaseLedger.day("2026-04-02"))))
        _ = try cases.lodge()
    }

    @Test(
        "A decision that is annulled takes its permit back from its first day, and the case is examined again"
    )
    func annulment() throws {
        let permit = try cases.grant()
        let id = try #require(CaseID("C-AZ-2026-000001"))
        try cases.perform(
            .annulDecision(
                AnnulDecision(caseID: id, annulledOn: try CaseLedger.day("2026-06-10"))), as: 22)
        #expect(try stage(id) == .examination)
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        #expect(!file.permits[0].isInForce(on: try CaseLedger.day("2026-06-01")))
        #expect(file.permits.map(\.id) == [permit])
        try expectSound()
    }
}
