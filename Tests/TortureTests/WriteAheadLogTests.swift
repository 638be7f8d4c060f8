import EventLog
import Foundation
import GRDB
import Ledger
import Testing
import TransparencyLog

@Suite("The write-ahead log under readers who overlap", .serialized)
struct WriteAheadLogTests {
    @Test("Readers without a gap between them do not let it grow for ever")
    func bounded() throws {
        let ground = try TortureGround(Torture.replay("WriteAheadLogTests", seed: Torture.seed))
        let path = ground.directory + "/log.sqlite"
        let log = try SQLiteLog.create(
            at: path, identity: LogIdentity(origin: "ledger.test/wal", code: "AZ"))
        let readers = Readers()
        for number in 0..<3 {
            Thread.detachNewThread { readers.read(path, from: number) }
        }
        defer { readers.end() }
        var longest = 0
        let mebibytes = Torture.isLong ? 1024 : 320
        for batch in 0..<mebibytes {
            try log.write { try $0.append(Self.batch(of: 17, after: try $0.head().size, batch)) }
            var status = stat()
            if stat(path + "-wal", &status) == 0 { longest = max(longest, Int(status.st_size)) }
        }
        Tally.note(
            "write-ahead log: \(longest / 1_048_576) MiB at most, of \(mebibytes) written under"
                + " \(readers.count) overlapping reads")
        #expect(readers.count > 3 && readers.failures.isEmpty, "\(readers.failures)")
        // Twice sixty-four, where the readers make way in time; they may be late twice.
        #expect(longest < 260 * 1_048_576)
    }

    @Test("The doctor says how long it is, and when somebody reads for too long")
    func doctor() throws {
        let ground = try TortureGround(Torture.replay("WriteAheadLogTests", seed: Torture.seed))
        try ground.found(people: 1)
        let sound = try ground.run("doctor --lang en")
        #expect(sound.exit == 0, "\(sound.output)")
        #expect(sound.output.contains("writeAheadLog\ttrue\t"), "\(sound.output)")
        let path = LedgerDirectory(ground.ledger).log + "-wal"
        try Data().write(to: URL(fileURLWithPath: path))
        truncate(path, 300 * 1_048_576)
        let long = try ground.run("doctor --lang en")
        #expect(long.exit == 78, "\(long.output)")
        #expect(long.output.contains("300 MiB: somebody has been reading for long"))
    }

    /// A mebibyte in lines of sixty kilobytes.
    private static func batch(of count: Int, after size: Int, _ number: Int) -> Batch {
        let lines = (1...count).map { offset in
            NewLine(
                line: Array(repeating: UInt8(ascii: "x"), count: 61_000), type: "Long",
                officer: nil, office: nil, recorded: Int64(number),
                history: [Ordinal(subject: "long/1", number: size + offset)])
        }
        return Batch(
            first: size + 1, lines: lines, command: NewCommand(id: "c-\(number)", body: [48]))
    }
}

/// Threads that read, each a while at a time, so that at no moment nobody does.
private final class Readers: @unchecked Sendable {
    // The lock guards all of them.
    private let lock = NSLock()
    private var reads = 0
    private var isOver = false
    private var found: [String] = []

    var count: Int { lock.withLock { reads } }
    var failures: [String] { lock.withLock { found } }

    func end() { lock.withLock { isOver = true } }

    func read(_ path: String, from number: Int) {
        do {
            let queue = try DatabaseQueue(path: path)
            usleep(UInt32(number) * 60_000)
            while !lock.withLock({ isOver }) {
                try queue.read { database in
                    _ = try Int.fetchOne(database, sql: "SELECT max(position) FROM entry")
                    usleep(200_000)
                }
                lock.withLock { reads += 1 }
            }
        } catch {
            lock.withLock { found.append("\(error)") }
        }
    }
}
