import Casework
import Testing

@Suite("How long somebody could stay")
struct StayPlanTests: StayExamples {
    private func plan(_ scene: Scene, _ entered: String) throws -> StayPlan {
        try #require(scene.file.stayPlan(entering: day(entered), law: scene.law))
    }

    @Test("Who has never come may stay for the whole limit, the day of entry included")
    func fresh() throws {
        let plan = try plan(try Scene("GEO"), "2026-03-01")
        #expect(plan.rule == .visaFree([.perStay(limit: 90)]))
        #expect(plan.lawful == .through(day("2026-05-29"), days: 90))
        #expect(plan.used == 0 && plan.left == 90 && plan.endsBefore == nil)
        #expect(plan.allows(days: 90) && !plan.allows(days: 91))
        #expect(plan.provedBy == [Position(100)])
        #expect(plan.provisions.map(\.ordinal) == [1, 2, 5])
    }

    @Test("A rolling window gives the days back that leave it, and the earliest day is the first")
    func earliest() throws {
        var scene = try Scene("CHN")
        for month in ["01", "02", "03"] {
            try scene.enter("2026-\(month)-01")
            try scene.exit("2026-\(month)-25")
        }
        let spring = try plan(scene, "2026-04-01")
        #expect(spring.used == 75 && spring.lawful.days == 15)
        #expect(spring.provedBy.count == 7)
        #expect(!spring.allows(days: 30))
        let found = try #require(
            scene.file.earliestEntry(after: day("2026-04-01"), for: 30, law: scene.law))
        #expect(try plan(scene, "\(found)").allows(days: 30))
        // Every day between is too early.
        var between = day("2026-04-01")
        while between < found {
            #expect(try !plan(scene, "\(between)").allows(days: 30), "\(between)")
            between = between.adding(days: 1)
        }
        #expect(found == day("2026-06-15"))
        #expect(scene.file.earliestEntry(after: found, for: 31, law: scene.law) == nil)
    }

    @Test("A plan agrees with the figures of somebody absent on the day")
    func agrees() throws {
        for nationality in ["GEO", "RUS", "CHN", "KAZ"] {
            var scene = try Scene(nationality)
            try scene.enter("2026-01-10")
            try scene.exit("2026-02-20")
            for entered in ["2026-02-21", "2026-05-01", "2026-12-20"] {
                let figures = try scene.figures(entered)
                let plan = try plan(scene, entered)
                #expect(plan.lawful.lastDay == figures.lastLawfulDay)
                #expect(plan.used == figures.used && plan.left == figures.left)
                #expect(plan.provedBy == figures.provedBy)
                #expect(plan.provisions == figures.provisions)
            }
        }
    }

    @Test("Who is present is taken to have left on the day before, in later plans as well")
    func present() throws {
        var scene = try Scene("RUS")
        try scene.enter("2026-03-01")
        let plan = try plan(scene, "2026-04-01")
        #expect(plan.endsBefore?.entry?.position == Position(101))
        #expect(plan.used == 31 && plan.lawful.days == 59)
        // The 59 days left reach from 3 November to the end of the year; then the count begins anew.
        let found = scene.file.earliestEntry(after: day("2026-04-01"), for: 60, law: scene.law)
        #expect(found == day("2026-11-03"))
        #expect(try self.plan(scene, "2026-03-01").endsBefore == nil)
        #expect(try self.plan(scene, "2026-03-01").lawful.days == 90)
    }

    @Test("Without a regime no day is lawful; a citizen stays as long as she likes")
    func noRegime() throws {
        let german = try Scene("DEU")
        #expect(try plan(german, "2026-03-01").lawful == .none)
        #expect(try !plan(german, "2026-03-01").allows(days: 1))
        #expect(german.file.earliestEntry(after: day("2026-03-01"), for: 1, law: german.law) == nil)
        #expect(try plan(try Scene("AZE"), "2026-03-01").allows(days: 9999))
        let nobody = try Scene(nil)
        #expect(nobody.file.stayPlan(entering: day("2026-03-01"), law: nobody.law) == nil)
    }

    @Test("A regime that begins later is found as the earliest day")
    func laterRegime() throws {
        let scene = try Scene("CHN")
        let found = scene.file.earliestEntry(after: day("2024-07-01"), for: 30, law: scene.law)
        #expect(found == day("2024-07-20"))
    }

    @Test("A term for registering moves off the days off at its end, and cites what moved it")
    func registerBy() throws {
        let calendar: [Scene.Rule] = [
            ("calendar.weekend", "sat sun", "2013-08-01", nil),
            ("calendar.holiday.03-16", "holiday", "2013-08-01", nil),
            ("term.last-day-moves", "moves", "2013-08-01", nil),
        ]
        var scene = try Scene("GEO", rules: Scene.rules + calendar)
        try scene.enter("2026-03-01")
        let (figures, steps) = try scene.derivation(day("2026-03-05"))
        #expect(figures.registerBy == day("2026-03-17"))
        #expect(figures.ordinals == [1, 2, 3, 5, 12, 13])
        let unknown = steps.compactMap { step in
            if case .termEnds(_, let unknown) = step { unknown.map(\.text) } else { nil }
        }
        #expect(figures.unknownDaysOff == (unknown.first ?? []).compactMap { ProvisionKey($0) })
        #expect(unknown == [["calendar.ramazan.2026", "calendar.qurban.2026"]])
        var weekend = try Scene("GEO", rules: Scene.rules + calendar)
        try weekend.enter("2026-03-06")
        #expect(try weekend.figures("2026-03-07").registerBy == day("2026-03-23"))
        var monday = try Scene("GEO", rules: Scene.rules + calendar)
        try monday.enter("2026-03-09")
        #expect(try monday.figures("2026-03-09").registerBy == day("2026-03-24"))
        #expect(try monday.figures("2026-03-09").ordinals == [1, 2, 3, 5])
    }
}
