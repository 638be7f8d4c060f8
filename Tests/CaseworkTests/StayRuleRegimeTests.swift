import Casework
import Testing

@Suite("Stays under changing law")
struct StayRuleRegimeTests: StayExamples {
    @Test("Of a Chinese visitor's two counters the one with fewer days left binds")
    func chinese() throws {
        var scene = try Scene("CHN")
        try scene.enter("2025-08-01")
        try scene.exit("2025-08-30")
        try scene.enter("2025-09-05")
        let perStay = try scene.figures("2025-09-14")
        #expect(perStay.rule == .visaFree([.perStay(limit: 30), .rolling(limit: 90, window: 180)]))
        #expect(perStay.counters.map(\.used) == [10, 40])
        #expect(perStay.binding == 0)
        #expect(perStay.used == 10 && perStay.left == 20)
        #expect(perStay.lastLawfulDay == day("2025-10-04"))
        try scene.exit("2025-10-04")
        try scene.enter("2025-10-08")
        try scene.exit("2025-10-12")
        try scene.enter("2025-10-20")
        let rolling = try scene.figures("2025-10-30")
        #expect(rolling.counters.map(\.used) == [11, 76])
        #expect(rolling.binding == 1)
        #expect(rolling.used == 76 && rolling.left == 14)
        #expect(rolling.lastLawfulDay == day("2025-11-13"))
        #expect(rolling.proof == [100, 101, 102, 103, 104, 105, 106, 107])
        #expect(rolling.ordinals == [1, 2, 3, 9])
        let beyond = try scene.figures("2025-11-15")
        #expect(beyond.overstayDays == 2 && beyond.daysBeyond == 2)
        #expect(beyond.lastLawfulDay == day("2025-11-13"))
    }

    @Test("Days that leave the window do not make an overstay shorter")
    func rollingOverstay() throws {
        let rule: Scene.Rule = ("stay.visa-free.CHN", "rolling:90/180", "2025-07-16", nil)
        var scene = try Scene("CHN", rules: [rule])
        try scene.enter("2025-09-10")
        try scene.exit("2025-10-09")
        try scene.enter("2025-11-29")
        #expect(try scene.figures("2026-01-27").overstayDays == 0)
        #expect(try scene.figures("2026-01-28").daysBeyond == 1)
        // Through 7 April the thirty days of autumn leave the window, one for each new day.
        let figures = try scene.figures("2026-04-07")
        #expect(figures.overstayDays == 40)
        #expect(figures.daysBeyond == 70)
        #expect(figures.left == 0)
        #expect(figures.lastLawfulDay == day("2026-01-27"))
    }

    @Test("The fourth visit of a year is unlawful from its first day")
    func fourthVisit() throws {
        var scene = try Scene("CHN")
        for month in ["02", "03", "04"] {
            try scene.enter("2025-\(month)-01")
            try scene.exit("2025-\(month)-10")
        }
        #expect(try scene.figures("2025-04-10").overstayDays == 0)
        try scene.enter("2025-05-01")
        let figures = try scene.figures("2025-05-03")
        #expect(figures.rule == .visaFree([.visitsPerYear(count: 3, limitEach: 30)]))
        #expect(figures.overstayDays == 3 && figures.daysBeyond == 3)
        #expect(figures.left == 0)
        #expect(figures.lastLawfulDay == nil)
    }

    @Test("A stay is governed by the law of its day of entry")
    func lawOfTheDayOfEntry() throws {
        var scene = try Scene("RUS")
        try scene.enter("2024-12-20")
        let before = try scene.figures("2025-02-01")
        #expect(before.rule == .visaFree([.perStay(limit: 90)]))
        #expect(before.used == 44 && before.left == 46)
        #expect(before.lastLawfulDay == day("2025-03-19"))
        #expect(before.ordinals == [1, 2, 3, 6])
        #expect(try scene.figures("2025-03-20").overstayDays == 1)
        #expect(try scene.figures("2025-03-20").daysBeyond == 1)
    }

    @Test("A counter looks back only to entries since its provision is in force")
    func lookingBack() throws {
        var russian = try Scene("RUS")
        try russian.enter("2024-12-20")
        try russian.exit("2025-02-10")
        try russian.enter("2025-03-01")
        let first = try russian.figures("2025-03-10")
        #expect(first.rule == .visaFree([.perCalendarYear(limit: 90)]))
        #expect(first.used == 10)
        #expect(first.proof == [100, 103])
        #expect(first.ordinals == [1, 2, 3, 7])
        try russian.exit("2025-03-10")
        try russian.enter("2025-06-01")
        let second = try russian.figures("2025-06-30")
        #expect(second.used == 40 && second.left == 50)
        #expect(second.proof == [100, 103, 104, 105])
        var chinese = try Scene("CHN")
        try chinese.enter("2025-07-01")
        try chinese.exit("2025-07-15")
        try chinese.enter("2025-07-16")
        #expect(try chinese.figures("2025-07-16").counters.map(\.used) == [1, 1])
    }

    @Test("A missing exit does not make days count twice")
    func missingExit() throws {
        var scene = try Scene("RUS")
        try scene.enter("2025-03-01")
        try scene.enter("2025-04-01")
        #expect(try scene.figures("2025-04-10").used == 41)
        #expect(try scene.figures("2025-04-10").proof == [100, 101, 102])
    }

    @Test("A stay that was too long in one year does not become lawful on 1 January")
    func overstayOverNewYear() throws {
        var scene = try Scene("RUS")
        try scene.enter("2025-08-01")
        let december = try scene.figures("2025-12-31")
        #expect(december.lastLawfulDay == day("2025-10-29"))
        #expect(december.overstayDays == 63 && december.daysBeyond == 63)
        #expect(december.left == 0)
        let january = try scene.figures("2026-01-05")
        #expect(january.used == 5)
        #expect(january.lastLawfulDay == day("2025-10-29"))
        #expect(january.overstayDays == 0 && january.left == 85)
        #expect(january.daysBeyond == 68)
    }

    @Test("A lawful stay over New Year begins to count anew")
    func lawfulOverNewYear() throws {
        var scene = try Scene("RUS")
        try scene.enter("2025-12-01")
        let figures = try scene.figures("2026-01-05")
        #expect(figures.used == 5 && figures.left == 85)
        #expect(figures.overstayDays == 0 && figures.daysBeyond == 0)
        #expect(figures.lastLawfulDay == day("2026-03-31"))
    }
}
