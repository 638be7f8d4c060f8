import Casework
import Testing

@Suite("Days, instants and lengths")
struct DayTests {
    @Test("Every day from year 1 to 9999 is found again from its own text")
    func roundTrip() {
        var day = Day.first
        var previous: (year: Int, month: Int, day: Int)?
        for _ in 0..<200_000 {
            #expect(Day(day.description) == day)
            let parts = day.parts
            if let previous { #expect(parts > previous) }
            previous = parts
            day = day.adding(days: 17)
        }
        #expect(Day("9999-12-31") == .last)
        #expect(Day("0001-01-01") == .first)
    }

    @Test(
        "A day that is not in the calendar is no day",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01",
            "2026-1-1", "26-01-01", "2026-01-01 ", "2026/01/01", "", "+026-01-01",
        ])
    func noSuchDay(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("The weekday is the one on the wall calendar")
    func weekday() throws {
        #expect(try #require(Day("2026-11-22")).weekday == 7)
        #expect(try #require(Day("2000-01-01")).weekday == 6)
        #expect(try #require(Day("1969-12-29")).weekday == 1)
    }

    @Test("An instant is read with any offset and written in UTC")
    func instants() throws {
        let stamp = try #require(Instant("2026-03-01T09:12+04:00"))
        #expect(stamp.description == "2026-03-01T05:12:00Z")
        #expect(stamp.fullText == "2026-03-01T05:12:00.000000Z")
        #expect(Instant("2026-03-01T05:12:00.5Z")?.description == "2026-03-01T05:12:00.500000Z")
        #expect(Instant("1969-12-31T23:59:59.999999Z")?.microseconds == -1)
        for text in ["2026-03-01T09:12", "2026-03-01", "2026-03-01T24:00Z", "2026-03-01T09:12:60Z"]
        {
            #expect(Instant(text) == nil)
        }
    }

    @Test("An instant beyond the calendar falls on its first or its last day")
    func beyond() {
        #expect(Instant(microseconds: .min).day == .first)
        #expect(Instant(microseconds: .max).day == .last)
        #expect(Instant(microseconds: .max).fullText.hasPrefix(Day.last.description))
        #expect(Instant(microseconds: .min).fullText.hasPrefix(Day.first.description))
    }

    @Test("The legal day turns at midnight in Baku")
    func legalDay() throws {
        #expect(try #require(Instant("2026-03-01T19:59:59Z")).day == Day("2026-03-01"))
        #expect(try #require(Instant("2026-03-01T20:00:00Z")).day == Day("2026-03-02"))
        let day = try #require(Day("2026-03-02"))
        #expect(Instant(startOf: day).description == "2026-03-01T20:00:00Z")
    }

    @Test("A month ends on the same number, or on the last day of a shorter month")
    func months() throws {
        let day = try #require(Day("2027-12-31"))
        #expect(day.adding(try #require(Period("P2M"))) == Day("2028-02-29"))
        #expect(day.adding(try #require(Period("P1Y2M"))) == Day("2029-02-28"))
        #expect(day.adding(try #require(Period("P15D"))) == Day("2028-01-15"))
        for text in ["P", "15D", "P-1D", "P1D1M", "P1.5D", "PT1H"] { #expect(Period(text) == nil) }
        #expect(Period("P1Y6M")?.description == "P1Y6M")
    }
}
