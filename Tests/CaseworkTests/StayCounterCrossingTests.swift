import Casework
import Testing

@Suite("Days of entry and exit, and visits")
struct StayCounterCrossingTests: StayExamples {
    private let visits = [Counter.visitsPerYear(count: 3, limitEach: 30)]

    private func three() throws -> [Presence] {
        [
            try presence("2026-01-05", "2026-01-20"), try presence("2026-03-01", "2026-03-30"),
            try presence("2026-05-01", "2026-05-10"),
        ]
    }

    private func answer(_ presences: [Presence], on text: String) -> StayAnswer {
        StayCounter.answer(counters: visits, presences: presences, on: day(text))
    }

    @Test("The third visit of a year may last as long as each other")
    func thirdVisit() throws {
        let third = answer(try three(), on: "2026-05-04")
        #expect(third.used == 4)
        #expect(third.left == 26)
        #expect(third.perCounter[0].visitsUsed == 3)
        #expect(third.lastLawfulDay == day("2026-05-30"))
    }

    @Test("After the third visit no further one of the year is allowed")
    func afterTheThirdVisit() throws {
        let after = answer(try three(), on: "2026-06-01")
        #expect(after.used == 0)
        #expect(after.limit == 0)
        #expect(after.maxStayIfEntering == 0)
        let before = answer(Array(try three().prefix(2)), on: "2026-06-01")
        #expect(before.limit == 30)
        #expect(before.perCounter[0].visitsUsed == 2)
        #expect(before.maxStayIfEntering == 30)
        let nextYear = answer(try three(), on: "2027-01-01")
        #expect(nextYear.limit == 30)
        #expect(nextYear.perCounter[0].visitsUsed == 0)
    }

    @Test("Every day of a fourth visit is an overstay")
    func fourthVisit() throws {
        let fourth = answer(try three() + [try presence("2026-07-01", nil)], on: "2026-07-05")
        #expect(fourth.used == 5)
        #expect(fourth.limit == 0)
        #expect(fourth.overstayDays == 5)
        #expect(fourth.lastLawfulDay == nil)
        #expect(fourth.perCounter[0].visitsUsed == 4)
    }

    @Test("A fourth visit is unlawful even on a day of entry that does not count")
    func fourthVisitUncountedDay() throws {
        let fourth = StayCounter.answer(
            counters: visits, presences: try three() + [try presence("2026-07-01", nil)],
            on: day("2026-07-01"), counting: DayCounting(countsEntryDay: false))
        #expect(fourth.used == 0)
        #expect(fourth.lastLawfulDay == nil)
    }

    @Test("A visit over New Year belongs to the year of its entry")
    func visitOverNewYear() throws {
        let presences = try three() + [try presence("2026-12-20", "2027-01-10")]
        let over = answer(presences, on: "2027-01-02")
        #expect(over.limit == 0)
        #expect(over.overstayDays == 14)
        let after = answer(presences, on: "2027-01-11")
        #expect(after.perCounter[0].visitsUsed == 0)
        #expect(after.limit == 30)
        let lawful = answer([try presence("2026-12-20", nil)], on: "2027-01-02")
        #expect(lawful.lastLawfulDay == day("2027-01-18"))
    }

    @Test(
        "A stay of ten days is shorter where days of crossing do not count",
        arguments: [
            (true, true, 10, "2026-03-30"), (false, true, 9, "2026-03-31"),
            (true, false, 9, "2026-03-31"), (false, false, 8, "2026-04-01"),
        ])
    func crossings(entry: Bool, exit: Bool, used: Int, lastLawful: String) throws {
        let counting = DayCounting(countsEntryDay: entry, countsExitDay: exit)
        let stay = [try presence("2026-03-01", "2026-03-10")]
        for counter in [Counter.perStay(limit: 30), .rolling(limit: 30, window: 90)] {
            let answer = StayCounter.answer(
                counters: [counter], presences: stay, on: day("2026-03-10"), counting: counting)
            #expect(answer.used == used)
            #expect(answer.lastLawfulDay == day(lastLawful))
        }
    }

    @Test("Who has not left yet uses the day, though an exit on it would not count")
    func stillPresent() throws {
        let counting = DayCounting(countsExitDay: false)
        for left in [String?.none, "2026-03-20"] {
            let answer = StayCounter.answer(
                counters: [.perStay(limit: 10)], presences: [try presence("2026-03-01", left)],
                on: day("2026-03-11"), counting: counting)
            #expect(answer.used == 11)
            #expect(answer.lastLawfulDay == day("2026-03-11"))
        }
    }

    @Test("Entry and exit on one day use nothing where neither counts")
    func oneDay() throws {
        let counting = DayCounting(countsEntryDay: false, countsExitDay: false)
        let once = [try presence("2026-03-01", "2026-03-01")]
        let counters: [Counter] = [.perStay(limit: 0), .perCalendarYear(limit: 0)]
        let answer = StayCounter.answer(
            counters: counters, presences: once, on: day("2026-03-01"), counting: counting)
        #expect(answer.perCounter.map(\.used) == [0, 0])
        #expect(answer.lastLawfulDay == day("2026-03-02"))
    }

    @Test("Where the day of exit does not count, one day less than the window is never exceeded")
    func fullWindow() {
        let counting = DayCounting(countsExitDay: false)
        let never = StayCounter.answer(
            counters: [.rolling(limit: 9, window: 10)], presences: [], on: day("2026-03-01"),
            counting: counting)
        #expect(never.isUnlimited)
        let almost = StayCounter.answer(
            counters: [.rolling(limit: 8, window: 10)], presences: [], on: day("2026-03-01"),
            counting: counting)
        #expect(almost.maxStayIfEntering == 9)
    }

    @Test("A day of exit that does not count pays for no day used before")
    func exitPaysForNothing() throws {
        let used = [try presence("2026-03-01", "2026-03-05")]
        for counter in [Counter.rolling(limit: 2, window: 30), .perCalendarYear(limit: 2)] {
            let answer = StayCounter.answer(
                counters: [counter], presences: used, on: day("2026-03-10"),
                counting: DayCounting(countsEntryDay: false, countsExitDay: false))
            #expect(answer.used == 3)
            #expect(answer.maxStayIfEntering == 0)
        }
    }

    @Test("Two visits on one day are two, and the one that goes on is the later")
    func twoVisitsOnOneDay() throws {
        let visit = try presence("2026-03-01", "2026-03-01")
        let stay = try presence("2026-03-01", nil)
        let once = [Counter.visitsPerYear(count: 1, limitEach: 30)]
        for presences in [[visit, stay], [stay, visit], [visit, visit]] {
            let answer = StayCounter.answer(
                counters: once, presences: presences, on: day("2026-03-01"))
            #expect(answer.perCounter[0].visitsUsed == 2)
            #expect(answer.limit == 0)
        }
        let after = StayCounter.answer(
            counters: once, presences: [stay, visit], on: day("2026-03-02"))
        #expect(after.limit == 0)
    }

    @Test("Of a visit that ended today and a stay that goes on since today the stay is current")
    func staySinceToday() throws {
        let visit = try presence("2026-03-01", "2026-03-01")
        let stay = try presence("2026-03-01", nil)
        for presences in [[visit, stay], [stay, visit]] {
            let answer = StayCounter.answer(
                counters: [.perStay(limit: 30)], presences: presences, on: day("2026-03-01"),
                counting: DayCounting(countsExitDay: false))
            #expect(answer.used == 1)
        }
    }
}
