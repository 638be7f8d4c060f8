import Casework
import Testing

@Suite("How a person's stay stands")
struct StayRuleTests: StayExamples {
    @Test("A visa-free Georgian has used 81 days on 20 May, and may stay through 29 May")
    func georgian() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01T09:12")
        let figures = try scene.figures("2026-05-20")
        #expect(figures.nationality == StateCode("GEO"))
        #expect(figures.rule == .visaFree([.perStay(limit: 90)]))
        #expect(figures.used == 81)
        #expect(figures.left == 9)
        #expect(figures.lastLawfulDay == day("2026-05-29"))
        #expect(figures.overstayDays == 0 && figures.daysBeyond == 0)
        #expect(figures.registerBy == day("2026-03-16"))
        #expect(figures.binding == 0)
        #expect(figures.stay?.entry?.position == Position(101))
        #expect(figures.proof == [100, 101])
        #expect(figures.ordinals == [1, 2, 3, 5])
    }

    @Test("The last lawful day lies in the past once the stay has gone on beyond it")
    func overstay() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        #expect(try scene.figures("2026-05-29").overstayDays == 0)
        #expect(try scene.figures("2026-05-29").left == 0)
        for (asked, days) in [("2026-05-30", 1), ("2026-06-10", 12), ("2027-05-29", 365)] {
            let figures = try scene.figures(asked)
            #expect(figures.overstayDays == days && figures.daysBeyond == days)
            #expect(figures.left == 0)
            #expect(figures.lastLawfulDay == day("2026-05-29"))
        }
        try scene.exit("2026-06-10")
        #expect(try scene.figures("2026-06-10").daysBeyond == 12)
        #expect(try scene.figures("2026-06-11").overstayDays == 0)
        #expect(try scene.figures("2026-06-11").daysBeyond == 0)
    }

    @Test("Without a regime every day of a stay is a day too many")
    func withoutRegime() throws {
        var scene = try Scene("DEU")
        try scene.enter("2026-03-01")
        try scene.exit("2026-03-20")
        let figures = try scene.figures("2026-03-10")
        #expect(figures.rule == .none)
        #expect(figures.used == 10)
        #expect(figures.left == 0)
        #expect(figures.overstayDays == 10 && figures.daysBeyond == 10)
        #expect(figures.lastLawfulDay == nil)
        #expect(figures.counters.isEmpty && figures.binding == nil)
        #expect(figures.registerBy == day("2026-03-16"))
        #expect(figures.proof == [100, 101, 102])
        #expect(figures.ordinals == [3])
        let absent = try scene.figures("2026-03-21")
        #expect(absent.rule == .none)
        #expect(absent.used == 0 && absent.overstayDays == 0 && absent.registerBy == nil)
        #expect(absent.proof == [100])
    }

    @Test("A citizen's days are not counted")
    func citizen() throws {
        var scene = try Scene("AZE")
        try scene.enter("2020-03-01")
        let figures = try scene.figures("2026-03-01")
        #expect(figures.rule == .citizen)
        #expect(figures.used == 0 && figures.overstayDays == 0)
        #expect(figures.left == nil && figures.lastLawfulDay == nil && figures.registerBy == nil)
        #expect(figures.proof == [100])
        #expect(figures.ordinals == [])
    }

    @Test("Nobody registered has no figures")
    func nobody() throws {
        let scene = try Scene(nil)
        #expect(scene.file.stayFigures(on: day("2026-03-01"), law: scene.law) == nil)
    }

    @Test("An entry that another entry follows ends on that day")
    func entryAfterEntry() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        try scene.enter("2026-04-01")
        let first = try scene.figures("2026-03-20")
        #expect(first.used == 20)
        #expect(first.stay?.isIncomplete == true)
        #expect(first.proof == [100, 101, 102])
        let second = try scene.figures("2026-04-01")
        #expect(second.used == 1)
        #expect(second.lastLawfulDay == day("2026-06-29"))
        #expect(second.registerBy == day("2026-04-16"))
        #expect(second.proof == [100, 102])
    }

    @Test("An exit without an entry is a stay of one day, from which no term runs")
    func exitWithoutEntry() throws {
        var scene = try Scene("GEO")
        try scene.exit("2026-03-20")
        let figures = try scene.figures("2026-03-20")
        #expect(figures.stay?.isIncomplete == true)
        #expect(figures.used == 1)
        #expect(figures.registerBy == nil)
        #expect(figures.proof == [100, 101])
        #expect(figures.ordinals == [1, 2, 5])
        #expect(try scene.figures("2026-03-19").stay == nil)
        #expect(try scene.figures("2026-03-21").stay == nil)
    }

    @Test("Who leaves and comes back on one day begins a new stay, and the day counts once")
    func backOnTheSameDay() throws {
        for (nationality, used, last) in [("GEO", 1, "2026-08-17"), ("RUS", 81, "2026-05-29")] {
            var scene = try Scene(nationality)
            try scene.enter("2026-03-01")
            try scene.exit("2026-05-20T10:00")
            try scene.enter("2026-05-20T15:00")
            let figures = try scene.figures("2026-05-20")
            #expect(figures.stay?.entry?.position == Position(103))
            #expect(figures.used == used)
            #expect(figures.lastLawfulDay == day(last))
            #expect(figures.registerBy == day("2026-06-04"))
            #expect(figures.proof == (nationality == "GEO" ? [100, 103] : [100, 101, 102, 103]))
        }
    }

    @Test("For somebody absent the figures are those of an entry on that day")
    func absentInFuture() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        try scene.exit("2026-04-01")
        let figures = try scene.figures("2027-01-10")
        #expect(figures.stay == nil)
        #expect(figures.rule == .visaFree([.perStay(limit: 90)]))
        #expect(figures.used == 0 && figures.left == 90 && figures.overstayDays == 0)
        #expect(figures.lastLawfulDay == day("2027-04-09"))
        #expect(figures.registerBy == nil)
        #expect(figures.proof == [100])
        #expect(figures.ordinals == [1, 2, 5])
    }

    @Test("The term for registration runs from the day after entry; an agreement may give another")
    func registration() throws {
        var kazakh = try Scene("KAZ")
        try kazakh.enter("2026-03-01")
        #expect(try kazakh.figures("2026-03-01").registerBy == day("2026-03-31"))
        #expect(try kazakh.figures("2026-03-01").ordinals == [1, 2, 4, 10])
        var before = try Scene("GEO")
        try before.enter("2018-07-13")
        #expect(try before.figures("2018-07-20").registerBy == nil)
    }

    @Test("A day of entry or exit that does not count is not used")
    func countingIsLaw() throws {
        var rules = Scene.rules
        rules[0].value = "does-not-count"
        var entry = try Scene("GEO", rules: rules)
        try entry.enter("2026-03-01")
        #expect(try entry.figures("2026-05-20").used == 80)
        #expect(try entry.figures("2026-05-20").lastLawfulDay == day("2026-05-30"))
        rules = Scene.rules
        rules[1].value = "does-not-count"
        var exit = try Scene("RUS", rules: rules)
        try exit.enter("2026-03-01")
        try exit.exit("2026-03-10")
        #expect(try exit.figures("2026-04-01").used == 9)
    }

    @Test("The legal day is Baku's: an entry after midnight there is the next day's")
    func midnight() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01T00:30")
        #expect(try scene.figures("2026-02-28").stay == nil)
        #expect(try scene.figures("2026-03-01").used == 1)
    }
}
