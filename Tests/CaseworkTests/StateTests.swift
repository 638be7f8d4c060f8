import Casework
import Testing

@Suite("States and what they are called")
struct StateTests {
    @Test("The table is sorted, so that every code in it is found again")
    func sorted() {
        let known = StateCode.known
        #expect(known.count == 287)
        for (earlier, later) in zip(known, known.dropFirst()) { #expect(earlier < later) }
        for code in known { #expect(code.isKnown && code.englishName != nil) }
    }

    @Test("All 249 codes that ISO 3166-1 holds today have two letters of their own")
    func twoLetters() throws {
        let today = try #require(Day("2026-11-22"))
        let iso = StateCode.known.filter { $0.isCurrent(on: today) }
            .filter { $0.alpha2 != nil && !["EUE", "UNO", "RKS"].contains($0.text) }
        #expect(iso.count == 249)
        #expect(Set(iso.compactMap(\.alpha2)).count == 249)
        #expect(Set(iso.compactMap(\.englishName)).count == 249)
    }

    @Test(
        "A neighbour is called what it is called in Baku",
        arguments: [
            ("AZE", "AZ", "Azerbaijan", "Azərbaycan"), ("RUS", "RU", "Russia", "Rusiya"),
            ("GEO", "GE", "Georgia", "Gürcüstan"), ("TUR", "TR", "Türkiye", "Türkiyə"),
            ("CHN", "CN", "China", "Çin"), ("UZB", "UZ", "Uzbekistan", "Özbəkistan"),
            ("DEU", "DE", "Germany", "Almaniya"), ("ABW", "AW", "Aruba", "Aruba"),
            ("ZWE", "ZW", "Zimbabwe", "Zimbabve"),
        ])
    func names(code: String, alpha2: String, english: String, azerbaijani: String) throws {
        let state = try #require(StateCode(code))
        #expect(state.alpha2 == alpha2)
        #expect(state.englishName == english)
        #expect(state.azerbaijaniName == azerbaijani)
    }

    @Test("A code nobody has entered is a code, and known not to be known")
    func unknown() throws {
        for text in ["QQQ", "AAA", "ZZZ", "AZF"] {
            let code = try #require(StateCode(text))
            #expect(!code.isKnown)
            #expect(code.englishName == nil && code.alpha2 == nil)
        }
        for text in ["aze", "AZ", "AZER", "A1E", "D<<", "ÄZE", ""] {
            #expect(StateCode(text) == nil)
        }
    }

    @Test("Germany is DEU on paper and D<< in a zone")
    func germany() throws {
        let germany = try #require(StateCode("DEU"))
        #expect(StateCode(machineReadable: "D<<") == germany)
        #expect(StateCode(machineReadable: "DEU") == germany)
        #expect(germany.machineReadableText == "D<<")
        #expect(try #require(StateCode("AZE")).machineReadableText == "AZE")
        #expect(StateCode(machineReadable: "F<<") == nil)
    }

    @Test("A person without citizenship has a code, a specimen has one too")
    func special() throws {
        #expect(try #require(StateCode("XXA")).isStateless)
        #expect(try !#require(StateCode("XXB")).isStateless)
        #expect(try #require(StateCode("UTO")).isSpecimen)
        for text in ["XXA", "XXB", "XXC", "XXX", "UNO", "UNA", "UNK", "XOM", "EUE", "XPO"]
            + ["GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "UTO"]
        {
            #expect(try #require(StateCode(text)).isKnown)
        }
    }

    @Test("A code stands from its first day through its last")
    func bounds() throws {
        let united = try #require(StateCode("SCG"))
        let apart = try #require(StateCode("SRB"))
        let last = try #require(Day("2006-09-25"))
        #expect(united.isCurrent(on: last) && !apart.isCurrent(on: last))
        let next = last.adding(days: 1)
        #expect(!united.isCurrent(on: next) && apart.isCurrent(on: next))
        #expect(try #require(StateCode("SSD")).validFrom?.year == 2011)
        #expect(try #require(StateCode("TLS")).validFrom == Day("2002-05-20"))
        for code in StateCode.known {
            if let from = code.validFrom, let through = code.validThrough {
                #expect(from <= through)
            }
        }
    }

    @Test("A date of birth is a year, a month or a day, and its own text")
    func partialDates() throws {
        for text in ["1990", "1990-02", "1990-02-14", "2024-02-29"] {
            #expect(try #require(PartialDate(text)).description == text)
        }
        for text in [
            "", "90", "1990-", "1990-13", "1990-02-30", "1990-02-14-", "1990-2", "1990--14",
        ] {
            #expect(PartialDate(text) == nil)
        }
        #expect(PartialDate(year: 1990, month: nil, dayOfMonth: 14) == nil)
        let month = try #require(PartialDate("2024-02"))
        #expect(month.earliest == Day("2024-02-01") && month.latest == Day("2024-02-29"))
        #expect(month.day == nil)
        let year = try #require(PartialDate("1990"))
        #expect(year.earliest == Day("1990-01-01") && year.latest == Day("1990-12-31"))
        let day = try #require(Day("1990-02-14"))
        #expect(PartialDate(day).day == day && PartialDate(day).latest == day)
    }
}
