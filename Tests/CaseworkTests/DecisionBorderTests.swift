import Casework
import Testing

@Suite("Decisions at the borders of stays")
struct DecisionBorderTests: DecisionExamples {
    private func warnings(
        of direction: Direction, _ at: String, in scene: Scene
    ) throws -> [Warning] {
        try decide(.recordCrossing(try crossing(direction, at)), try facts(scene)).warnings
    }

    @Test("An exit recorded after the entry of the same day still tells that the stay was too long")
    func lateExit() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-01-01")
        try scene.enter("2026-05-01T15:00")
        let late = try warnings(of: .exit, "2026-05-01T10:00", in: scene)
        #expect(late == [.overstay(days: 31, lastLawfulDay: day("2026-03-31"))])
    }

    @Test("An entry stamped twice is recorded on the ground of the first, with a warning")
    func entryTwice() throws {
        var scene = try Scene("DEU")
        try scene.grant("2026-03-01", "2026-03-31", entries: 1, days: 30)
        try scene.enter("2026-03-05T10:00")
        let decision = try decide(
            .recordCrossing(try crossing(.entry, "2026-03-05T10:10")), try facts(scene))
        guard case .borderCrossed(let event) = decision.events[0] else {
            Issue.record("no crossing")
            return
        }
        #expect(event.ground == .visa && event.visa == VisaName(scene.person, 1))
        #expect(
            decision.warnings == [
                .similarCrossing(Position(102)), .entryWithoutExit(Position(102)),
            ])
    }

    @Test("Nobody passes in both directions at one moment, also where the crossing is a correction")
    func sameStamp() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01T10:00")
        try scene.exit("2026-03-05T10:00")
        let at = try Scene.instant("2026-03-01T10:00")
        let recorded = Command.recordCrossing(try crossing(.exit, "2026-03-01T10:00"))
        #expect(try rejection(of: recorded, facts(scene)) == .sameStamp(Position(101), at))
        func corrected(_ position: Int, _ direction: Direction) throws -> Command {
            .correctCrossing(
                CorrectCrossing(
                    person: scene.person, crossing: Position(position), direction: direction,
                    crossedAt: at, checkpoint: try code("BAK-GYD"), document: nil, remark: nil))
        }
        #expect(
            try rejection(of: corrected(102, .exit), facts(scene)) == .sameStamp(Position(101), at))
        // A crossing does not stand in the way of its own correction.
        #expect(try rejection(of: corrected(101, .exit), facts(scene)) == nil)
    }

    @Test("A visa that was cancelled before it began does not lie over another")
    func neverInForce() throws {
        var scene = try Scene("DEU")
        try scene.grant("2026-03-10", "2026-03-20", entries: 1, days: 10)
        func recording(_ from: String, _ through: String) throws -> Command {
            .recordVisa(
                RecordVisa(
                    person: scene.person,
                    terms: VisaTerms(
                        kind: .tourism, form: .sticker, entries: 1, validFrom: day(from),
                        validThrough: day(through), stayDays: 10, details: nil),
                    remark: nil))
        }
        let visa = VisaName(scene.person, 1)
        #expect(
            try rejection(of: recording("2026-03-01", "2026-03-10"), facts(scene))
                == .visaOverlaps(visa, from: day("2026-03-10"), through: day("2026-03-20")))
        #expect(try rejection(of: recording("2026-03-01", "2026-03-09"), facts(scene)) == nil)
        try scene.cancel("2026-03-10")
        #expect(try rejection(of: recording("2026-03-01", "2026-03-30"), facts(scene)) == nil)
    }

    @Test("What an annulment undid stands again once the annulment is annulled")
    func annulledAnnulment() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        func annulment(_ position: Int) throws -> Command {
            .annulRecord(
                AnnulRecord(
                    person: scene.person, position: Position(position),
                    annulledOn: day("2026-06-01"), remark: nil))
        }
        for (target, isPresent) in [(101, false), (102, true), (103, false)] {
            let decision = try decide(annulment(target), try facts(scene))
            scene.record(decision.events[0])
            #expect(try (scene.figures("2026-03-02").stay != nil) == isPresent)
        }
        // 102 is in force again, so that 101 is annulled and 103 is not.
        #expect(
            try rejection(of: annulment(101), facts(scene)) == .recordAnnulled(Position(101)))
        #expect(
            try rejection(of: annulment(103), facts(scene)) == .recordAnnulled(Position(103)))
    }
}
