import Audit
import Casework
import EventCoding
import Ledger
import Testing

@Suite("Explaining what is derived besides days")
struct ExplainedFieldTests {
    private let day = Day(2026, 3, 10)

    private func explain(
        _ field: Explanation.Field, on day: Day? = Day(2026, 3, 10), through: Int = .max
    ) throws -> (explanation: Explanation, entry: Int, visa: Int) {
        let (scene, person, entry, visa) = try AuditScene.lateVisa()
        let explanation = try Explanation(
            of: field, of: person, on: try #require(day), in: scene.ledger.log,
            through: through == .max ? visa : entry)
        return (explanation, entry, visa)
    }

    @Test("The ground is explained with what was found first, and what gave it another since")
    func ground() throws {
        let (explanation, entry, visa) = try explain(.ground)
        #expect(explanation.value == .ground(.visa))
        #expect(explanation.steps.contains(.groundFound(.none, provedBy: Position(entry))))
        #expect(
            explanation.groundChanges.map { [$0.position.value] } == [[visa]]
                && explanation.groundChanges.map(\.ground) == [.visa])
        #expect(explanation.evidence(at: Position(visa))?.type == .visaRecorded)
    }

    @Test("As it was known before the visa, nothing let the person in and the entry was flagged")
    func anomaly() throws {
        let (explanation, entry, _) = try explain(.anomaly, through: 0)
        #expect(explanation.value == .anomalies([.noGround]))
        #expect(explanation.evidence(at: Position(entry)) != nil)
        #expect(try explain(.anomaly).explanation.value == .none)
    }

    @Test(
        "Each other field has its value, and cites what proves it",
        arguments: [
            (Explanation.Field.visaEntriesLeft, Explanation.Value.entries(1)),
            (.territory, .territory(.mainland)), (.present, .presence(true)),
            (.placeRegistered, .none),
        ])
    func values(_ field: Explanation.Field, _ value: Explanation.Value) throws {
        let (explanation, entry, _) = try explain(field)
        #expect(explanation.value == value)
        #expect(explanation.evidence(at: Position(entry)) != nil)
    }

    @Test("A nationality is explained by the list that stood on the day of entry")
    func nationality() throws {
        let explanation = try explain(.nationality).explanation
        #expect(explanation.value == .nationality(try #require(StateCode("DEU"))))
        let lists = explanation.steps.filter { if case .nationalities = $0 { true } else { false } }
        #expect(lists.count == 1)
    }

    @Test("Of merged persons the merge is cited, and whose history each event stands in")
    func merged() throws {
        let (scene, person, entry, _) = try AuditScene.lateVisa()
        let kept = try scene.register("DEU", at: "2026-03-09T09:00:00+04:00")
        let merge = try scene.merge(kept, person, at: "2026-03-09T10:00:00+04:00")
        let explanation = try Explanation(
            of: .present, of: kept, on: try #require(day), in: scene.ledger.log, through: merge)
        #expect(explanation.value == .presence(true))
        #expect(explanation.merges.map(\.position) == [Position(merge)])
        #expect(explanation.evidence(at: Position(entry))?.subjects == [person.subject])
        #expect(explanation.evidence(at: Position(merge))?.type == .personsMerged)
        #expect(try scene.ledger.log.oneWith(person.subject, through: merge).count == 2)
    }
}
