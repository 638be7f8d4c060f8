import Casework
import EventLog
import Foundation
import Ledger
import Testing

@Suite("Two officers and one decision")
struct CaseRaceTests {
    @Test(
        "Of two officers who approve at once one wins, and the other is told what the case has become"
    )
    func race() throws {
        let isLong = ProcessInfo.processInfo.environment["SALNAME_TORTURE"] == "long"
        var winners = Set<Int>()
        let cases = try CaseLedger(seed: 11)
        var permit: PermitID?
        for round in 0..<(isLong ? 300 : 25) {
            let id = try cases.lodge(
                .stayExtension, "treatment", from: nil, through: "2026-06-0\(1 + round % 9)",
                on: "2026-05-20")
            try cases.complete(id, on: "2026-05-20")
            try cases.propose(id, on: "2026-05-21")
            let (directory, surroundings) = (
                cases.test.ledger.directory, cases.test.clock.surroundings
            )
            let finished = DispatchSemaphore(value: 0)
            let other = OutcomeBox()
            let request = try CaseLedger.approval(of: id, as: 23)
            Thread {
                let ledger = try? Ledger.open(directory, surroundings: surroundings)
                other.set(Result { try ledger?.perform(request) })
                finished.signal()
            }.start()
            usleep(UInt32(round % 8) * 300)
            let mine = Result<Receipt?, any Error> {
                try cases.approve(id, on: "2026-05-22", as: 22)
            }
            finished.wait()
            let outcomes = [mine, try #require(other.outcome)]
            let won = outcomes.indices.filter { (try? outcomes[$0].get()) != nil }
            #expect(won.count == 1, "round \(round)")
            winners.formUnion(won)
            for outcome in outcomes {
                guard case .failure(LedgerError.rejected(.casework(let rejection))) = outcome else {
                    continue
                }
                #expect(
                    rejection == .stepNotNow(id, .approve, .decided, instead: .notify),
                    "round \(round)")
            }
            let file = try cases.file(id)
            #expect(file.decision != nil && file.stage == .decided)
            permit = file.decision?.permit
            // The next round begins where this one did
            try cases.perform(
                .annulDecision(
                    AnnulDecision(caseID: id, annulledOn: try CaseLedger.day("2026-05-23"))), as: 22
            )
            try cases.perform(
                .withdrawCase(
                    WithdrawCase(caseID: id, withdrawnOn: try CaseLedger.day("2026-05-23"))))
        }
        #expect(permit != nil)
        #expect(winners == [0, 1], "both orders were seen")
        #expect(try cases.test.verify().faults.isEmpty)
    }
}

/// What another thread came to.
private final class OutcomeBox: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Result<Receipt?, any Error>?
    var outcome: Result<Receipt?, any Error>? { lock.withLock { value } }
    func set(_ outcome: Result<Receipt?, any Error>) { lock.withLock { value = outcome } }
}
