import Audit
import Casework
import Testing

@Suite("The period of a report")
struct ReportPeriodTests {
    @Test(
        "A period is read, and written in the shortest way",
        arguments: [
            ("2026", "2026-01-01", "2026-12-31", "2026"),
            ("2026-Q1", "2026-01-01", "2026-03-31", "2026-Q1"),
            ("2026-Q3", "2026-07-01", "2026-09-30", "2026-Q3"),
            ("2026-Q4", "2026-10-01", "2026-12-31", "2026-Q4"),
            ("2026-02", "2026-02-01", "2026-02-28", "2026-02"),
            ("2028-02", "2028-02-01", "2028-02-29", "2028-02"),
            ("2026-09-15", "2026-09-15", "2026-09-15", "2026-09-15"),
            ("2026-01-10..2026-03-31", "2026-01-10", "2026-03-31", "2026-01-10..2026-03-31"),
            ("2026-01-01..2026-03-31", "2026-01-01", "2026-03-31", "2026-Q1"),
            ("2026-09-01..2026-09-30", "2026-09-01", "2026-09-30", "2026-09"),
            ("2026-01-01..2026-12-31", "2026-01-01", "2026-12-31", "2026"),
            ("2026-09-15..2026-09-15", "2026-09-15", "2026-09-15", "2026-09-15"),
            ("2026-01..2026-06", "2026-01-01", "2026-06-30", "2026-01-01..2026-06-30"),
            ("2026-Q3..2026-Q4", "2026-07-01", "2026-12-31", "2026-07-01..2026-12-31"),
            ("2025..2026", "2025-01-01", "2026-12-31", "2025-01-01..2026-12-31"),
            ("0001", "0001-01-01", "0001-12-31", "0001"),
            ("9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31"),
        ])
    func reading(_ text: String, _ first: String, _ last: String, _ written: String) throws {
        let period = try #require(ReportPeriod(text))
        #expect(period.first.description == first && period.last.description == last)
        #expect(period.description == written)
        #expect(ReportPeriod(written) == period)
    }

    @Test(
        "What is no period is none",
        arguments: [
            "", "26", "02026", "2026-", "2026-Q0", "2026-Q5", "2026-q3", "2026-Q", "2026-Q33",
            "2026Q3", "2026-13", "2026-00", "2026-9", "2026-02-29", "2026-09-31", "0000",
            "2026-09-15 ", " 2026", "2026/09", "..", "2026..", "..2026", "2026-02..2026-01",
            "2026..2025", "2026...2027", "2026..2027..2028", "2026-01-01–2026-03-31", "２０２６",
            "2026-Q3\u{301}",
        ])
    func refusing(_ text: String) {
        #expect(ReportPeriod(text) == nil)
    }

    @Test("A period does not end before it begins")
    func order() throws {
        let (early, late) = (try #require(Day(2026, 1, 1)), try #require(Day(2026, 1, 2)))
        #expect(ReportPeriod(first: late, last: early) == nil)
        #expect(ReportPeriod(first: early, last: late)?.description == "2026-01-01..2026-01-02")
    }
}
