import Casework
import Testing

@Suite("Days of stay explained")
struct StayCounterTraceTests: StayExamples {
    private func steps(
        _ counters: [Counter], _ presences: [Presence], on text: String,
        _ counting: DayCounting = DayCounting()
    ) -> [StayStep] {
        var trace = RecordedTrace()
        _ = StayCounter.answer(
            counters: counters, presences: presences, on: day(text), counting: counting,
            trace: &trace)
        return trace.steps
    }

    @Test("The explanation of a stay adds its limit to the day of entry")
    func perStay() throws {
        let counter = Counter.perStay(limit: 90)
        let presences = [
            try presence("2025-01-01", "2025-02-01"), try presence("2026-03-01", nil),
        ]
        #expect(
            steps([counter], presences, on: "2026-05-20") == [
                .window(counter, from: day("2026-03-01"), through: day("2026-05-20")),
                .counted(
                    presence: 1, from: day("2026-03-01"), through: day("2026-05-20"), days: 81),
                .used(counter, days: 81, limit: 90),
                .lastLawful(counter, from: day("2026-03-01"), days: 90, day: day("2026-05-29")),
                .binds(counter, left: 9),
            ])
    }

    @Test("A day that two presences touch is counted for the first and not for the second")
    func overlap() throws {
        let counter = Counter.rolling(limit: 5, window: 10)
        let presences = [
            try presence("2026-01-04", "2026-01-06"), try presence("2026-01-01", "2026-01-05"),
        ]
        #expect(
            steps([counter], presences, on: "2026-01-12") == [
                .window(counter, from: day("2026-01-03"), through: day("2026-01-12")),
                .counted(
                    presence: 1, from: day("2026-01-03"), through: day("2026-01-05"), days: 3),
                .counted(
                    presence: 0, from: day("2026-01-04"), through: day("2026-01-06"), days: 1),
                .used(counter, days: 4, limit: 5),
                .rolledOut(counter, days: 4, by: day("2026-01-16")),
                .lastLawful(counter, from: day("2026-01-12"), days: 5, day: day("2026-01-16")),
                .binds(counter, left: 1),
            ])
    }

    @Test("Two counters are explained one after the other, then which binds, then the common end")
    func severalCounters() throws {
        let year = Counter.perCalendarYear(limit: 20)
        let visits = Counter.visitsPerYear(count: 1, limitEach: 30)
        let presences = [try presence("2025-12-22", nil)]
        #expect(
            steps([year, visits], presences, on: "2025-12-31", DayCounting(countsEntryDay: false))
                == [
                    .entryDayDoesNotCount,
                    .window(year, from: day("2025-01-01"), through: day("2025-12-31")),
                    .counted(
                        presence: 0, from: day("2025-12-23"), through: day("2025-12-31"), days: 9),
                    .used(year, days: 9, limit: 20),
                    .beginsAnew(year, on: day("2026-01-01")),
                    .lastLawful(year, from: day("2026-01-01"), days: 20, day: day("2026-01-20")),
                    .window(visits, from: day("2025-12-22"), through: day("2025-12-31")),
                    .counted(
                        presence: 0, from: day("2025-12-23"), through: day("2025-12-31"), days: 9),
                    .visits(visits, year: 2025, made: 1, current: 1),
                    .used(visits, days: 9, limit: 30),
                    .lastLawful(visits, from: day("2025-12-22"), days: 31, day: day("2026-01-21")),
                    .binds(year, left: 11),
                    .lastLawful(nil, from: day("2025-12-31"), days: 21, day: day("2026-01-20")),
                ])
    }

    @Test("What is unlawful, and what never ends, is said so")
    func noEnd() {
        let none = Counter.perStay(limit: 0)
        let all = Counter.rolling(limit: 30, window: 30)
        let last = steps([none, all], [], on: "2026-01-01", DayCounting(countsExitDay: false))
        #expect(
            last == [
                .exitDayDoesNotCount,
                .used(none, days: 0, limit: 0),
                .lastLawful(none, from: day("2026-01-01"), days: 1, day: day("2026-01-01")),
                .window(all, from: day("2025-12-03"), through: day("2026-01-01")),
                .used(all, days: 0, limit: 30),
                .neverReached(all),
                .binds(none, left: 0),
                .lastLawful(nil, from: day("2026-01-01"), days: 1, day: day("2026-01-01")),
            ])
        #expect(
            steps([none], [], on: "2026-01-01") == [
                .used(none, days: 0, limit: 0), .notLawful(none, on: day("2026-01-01")),
                .binds(none, left: 0),
            ])
    }

    @Test("Where nothing was used before, nothing rolls out of the window")
    func nothingRollsOut() {
        let counter = Counter.rolling(limit: 3, window: 10)
        #expect(
            steps([counter], [], on: "2026-01-12") == [
                .window(counter, from: day("2026-01-03"), through: day("2026-01-12")),
                .used(counter, days: 0, limit: 3),
                .lastLawful(counter, from: day("2026-01-12"), days: 3, day: day("2026-01-14")),
                .binds(counter, left: 3),
            ])
    }
}
