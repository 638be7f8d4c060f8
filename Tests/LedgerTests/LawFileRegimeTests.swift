import Casework
import Ledger
import Testing

@Suite("The law of this release, day by day")
struct LawFileRegimeTests {
    private let law: LawBook

    init() throws {
        let book = try #require(LawBookCode("az"))
        law = LawFileRegimeTests.enacted(try LawFile.provisions(of: LawFile.bundled, book: book))
    }

    private static func enacted(_ provisions: [ProvisionEnacted]) -> LawBook {
        var law = LawBook()
        for (index, provision) in provisions.enumerated() {
            law.evolve(
                Recorded(
                    event: .provisionEnacted(provision), position: Position(index + 2),
                    recordedAt: Instant(microseconds: Int64(index)), ordinals: [index + 1]))
        }
        return law
    }

    /// A state, a day, and the counters that hold on it, as the law book writes them.
    struct Example: Sendable, CustomTestStringConvertible {
        let state: String
        let day: String
        let counters: String?

        init(_ state: String, _ day: String, _ counters: String?) {
            self.state = state
            self.day = day
            self.counters = counters
        }

        var testDescription: String { "\(state) \(day)" }
    }

    static let examples: [Example] = [
        Example("GEO", "2013-07-31", nil), Example("GEO", "2013-08-01", "per-stay:90"),
        Example("BLR", "2026-03-01", "per-stay:90"), Example("KAZ", "2026-03-01", "per-stay:90"),
        Example("KGZ", "2026-03-01", "per-stay:90"), Example("MDA", "2026-03-01", "per-stay:90"),
        Example("UZB", "2026-03-01", "per-stay:90"), Example("TJK", "2026-03-01", "per-stay:90"),
        Example("UKR", "2026-03-01", "per-stay:90"),
        Example("RUS", "2013-08-01", "per-stay:90"), Example("RUS", "2024-12-31", "per-stay:90"),
        Example("RUS", "2025-01-01", "calendar-year:90"),
        Example("RUS", "2026-03-01", "calendar-year:90"),
        Example("TUR", "2019-08-31", nil), Example("TUR", "2019-09-01", "per-stay:30"),
        Example("TUR", "2022-12-31", "per-stay:30"), Example("TUR", "2023-01-01", "per-stay:90"),
        Example("QAT", "2023-07-07", nil), Example("QAT", "2023-07-08", "per-stay:30"),
        Example("ARE", "2023-07-07", nil), Example("ARE", "2023-07-08", "per-stay:90"),
        Example("CHN", "2024-07-19", nil), Example("CHN", "2024-07-20", "visits-per-year:3x30"),
        Example("CHN", "2025-07-15", "visits-per-year:3x30"),
        Example("CHN", "2025-07-16", "per-stay:30 rolling:90/180"),
        Example("SAU", "2026-02-14", nil), Example("SAU", "2026-02-15", "visits-per-year:3x30"),
        Example("SAU", "2027-02-15", "visits-per-year:3x30"), Example("SAU", "2027-02-16", nil),
        Example("OMN", "2026-02-15", "visits-per-year:3x30"), Example("OMN", "2027-02-16", nil),
        Example("KWT", "2026-02-15", "visits-per-year:3x30"), Example("KWT", "2027-02-16", nil),
        Example("BHR", "2026-02-15", "visits-per-year:3x30"), Example("BHR", "2027-02-16", nil),
        Example("DEU", "2026-03-01", nil), Example("TKM", "2026-03-01", nil),
        // Visa-free in Nakhchivan only, and with a service passport only.
        Example("IRN", "2026-03-01", nil), Example("MNE", "2026-03-01", nil),
    ]

    @Test("Who enters without a visa, and for how long", arguments: examples)
    func regime(example: Example) throws {
        let state = try #require(StateCode(example.state))
        let regime = law.visaFreeRegime(for: state, on: try #require(Day(example.day)))
        #expect(regime?.counters.map(\.description).joined(separator: " ") == example.counters)
    }

    @Test("What holds for some passports or for Nakhchivan only stands under keys of its own")
    func keysOfTheirOwn() throws {
        let day = try #require(Day("2026-03-01"))
        let nakhchivan = try #require(ProvisionKey("stay.visa-free.nakhchivan.IRN"))
        let service = try #require(ProvisionKey("stay.visa-free.service-passport.MNE"))
        #expect(law.provision(nakhchivan, on: day)?.value == .counters([.perStay(limit: 15)]))
        #expect(law.provision(service, on: day)?.value == .counters([.perStay(limit: 90)]))
    }

    @Test(
        "The term for registration is that of the day of entry",
        arguments: [
            ("GEO", "2013-07-31", nil), ("GEO", "2013-08-01", "P3D"), ("GEO", "2014-11-05", "P3D"),
            ("GEO", "2014-11-06", "P10D"), ("GEO", "2018-07-13", "P10D"),
            ("GEO", "2018-07-14", "P15D"), ("DEU", "2026-03-01", "P15D"),
            ("KAZ", "2026-03-01", "P30D"), ("KAZ", "2014-11-05", "P30D"),
        ] as [(String, String, String?)])
    func registrationTerm(state: String, day: String, term: String?) throws {
        let found = law.registrationTerm(
            for: try #require(StateCode(state)), on: try #require(Day(day)))
        #expect(found?.term == term.flatMap { Period($0) })
    }

    @Test("The days of entry and exit count, and the book is unsure of it")
    func counting() throws {
        for key in [ProvisionKey.countsEntryDay, .countsExitDay] {
            let provision = law.provision(key, on: try #require(Day("2026-03-01")))
            #expect(provision?.value == .counts(true))
            #expect(provision?.enacted.confidence == .unsure)
        }
    }

    @Test("A later enactment of a key stands over an earlier one on the days that both hold")
    func laterEnactment() throws {
        let georgia = try #require(StateCode("GEO"))
        let book = try #require(LawBookCode("az"))
        func rule(_ value: String, _ from: String, _ through: String?) throws -> ProvisionEnacted {
            ProvisionEnacted(
                book: book, key: .visaFree(georgia), value: value,
                validFrom: try #require(Day(from)), validThrough: through.flatMap { Day($0) },
                article: "art. 15.3", source: "a list", confidence: .read, note: nil)
        }
        let law = LawFileRegimeTests.enacted([
            try rule("per-stay:90", "2013-08-01", nil),
            try rule("per-stay:30", "2020-03-01", "2020-06-30"),
            try rule("per-stay:60", "2020-06-30", "2020-07-31"),
        ])
        func ordinal(_ day: String) throws -> Int? {
            law.visaFreeRegime(for: georgia, on: try #require(Day(day)))?.provision.ordinal
        }
        #expect(try ordinal("2020-02-29") == 1)
        #expect(try ordinal("2020-03-01") == 2)
        #expect(try ordinal("2020-06-29") == 2)
        #expect(try ordinal("2020-06-30") == 3)
        #expect(try ordinal("2020-07-31") == 3)
        #expect(try ordinal("2020-08-01") == 1)
        let citations = law.history(.visaFree(georgia)).map(\.citation)
        #expect(citations == ["law/az#1", "law/az#2", "law/az#3"])
    }
}
