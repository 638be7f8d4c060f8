import Casework
import EventCoding
import EventLog
import Foundation
import LedgerTesting
import LogTesting
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
        for round in 0..<80 {
            let seed = base &+ UInt64(round)
            let log = try LogInMemory(DrawnEvents.of(60, round: round, seed: seed))
            var memory = RegistersInMemory()
            for event in log.events { memory.apply(event) }
            // A law bears on more than two persons now and then: both ways of taking it in are walked.
            let inline = try inlineDigests(of: log, limit: 1 + round % 7, atOnce: 2)
            #expect(inline == memory.digests, "seed \(seed)")
        }
    }

    /// Folds the log, `limit` events at a time, into tables of a database in memory.
    private func inlineDigests(of log: LogInMemory, limit: Int, atOnce: Int) throws -> [Hash] {
        let file = try ViewFile(":memory:", for: .building)
        try file.createTables()
        var position = 0
        while position < log.events.count {
            position = try #require(
                try file.catchUp(
                    with: log, through: log.events.count, limit: limit, atOnce: atOnce))
        }
        return try file.tableDigests()
    }

    @Test("Present on a day are all persons with a stay that covers it, each once")
    func presenceIsASum() throws {
        for seed in 0..<100 {
            let events = RandomHistory.events(60, seed: UInt64(seed))
            var memory = RegistersInMemory()
            for event in events { memory.apply(event) }
            let day = Day(clamping: 20_030)
            for person in memory.files.persons {
                let rows = memory.rows(of: person)
                let isMerged = rows.persons.first?.mergedInto != nil
                let file = memory.files.file(of: person)
                let isPresent = !isMerged && (file?.stays.contains { $0.covers(day) } ?? false)
                let found = rows.presences.count {
                    $0.firstOn <= day && day <= $0.lastOn ?? .last
                }
                #expect(found == (isPresent ? 1 : 0), "seed \(seed), \(person)")
            }
        }
    }
}
