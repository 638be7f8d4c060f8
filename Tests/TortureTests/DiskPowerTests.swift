import Casework
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Testing

/// The power goes; what survives is opened by the next process on a disk that works.
///
/// A failure is replayed with `SALNAME_SEED=…`.
@Suite("A ledger whose power goes")
struct DiskPowerTests {
    @Test("What was acknowledged survives a power cut before every sync")
    func atEverySync() throws {
        for seed in DiskRun.seeds(1, long: 6) {
            let start = Date()
            let day = try DiskDay(seed: seed)
            try day.work({ operation, number in
                operation == .sync
                    ? [(.drop, seed), (.tear, seed &* 1000 &+ UInt64(number))] : []
            }) { try expectSurvived($0) }
            Tally.add("power cuts at syncs", day.count)
            DiskRun.tell("seed \(seed): \(day.count) power cuts at syncs", since: start)
        }
    }

    @Test("What was acknowledged survives a power cut at any moment, whatever was written by then")
    func atAnyMoment() throws {
        for seed in DiskRun.seeds(1, long: 6) {
            var random = SeededRandom(seed: seed)
            let start = Date()
            let day = try DiskDay(seed: seed)
            try day.work({ operation, number in
                guard operation != .sync, random.int(1...4) == 1 else { return [] }
                return [(random.pick([.keep, .tear, .tear]), random.next())]
            }) { try expectSurvived($0) }
            Tally.add("power cuts at random", day.count)
            DiskRun.tell("seed \(seed): \(day.count) power cuts at random", since: start)
        }
    }

    /// Expects a whole ledger where one was acknowledged, and before that nothing that pretends to be.
    private func expectSurvived(_ outage: DiskDay.Outage) throws {
        let ledger = outage.path + "/ledger"
        guard let acknowledged = outage.acknowledged else {
            DiskExpectations.expectNothingSilent(ledger, Acknowledged(), outage.label)
            return
        }
        do {
            try DiskExpectations.expectWhole(ledger, acknowledged, outage.label)
            let opened = try DiskLedger.open(ledger, seed: 500)
            let receipt = try opened.perform(DiskLedger.registration("after", 70))
            #expect(receipt.events.count > 0 && opened.readModelsProblem == nil, "\(outage.label)")
        } catch {
            Issue.record("\(error); \(outage.label)")
        }
    }

    @Test("On a disk whose syncs do nothing, a power cut leaves fewer lines or damage that is said")
    func lyingDisk() throws {
        var damaged = 0
        var shorter = 0
        for seed in DiskRun.seeds(1, long: 6) {
            var random = SeededRandom(seed: seed)
            let start = Date()
            let day = try DiskDay(seed: seed, ignoringSyncs: "*")
            var found: [(lines: [String], label: String)] = []
            try day.work({ _, _ in
                guard random.int(1...5) == 1 else { return [] }
                return [(random.pick([.drop, .tear, .tear]), random.next())]
            }) { outage in
                let ledger = outage.path + "/ledger"
                guard !DiskExpectations.expectNothingSilent(ledger, Acknowledged(), outage.label)
                else { return damaged += 1 }
                let lines = try DiskExpectations.lines(of: DiskLedger.open(ledger))
                if lines.count < outage.acknowledged?.lines.count ?? 0 { shorter += 1 }
                found.append((lines, outage.label))
            }
            for (lines, label) in found {
                #expect(lines == Array(day.lines.prefix(lines.count)), "\(label)")
            }
            Tally.add("power cuts on a disk that lies", day.count)
            DiskRun.tell("seed \(seed): \(day.count) power cuts on a disk that lies", since: start)
        }
        Tally.note(
            "disk: lying: \(damaged) times damaged and said, \(shorter) times shorter and intact")
        #expect(damaged + shorter > 0)
    }

    @Test(
        "A disk that syncs one file less is found out: the cuts above are sharp enough",
        arguments: ["*/log.sqlite-wal", "*/keys.sqlite*"])
    func weakened(_ unsynced: String) throws {
        var lost = 0
        let day = try DiskDay(seed: 3, ignoringSyncs: unsynced)
        try day.work({ operation, _ in operation == .sync ? [(.drop, 3)] : [] }) { outage in
            guard let acknowledged = outage.acknowledged else { return }
            do {
                let ledger = try DiskLedger.open(outage.path + "/ledger")
                let lines = try DiskExpectations.lines(of: ledger)
                let keyless = try DiskExpectations.withoutKey(ledger, through: lines.count)
                if lines.count < acknowledged.lines.count || !keyless.isEmpty { lost += 1 }
            } catch {
                lost += 1
            }
        }
        #expect(lost > 0, "nothing was lost without syncs of \(unsynced)")
    }
}
