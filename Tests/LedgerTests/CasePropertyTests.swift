import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing

@testable import ReadModels

@Suite("Cases drawn at random")
struct CasePropertyTests {
    private static let seed =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 2_021

    @Test(
        "Whatever is asked in whatever order, no case comes where the lifecycle does not lead, and the rows are those of a naive fold"
    )
    func drawn() throws {
        var random = SeededRandom(seed: Self.seed)
        let cases = try CaseLedger(seed: Self.seed)
        var ids: [CaseID] = []
        var (accepted, refused) = (0, 0)
        for step in 0..<180 {
            let day = try #require(Day("2026-04-01")).adding(days: step / 9)
            if ids.isEmpty || random.int(1...12) == 1 {
                if let id = try? cases.lodge(on: day.description) { ids.append(id) }
                continue
            }
            // Mostly the last one: an earlier one has mostly come to its end
            let id = random.int(0...3) > 0 ? ids[ids.count - 1] : random.pick(ids)
            let before = try cases.file(id)
            let (command, kind) = Self.command(id, before, on: day, &random)
            // Mostly one who may, as far as it depends on who did what before
            let officer = kind == .approve ? random.pick([22, 23]) : random.pick([17, 21])
            do {
                try cases.perform(command, as: officer)
                accepted += 1
                // What was accepted may be done at the stage at which the case stood
                if let kind {
                    #expect(
                        before.stage.ruling(on: kind) == .allowed,
                        "seed \(Self.seed), step \(step): \(kind) at \(before.stage)")
                }
            } catch is LedgerError {
                refused += 1
                #expect(try cases.file(id) == before, "seed \(Self.seed), step \(step)")
            }
        }
        #expect(accepted > 10 && refused > 10, "\(accepted) accepted, \(refused) refused")
        try expectRows(of: ids, in: cases)
    }

    /// Compares the rows with the files that the log gives, and with a rebuild.
    private func expectRows(of ids: [CaseID], in cases: CaseLedger) throws {
        let rows = try cases.test.ledger.caseRows()
        #expect(rows.map(\.casefile) == ids.sorted())
        for row in rows {
            let file = try cases.file(row.casefile)
            let seed = "seed \(Self.seed), \(row.casefile)"
            #expect(row.stage == file.stage, "\(seed)")
            #expect(row.office == file.office && row.officer == file.officer, "\(seed)")
            #expect(row.decideBy == file.decideBy, "\(seed)")
            #expect(row.suspendedFrom == file.suspension?.from, "\(seed)")
            #expect(row.outcome == file.decision?.outcome, "\(seed)")
            #expect(row.permit == file.decision?.permit, "\(seed)")
            #expect(row.feeDue == file.fee.due?.qapik, "\(seed)")
            let settled =
                file.fee.paid.qapik + file.fee.waived.qapik - file.fee.refunded.qapik
            #expect(row.feeSettled == settled, "\(seed)")
            #expect(row.touchedAt == file.lastPosition, "\(seed)")
        }
        // At most one permit is in force on any day
        let permits = try cases.test.ledger.personFile(cases.person, through: .max).permits
        for one in permits {
            for other in permits where other.id != one.id && one.from <= one.lastDay {
                #expect(!other.isInForce(on: one.from) || other.from > other.lastDay)
            }
        }
        try expectDeadlines(in: cases)
        #expect(try cases.test.verify().faults.isEmpty)
        try cases.test.ledger.catchUp()
        let inline = try #require(try cases.test.ledger.views.digest())
        let rebuilt = try cases.test.ledger.views.rebuild(from: cases.test.ledger.log)
        #expect(inline.tables == rebuilt.tables, "seed \(Self.seed)")
    }

    /// Folds the deadlines twice: by what each event looks at, and by all that there are.
    private func expectDeadlines(in cases: CaseLedger) throws {
        var known: [RowHandle: DeadlineRow] = [:]
        let log = cases.test.ledger.log
        try log.lines(1...log.head().size) { position, line in
            let recorded = try EventCoder.decode(line, at: position)
            let changed = DeadlineRow.changes(by: recorded) { known[$0] }
            let all = DeadlineRow.changes(by: recorded, among: DeadlineKind.allCases) { known[$0] }
            #expect(changed == all, "seed \(Self.seed), \(position)")
            for row in changed { known[row.handle] = row }
        }
        #expect(known.count > 10)
    }

    /// Returns something to ask of a case, lawful or not, and the step of the lifecycle that it is.
    private static func command(
        _ id: CaseID, _ file: CaseFile, on day: Day, _ random: inout SeededRandom
    ) -> (CaseCommand, CaseStep?) {
        // Mostly what usually comes next, so that cases get somewhere
        if random.int(0...2) > 0, let next = usual(id, file, on: day, &random) { return next }
        return any(id, file, on: day, &random)
    }

    private static func usual(
        _ id: CaseID, _ file: CaseFile, on day: Day, _ random: inout SeededRandom
    ) -> (CaseCommand, CaseStep?)? {
        if file.suspension != nil {
            return (.resumeClock(ResumeClock(caseID: id, resumedOn: day)), .resumeClock)
        }
        switch file.stage {
        case .completing:
            let kinds = file.missing(on: day)
            return (
                .addCaseDocuments(AddCaseDocuments(caseID: id, kinds: kinds, addedOn: day)),
                .addDocument
            )
        case .examination:
            if let opinion = file.opinions.first(where: { $0.stance == nil }) {
                return (
                    .recordOpinion(
                        RecordOpinion(
                            caseID: id, body: opinion.body, stance: .noObjection, givenOn: day)),
                    .recordOpinion
                )
            }
            guard random.int(0...2) > 0, let purpose = RefusalCode("purpose") else {
                return (
                    .proposeDecision(
                        ProposeDecision(caseID: id, outcome: .granted, proposedOn: day)),
                    .proposeGrant
                )
            }
            return (
                .proposeDecision(
                    ProposeDecision(
                        caseID: id, outcome: .refused, grounds: [purpose], proposedOn: day)),
                .proposeRefusal
            )
        case .proposed:
            return (.approveProposal(ApproveProposal(caseID: id, decidedOn: day)), .approve)
        case .decided:
            return (.notifyApplicant(NotifyApplicant(caseID: id, notifiedOn: day)), .notify)
        case .notified where file.decision?.permit != nil && file.fee.left > .zero:
            return (.payFee(PayFee(caseID: id, amount: file.fee.left, paidOn: day)), .payFee)
        case .notified where file.decision?.permit != nil:
            return (.issueCard(IssueCard(caseID: id, issuedOn: day)), .issueCard)
        case .notified, .issued:
            return (.closeCase(CloseCase(caseID: id, closedOn: day)), .close)
        case .appealed:
            return (
                .decideAppeal(DecideAppeal(caseID: id, outcome: .reversed, decidedOn: day)),
                .decideAppeal
            )
        case .closed where file.decision != nil:
            return (.annulDecision(AnnulDecision(caseID: id, annulledOn: day)), .annulDecision)
        case .forwarded, .closed: return nil
        }
    }

    private static func any(
        _ id: CaseID, _ file: CaseFile, on day: Day, _ random: inout SeededRandom
    ) -> (CaseCommand, CaseStep?) {
        let sum = Money(qapik: 100 * random.int(0...90)) ?? .zero
        let codes = ["absence", "purpose", "security"].compactMap { RefusalCode($0) }
        let choices: [(CaseCommand, CaseStep?)] = [
            (.payFee(PayFee(caseID: id, amount: sum, paidOn: day)), .payFee),
            (.waiveFee(WaiveFee(caseID: id, waivedOn: day)), .waiveFee),
            (.refundFee(RefundFee(caseID: id, amount: sum, refundedOn: day)), .refundFee),
            (
                .rejectCaseDocument(
                    RejectCaseDocument(caseID: id, document: random.int(1...9), rejectedOn: day)),
                .rejectDocument
            ),
            (
                .suspendClock(SuspendClock(caseID: id, reason: .applicant, suspendedOn: day)),
                .suspendClock
            ),
            (.resumeClock(ResumeClock(caseID: id, resumedOn: day)), .resumeClock),
            (
                .proposeDecision(
                    ProposeDecision(
                        caseID: id, outcome: .refused, grounds: [random.pick(codes)],
                        proposedOn: day)), .proposeRefusal
            ),
            (.returnProposal(ReturnProposal(caseID: id, returnedOn: day)), .sendBack),
            (.annulDecision(AnnulDecision(caseID: id, annulledOn: day)), .annulDecision),
            (
                .appealDecision(AppealDecision(caseID: id, instance: .council, appealedOn: day)),
                .appeal
            ),
            (
                .decideAppeal(
                    DecideAppeal(
                        caseID: id, outcome: random.pick([.upheld, .reversed]), decidedOn: day)),
                .decideAppeal
            ),
            (.withdrawCase(WithdrawCase(caseID: id, withdrawnOn: day)), .withdraw),
            (.issueCard(IssueCard(caseID: id, issuedOn: day)), .issueCard),
            (.forwardCase(ForwardCase(caseID: id, forwardedOn: day)), .forward),
        ]
        return random.pick(choices)
    }
}
