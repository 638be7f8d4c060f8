import Audit
import Casework
import EventCoding
import EventLog
import Foundation
import Ledger
import Testing

@testable import salname

@Suite("An explanation in words")
struct AuditExplanationTests {
    /// Explains a figure of the first person of a ledger: a citizen of `state` who entered on
    /// 2026-03-01 and, if `left` is given, left on that day and entered again on `again`.
    private func explain(
        _ field: Explanation.Field, _ language: Language = .en, state: String = "GEO",
        crossings: [(Direction, String)] = [(.entry, "2026-03-01T09:12:00+04:00")],
        on day: Day? = Day(2026, 5, 20)
    ) throws -> ExplanationText {
        let path =
            FileManager.default.temporaryDirectory.path
            + "/salname-words-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let now = try #require(Instant("2026-06-15T09:12:09+04:00"))
        let founding = try Founding(
            origin: nil, code: nil, lawFile: nil, office: nil, officer: OfficerID("O-AZ-0001"))
        let ledger = try founding.create(
            in: LedgerDirectory(path),
            surroundings: Surroundings(now: { now.microseconds }, random: Self.random))
        let office = try #require(OfficeCode("GYD"))
        let actor = Actor.officer(try #require(OfficerID("O-AZ-0031")), office: office)
        let person = PersonToRegister(
            nationality: try #require(StateCode(state)), sex: .female, registeredOn: now.day,
            identity: Identity(surname: "Kvirikashvili", givenNames: "Nino", born: nil),
            document: nil)
        let receipt = try ledger.perform(Request(actor: actor, work: .registerPerson(person)))
        let number = try #require(receipt.person)
        for (direction, time) in crossings {
            let crossing = CrossingToRecord(
                person: number, direction: direction, crossedAt: try #require(Instant(time)),
                checkpoint: try #require(CheckpointCode("BAK-GYD")))
            _ = try ledger.perform(Request(actor: actor, work: .recordCrossing(crossing)))
        }
        let explanation = try Explanation(
            of: field, of: number, on: try #require(day), in: ledger.log, through: .max)
        return ExplanationText(explanation, Words(language: language))
    }

    /// Each call gives other bytes; which ones does not matter here.
    private static func random(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max) }
    }

    @Test("The last lawful day is told down to the entry, the provisions and the sum")
    func lastLawfulDay() throws {
        let text = try explain(.lastLawfulDay).told.lines(.none)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.first == "last-lawful-day = 2026-05-29")
        let entered = try #require(lines.first { $0.hasPrefix("  entered 2026-03-01 ") })
        #expect(entered.contains(" 235 "))
        #expect(entered.contains("BorderCrossed  recorded 2026-06-15T05:12:09"))
        #expect(entered.hasSuffix("by O-AZ-0031, office GYD"))
        let regime = try #require(
            lines.first { $0.contains("visa-free for GEO, 90 days per stay") })
        #expect(regime.contains("law/az#2 "))
        #expect(regime.contains("in force since 2013-08-01; Migration Code, art. 15.3"))
        #expect(regime.contains("read in a public source: mfa.gov.az"))
        #expect(
            lines.contains {
                $0.contains("day of entry counts")
                    && $0.contains("unsure: a parameter of this office")
            })
        #expect(
            lines.contains {
                $0.hasPrefix("  2026-03-01 + 90 days, first day included ")
                    && $0.contains("= 2026-05-29")
            })
        #expect(!lines.contains { $0.hasSuffix(" ") })
    }

    @Test("Two counters at once are both named, and the one that binds is said")
    func twoCounters() throws {
        let crossings: [(Direction, String)] = [
            (.entry, "2026-04-01T09:00:00+04:00"), (.exit, "2026-04-20T09:00:00+04:00"),
            (.entry, "2026-05-15T09:00:00+04:00"),
        ]
        let text = try explain(.daysLeft, state: "CHN", crossings: crossings)
        #expect(text.explanation.value == .days(24))
        let lines = text.told.lines(.none)
        #expect(lines.contains("30 days per stay: used 6 of 30"))
        #expect(lines.contains("90 days within any 180: used 26 of 90"))
        #expect(lines.contains("30 days per stay binds: 24 days left"))
        #expect(lines.contains("2026-04-01 through 2026-04-20: 20 days"))
    }

    @Test("The sentences stand in Azerbaijani as well")
    func azerbaijani() throws {
        let text = try explain(.daysUsed, .az).told.lines(.none)
        #expect(text.hasPrefix("days-used = 81\n"))
        #expect(text.contains("2026-03-01 tarixində giriş"))
        #expect(text.contains("hər gəlişdə 90 gün: istifadə olunub 81 / 90"))
    }

    @Test("As data an explanation has its value, its counters, its steps and what they cite")
    func data() throws {
        let text = JSONText.compact(try explain(.daysLeft).record.object)
        #expect(text.contains("\"field\":\"days-left\",\"on\":\"2026-05-20\",\"knownAt\":"))
        #expect(text.contains("\"value\":9,"))
        #expect(
            text.contains(
                "{\"counter\":\"per-stay:90\",\"used\":81,\"limit\":90,\"left\":9,"
                    + "\"overstayDays\":0,\"visits\":null}"))
        #expect(text.contains("{\"step\":\"binds\",\"counter\":\"per-stay:90\",\"left\":9"))
        #expect(text.contains("\"citation\":\"law/az#2\""))
    }

    @Test("The day for registering is the entry plus the term")
    func registerBy() throws {
        let text = try explain(.registerBy).told.lines(.none)
        #expect(text.hasPrefix("register-by = 2026-03-16\n"))
        #expect(text.contains("register the place of stay within P15D"))
        #expect(text.contains("2026-03-01 + 15 days, the day of entry not counted"))
    }
}
