import Audit
import Casework
import EventCoding
import EventLog
import Ledger
import Testing

@Suite("Explaining a figure")
struct ExplanationTests {
    private let day = Day(2026, 5, 20)

    private func explain(
        _ field: Explanation.Field, on day: Day? = Day(2026, 5, 20)
    ) throws -> (explanation: Explanation, entry: Int) {
        let (scene, person, entry) = try AuditScene.georgian()
        let explanation = try Explanation(
            of: field, of: person, on: try #require(day), in: scene.ledger.log, through: .max)
        return (explanation, entry)
    }

    @Test("The last lawful day of a stay of ninety days is the ninetieth, the entry included")
    func lastLawfulDay() throws {
        let (explanation, entry) = try explain(.lastLawfulDay)
        #expect(explanation.value == .day(try #require(Day(2026, 5, 29))))
        let cited = try #require(explanation.evidence(at: Position(entry)))
        #expect(cited.recordedAt.description == "2026-03-01T05:12:09Z")
        #expect(cited.authID == "officer/O-AZ-0031")
        #expect(cited.office.text == "GYD")
        #expect(cited.type == .borderCrossed)
        let ends = explanation.steps.contains { step in
            guard case .counting(.lastLawful(_, let from, let days, let day), _) = step else {
                return false
            }
            return from == Day(2026, 3, 1) && days == 90 && day == Day(2026, 5, 29)
        }
        #expect(ends)
    }

    @Test(
        "Each figure is the one that the rule gives",
        arguments: zip(
            [Explanation.Field.daysUsed, .daysLeft, .overstayDays], [81, 9, 0]))
    func days(_ field: Explanation.Field, _ days: Int) throws {
        #expect(try explain(field).explanation.value == .days(days))
    }

    @Test("Every provision cited is one the explanation names with its confidence")
    func provisions() throws {
        let explanation = try explain(.daysUsed).explanation
        let keys = explanation.provisions.map(\.enacted.key.text)
        #expect(
            keys.sorted() == [
                "stay.counting.entry-day", "stay.counting.exit-day", "stay.visa-free.GEO",
            ])
        #expect(explanation.provisions.contains { $0.enacted.confidence == .unsure })
        #expect(
            explanation.provisions.map(\.ordinal) == explanation.provisions.map(\.ordinal).sorted())
    }

    @Test("The day for registering rests on the term alone, not on counted days")
    func registerBy() throws {
        let explanation = try explain(.registerBy).explanation
        #expect(explanation.value == .day(try #require(Day(2026, 3, 16))))
        #expect(explanation.provisions.map(\.enacted.key) == [.registrationTerm])
        let counts = explanation.steps.contains { step in
            if case .counting = step { true } else { false }
        }
        #expect(!counts)
    }

    @Test("What was not yet recorded explains nothing")
    func knownAt() throws {
        let (scene, person, entry) = try AuditScene.georgian()
        let day = try #require(day)
        let before = try Explanation(
            of: .daysUsed, of: person, on: day, in: scene.ledger.log, through: entry - 1)
        #expect(before.value == .days(0))
        #expect(before.evidence(at: Position(entry)) == nil)
        let subject = person.subject.description
        #expect(throws: AuditError.nothingRecorded(subject: subject)) {
            try Explanation(
                of: .daysUsed, of: person, on: day, in: scene.ledger.log, through: 59)
        }
    }

    @Test("A stay beyond its limit cites the entry from which its end is reckoned")
    func overstay() throws {
        let (explanation, entry) = try explain(.overstayDays, on: Day(2026, 6, 10))
        #expect(explanation.value == .days(12))
        #expect(explanation.evidence(at: Position(entry)) != nil)
        let ends = explanation.steps.contains { step in
            if case .counting(.lastLawful(_, _, _, let day), _) = step {
                day == Day(2026, 5, 29)
            } else {
                false
            }
        }
        #expect(ends)
    }
}
