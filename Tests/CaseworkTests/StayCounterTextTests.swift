import Casework
import Foundation
import Testing

@Suite("Counters of stay as text")
struct StayCounterTextTests: StayExamples {
    @Test(
        "A counter is read from exactly the text it writes",
        arguments: [
            ("per-stay:90", Counter.perStay(limit: 90)),
            ("per-stay:0", .perStay(limit: 0)),
            ("calendar-year:9999", .perCalendarYear(limit: 9999)),
            ("rolling:90/180", .rolling(limit: 90, window: 180)),
            ("rolling:0/1", .rolling(limit: 0, window: 1)),
            ("visits-per-year:3x30", .visitsPerYear(count: 3, limitEach: 30)),
            ("visits-per-year:999x9999", .visitsPerYear(count: 999, limitEach: 9999)),
        ])
    func roundTrip(text: String, counter: Counter) throws {
        #expect(Counter(text) == counter)
        #expect(counter.description == text)
        let json = try JSONEncoder().encode([counter])
        #expect(
            String(decoding: json, as: UTF8.self).replacing("\\/", with: "/") == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([Counter].self, from: json) == [counter])
    }

    @Test(
        "What is no counter is not read as one",
        arguments: [
            "", "per-stay:", "per-stay:090", "per-stay:-1", "per-stay:10000", "per-stay:90 ",
            " per-stay:90", "Per-stay:90", "per-stay:9O", "per-stay:٩٠", "rolling:90",
            "rolling:90/0", "rolling:90/10000", "rolling:90/180/1", "rolling:90:180",
            "visits-per-year:3", "visits-per-year:3×30", "visits-per-year:1000x30",
            "visits-per-year:x30", "calendar-year:", "calendar:90", "per-stay:99999999999999999999",
        ])
    func notACounter(text: String) {
        #expect(Counter(text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Counter].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test("A presence that ends before it begins is none")
    func backwards() {
        #expect(Presence(entered: day("2026-03-02"), left: day("2026-03-01")) == nil)
        #expect(Presence(entered: day("2026-03-01"), left: day("2026-03-01")) != nil)
    }
}
