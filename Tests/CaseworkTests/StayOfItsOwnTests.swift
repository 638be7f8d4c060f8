import Casework
import Testing

@Suite("How each stay came out, whatever came after it")
struct StayOfItsOwnTests: StayExamples {
    @Test("Who leaves and enters again on one day does not change when the first stay had to end")
    func sameDay() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01T09:00")
        try scene.exit("2026-04-10T09:00")
        try scene.enter("2026-04-10T15:00")
        let stays = StayDerivation(scene.file, law: scene.law)
        #expect(stays.figures(ofStay: 0)?.lastLawfulDay == day("2026-05-29"))
        #expect(stays.figures(ofStay: 1)?.lastLawfulDay == day("2026-07-08"))
    }

    @Test("A stay that the next entry ends keeps its last lawful day where that entry has none")
    func usedUp() throws {
        var scene = try Scene("RUS")
        try scene.enter("2026-01-01")
        // No exit was recorded, and by the next entry the ninety days of the year are used up.
        try scene.enter("2026-04-20")
        let stays = StayDerivation(scene.file, law: scene.law)
        let first = try #require(stays.figures(ofStay: 0))
        #expect(first.lastLawfulDay == day("2026-03-31"))
        #expect(stays.figures(ofStay: 0, on: day("2026-04-20"))?.daysBeyond == 20)
        #expect(stays.figures(ofStay: 1)?.lastLawfulDay == nil)
    }

    @Test("A stay that goes on has the place of stay that was registered after its first day")
    func placeOfOpenStay() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        try scene.registerPlace("2026-03-10")
        let stays = StayDerivation(scene.file, law: scene.law)
        #expect(stays.place(ofStay: 0)?.from == day("2026-03-10"))
        // Asked about a day before, nobody knew of it yet.
        #expect(try scene.figures("2026-03-09").place == nil)
    }
}
