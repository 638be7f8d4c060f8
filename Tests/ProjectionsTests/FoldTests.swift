import Casework
import EventCoding
import EventLog
import Foundation
import LedgerTesting
import ReadModels
import Testing
import TransparencyLog

@testable import Projections

@Suite("Read models")
struct FoldTests {
    @Test("Folding event by event in SQLite and in bulk in memory gives one digest")
    func inlineEqualsBulk() throws {
        let base =
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 20_261
        for round in 0..<1000 {
            let seed = base &+ UInt64(round)
            let events = RandomHistory.events(30, seed: seed)
            var memory = RegistersInMemory()
            for event in events { Registers.apply(event, to: &memory) }
            let inline = try inlineDigests(of: events)
            #expect(inline == memory.digests, "seed \(seed)")
        }
    }

    /// Folds the events one by one into tables of a database in memory.
    private func inlineDigests(of events: [Recorded]) throws -> [Hash] {
        let file = try ViewFile(":memory:", forBuilding: true)
        try file.createTables()
        try file.transaction { database in
            for event in events {
                // A store of its own for each event: nothing is kept between two commands.
                var store = RegistersInSQLite(database)
                try Registers.apply(event, to: &store)
            }
        }
        return try file.digests().tables.map(\.digest)
    }

    @Test("Present on a day are all persons with a stay that covers it, each once")
    func presenceIsASum() throws {
        for seed in 0..<200 {
            let events = RandomHistory.events(60, seed: UInt64(seed))
            var memory = RegistersInMemory()
            for event in events { Registers.apply(event, to: &memory) }
            let day = Day(clamping: 20_030)
            var expected: [StateCode: Int] = [:]
            for person in memory.personRows {
                let crossings = memory.crossings(of: person.person).map(\.crossing)
                let isPresent = Stay.pairing(crossings).contains { $0.covers(day) }
                if isPresent { expected[person.nationality, default: 0] += 1 }
            }
            var counted: [StateCode: Int] = [:]
            for row in memory.presenceRows where row.key.day <= day {
                let departed = row.key.day < day ? row.departures : 0
                counted[row.key.nationality, default: 0] += row.arrivals - departed
            }
            #expect(counted.filter { $0.value != 0 } == expected, "seed \(seed)")
        }
    }
}

extension RegistersInMemory {
    /// The digests of the tables, in the order of `Registers.tables`.
    fileprivate var digests: [Hash] {
        [
            TableDigest.of(personRows), TableDigest.of(documentRows), TableDigest.of(crossingRows),
            TableDigest.of(stayRows), TableDigest.of(presenceRows), TableDigest.of(provisionRows),
        ]
    }
}
