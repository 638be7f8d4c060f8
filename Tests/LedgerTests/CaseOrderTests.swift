import Casework
import EventCoding
import Ledger
import Projections
import ReadModels
import Testing

@Suite("What comes after what in a case")
struct CaseOrderTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    /// A refusal of which the applicant was told on 2026-04-15.
    private func refused() throws -> CaseID {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.refuse(id, "purpose")
        try cases.approve(id)
        try cases.notify(id)
        return id
    }

    private func rows<Row: FoldedRow>(_ type: Row.Type) throws -> [Row] {
        try cases.test.ledger.registers().rows(type)
    }

    private func pay(_ id: CaseID, on text: String) throws {
        let amount = try #require(Money(qapik: 120_00))
        try cases.perform(.payFee(PayFee(caseID: id, amount: amount, paidOn: try day(text))))
    }

    @Test("No step is dated before what it follows on, but a duty may have been paid before")
    func order() throws {
        let id = try cases.lodge()
        #expect(
            try cases.rejection { try cases.complete(id, on: "2026-03-31") }
                == .beforeEarlier(
                    id, .addDocument, on: try day("2026-03-31"), earliest: try day("2026-04-01")))
        try pay(id, on: "2026-03-31")
        try cases.complete(id)
        try cases.refuse(id, "purpose", on: "2026-04-13")
        #expect(
            try cases.rejection { try cases.approve(id, on: "2026-04-12") }
                == .beforeEarlier(
                    id, .approve, on: try day("2026-04-12"), earliest: try day("2026-04-13")))
        try cases.approve(id, on: "2026-04-14")
        #expect(
            try cases.rejection { try cases.notify(id, on: "2026-04-13") }
                == .beforeEarlier(
                    id, .notify, on: try day("2026-04-13"), earliest: try day("2026-04-14")))
        try cases.notify(id, on: "2026-04-14")
    }

    @Test("A refusal is not closed while it may be appealed against")
    func close() throws {
        let id = try refused()
        let last = try #require(try cases.file(id).notice?.appealBy)
        let early = CaseCommand.closeCase(CloseCase(caseID: id, closedOn: last))
        #expect(try cases.rejection { try cases.perform(early) } == .termRuns(id, last: last))
        try cases.perform(.closeCase(CloseCase(caseID: id, closedOn: last.adding(days: 1))))
        #expect(try cases.file(id).stage == .closed)
    }

    @Test("A body is not asked again while its opinion is awaited")
    func opinions() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        let body = try #require(BodyCode("security"))
        let by = try #require(try cases.file(id).opinions.first?.answerBy)
        let again = CaseCommand.requestOpinion(
            RequestOpinion(caseID: id, body: body, requestedOn: try day("2026-04-03")))
        #expect(
            try cases.rejection { try cases.perform(again) } == .opinionPending(id, body, by: by))
        try cases.agree(id)
        try cases.perform(
            .requestOpinion(
                RequestOpinion(caseID: id, body: body, requestedOn: try day("2026-04-13"))))
    }

    @Test(
        "A correction that leaves the term as it is leaves the days on which its clock stood still")
    func correction() throws {
        let id = try cases.lodge()
        let first = try #require(try cases.file(id).decideBy)
        try cases.perform(
            .suspendClock(
                SuspendClock(caseID: id, reason: .document, suspendedOn: try day("2026-04-06"))))
        try cases.perform(
            .resumeClock(ResumeClock(caseID: id, resumedOn: try day("2026-04-16"))))
        let moved = try #require(try cases.file(id).decideBy)
        #expect(first < moved)
        let ground = try #require(GroundCode("work-permit"))
        func correct(_ speed: CaseSpeed) throws {
            try cases.perform(
                .correctCase(
                    CorrectCase(
                        caseID: id, applicant: .adult, ground: ground, speed: speed,
                        requestedFrom: try day("2026-05-30"),
                        requestedThrough: try day("2027-03-29"),
                        correctedOn: try day("2026-04-16"))))
        }
        try correct(.standard)
        #expect(try cases.file(id).decideBy == moved)
        try correct(.fast)
        #expect(try cases.file(id).decideBy != moved)
    }

    @Test("What an appeal sends back is examined anew without a term, and its duty falls due again")
    func reversed() throws {
        let id = try refused()
        try cases.perform(
            .appealDecision(
                AppealDecision(caseID: id, instance: .council, appealedOn: try day("2026-04-20"))))
        try cases.perform(
            .decideAppeal(
                DecideAppeal(caseID: id, outcome: .reversed, decidedOn: try day("2026-04-27"))))
        #expect(try cases.file(id).decideBy == nil)
        #expect(try rows(CaseRow.self).map(\.decideBy) == [nil])
        let open = try rows(DeadlineRow.self).filter(\.isOpen)
        #expect(Set(open.map(\.kind)) == [.decide, .pay])
        #expect(open.first { $0.kind == .decide }?.dueOn == nil)
        let first = try #require(try rows(DeadlineRow.self).first { $0.kind == .decide })
        #expect(first.dueOn != nil)
        #expect(first.metOn == (try day("2026-04-14")))
    }

    @Test("The card of a cancelled permit is not handed out; its case is closed")
    func cancelledCard() throws {
        let permit = try cases.grant()
        let id = try #require(try rows(PermitRow.self).first?.casefile)
        try cases.notify(id)
        let close = CaseCommand.closeCase(CloseCase(caseID: id, closedOn: try day("2026-06-03")))
        #expect(
            try cases.rejection { try cases.perform(close) }
                == .stepNotNow(id, .close, .notified, instead: .issueCard))
        try cases.perform(
            .cancelPermit(
                CancelPermit(
                    permit: permit, ground: try #require(RefusalCode("unpaid")),
                    cancelledFrom: try day("2026-06-03"))), as: 21)
        let issue = CaseCommand.issueCard(IssueCard(caseID: id, issuedOn: try day("2026-06-03")))
        #expect(
            try cases.rejection { try cases.perform(issue) }
                == .permitEnded(permit, last: try day("2026-06-02")))
        try cases.perform(close)
        #expect(try cases.file(id).stage == .closed)
    }

    @Test(
        "What is given back is not asked for again, and a new assessment takes the old one's place")
    func duty() throws {
        let id = try cases.lodge()
        try pay(id, on: "2026-04-01")
        func duty() throws -> DeadlineRow? { try rows(DeadlineRow.self).last { $0.kind == .pay } }
        #expect(try duty()?.isOpen == false)
        let ground = try #require(GroundCode("work-permit"))
        try cases.perform(
            .correctCase(
                CorrectCase(
                    caseID: id, applicant: .adult, ground: ground, speed: .standard,
                    requestedFrom: try day("2026-05-30"), requestedThrough: try day("2026-08-29"),
                    correctedOn: try day("2026-04-02"))))
        let left = try cases.file(id).fee
        let row = try #require(try duty())
        #expect(try rows(DeadlineRow.self).count { $0.kind == .pay } == 1)
        #expect(row.amountDue == left.due?.qapik && row.amountLeft == row.amountDue - 120_00)
        try cases.complete(id)
        try cases.refuse(id, "purpose")
        try cases.approve(id)
        try cases.perform(
            .refundFee(
                RefundFee(
                    caseID: id, amount: try #require(Money(qapik: 120_00)),
                    refundedOn: try day("2026-04-15"))))
        #expect(try duty()?.isOpen == false)
    }
}
