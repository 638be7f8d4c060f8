import Foundation
import GRDB
import Ledger
import LedgerTesting
import Projections
import Testing
import TransparencyLog

@Suite("A law that bears on fifty thousand people", .serialized)
struct FanOutTests {
    private static let seed =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 50_000

    @Test("Killed again and again it goes on where it was, and nobody ever reads half of it")
    func killedAndRead() throws {
        var random = SeededRandom(seed: Self.seed)
        let crowd = try CrowdedLedger(
            persons: 30_000, of: "GEO", from: "2025-01-01", seed: Self.seed)
        let views = crowd.ledger.views
        try views.catchUp(with: crowd.ledger.log)
        let before = try #require(try views.digest())
        // Sixty days instead of ninety, for all stays since the crowd first came.
        let law = try crowd.enact("stay.visa-free.GEO", "per-stay:60", from: "2025-01-01")
        let reader = PollingReader(views)

        var done = 0
        for round in 1...4 {
            let process = try crowd.salname.start(["views", "show", "provision", "--limit", "1"])
            // Not before it has got on, however slow the machine; then soon, however quick.
            while process.isRunning, try crowd.progress(in: before.generation).persons <= done {
                usleep(20_000)
            }
            usleep(UInt32(random.int(0...60_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(process.terminationReason == .uncaughtSignal, "round \(round)")
            let progress = try crowd.progress(in: before.generation)
            #expect(progress.persons >= done, "it began again; round \(round), seed \(Self.seed)")
            #expect(progress.persons == 0 || progress.waitingStays > 0)
            #expect(progress.isMarked || done == 0, "it began again; seed \(Self.seed)")
            if done == 0, progress.persons > 0 { try crowd.mark(in: before.generation) }
            done = progress.persons
        }
        #expect((1..<30_000).contains(done), "killed too early or too late; seed \(Self.seed)")
        #expect(try views.status()?.position == before.position)

        #expect(try views.catchUp(with: crowd.ledger.log) == law)
        let after = try #require(try views.digest())
        let seen = reader.stop()
        #expect(Set(seen) == [before.reading, after.reading], "seed \(Self.seed)")
        #expect(seen.first == before.reading && before.combined != after.combined)
        let rebuilt = try views.rebuild(from: crowd.ledger.log)
        #expect(after.tables == rebuilt.tables, "seed \(Self.seed)")
    }
}

/// What a reader sees of the registers: the position, and the digest of all rows.
private struct Reading: Hashable {
    let position: Int
    let digest: String
}

extension ViewDigest {
    fileprivate var reading: Reading { Reading(position: position, digest: combined.hex) }
}

/// Reads all registers over and over on a thread of its own.
private final class PollingReader: @unchecked Sendable {
    private let lock = NSLock()
    private let ended = DispatchSemaphore(value: 0)
    private var isStopped = false
    private var seen: [Reading] = []

    init(_ views: Views) {
        Thread.detachNewThread {
            var isLast = false
            while !isLast {
                // Once more after the stop, so that what came last is seen.
                isLast = self.lock.withLock { self.isStopped }
                let digest = try? views.digest()
                self.lock.withLock { self.seen.append(digest?.reading ?? Self.nothing) }
                if !isLast { usleep(2_500_000) }
            }
            self.ended.signal()
        }
    }

    private static let nothing = Reading(position: -1, digest: "")

    /// Returns everything seen, in order.
    func stop() -> [Reading] {
        lock.withLock { isStopped = true }
        ended.wait()
        return lock.withLock { seen }
    }
}

extension CrowdedLedger {
    /// How far the fan-out has come, by what a process that was killed left in the file.
    fileprivate struct Progress {
        let persons: Int
        let waitingStays: Int
        let isMarked: Bool
    }

    /// Nobody's number; a fan-out that begins again forgets whom it had made, and it as well.
    private static let marker = "P-AZ-000000"

    fileprivate func progress(in generation: String) throws -> Progress {
        try withFile(generation) { database in
            let sql = "SELECT count(*) FROM fan_out_person WHERE person"
            let persons = try Int.fetchOne(database, sql: sql + " <> '\(Self.marker)'") ?? 0
            let marked = try Int.fetchOne(database, sql: sql + " = '\(Self.marker)'") ?? 0
            let stays =
                persons == 0
                ? 0 : try Int.fetchOne(database, sql: "SELECT count(*) FROM stay_waiting") ?? 0
            return Progress(persons: persons, waitingStays: stays, isMarked: marked == 1)
        }
    }

    fileprivate func mark(in generation: String) throws {
        try withFile(generation) {
            try $0.execute(sql: "INSERT INTO fan_out_person VALUES ('\(Self.marker)')")
        }
    }

    private func withFile<Result>(
        _ generation: String, _ body: (Database) throws -> Result
    ) throws -> Result {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(
            path: "\(ledger.directory.views)/\(generation).sqlite", configuration: configuration)
        defer { try? queue.close() }
        return try queue.writeWithoutTransaction(body)
    }
}
