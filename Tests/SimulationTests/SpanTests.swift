import Casework
import Testing

@testable import Simulation

@Suite("Over which days a history is spread")
struct SpanTests {
    @Test(
        "A million events make a year, more make more years at three thousand a day, ten at most",
        arguments: [
            (1000, 60), (20_000, 200), (100_000, 365), (1_000_000, 365), (3_000_000, 1000),
            (10_000_000, 3333), (100_000_000, 3650),
        ])
    func days(events: Int, days: Int) {
        let span = Span(events: events, from: nil)
        #expect(span.days == days)
        #expect(span.first.adding(days: days - 1) == Day("2026-06-30"))
    }

    @Test("A season has its weight, and a year of them the average")
    func season() throws {
        let january = try #require(Day("2025-01-01"))
        let weights = (0..<365).map { Season.weight(of: january.adding(days: $0)) }
        #expect(abs(weights.reduce(0, +) / 365 - 1000) < 20)
        #expect(Season.weight(of: try #require(Day("2025-08-10"))) > weights[0])
    }

    @Test("No two travellers have a document of one number")
    func documents() {
        let numbers = Set((1...50_000).map { Particulars.documentNumber(of: $0, issue: 0) })
        #expect(numbers.count == 50_000)
        #expect(numbers.allSatisfy { $0.utf8.count == 9 })
    }

    @Test("What is due first comes first, and what was put in first where both are due")
    func agenda() {
        var agenda = Agenda()
        var dice = Dice(seed: 9)
        for _ in 0..<500 { agenda.insert(.border(.enter), of: 0, at: dice.below(60)) }
        var found: [(Int, Int)] = []
        while let item = agenda.first {
            found.append((item.due, item.sequence))
            agenda.removeFirst()
        }
        #expect(found.count == 500)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test("Dice of a seed give what they always gave")
    func dice() {
        var dice = Dice(seed: 1)
        #expect((0..<6).map { _ in dice.below(1000) } == [566, 745, 971, 444, 444, 762])
    }
}
