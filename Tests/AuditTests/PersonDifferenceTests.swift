import Audit
import Casework
import EventCoding
import Ledger
import LedgerTesting
import LogTesting
import Testing

@Suite("What changed between two moments")
struct PersonDifferenceTests {
    @Test(
        "Each field is what was explained before and after, and is cited where it changed",
        arguments: UInt64(1)...5)
    func fields(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed &* 17)
        let log = try LogInMemory(160, seed: seed)
        var changes = 0
        for _ in 0..<25 {
            let to = random.int(20...log.events.count)
            let from = random.int(1...to)
            let day = Day(clamping: 20_000).adding(days: random.int(0...70))
            let persons = log.persons(through: to)
            guard !persons.isEmpty else { continue }
            let person = random.pick(persons)
            let told = try PersonDifference(of: person, from: from, to: to, on: day, in: log)
            for field in Explanation.Field.allCases {
                let before = try? Explanation(
                    of: field, of: person, on: day, in: log, through: from)
                let after = try Explanation(of: field, of: person, on: day, in: log, through: to)
                let change = told.fields.first { $0.field == field }
                let place = "seed \(seed), \(person) \(field) on \(day), \(from) to \(to)"
                #expect((change != nil) == (before?.value != after.value), "\(place)")
                guard let change else { continue }
                changes += 1
                #expect(change.before == before?.value && change.after == after.value, "\(place)")
                let cited = try #require(change.positions.last)
                let then = try Explanation(
                    of: field, of: person, on: day, in: log, through: cited.value)
                #expect(then.value == after.value, "\(place)")
                #expect(change.positions.allSatisfy { $0.value > from && $0.value <= to })
            }
        }
        #expect(changes > 0, "seed \(seed)")
    }

    @Test("A visa recorded late is told with the days it came late, and what it changed")
    func lateVisa() throws {
        let (scene, person, entry, visa) = try AuditScene.lateVisa()
        let day = try #require(Day(2026, 3, 10))
        let told = try PersonDifference(
            of: person, from: entry, to: visa, on: day, in: scene.ledger.log)
        let ground = try #require(told.fields.first { $0.field == .ground })
        #expect(ground.before == .ground(.none) && ground.after == .ground(.visa))
        #expect(ground.positions == [Position(visa)])
        #expect(told.late.map(\.reasons) == [[.recorded(daysAfter: 6)]])
        #expect(told.rows.contains { $0.table == "visa" && $0.before == nil })
        #expect(told.rows.contains { $0.table == "anomaly" && $0.after == nil })
    }

    @Test("Nothing changes where nothing was recorded of the person")
    func nothing() throws {
        let (scene, person, _, visa) = try AuditScene.lateVisa()
        let day = try #require(Day(2026, 3, 10))
        let told = try PersonDifference(
            of: person, from: visa, to: visa, on: day, in: scene.ledger.log)
        #expect(told.isEmpty && told.late.isEmpty)
    }

    @Test("A law enacted for a day past is told with the days it came late")
    func law() throws {
        let log = try LogInMemory(200, seed: 2)
        let day = Day(clamping: 20_030)
        let told = try LawDifference(from: 1, to: 200, on: day, in: log)
        #expect(!told.keys.isEmpty)
        for change in told.keys {
            #expect(change.before == nil)
            let known = try LawAsKnown(in: log, through: 200).book.provision(change.key, on: day)
            #expect(change.after == known)
        }
    }
}
