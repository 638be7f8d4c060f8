import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import LedgerTesting
import Projections
import Testing

@Suite("A feed that registers people, stopped at any moment", .serialized)
struct KilledFeedTests {
    @Test("Killed and taken in again, it ends in the very registers of a ledger left alone")
    func sameRegisters() throws {
        var random = SeededRandom(seed: UInt64(Torture.seed))
        let replay = Torture.replay("KilledFeedTests", seed: Torture.seed)
        let (killed, alone) = (try TortureGround(replay), try TortureGround(replay))
        let feed = killed.directory + "/feed.csv"
        try Data(Self.feed(people: 300, lines: 3000).utf8).write(to: URL(fileURLWithPath: feed))
        for ground in [killed, alone] { try ground.found(people: 1) }
        for _ in 1...5 {
            let process = try killed.start("border import \(feed)")
            usleep(UInt32(random.int(100_000...900_000)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        for ground in [killed, alone] {
            let process = try ground.start("border import \(feed)")
            process.waitUntilExit()
            #expect(process.terminationStatus == 3)
            try ground.expectIntact()
        }
        let (left, right) = (try killed.open(), try alone.open())
        #expect(try left.size() == right.size(), "seed \(Torture.seed)")
        let (found, expected) = (try left.views.digest(), try right.views.digest())
        // Lines are taken in in order, whole batches or not at all: even the numbers are the same.
        #expect(found?.tables == expected?.tables, "seed \(Torture.seed)")
        let number = "N0000007"
        #expect(
            try left.find(PeopleQuery(documentNumber: number)).map(\.person)
                == right.find(PeopleQuery(documentNumber: number)).map(\.person))
    }

    private static func feed(people: Int, lines: Int) throws -> String {
        let start = try #require(Day("2012-01-01"))
        var text = "id,document,issuer,citizenship,sex,surname,born,direction,at,checkpoint\n"
        for index in 0..<lines {
            let person = index % people
            // Some lines are refused, also such as would register somebody.
            let point = index.isMultiple(of: 41) ? "XXX" : "BAK-GYD"
            let number = "N" + String(repeating: "0", count: 7 - "\(person)".count) + "\(person)"
            let way = (index / people).isMultiple(of: 2) ? "entry" : "exit"
            text += "f-\(index),\(number),GEO,GEO,F,Person\(number),19\(50 + person % 50),\(way),"
            text += "\(start.adding(days: index))T08:00:00Z,\(point)\n"
        }
        return text
    }
}
