import Casework
import EventLog
import Foundation
import Ledger
import Simulation
import Testing

@Suite("A ledger drawn from a seed")
struct SeedTests {
    @Test("The same seed gives the same lines, root and keys, and another seed others")
    func sameSeed() throws {
        let one = try SimulatedLedger(seed: 41, events: 2000)
        let same = try SimulatedLedger(seed: 41, events: 2000)
        let other = try SimulatedLedger(seed: 42, events: 2000)
        #expect(try one.lines() == same.lines())
        #expect(try one.root() == same.root())
        #expect(try one.keys() == same.keys())
        #expect(try one.root() != other.root())
        #expect(try zip(one.keys(), other.keys()).allSatisfy { $0 != $1 })
        #expect(one.simulation.tally == same.simulation.tally)
    }

    @Test("It holds exactly as many events as were asked for", arguments: [1000, 1001, 1499])
    func exactly(events: Int) throws {
        let made = try SimulatedLedger(seed: 5, events: events, limit: 64)
        #expect(try made.ledger.size() == events)
        #expect(made.simulation.tally.events == events)
        #expect(made.batches.allSatisfy { (1...64).contains($0) })
    }

    @Test("The times of its lines never go back, and lie within the days it was drawn for")
    func times() throws {
        var simulation = try Simulation(seed: 3, events: 1000, from: Day("2024-02-01"))
        let path = NSTemporaryDirectory() + "salname-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let ledger = try simulation.found(in: .init(path))
        while let batch = simulation.nextBatch() {
            simulation.take(try ledger.perform(batch, catchesUp: false))
        }
        let last = try #require(try ledger.log.head().recorded)
        let days = try #require(Day("2024-02-01")).days(until: Instant(microseconds: last).day)
        #expect((30...75).contains(days), "\(days)")
    }

    @Test("Somebody who comes very often is one person with all crossings, merged in the end")
    func frequent() throws {
        let made = try SimulatedLedger(
            seed: 8, events: 2000, frequent: Simulation.Frequent(crossings: 300, merges: 3))
        let person = try #require(made.simulation.frequent)
        let lines = try made.lines().suffix(3 + 300 + 8)
        #expect(lines.filter { $0.contains("BorderCrossed") }.count == 300)
        #expect(lines.suffix(3).allSatisfy { $0.contains("PersonsMerged") })
        #expect(lines.suffix(3).allSatisfy { $0.contains(person.text) })
        #expect(try made.ledger.size() == 2000)
    }
}
