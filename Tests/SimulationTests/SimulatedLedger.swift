import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import Simulation
import TransparencyLog

/// A ledger in a temporary directory, filled from a seed.
// Only a suite whose tests run one after the other shares one.
final class SimulatedLedger: @unchecked Sendable {
    let path: String
    let ledger: Ledger
    let simulation: Simulation
    /// The sizes of the batches, and how many plans were kept after each.
    let batches: [Int]
    let plans: [Int]

    init(
        seed: UInt64, events: Int, limit: Int = 1000, frequent: Simulation.Frequent? = nil
    ) throws {
        path = NSTemporaryDirectory() + "salname-\(UUID().uuidString)"
        var simulation = try Simulation(seed: seed, events: events, frequent: frequent)
        ledger = try simulation.found(in: LedgerDirectory(path))
        var (batches, plans): ([Int], [Int]) = ([], [])
        while let batch = simulation.nextBatch(limit: limit) {
            simulation.take(try ledger.perform(batch, catchesUp: false))
            batches.append(batch.count)
            plans.append(simulation.plans)
        }
        self.simulation = simulation
        (self.batches, self.plans) = (batches, plans)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Returns the root of the tree, as hexadecimal text.
    func root() throws -> String { try ledger.log.head().frontier.root.hex }

    func lines() throws -> [String] {
        var lines: [String] = []
        try ledger.log.lines(1...(try ledger.size())) { _, line in
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return lines
    }

    func events() throws -> [Recorded] {
        var events: [Recorded] = []
        try ledger.log.lines(1...(try ledger.size())) { _, line in
            events.append(try EventCoder.decode(line))
        }
        return events
    }

    /// The files of the keys, as they lie on the disk.
    func keys() throws -> [Data] {
        try [ledger.directory.keys, ledger.directory.keyEncryptionKey].map {
            try Data(contentsOf: URL(filePath: $0))
        }
    }
}
