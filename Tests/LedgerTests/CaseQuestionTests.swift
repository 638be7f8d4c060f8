import Casework
import EventCoding
import Ledger
import Projections
import ReadModels
import Testing

@testable import Audit

@Suite("What auditors ask of cases, and what the reports count")
struct CaseQuestionTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    private func ask(
        _ question: Question, on text: String, within: Int = 14
    ) throws -> [CaseToAudit] {
        var terms = QuestionTerms(on: try day(text))
        terms.within = within
        let answer = try Answer(
            to: question, terms, from: try cases.test.ledger.registers())
        guard case .cases(_, let rows) = answer else { throw TestLedgerError.code }
        // The same from the lines themselves
        let folded = try Answer(
            to: question, terms,
            from: try cases.test.ledger.registers(through: try cases.test.ledger.size()))
        #expect(folded == answer)
        return rows
    }

    @Test("What was decided after its term, and what is not decided though it is over")
    func late() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.agree(id)
        #expect(try ask(.decidedLate, on: "2026-04-29").isEmpty)
        #expect(try ask(.decidedLate, on: "2026-05-01").map(\.days) == [2])
        try cases.propose(id, on: "2026-05-04")
        try cases.approve(id, on: "2026-05-05")
        let late = try ask(.decidedLate, on: "2026-06-01")
        #expect(late.map(\.days) == [6] && late.map(\.casefile) == [id])
        #expect(late[0].day == (try day("2026-05-05")) && late[0].officer?.text == "O-AZ-0022")
    }

    @Test("A decision that an appeal undoes was late all the same, and the next one has no term")
    func lateAndUndone() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.refuse(id, "purpose", on: "2026-05-04")
        try cases.approve(id, on: "2026-05-05")
        try cases.notify(id, on: "2026-05-06")
        try cases.perform(
            .appealDecision(
                AppealDecision(caseID: id, instance: .council, appealedOn: try day("2026-05-11"))))
        try cases.perform(
            .decideAppeal(
                DecideAppeal(caseID: id, outcome: .reversed, decidedOn: try day("2026-05-18"))))
        let period = try #require(ReportPeriod("2026-Q2"))
        func late() throws -> Int {
            DecisionsReport(
                try rows(DecisionRow.self), try rows(CaseRow.self), try rows(DeadlineRow.self),
                period
            ).byService.totals[2]
        }
        #expect(try ask(.decidedLate, on: "2026-06-29").map(\.days) == [6])
        #expect(try late() == 1)
        try cases.refuse(id, "purpose", on: "2026-06-29")
        try cases.approve(id, on: "2026-06-30", as: 23)
        let found = try ask(.decidedLate, on: "2026-07-01")
        #expect(found.map(\.days) == [6] && found.map(\.officer?.text) == ["O-AZ-0022"])
        #expect(try late() == 1)
    }

    @Test("What is unpaid past its term, and what lies untouched")
    func unpaidAndIdle() throws {
        _ = try cases.grant()
        #expect(try ask(.grantedUnproved, on: "2026-06-01").isEmpty)
        let unpaid = try ask(.grantedUnproved, on: "2026-06-02")
        #expect(unpaid.map(\.amountLeft) == [120_00] && unpaid[0].documents.isEmpty)
        // It is recorded on 2026-08-01, whatever day it is true of
        #expect(try ask(.idleCases, on: "2026-08-15").isEmpty)
        #expect(try ask(.idleCases, on: "2026-08-16").map(\.days) == [15])
    }

    @Test("A permit is beyond the passport once the passport is found to end earlier")
    func beyondPassport() throws {
        let permit = try cases.grant()
        #expect(try ask(.beyondPassport, on: "2026-06-01").isEmpty)
        try cases.test.perform(
            .correctDocument(
                DocumentName(cases.person, 1),
                DocumentToAdd(
                    kind: .passport, issuer: try #require(StateCode("GEO")),
                    validThrough: try day("2027-06-30"),
                    details: DocumentDetails(number: "13AB45678")),
                on: try day("2026-06-01"), remark: nil))
        let found = try ask(.beyondPassport, on: "2026-06-01")
        #expect(found[0].due == (try day("2027-06-30")) && found.map(\.permit) == [permit])
        #expect(found[0].positions.count == 3)
    }

    @Test("A permit is kept in spite of an absence of more than ninety days")
    func absence() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        try cases.test.cross(cases.person, .exit, "2026-04-21T05:12:00Z")
        #expect(try ask(.keptDespiteAbsence, on: "2026-07-20").isEmpty)
        let found = try ask(.keptDespiteAbsence, on: "2026-07-21")
        #expect(found.map(\.permit) == [permit] && found.map(\.days) == [91])
    }

    @Test("Who approves whose decisions, how often, and how often it would be by chance")
    func pairs() throws {
        for approver in [22, 22, 22, 22, 22, 23] {
            let id = try cases.lodge()
            try cases.complete(id)
            try cases.refuse(id, "purpose")
            try cases.approve(id, as: approver)
        }
        let answer = try Answer(
            to: .decisionPairs, QuestionTerms(on: try day("2026-05-01")),
            from: try cases.test.ledger.registers())
        guard case .decisionPairs(let pairs) = answer else { throw TestLedgerError.code }
        let usual = try #require(pairs.first { $0.approver.text == "O-AZ-0022" })
        #expect(usual.count == 5 && usual.ofProposer == 6 && usual.share == 83)
        #expect(usual.evenShare == 50 && !usual.isUnusual && usual.decisions.count == 5)
    }

    // MARK: Reports and deadlines

    private func rows<Row: FoldedRow>(_ type: Row.Type) throws -> [Row] {
        try cases.test.ledger.registers().rows(type)
    }

    @Test(
        "Each term of a case is a deadline, until it is kept; the clock stops the one for the decision"
    )
    func deadlines() throws {
        let id = try cases.lodge()
        func open() throws -> [DeadlineKind: Day?] {
            Dictionary(
                uniqueKeysWithValues: try rows(DeadlineRow.self)
                    .filter { $0.casefile == id && $0.isOpen }.map { ($0.kind, $0.dueOn) })
        }
        #expect(Set(try open().keys) == [.complete, .decide, .pay])
        try cases.complete(id)
        #expect(Set(try open().keys) == [.decide, .pay, .opinion])
        try cases.agree(id)
        try cases.perform(
            .suspendClock(
                SuspendClock(caseID: id, reason: .document, suspendedOn: try day("2026-04-13"))))
        #expect(try open()[.decide] == .some(nil))
        try cases.perform(
            .resumeClock(ResumeClock(caseID: id, resumedOn: try day("2026-04-15"))))
        try cases.perform(
            .payFee(
                PayFee(
                    caseID: id, amount: try #require(Money(qapik: 120_00)),
                    paidOn: try day("2026-04-15"))))
        #expect(Set(try open().keys) == [.decide])
        try cases.refuse(id, "purpose", on: "2026-04-16")
        try cases.approve(id, on: "2026-04-17")
        try cases.notify(id, on: "2026-04-20")
        #expect(Set(try open().keys) == [.appeal])
        let fees = try rows(FeeRow.self).filter { $0.casefile == id }
        #expect(fees.map(\.move) == [.assessed, .paid])
        #expect(try rows(DecisionRow.self).map(\.outcome) == [.refused])
        #expect(try rows(CaseDocumentRow.self).count == 8)
    }

    @Test("The reports count what came in, what was decided, what is in force and what ends")
    func reports() throws {
        _ = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        let other = try cases.test.register("KAPANADZE", document: "77AB00001")
        try cases.test.cross(other, .entry, "2026-03-01T05:12:00Z")
        let refused = try cases.lodge(
            .stayExtension, "treatment", from: nil, through: "2026-06-28", of: other,
            on: "2026-05-20")
        try cases.complete(refused, on: "2026-05-20")
        try cases.refuse(refused, "false-documents", on: "2026-05-21")
        try cases.approve(refused, on: "2026-06-02")
        _ = try cases.lodge(
            .placeRegistration, "stay", from: nil, through: nil, on: "2026-05-05",
            dwelling: Dwelling(address: "Nizami 12"))
        let period = try #require(ReportPeriod("2026-Q2"))
        let (caseRows, deadlines) = (try rows(CaseRow.self), try rows(DeadlineRow.self))
        let workload = WorkloadReport(caseRows, deadlines, period)
        #expect(workload.tally(\.service).totals == [0, 3, 2, 0, 1, 1])
        #expect(workload.byMonth.map(\.counts) == [[1, 0, 1, 0], [2, 1, 0, 1], [0, 0, 0, 0]])
        let decisions = DecisionsReport(try rows(DecisionRow.self), caseRows, deadlines, period)
        #expect(decisions.byService.totals == [1, 1, 1, 0])
        #expect(decisions.grounds.map(\.ground) == ["false-documents"])
        let permits = try rows(PermitRow.self)
        let valid = PermitsValidReport(permits, [], period)
        #expect(valid.inForce.totals == [1] && valid.begun.totals == [1, 0])
        let ending = ExpiringPermitsReport(permits, caseRows, try #require(ReportPeriod("2027-04")))
        #expect(ending.endings.map(\.permit.validThrough) == [try day("2027-04-19")])
    }
}
