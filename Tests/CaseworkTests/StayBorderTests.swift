import Casework
import Testing

/// What could be wrong by one day, by one entry or by one stay.
@Suite("Stays at their borders")
struct StayBorderTests: StayExamples {
    @Test("Who is back on the day of leaving has overstayed the first stay no less")
    func backOnTheDay() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-01-01")
        try scene.exit("2026-05-01T10:00")
        try scene.enter("2026-05-01T15:00")
        let derivation = StayDerivation(scene.file, law: scene.law)
        let first = try #require(derivation.figures(ofStay: 0, on: day("2026-05-01")))
        #expect(first.used == 121)
        #expect(first.lastLawfulDay == day("2026-03-31") && first.daysBeyond == 31)
        #expect(derivation.figures(ofStay: 1)?.lastLawfulDay == day("2026-07-29"))
    }

    @Test("An exit stamped twice on its day takes nothing away from the stay, and adds no visit")
    func exitTwice() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-01-01")
        try scene.exit("2026-05-01T10:00")
        try scene.exit("2026-05-01T10:20")
        #expect(try scene.figures("2026-05-01").daysBeyond == 31)
        var chinese = try Scene("CHN")
        for month in ["02", "03"] {
            try chinese.enter("2025-\(month)-01")
            try chinese.exit("2025-\(month)-10T10:00")
            try chinese.exit("2025-\(month)-10T10:20")
        }
        try chinese.enter("2025-04-01")
        #expect(try chinese.figures("2025-04-01").counters[0].visitsUsed == 3)
        #expect(try chinese.figures("2025-04-01").overstayDays == 0)
    }

    @Test("An entry stamped twice on its day takes one entry off the visa")
    func entryTwice() throws {
        var scene = try Scene("DEU")
        try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        try scene.enter("2026-03-05T10:00")
        try scene.enter("2026-03-05T10:10")
        let figures = try scene.figures("2026-03-06")
        #expect(figures.ground.name == .visa && figures.visaEntry == 1 && figures.used == 2)
        // A day later it is another entry, with no exit before it.
        try scene.enter("2026-03-06")
        #expect(try scene.figures("2026-03-07").ground.name == EntryGround.none)
    }

    @Test("A visa allows an entry on its first and its last day, and on none beside them")
    func validity() throws {
        for (entered, ground) in [
            ("2026-02-28", EntryGround.none), ("2026-03-01", .visa), ("2026-03-31", .visa),
            ("2026-04-01", .none),
        ] {
            var scene = try Scene("DEU")
            try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
            #expect(try scene.figures(entered).ground.name == ground, "absent on \(entered)")
            try scene.enter(entered)
            #expect(try scene.figures(entered).ground.name == ground, "entered on \(entered)")
        }
        var last = try Scene("DEU")
        try last.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        try last.enter("2026-03-31")
        #expect(try last.figures("2026-03-31").lastLawfulDay == day("2026-03-31"))
        #expect(try last.figures("2026-03-31").daysBeyond == 0)
        #expect(try last.figures("2026-04-01").daysBeyond == 1)
    }

    @Test("Who would enter on the last day of a visa has that one day left")
    func leftOnLastDay() throws {
        var scene = try Scene("DEU")
        try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        let absent = try scene.figures("2026-03-31")
        #expect(absent.left == 1 && absent.lastLawfulDay == day("2026-03-31"))
        #expect(scene.file.stayPlan(entering: day("2026-03-31"), law: scene.law)?.left == 1)
        // A day that was used is not left.
        try scene.enter("2026-03-31")
        #expect(try scene.figures("2026-03-31").left == 0)
    }

    @Test("A visa cancelled from the day of entry does not let in; from the day after, for one day")
    func cancelled() throws {
        var scene = try Scene("DEU")
        try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        try scene.enter("2026-03-10")
        try scene.cancel("2026-03-11")
        #expect(try scene.figures("2026-03-10").lastLawfulDay == day("2026-03-10"))
        #expect(try scene.figures("2026-03-12").daysBeyond == 2)
        try scene.cancel("2026-03-10")
        #expect(try scene.figures("2026-03-10").ground.name == EntryGround.none)
        #expect(try scene.figures("2026-03-10").daysBeyond == 1)
    }

    @Test("A visa recorded late covers the entry that came before it was recorded")
    func lateVisa() throws {
        var scene = try Scene("DEU")
        try scene.enter("2026-03-10")
        #expect(try scene.figures("2026-03-10").ground.name == EntryGround.none)
        try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 5)
        let figures = try scene.figures("2026-03-20")
        #expect(figures.ground.name == .visa && figures.lastLawfulDay == day("2026-03-14"))
    }

    @Test("A day before an entry knows nothing of the entries that used the visa up later")
    func entriesUsedLater() throws {
        var scene = try Scene("DEU")
        try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        try scene.enter("2026-03-20")
        try scene.exit("2026-03-25")
        #expect(try scene.figures("2026-03-10").ground.name == .visa)
        #expect(try scene.figures("2026-03-26").ground.name == EntryGround.none)
    }

    @Test("An exit of which no entry is known uses no entry up, and asks for none")
    func exitAsksForNoEntry() throws {
        var scene = try Scene("DEU")
        try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        try scene.exit("2026-03-02")
        try scene.enter("2026-03-05")
        try scene.exit("2026-03-06")
        try scene.exit("2026-03-10")
        #expect(try scene.figures("2026-03-02").visaEntry == nil)
        #expect(try scene.figures("2026-03-05").visaEntry == 1)
        let last = try scene.figures("2026-03-10")
        #expect(last.ground.name == .visa && last.used == 4 && last.overstayDays == 0)
    }

    @Test("Whoever becomes a citizen during a stay has no limit from that day on")
    func becomesCitizen() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-01-01")
        try scene.change(to: ["AZE", "GEO"], from: "2026-03-01")
        #expect(try scene.figures("2026-02-28").used == 59)
        let citizen = try scene.figures("2026-06-01")
        #expect(citizen.rule == .citizen && citizen.daysBeyond == 0 && citizen.proof == [102])
        let derivation = StayDerivation(scene.file, law: scene.law)
        #expect(derivation.citizen(inStay: 0) == day("2026-03-01"))
        // What was lost again before the end of the stay limits it as before.
        try scene.change(to: ["GEO"], from: "2026-03-20")
        #expect(try scene.figures("2026-06-01").daysBeyond == 62)
        #expect(StayDerivation(scene.file, law: scene.law).citizen(inStay: 0) == nil)
    }

    @Test("A crossing recorded in two files is one crossing once the persons are one")
    func mergedTwice() throws {
        var kept = try Scene("DEU")
        try kept.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        try kept.enter("2026-03-05")
        var duplicate = try Scene("DEU")
        try duplicate.enter("2026-03-05")
        try duplicate.exit("2026-03-10")
        let joined = kept.file.joining([duplicate.file])
        let stays = StayDerivation(joined, law: kept.law).stays
        #expect(stays.count == 1 && stays.first?.visaEntry == 1)
        #expect(stays.first?.stay.lastDay == day("2026-03-10"))
        #expect(stays.first?.stay.repeats.count == 1)
    }

    @Test("The law of the day of entry says which days count, through the whole stay")
    func countingOfEntryDay() throws {
        let rules: [Scene.Rule] =
            Scene.rules + [("stay.counting.entry-day", "does-not-count", "2026-03-10", nil)]
        var scene = try Scene("GEO", rules: rules)
        try scene.enter("2026-03-01")
        #expect(try scene.figures("2026-03-09").used == 9)
        #expect(try scene.figures("2026-03-10").used == 10)
        #expect(try scene.figures("2026-03-10").lastLawfulDay == day("2026-05-29"))
    }
}

extension Scene {
    /// Records the next visa, and `cancel` cancels the first from a day on.
    mutating func grant(_ from: String, _ through: String, entries: Int?, days: Int) throws {
        record(
            .visaRecorded(
                VisaRecorded(
                    person: person, visa: file.amendedVisas.count + 1, kind: .tourism,
                    form: .sticker, entries: entries, validFrom: try #require(Day(from)),
                    validThrough: try #require(Day(through)), stayDays: days, details: nil,
                    remark: nil)))
    }

    mutating func change(to nationalities: [String], from: String) throws {
        record(
            .personNationalitiesChanged(
                PersonNationalitiesChanged(
                    person: person,
                    nationalities: try nationalities.map { try #require(StateCode($0)) },
                    changedFrom: try #require(Day(from)), remark: nil)))
    }

    mutating func cancel(_ from: String) throws {
        record(
            .visaCancelled(
                VisaCancelled(
                    person: person, visa: VisaName(person, 1),
                    cancelledFrom: try #require(Day(from)), remark: nil)))
    }
}
