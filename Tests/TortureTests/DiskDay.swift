import Casework
import EventLog
import Foundation
import Ledger
import Projections

/// A day's work on a new ledger, and what is left of it where the power goes at any moment.
final class DiskDay {
    /// What is there after the power went.
    struct Outage {
        let path: String
        /// What had been acknowledged; nil before the ledger was.
        let acknowledged: Acknowledged?
        let label: String
    }

    private let disk: DiskUnderTest
    private let seed: UInt64
    private let unsynced: String?
    private var acknowledged: Acknowledged?
    private var step = ""
    private var number = 0
    private var outages: [Outage] = []
    private var failure: (any Error)?
    /// Every line that was recorded, once the day is over.
    private(set) var lines: [String] = []
    /// How often the power went.
    private(set) var count = 0

    /// Begins a day; the syncs of files that match `unsynced` do nothing.
    ///
    /// The ledger is founded on an honest disk.
    init(seed: UInt64, ignoringSyncs unsynced: String? = nil) throws {
        self.seed = seed
        self.unsynced = unsynced
        disk = try DiskUnderTest()
    }

    /// Works through the day.
    ///
    /// Before each change of the disk `losses` says how the power goes there, each with a seed; each
    /// outage is passed to `check` when the step is done.
    func work(
        _ losses: @escaping (DiskOperation, Int) -> [(DiskLoss, UInt64)],
        _ check: (Outage) throws -> Void
    ) throws {
        disk.watch { [unowned self] operation, path in
            number += 1
            for (loss, seed) in losses(operation, number) {
                cut(loss, seed, "\(step), before \(operation.rawValue) \(number) of \(path)")
            }
        }
        defer { disk.unwatch() }
        for (name, body) in Self.steps {
            step = name
            try body(self)
            try checkOutages(check)
            disk.ignoreSyncs(unsynced)
        }
        step = "the end"
        for loss in DiskLoss.allCases { cut(loss, seed, "the end") }
        try checkOutages(check)
        lines = acknowledged?.lines ?? []
    }

    private func cut(_ loss: DiskLoss, _ seed: UInt64, _ where: String) {
        count += 1
        do {
            outages.append(
                Outage(
                    path: try disk.survivors(loss, seed: seed), acknowledged: acknowledged,
                    label: "\(`where`), \(loss.rawValue), SALNAME_SEED=\(self.seed)"))
        } catch {
            failure = error
        }
    }

    private func checkOutages(_ check: (Outage) throws -> Void) throws {
        if let failure { throw failure }
        for outage in outages {
            try check(outage)
            try? FileManager.default.removeItem(atPath: outage.path)
        }
        outages = []
    }

    private func acknowledge(_ ledger: Ledger, _ receipts: [Receipt]) throws {
        var acknowledged = self.acknowledged ?? Acknowledged()
        for receipt in receipts { acknowledged.take(receipt) }
        acknowledged.lines = try DiskExpectations.lines(of: ledger)
        self.acknowledged = acknowledged
    }

    private func perform(_ ledger: Ledger, _ requests: [Request]) throws {
        let receipts = try ledger.perform(requests).map { try $0.get() }
        try acknowledge(ledger, receipts)
    }

    private func open() throws -> Ledger { try DiskLedger.open(disk.ledger, seed: seed + 100) }

    private static let steps: [(String, @Sendable (DiskDay) throws -> Void)] = [
        (
            "founding",
            { day in
                let ledger = try DiskLedger.found(day.disk.ledger, seed: day.seed)
                try day.acknowledge(ledger, [])
            }
        ),
        (
            "registrations",
            { day in
                let ledger = try day.open()
                for number in 1...3 {
                    try day.perform(ledger, [DiskLedger.registration("r\(number)", number)])
                }
            }
        ),
        (
            "crossings",
            { day in
                let ledger = try day.open()
                try day.perform(ledger, [DiskLedger.crossing("c1", 1, .entry, day: 1)])
                try day.perform(ledger, [DiskLedger.crossing("c2", 1, .exit, day: 3)])
            }
        ),
        ("batch", { day in try day.perform(try day.open(), DiskLedger.batch("b", from: 10)) }),
        (
            "rebuild",
            { day in
                let ledger = try day.open()
                _ = try ledger.views.rebuild(from: ledger.log)
                try ledger.people().rebuild(from: ledger.log)
            }
        ),
        (
            "last",
            { day in
                let ledger = try day.open()
                try day.perform(ledger, [DiskLedger.registration("r9", 40)])
                try day.perform(ledger, [DiskLedger.crossing("c9", 3, .entry, day: 9)])
            }
        ),
    ]
}
