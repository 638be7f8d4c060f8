import Testing

@testable import Casework

@Suite("Keys and values of the law")
struct ProvisionGrammarTests {
    @Test(
        "The example of every grammar is read by the grammar", arguments: ProvisionGrammar.allCases)
    func examples(_ grammar: ProvisionGrammar) throws {
        let key = try #require(ProvisionKey(grammar.example.key))
        #expect(key.grammar == grammar)
        #expect(ProvisionValue(grammar.example.value, for: key) != nil)
        #expect(ProvisionValue("Ninety!", for: key) == nil)
    }

    @Test(
        "A key that no rule reads has no grammar, and no value",
        arguments: [
            "stay.visa-free", "stay.visa-free.GE", "stay.visa-free.a.b.GEO", "stay.visafree.GEO",
            "stay.registration.term.geo", "stay.counting.day", "visa.stay.labor",
            "visa.validity.service", "border.checkpoint", "calendar.holiday.13-01",
            "calendar.ramazan.27", "calendar.novruz.2027", "calendar.swap.2026-02-30",
            "term.first-day-moves",
        ])
    func unread(_ text: String) throws {
        let key = try #require(ProvisionKey(text))
        #expect(key.grammar == nil)
        for grammar in ProvisionGrammar.allCases {
            #expect(ProvisionValue(grammar.example.value, for: key) == nil)
        }
    }

    @Test("The days of a feast lie in the year of its key")
    func feastYear() throws {
        let key = try #require(ProvisionKey("calendar.qurban.2027"))
        #expect(ProvisionValue("2027-05-16 2027-05-17", for: key) != nil)
        #expect(ProvisionValue("2026-05-16", for: key) == nil)
        #expect(ProvisionValue("2027-05-17 2027-05-16", for: key) == nil)
    }

    @Test("An enactment stands on its days but for those over which a later one lies")
    func standingDays() throws {
        var book = LawBook()
        func enact(_ value: String, _ from: String, _ through: String?) throws {
            let enacted = ProvisionEnacted(
                book: try #require(LawBookCode("az")),
                key: try #require(ProvisionKey("stay.visa-free.GEO")), value: value,
                validFrom: try #require(Day(from)),
                validThrough: try through.map { try #require(Day($0)) }, article: "a",
                source: "s", confidence: .read, note: nil)
            book.evolve(
                Recorded(
                    event: .provisionEnacted(enacted), position: Position(book.length + 1),
                    recordedAt: Instant(microseconds: 0), ordinals: [book.length + 1]))
        }
        try enact("per-stay:90", "2020-01-01", nil)
        try enact("per-stay:30", "2021-03-01", "2021-03-31")
        try enact("per-stay:60", "2022-01-01", nil)
        try enact("per-stay:45", "2019-01-01", "2020-01-31")
        let key = try #require(ProvisionKey("stay.visa-free.GEO"))
        let days = book.history(key).map { provision in
            book.days(of: provision).map { "\($0.from)/\($0.through?.description ?? "..")" }
        }
        #expect(
            days == [
                ["2020-02-01/2021-02-28", "2021-04-01/2021-12-31"], ["2021-03-01/2021-03-31"],
                ["2022-01-01/.."], ["2019-01-01/2020-01-31"],
            ])
        // Every day has the provision whose days it is among.
        let first = try #require(Day("2018-12-01"))
        for offset in 0..<1500 {
            let day = first.adding(days: offset)
            let among = book.history(key).filter { provision in
                book.days(of: provision).contains { $0.from <= day && day <= $0.through ?? .last }
            }
            #expect(among == [book.provision(key, on: day)].compactMap(\.self), "\(day)")
        }
    }

    @Test("Terms worked out beforehand end as those reckoned one by one")
    func workedOut() throws {
        let first = try #require(Day("2026-01-01"))
        var book = LawBook()
        for (index, (key, value)) in [
            ("term.last-day-moves", "moves"), ("calendar.weekend", "sat sun"),
            ("calendar.holiday.03-21", "holiday"), ("calendar.transfer.weekend", "moves"),
            ("calendar.swap.2026-04-13", "day-off"), ("calendar.ramazan.2026", "2026-03-20"),
        ].enumerated() {
            let enacted = ProvisionEnacted(
                book: try #require(LawBookCode("az")), key: try #require(ProvisionKey(key)),
                value: value, validFrom: first, validThrough: nil, article: "a", source: "s",
                confidence: .read, note: nil)
            book.evolve(
                Recorded(
                    event: .provisionEnacted(enacted), position: Position(index + 1),
                    recordedAt: Instant(microseconds: 0), ordinals: [index + 1]))
        }
        let worked = book.workedOut(for: first...first.adding(days: 200))
        for offset in -20...220 {
            let day = first.adding(days: offset)
            #expect(worked.movedLastDay(day) == book.movedLastDay(day), "\(day)")
            #expect(worked.unknownDaysOff(around: day) == book.unknownDaysOff(around: day))
        }
        #expect((0...200).contains { book.movedLastDay(first.adding(days: $0)) != nil })
    }
}
