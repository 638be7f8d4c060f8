import Casework
import Foundation
import Ledger
import Testing

@Suite("Working days by the law of this release")
struct WorkingDayTests {
    struct Vector: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let range: [Day]
        let nonworking: [Day]
        let firstWorkingDay: Day

        enum CodingKeys: String, CodingKey {
            case name
            case range
            case nonworking
            case firstWorkingDay = "first_working_day"
        }

        var testDescription: String { name }
    }

    struct Published: Decodable {
        let vectors: [Vector]
    }

    static func vectors() throws -> [Vector] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "fixtures/working-days/working-days.json")
        return try JSONDecoder().decode(Published.self, from: Data(contentsOf: file)).vectors
    }

    private let law: LawBook

    init() throws { law = try Self.law() }

    /// Returns the bundled law with `rows` of a law file after it.
    static func law(_ rows: String = "") throws -> LawBook {
        let book = try #require(LawBookCode("az"))
        let header = "key,value,from,through,article,source,confidence,note\n"
        let provisions =
            try LawFile.provisions(of: LawFile.bundled, book: book)
            + LawFile.provisions(of: Array((header + rows).utf8), book: book)
        var law = LawBook()
        for (index, provision) in provisions.enumerated() {
            law.evolve(
                Recorded(
                    event: .provisionEnacted(provision), position: Position(index + 2),
                    recordedAt: Instant(microseconds: 0), ordinals: [index + 1]))
        }
        return law
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func way(_ from: String, _ count: Int) throws -> String? {
        try law.way(from: day(from), workingDays: count)?.last?.day.description
    }

    @Test("No published example is missing")
    func complete() throws {
        #expect(try Self.vectors().count == 9)
    }

    @Test("The days off that were announced are the days off", arguments: try vectors())
    func published(vector: Vector) throws {
        let (first, last) = (try #require(vector.range.first), try #require(vector.range.last))
        let days = law.calendarDays(from: first, through: last)
        #expect(days.filter { !$0.isWorking }.map(\.day) == vector.nonworking)
        #expect(days.first { $0.isWorking }?.day == vector.firstWorkingDay)
        // The answer for one day does not depend on the range in which it was asked for.
        for known in days { #expect(law.calendarDay(known.day) == known) }
        #expect(law.calendarGaps(from: first, through: last).count == (first.year == 2016 ? 2 : 0))
    }

    @Test("Each day off says why, and by which provision")
    func reasons() throws {
        let days = law.calendarDays(from: try day("2026-03-20"), through: try day("2026-03-31"))
        func reasons(_ index: Int) -> [String] {
            days[index].reasons.map { "\($0.provision.enacted.key)" }
        }
        #expect(
            reasons(1) == [
                "calendar.ramazan.2026", "calendar.holiday.03-21", "calendar.weekend",
            ])
        let moved = days[5...7].map(\.reasons)
        #expect(
            moved.map { $0.map(\.provision.enacted.article) } == [
                ["Labour Code, art. 105.6"], ["Labour Code, art. 105.5"],
                ["Labour Code, art. 105.6"],
            ])
        guard case .movedFeast(let from, _) = days[5].reasons.first else {
            Issue.record("not a feast's day off: \(days[5])")
            return
        }
        #expect(from == Day(2026, 3, 20))
        #expect(days[11].reasons.isEmpty && days[11].provisions.isEmpty)
    }

    @Test("The day of mourning is a day off, and gives no other when it falls on a weekend")
    func mourning() throws {
        #expect(!law.isWorkingDay(try day("2026-01-20")))
        // A Sunday in 2030.
        #expect(try day("2030-01-20").weekday == 7)
        #expect(law.isWorkingDay(try day("2030-01-21")))
    }

    @Test("Victory Day is a day off since 2021; the days only named in the Code are working days")
    func dated() throws {
        #expect(law.isWorkingDay(try day("2019-11-08")))
        #expect(!law.isWorkingDay(try day("2021-11-08")))
        for named in ["2023-10-18", "2024-09-27"] { #expect(law.isWorkingDay(try day(named))) }
    }

    @Test("Working days are counted from the day after, or back from the day before")
    func counting() throws {
        #expect(try way("2026-03-19", 1) == "2026-03-31")
        #expect(try way("2026-03-19", 3) == "2026-04-02")
        #expect(try way("2026-03-31", -1) == "2026-03-19")
        #expect(try way("2026-06-12", -3) == "2026-06-09")
        #expect(try law.way(from: day("2026-03-19"), workingDays: 0) == [])
        #expect(law.way(from: .last, workingDays: 1) == nil)
        #expect(law.way(from: .first, workingDays: -1) == nil)
        #expect(
            law.workingDays(from: try day("2026-03-16"), through: try day("2026-03-31")) == 5)
    }

    @Test("Back and forth by as many working days ends on the same working day")
    func backAndForth() throws {
        for start in law.calendarDays(from: try day("2025-01-01"), through: try day("2026-12-31"))
        where start.isWorking {
            for count in [1, 5, 23] {
                let there = try #require(law.way(from: start.day, workingDays: count)?.last)
                let back = law.way(from: there.day, workingDays: -count)?.last
                #expect(back?.day == start.day, "\(start.day) \(count)")
            }
        }
    }

    @Test("A year without a decision on its feasts is named, and so is the year before in January")
    func gaps() throws {
        func gaps(_ first: String, _ last: String) throws -> [String] {
            law.calendarGaps(from: try day(first), through: try day(last)).map(\.text)
        }
        #expect(try gaps("2026-01-15", "2026-12-31") == [])
        #expect(
            try gaps("2024-05-01", "2024-05-01") == [
                "calendar.ramazan.2024", "calendar.qurban.2024",
            ])
        #expect(
            try gaps("2025-01-10", "2025-01-10") == [
                "calendar.ramazan.2024", "calendar.qurban.2024",
            ])
        #expect(try gaps("2025-01-11", "2025-12-31") == [])
        #expect(
            LawBook().calendarGaps(from: .last, through: .last).map(\.text).first
                == "calendar.weekend")
    }

    @Test("A decision swaps its own day, and moves no other")
    func swap() throws {
        let end = ",2026-01-01,2026-12-31,\"Labour Code, art. 105.7\",a decision,read,\n"
        let law = try Self.law(
            "calendar.swap.2026-03-25,working\(end)calendar.swap.2026-04-04,day-off\(end)"
                + "calendar.swap.2026-03-31,day-off\(end)")
        #expect(law.isWorkingDay(try day("2026-03-25")))
        #expect(!law.isWorkingDay(try day("2026-03-30")))
        #expect(!law.isWorkingDay(try day("2026-03-31")))
        #expect(law.isWorkingDay(try day("2026-04-01")))
        let swapped = law.calendarDay(try day("2026-04-04"))
        #expect(swapped.reasons.count == 2 && !swapped.isWorking)
    }

    @Test("A term's last day moves off days that are not working days, by a provision")
    func lastDay() throws {
        #expect(law.movedLastDay(try day("2026-03-16")) == nil)
        let moved = try #require(law.movedLastDay(try day("2026-03-21")))
        #expect(moved.day == Day(2026, 3, 31) && moved.from == Day(2026, 3, 21))
        #expect(moved.passed.count == 10)
        #expect(moved.rule.enacted.confidence == .unsure)
        #expect(moved.provisions.contains { $0.enacted.key == .weekendMoves })
        let stays = try Self.law(
            "term.last-day-moves,stays,2026-01-01,,an article,an office,unsure,\n")
        #expect(stays.movedLastDay(try day("2026-03-21")) == nil)
    }

    @Test(
        "A key of the calendar takes its own values only",
        arguments: [
            ("calendar.holiday.02-29", "holiday", true),
            ("calendar.holiday.02-30", "holiday", false),
            ("calendar.holiday.01-20", "mourning", true), ("calendar.holiday.01-20", "off", false),
            ("calendar.holiday.2026-01-20", "holiday", false),
            ("calendar.holiday", "holiday", false),
            ("calendar.ramazan.2026", "2026-03-20 2026-03-21", true),
            ("calendar.ramazan.2026", "2026-03-21 2026-03-20", false),
            ("calendar.ramazan.2026", "2025-03-20 2025-03-21", false),
            ("calendar.ramazan.2026", "", false), ("calendar.bayram.2026", "2026-03-20", false),
            ("calendar.qurban.2026", "2026-05-27  2026-05-28", false),
            ("calendar.swap.2026-03-24", "working", true),
            ("calendar.swap.2026-03-24", "day-off", true),
            ("calendar.swap.2026-03-24", "holiday", false),
            ("calendar.swap.2026-02-29", "working", false),
            ("calendar.weekend", "sat sun", true), ("calendar.weekend", "sun sat", false),
            ("calendar.weekend", "sat sat", false), ("calendar.weekend", "", false),
            ("calendar.weekend", "mon tue wed thu fri sat sun", false),
            ("calendar.transfer.weekend", "moves", true),
            ("calendar.transfer.feast", "stays", true),
            ("term.last-day-moves", "moves", true), ("term.last-day-moves", "yes", false),
        ])
    func grammar(key: String, value: String, isRead: Bool) throws {
        #expect((ProvisionValue(value, for: try #require(ProvisionKey(key))) != nil) == isRead)
    }
}
