import Casework
import Testing

@Suite("Days of stay")
struct StayCounterTests: StayExamples {
    @Test("A visa-free stay of 90 days ends on its 90th day, the day of entry included")
    func perStay() throws {
        let answer = StayCounter.answer(
            counters: [.perStay(limit: 90)], presences: [try presence("2026-03-01", nil)],
            on: day("2026-05-20"))
        #expect(answer.used == 81)
        #expect(answer.left == 9)
        #expect(answer.overstayDays == 0)
        #expect(answer.lastLawfulDay == day("2026-05-29"))
        #expect(answer.maxStayIfEntering == 10)
        #expect(!answer.isUnlimited)
    }

    @Test("Who leaves and enters again on one day begins a new stay")
    func newStayOnTheDayOfExit() throws {
        let presences = [try presence("2026-03-01", "2026-05-29"), try presence("2026-05-29", nil)]
        let answer = StayCounter.answer(
            counters: [.perStay(limit: 90)], presences: presences, on: day("2026-05-29"))
        #expect(answer.used == 1)
        #expect(answer.lastLawfulDay == day("2026-08-26"))
    }

    @Test("Nobody present has used nothing of a stay, and may enter for all of it")
    func perStayAbsent() throws {
        let answer = StayCounter.answer(
            counters: [.perStay(limit: 90)], presences: [try presence("2026-01-01", "2026-02-01")],
            on: day("2026-03-01"))
        #expect(answer.used == 0)
        #expect(answer.left == 90)
        #expect(answer.lastLawfulDay == day("2026-05-29"))
        #expect(answer.maxStayIfEntering == 90)
    }

    @Test("Days of a calendar year add up over several stays, and begin anew on 1 January")
    func calendarYear() throws {
        let presences = [try presence("2025-02-01", "2025-02-28"), try presence("2025-11-01", nil)]
        let russia = [Counter.perCalendarYear(limit: 90)]
        let december = StayCounter.answer(
            counters: russia, presences: presences, on: day("2025-12-31"))
        #expect(december.used == 28 + 61)
        #expect(december.left == 1)
        #expect(december.lastLawfulDay == day("2026-03-31"))
        #expect(december.maxStayIfEntering == 91)
        let january = StayCounter.answer(
            counters: russia, presences: presences, on: day("2026-01-01"))
        #expect(january.used == 1)
        #expect(january.lastLawfulDay == day("2026-03-31"))
    }

    @Test("A calendar year that is used up before its end makes the rest of it unlawful")
    func calendarYearUsedUp() throws {
        let presences = [try presence("2025-02-01", "2025-02-28"), try presence("2025-10-01", nil)]
        let russia = [Counter.perCalendarYear(limit: 90)]
        let answer = StayCounter.answer(
            counters: russia, presences: presences, on: day("2025-11-20"))
        #expect(answer.lastLawfulDay == day("2025-12-01"))
        let late = StayCounter.answer(counters: russia, presences: presences, on: day("2025-12-10"))
        #expect(late.overstayDays == 9)
        #expect(late.lastLawfulDay == nil)
        #expect(late.maxStayIfEntering == 0)
        #expect(!late.isUnlimited)
    }

    @Test("A limit of 365 days a year is reached in leap years only, 366 in none")
    func leapYears() throws {
        let presences = [try presence("1897-01-01", nil)]
        let leap = StayCounter.answer(
            counters: [.perCalendarYear(limit: 365)], presences: presences, on: day("1897-01-01"))
        // 1900 was no leap year.
        #expect(leap.lastLawfulDay == day("1904-12-30"))
        let never = StayCounter.answer(
            counters: [.perCalendarYear(limit: 366)], presences: presences, on: day("1897-01-01"))
        #expect(never.isUnlimited)
    }

    @Test("Of two counters the one with fewer days left binds")
    func strictestBinds() throws {
        let china: [Counter] = [.perStay(limit: 30), .rolling(limit: 90, window: 180)]
        let first = StayCounter.answer(
            counters: china, presences: [try presence("2025-08-01", nil)], on: day("2025-08-10"))
        #expect(first.binding == 0)
        #expect(first.left == 20)
        #expect(first.limit == 30)
        #expect(first.lastLawfulDay == day("2025-08-30"))

        let presences = [
            try presence("2025-08-01", "2025-08-30"), try presence("2025-09-05", "2025-10-04"),
            try presence("2025-10-11", "2025-10-30"), try presence("2025-11-10", nil),
        ]
        let fourth = StayCounter.answer(
            counters: china, presences: presences, on: day("2025-11-15"))
        #expect(fourth.binding == 1)
        #expect(fourth.used == 86)
        #expect(fourth.left == 4)
        #expect(fourth.lastLawfulDay == day("2025-11-19"))
        #expect(fourth.perCounter.map(\.used) == [6, 86])
    }

    @Test("Of counters with nothing left the one exceeded most binds, then the first")
    func mostExceededBinds() throws {
        let presences = [try presence("2026-01-01", nil)]
        let counters: [Counter] = [
            .perStay(limit: 30), .perCalendarYear(limit: 20), .rolling(limit: 20, window: 60),
        ]
        let answer = StayCounter.answer(
            counters: counters, presences: presences, on: day("2026-02-10"))
        #expect(answer.binding == 1)
        #expect(answer.overstayDays == 21)
        #expect(answer.left == 0)
    }

    @Test("Without a counter nothing binds and nothing ends")
    func noCounter() throws {
        let answer = StayCounter.answer(
            counters: [], presences: [try presence("2026-01-01", nil)], on: day("2026-02-10"))
        #expect(answer.binding == nil)
        #expect(answer.isUnlimited)
        #expect(answer.overstayDays == 0)
    }

    @Test("A window that its limit fills is never exceeded")
    func unlimited() throws {
        let answer = StayCounter.answer(
            counters: [.rolling(limit: 180, window: 180)],
            presences: [try presence("2026-01-01", nil)],
            on: day("2026-12-31"))
        #expect(answer.used == 180)
        #expect(answer.isUnlimited)
        #expect(answer.lastLawfulDay == nil)
        #expect(answer.maxStayIfEntering == nil)
        let almost = StayCounter.answer(
            counters: [.rolling(limit: 9998, window: 9999)], presences: [], on: day("2026-01-01"))
        #expect(almost.maxStayIfEntering == 9998)
    }

    @Test("Overstayers' last lawful day lies in the past, reckoned from their entry")
    func lastLawfulDayOfOverstay() throws {
        let presences = [try presence("2026-01-01", nil)]
        let counters = [Counter.perStay(limit: 90)]
        let on = day("2026-06-01")
        let stay = StayCounter.lastLawfulDayOfStay(
            counters: counters, presences: presences, on: on)
        #expect(stay?.lastDay == day("2026-03-31"))
        #expect(stay?.days == 90)
        let answer = StayCounter.answer(counters: counters, presences: presences, on: on)
        #expect(answer.lastLawfulDay == nil)
        #expect(answer.overstayDays == 62)
    }

    @Test("A stay whose first day was unlawful has no last lawful day, and nobody present no stay")
    func noLawfulStay() throws {
        let counters = [Counter.rolling(limit: 90, window: 180)]
        let presences = [
            try presence("2025-03-01", "2025-05-29"), try presence("2025-08-20", "2025-09-10"),
        ]
        #expect(
            StayCounter.lastLawfulDayOfStay(
                counters: counters, presences: presences, on: day("2025-09-05"))
                == LawfulDays.none)
        #expect(
            StayCounter.lastLawfulDayOfStay(
                counters: counters, presences: presences, on: day("2025-09-11")) == nil)
    }

    @Test("At the ends of the calendar counting stops without an accident")
    func endsOfTheCalendar() throws {
        let counters: [Counter] = [
            .perStay(limit: 9999), .perCalendarYear(limit: 90),
            .rolling(limit: 9998, window: 9999), .visitsPerYear(count: 3, limitEach: 30),
        ]
        let last = StayCounter.answer(counters: counters, presences: [], on: .last)
        #expect(last.lastLawfulDay == .last)
        #expect(last.maxStayIfEntering == 1)
        let first = StayCounter.answer(
            counters: counters, presences: [try presence("0001-01-01", nil)], on: .first)
        #expect(first.perCounter.map(\.used) == [1, 1, 1, 1])
        let lastYear = StayCounter.answer(
            counters: [.perCalendarYear(limit: 90)], presences: [], on: day("9999-01-01"))
        #expect(lastYear.lastLawfulDay == day("9999-03-31"))
        let beyond: [Counter] = [
            .perStay(limit: .max), .rolling(limit: .min, window: .min),
            .visitsPerYear(count: .max, limitEach: .max),
        ]
        let held = StayCounter.answer(counters: beyond, presences: [], on: day("2026-01-01"))
        #expect(held.perCounter.map(\.limit) == [9999, 0, 9999])
    }
}
