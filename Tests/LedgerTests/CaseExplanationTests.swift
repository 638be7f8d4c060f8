import Audit
import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Testing

@Suite("Why something about a case is what it is")
struct CaseExplanationTests {
    private static let seed =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 2_022

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    private func explain(
        _ field: CaseExplanation.Field, _ id: CaseID, on text: String, in cases: CaseLedger
    ) throws -> CaseExplanation {
        try CaseExplanation(
            of: field, of: id, on: try day(text), in: cases.test.ledger.log, through: .max)
    }

    @Test(
        "What an explanation cites is enough: a fold of the cited events and provisions alone gives the value again"
    )
    func sufficient() throws {
        var random = SeededRandom(seed: Self.seed)
        let cases = try CaseLedger(seed: Self.seed)
        let ids = try Self.draw(in: cases, &random)
        var values: Set<String> = []
        for id in ids {
            for field in CaseExplanation.Field.ofCase {
                let on = try day("2026-04-01").adding(days: random.int(0...60))
                let told = try CaseExplanation(
                    of: field, of: id, on: on, in: cases.test.ledger.log, through: .max)
                let events = try Self.cited(told, in: cases.test.ledger.log)
                let again = CaseExplanation.value(of: field, of: id, on: on, from: events)
                #expect(
                    again == told.value, "seed \(Self.seed), \(id) \(field) on \(on)")
                values.insert("\(field.rawValue) \(told.value != .none)")
            }
        }
        #expect(values.contains("eligibility true") && values.contains("decide-by true"))
        for permit in try cases.test.ledger.personFile(cases.person, through: .max).permits {
            for field in CaseExplanation.Field.ofPermit {
                let on = permit.from.adding(days: random.int(0...100))
                let told = try CaseExplanation(
                    of: field, of: permit.id, on: on, in: cases.test.ledger.log, through: .max)
                let events = try Self.cited(told, in: cases.test.ledger.log)
                #expect(
                    CaseExplanation.value(of: field, of: permit.id, on: on, from: events)
                        == told.value, "seed \(Self.seed), \(permit.id) \(field) on \(on)")
            }
        }
    }

    /// Cases at many stages, of one person who travels meanwhile.
    private static func draw(
        in cases: CaseLedger, _ random: inout SeededRandom
    ) throws -> [CaseID] {
        var ids: [CaseID] = []
        func drawn() throws {
            let id = try cases.lodge()
            ids.append(id)
            guard random.int(0...4) > 0 else { return }
            try cases.complete(id)
            if random.int(0...2) == 0 {
                try cases.perform(
                    .rejectCaseDocument(
                        RejectCaseDocument(
                            caseID: id, document: 1, rejectedOn: try CaseLedger.day("2026-04-03"))))
                try cases.complete(id, on: "2026-04-04")
            }
            try cases.agree(id, random.int(0...3) == 0 ? .objection : .noObjection)
            guard random.int(0...4) > 0 else { return }
            let refused = (try? cases.propose(id)) == nil || random.int(0...2) == 0
            if refused {
                if try cases.file(id).proposal != nil {
                    try cases.perform(
                        .returnProposal(
                            ReturnProposal(caseID: id, returnedOn: try CaseLedger.day("2026-04-13"))
                        ),
                        as: 22)
                }
                try cases.refuse(id, "purpose")
            }
            try cases.approve(id)
            if random.int(0...1) == 0 { try cases.notify(id) }
        }
        for _ in 0..<4 {
            do {
                try drawn()
            } catch LedgerError.rejected {
                // A second case of the service waits until the first is settled.
            }
        }
        try cases.test.cross(cases.person, .exit, "2026-06-01T05:12:00Z")
        try cases.test.cross(cases.person, .entry, "2026-06-20T05:12:00Z")
        return ids
    }

    /// The events that an explanation cites, with those that enacted its provisions.
    private static func cited(
        _ told: CaseExplanation, in log: some LogReader
    ) throws -> [Recorded] {
        let positions = Set(
            told.evidence.map(\.position.value) + told.provisions.map(\.position.value))
        return try positions.sorted().map { position in
            var recorded: Recorded?
            try log.lines(position...position) { position, line in
                recorded = try EventCoder.decode(line, at: position)
            }
            return try #require(recorded)
        }
    }

    @Test("The last day for a decision is told with its term, its article and the days off passed")
    func term() throws {
        let cases = try CaseLedger()
        let id = try cases.lodge(on: "2026-03-10")
        let told = try explain(.decideBy, id, on: "2026-03-12", in: cases)
        #expect(told.value == .day(try day("2026-04-16")))
        let calendar = told.steps.compactMap { step -> [Provision]? in
            if case .counted(_, _, _, let calendar) = step { calendar } else { nil }
        }.flatMap(\.self)
        // Novruz lies in between, and the weekends
        #expect(calendar.contains { $0.enacted.key.text == "calendar.holiday.03-21" })
        #expect(told.provisions.contains { $0.enacted.article.contains("47.5") })
    }

    @Test(
        "An explanation of what may be granted names every ground of refusal that the ledger tells, with its article"
    )
    func grounds() throws {
        let cases = try CaseLedger()
        let id = try cases.lodge()
        let lacking = try explain(.eligibility, id, on: "2026-04-02", in: cases)
        #expect(lacking.value == .refused([try #require(RefusalCode("document-missing"))]))
        try cases.complete(id)
        let complete = try explain(.eligibility, id, on: "2026-04-13", in: cases)
        #expect(
            complete.value
                == .grantable(from: try day("2026-05-30"), through: try day("2027-05-29")))
        let told = complete.steps.compactMap { step -> String? in
            if case .doesNotStand(let code, _) = step { code.text } else { nil }
        }
        #expect(
            told == ["absence", "document-missing", "ground-gone", "passport", "security"])
    }

    @Test("Of a term whose clock stood still the days that were left are counted again")
    func resumed() throws {
        let cases = try CaseLedger()
        let id = try cases.lodge()
        try cases.perform(
            .suspendClock(
                SuspendClock(caseID: id, reason: .document, suspendedOn: try day("2026-04-06"))))
        try cases.perform(
            .resumeClock(ResumeClock(caseID: id, resumedOn: try day("2026-04-16"))))
        let told = try explain(.decideBy, id, on: "2026-04-16", in: cases)
        let counted = told.steps.compactMap { step -> (Day, Day)? in
            guard case .counted(let from, _, let through, _) = step else { return nil }
            return (from, through)
        }
        #expect(counted.count == 2)
        #expect(counted.first?.0 == (try day("2026-04-01")))
        #expect(counted.last?.0 == (try day("2026-04-15")))
        #expect(counted.last.map { .day($0.1) } == told.value)
    }

    @Test("What an auditor is told of a grant is about the days that were granted")
    func knewDays() throws {
        let cases = try CaseLedger()
        let id = try cases.lodge(through: "2028-05-29")
        try cases.complete(id)
        try cases.agree(id)
        try cases.propose(id, through: "2027-05-29")
        try cases.approve(id)
        let known = try CaseAsKnown(
            of: id, at: nil, in: cases.test.ledger.log,
            through: try cases.test.ledger.log.head().size)
        guard
            case .grantable(_, let through)? = known.then.first(where: { $0.field == .eligibility }
            )?
            .value
        else { throw TestLedgerError.code }
        #expect(through == (try day("2027-05-29")))
    }

    @Test("What an auditor is told of a decision is what was known with it, and what came later")
    func knew() throws {
        let cases = try CaseLedger()
        _ = try cases.grant()
        let id = try #require(CaseID("C-AZ-2026-000001"))
        // An exit that was recorded late, of a day before the decision
        try cases.test.cross(cases.person, .exit, "2026-04-05T05:12:00Z")
        let known = try CaseAsKnown(
            of: id, at: nil, in: cases.test.ledger.log,
            through: try cases.test.ledger.log.head().size)
        #expect(known.day == (try day("2026-04-14")))
        #expect(known.later.map(\.evidence.type) == [.borderCrossed])
        let stage = known.then.first { $0.field == .stage }?.value
        #expect(stage == .stage(.proposed))
    }

    @Test("Each event of a case says what it changed")
    func byEvent() throws {
        let cases = try CaseLedger()
        let id = try cases.lodge()
        let receipt = try cases.complete(id)
        let changes = try CaseDifference.byEvent(
            of: id, in: cases.test.ledger.log, through: .max)
        let completed = try #require(
            receipt.events.first {
                if case .casework(.caseCompleted) = $0.event { true } else { false }
            })
        #expect(
            changes[completed.position]?.map(\.field) == [.stage])
        let difference = try CaseDifference(
            of: id, from: completed.position.value - 1, to: completed.position.value,
            on: try day("2026-04-02"), in: cases.test.ledger.log)
        #expect(difference.fields.map(\.field) == [.stage])
        #expect(difference.rows.contains { $0.table == "case_file" })
    }
}
