import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing

@Suite("A stop at any moment", .serialized)
struct KilledCommandTests {
    @Test("Killed at random moments, the ledger holds what was acknowledged and nothing half")
    func killedCommands() throws {
        var random = SeededRandom(seed: UInt64(Torture.seed))
        let ground = try TortureGround(Torture.replay("KilledCommandTests", seed: Torture.seed))
        try ground.found(people: 1)
        var acknowledged: [String] = []
        for round in 1...30 {
            let id = "kill-\(round)"
            let day = round % 28 + 1
            let at = "2025-0\(round % 9 + 1)-\(day < 10 ? "0" : "")\(day)T08:00+04:00"
            let process = try ground.start(
                "border enter P-AZ-000001 --at \(at) --checkpoint BAK-GYD --command-id \(id)")
            // A command takes some tens of milliseconds: most kills fall into its midst.
            usleep(UInt32(random.int(0...120_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .exit, process.terminationStatus == 0 {
                acknowledged.append(id)
            }
        }
        try ground.expectIntact()
        let ledger = try ground.open()
        for id in acknowledged {
            #expect(try ledger.log.command(id) != nil, "\(id) was lost; seed \(Torture.seed)")
        }
        // The next command goes on as if nothing had happened.
        let next = try ground.start(
            "border exit P-AZ-000001 --at 2025-12-01T08:00+04:00 --checkpoint BAK-GYD")
        next.waitUntilExit()
        #expect(next.terminationStatus == 0)
    }

    @Test("An import killed and run again ends in the same ledger as one left alone")
    func killedImport() throws {
        var random = SeededRandom(seed: UInt64(Torture.seed))
        let ground = try TortureGround(Torture.replay("KilledCommandTests", seed: Torture.seed))
        try ground.found(people: 1)
        let people = try ground.register(40)
        let feed = ground.directory + "/feed.csv"
        var lines = ["id,person,direction,at,checkpoint"]
        let start = try #require(Day("2020-01-01"))
        for index in 0..<1600 {
            let direction = (index / people.count).isMultiple(of: 2) ? "entry" : "exit"
            let person = people[index % people.count]
            let day = start.adding(days: index)
            lines.append("f-\(index),\(person),\(direction),\(day)T08:00:00Z,BAK-GYD")
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8)
            .write(to: URL(fileURLWithPath: feed))
        for _ in 1...6 {
            let process = try ground.start("border import \(feed)")
            usleep(UInt32(random.int(50_000...700_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            try ground.expectIntact()
        }
        let last = try ground.start("border import \(feed)")
        last.waitUntilExit()
        #expect(last.terminationStatus == 0)
        let ledger = try ground.open()
        let crossings = try ledger.log.positions(
            matching: LineFilter(type: "BorderCrossed"), limit: 10_000)
        #expect(crossings.count == 1600, "seed \(Torture.seed)")
    }
}
