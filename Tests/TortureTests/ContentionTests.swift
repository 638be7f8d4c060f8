import Casework
import EventLog
import Foundation
import GRDB
import Ledger
import Testing

@Suite("Many at once", .serialized)
struct ContentionTests {
    @Test("Everybody wants the same persons and papers: nothing is lost, nobody starves")
    func rivals() throws {
        let rounds = Torture.isLong ? [2, 3, 4, 5, 6, 7, 8, 8] : [2, 6]
        let each = Torture.isLong ? 100 : 25
        for (index, writers) in rounds.enumerated() {
            let seed = Torture.seed + index
            let ground = try TortureGround(Torture.replay("ContentionTests", seed: Torture.seed))
            try ground.found(people: 4)
            let before = try ground.open().size()
            // Two who stay long, one after the other without a gap, and one who cuts the file.
            let bystanders = [
                try ground.child("read", "hold=300"), try ground.child("read", "hold=170"),
                try ground.child("checkpoint"),
            ]
            let rivals = try (1...writers).map { writer in
                try ground.child(
                    "compete", "seed=\(seed)", "writer=\(writer)", "count=\(each)", "people=4")
            }
            let said = try rivals.map { try $0.said() }
            for bystander in bystanders { bystander.kill() }
            for bystander in bystanders {
                let failures = try bystander.said().failures
                #expect(failures.isEmpty, "\(failures); \(ground.replay)")
            }
            try Self.expectNothingLost(of: said, each: each, after: before, on: ground)
            Tally.note("\(writers) writers: " + Self.waits(of: said))
            Tally.add("commands under contention", writers * each)
        }
    }

    private static func expectNothingLost(
        of said: [Said], each: Int, after before: Int, on ground: TortureGround
    ) throws {
        var positions: [Int] = []
        var registered = 0
        for rival in said {
            #expect(rival.failures.isEmpty, "\(rival.failures); \(ground.replay)")
            let (accepted, held) = (rival.figures["accepted"] ?? 0, rival.figures["held"] ?? 0)
            #expect(accepted + held == each, "a writer did not finish; \(ground.replay)")
            #expect(rival.acknowledged.count == accepted, "\(ground.replay)")
            positions += rival.acknowledged.values.flatMap { Array($0) }
            registered += each / 5 - held
            try ground.expectKept(rival.acknowledged)
        }
        // Of all who register one paper at once, one does.
        #expect(registered == each / 5, "\(ground.replay)")
        let size = try ground.open().size()
        #expect(positions.sorted() == Array(before + 1...size), "\(ground.replay)")
        try ground.expectIntact()
    }

    private static func waits(of said: [Said]) -> String {
        let worst = said.map { "\(($0.figures["worst"] ?? 0) / 1000) ms" }
        let stale = said.reduce(0) { $0 + ($1.figures["stale"] ?? 0) }
        return "worst answers " + worst.joined(separator: ", ") + "; \(stale) came too late"
    }

    @Test("Whoever comes back at once stands behind those who wait")
    func turns() throws {
        let ground = try TortureGround(Torture.replay("ContentionTests", seed: Torture.seed))
        let lock = WriterLock(path: ground.directory + "/door", patience: 10)
        let visits = Visits()
        // Two who come back at once, as imports do.
        for _ in 0..<2 {
            Thread.detachNewThread {
                while !visits.areOver {
                    try? lock.held {
                        visits.add()
                        usleep(2000)
                    }
                }
            }
        }
        defer { visits.end() }
        // An officer who comes now and then, and sees how many go in before.
        var passed: [Int] = []
        for _ in 0..<(Torture.isLong ? 1000 : 150) {
            usleep(3000)
            let before = visits.count
            passed.append(try lock.held { visits.count - before })
        }
        let worst = try #require(passed.max())
        Tally.note("most who went in before an officer who waited: \(worst), of two at work")
        // With one lock it is nearly twenty a time, and hundreds at worst.
        #expect(passed.reduce(0, +) <= passed.count * 8, "\(passed); \(ground.replay)")
    }

    @Test("Between what a decision reads and what it appends nobody writes, queued or not")
    func nothingBetween() throws {
        let ground = try TortureGround(Torture.replay("ContentionTests", seed: Torture.seed))
        try ground.found(people: 1)
        let ledger = try ground.open()
        // Another program, which knows nothing of the queue.
        let intruder = try DatabaseQueue(path: ledger.directory.log)
        try ledger.log.write { writer in
            _ = try writer.head()
            let error = #expect(throws: DatabaseError.self) {
                try intruder.write { try $0.execute(sql: "INSERT INTO label (text) VALUES ('x')") }
            }
            #expect(error?.resultCode == .SQLITE_BUSY)
        }
        try ground.expectIntact()
    }

    @Test("Where the one at work is halted, the next is told that the ledger is busy")
    func halted() throws {
        let ground = try TortureGround(Torture.replay("ContentionTests", seed: Torture.seed))
        let path = ground.directory + "/door"
        try WriterLock(path: path).held { () -> Void in
            #expect(throws: LogError.busy) {
                try WriterLock(path: path, patience: 0).held { () -> Void in }
            }
        }
        try WriterLock(path: path, patience: 0).held { () -> Void in }
    }
}

/// How often somebody was inside.
private final class Visits: @unchecked Sendable {
    // The lock guards both.
    private let lock = NSLock()
    private var number = 0
    private var isOver = false

    var count: Int { lock.withLock { number } }

    var areOver: Bool { lock.withLock { isOver } }

    func add() { lock.withLock { number += 1 } }

    func end() { lock.withLock { isOver = true } }
}
