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

@Suite("Registers built from a whole log by several threads")
struct RegisterBuildTests {
    @Test("A build person by person gives the digest of a fold event by event, merges and all")
    func equalsFold() throws {
        let base =
            ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) } ?? 20_262
        for round in 0..<100 {
            let seed = base &+ UInt64(round)
            let log = try LogInMemory(DrawnEvents.of(80, round: round, seed: seed))
            var memory = RegistersInMemory()
            for event in log.events { memory.apply(event) }
            // Persons who are one are made apart from one another, by whichever thread comes.
            let built = try digests(of: log, personsAtOnce: 1 + round % 3)
            #expect(built == memory.digests, "seed \(seed)")
        }
    }

    @Test("A line that cannot be read stops the build wherever it stands, and the first is named")
    func unreadableLine() throws {
        let log = try LogInMemory(RandomHistory.events(40, seed: 7))
        for position in 1...40 {
            let spoilt = log.replacing(position, with: Array("{\"type\":\"Vanished\"}".utf8))
            #expect(throws: UnreadableLine(position: position, error: .unknownType("Vanished"))) {
                try digests(of: spoilt, personsAtOnce: 1)
            }
            guard position < 40 else { continue }
            let twice = spoilt.replacing(40, with: Array("{".utf8))
            #expect(throws: UnreadableLine(position: position, error: .unknownType("Vanished"))) {
                try digests(of: twice, personsAtOnce: 1)
            }
        }
    }

    @Test("A line about a person that stands in nobody's history stops the build")
    func lineWithoutHistory() throws {
        let log = try LogInMemory(RandomHistory.events(60, seed: 8))
        let persons = log.events.filter { $0.event.changesOnlyPersons }
        let (first, second) = (try #require(persons.first), try #require(persons.last))
        // The line of the last stands in the place of the first as well, and says so.
        var line: [UInt8] = []
        try log.lines(second.position.value...second.position.value) { line = Array($1) }
        let spoilt = log.replacing(first.position.value, with: line)
        #expect(throws: LogError.inconsistent(fact: "history")) {
            try digests(of: spoilt, personsAtOnce: 4)
        }
    }

    @Test("Parts are taken in their order, whichever thread is done first")
    func order() throws {
        var next = 0
        let work = OrderedWork<Int, Int>(room: 3) {
            next += 1
            return next <= 200 ? next : nil
        }
        var taken: [Int] = []
        try work.run(on: [1, 2, 3]) { _ in
            { $0 * 2 }
        } take: {
            taken.append($0)
        }
        #expect(taken == (1...200).map { $0 * 2 })
    }

    @Test("What one thread throws ends the work of all, and so does what the taker throws")
    func failure() throws {
        for limit in [1, 50] {
            let work = OrderedWork<Int, Int>(room: 3) { 1 }
            var taken = 0
            #expect(throws: ViewsError.busy) {
                try work.run(on: [1, 2]) { tool in
                    if tool == 2, limit == 1 { throw ViewsError.busy }
                    return { $0 }
                } take: { _ in
                    taken += 1
                    if taken == 50 { throw ViewsError.busy }
                }
            }
        }
    }

    private func digests(of log: LogInMemory, personsAtOnce: Int) throws -> [Hash] {
        let file = try ViewFile(":memory:", for: .building)
        try RegisterBuild(of: log, through: log.events.count, personsAtOnce: personsAtOnce)
            .fill(file)
        #expect(try file.position() == log.events.count)
        return try file.tableDigests()
    }
}

@Suite("Sets of positions")
struct PositionSetTests {
    @Test("The gaps are the positions that were not put in, in stretches")
    func gaps() {
        var random = SeededRandom(seed: 3)
        for last in [1, 63, 64, 65, 127, 128, 200, 400] {
            var set = PositionSet(through: last)
            var missing: [Int] = []
            for position in 1...last {
                if random.int(0...9) == 0 { missing.append(position) } else { set.insert(position) }
            }
            set.insert(0)
            set.insert(last + 1)
            #expect(set.gaps.flatMap { Array($0) } == missing, "through \(last)")
        }
        #expect(PositionSet(through: 0).gaps.isEmpty)
        #expect(PositionSet(through: 130).gaps == [1...130])
    }
}
