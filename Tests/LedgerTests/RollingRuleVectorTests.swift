import Casework
import Foundation
import Ledger
import Testing

/// The published examples of 90 days in 180, entered as an officer would enter them.
@Suite("Published examples as crossings of people")
struct RollingRuleVectorTests {
    private struct Vector: Decodable {
        struct Stay: Decodable {
            let entry: Day
            let exit: Day?
        }

        let name: String
        let stays: [Stay]
        let on: Day
        let limit: Int
        let window: Int
        let used: Int
        let left: Int
        let overstay: Int?
        let lastLawfulDay: Day?
        let longestStay: Int?

        enum CodingKeys: String, CodingKey {
            case name, stays, on, limit, window
            case used = "expected_days_used"
            case left = "expected_days_left"
            case overstay = "expected_overstay_days"
            case lastLawfulDay = "expected_last_legal_day"
            case longestStay = "expected_max_stay_if_entering_on"
        }

        /// The stays as somebody can cross them: two of the examples have stays that overlap, which is
        /// one stay to who stands at the border.
        var crossed: [(entry: Day, exit: Day?)] {
            var joined: [(entry: Day, exit: Day?)] = []
            for stay in stays.sorted(by: { $0.entry < $1.entry }) {
                if let last = joined.last, stay.entry < last.exit ?? .last {
                    joined[joined.count - 1].exit = stay.exit.map { max($0, last.exit ?? .last) }
                } else {
                    joined.append((stay.entry, stay.exit))
                }
            }
            return joined
        }

        var rule: String { "rolling:\(limit)/\(window)" }
    }

    private static func vectors() throws -> [Vector] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "fixtures/short-stay/short-stay.json")
        return try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
    }

    /// States with whom no agreement is in the bundled law, one for each rule.
    private static let states = [
        "rolling:90/180": "USA", "rolling:90/31": "CAN", "rolling:3/5": "AUS",
        "rolling:4/5": "NZL",
    ]

    @Test("All 58 have their published figures when a rolling rule is enacted and people cross")
    func agrees() throws {
        let vectors = try Self.vectors()
        #expect(vectors.count == 58)
        #expect(vectors.count { $0.crossed.count < $0.stays.count } == 2)
        let test = try TestLedger()
        for (rule, state) in Self.states.sorted(by: { $0.value < $1.value }) {
            try test.perform(.enactLaw([try Self.provision(rule, state)]))
        }
        for (index, vector) in vectors.enumerated() {
            let state = try #require(Self.states[vector.rule], "\(vector.name)")
            let traveller = try Self.traveller(index, of: state)
            let person = try #require(
                try test.perform(.registerPerson(traveller)).person, "\(vector.name)")
            for stay in vector.crossed {
                try test.cross(person, .entry, "\(stay.entry)T09:00+04:00")
                if let exit = stay.exit { try test.cross(person, .exit, "\(exit)T18:00+04:00") }
            }
            try expect(vector, of: person, in: test.ledger)
        }
    }

    /// People of other names born in other years, so that nobody is taken for somebody else.
    private static func traveller(_ index: Int, of state: String) throws -> PersonToRegister {
        let letters = Array("BCDFGKLMNPRSTVZ")
        let surname = "\(letters[index / 15])A\(letters[index % 15])ESCU"
        var person = try TestLedger.person(surname, state, "V\(1000 + index)")
        person.identity = Identity(
            surname: surname, givenNames: "NINO", born: PartialDate("\(1940 + index)-07-14"))
        return person
    }

    private static func provision(_ rule: String, _ state: String) throws -> ProvisionEnacted {
        ProvisionEnacted(
            book: try #require(LawBookCode("az")),
            key: .visaFree(try #require(StateCode(state))), value: rule,
            validFrom: try #require(Day("2010-01-01")), validThrough: nil, article: "art. 15.3",
            source: "a test", confidence: .unsure, note: nil)
    }

    private func expect(_ vector: Vector, of person: PersonID, in ledger: Ledger) throws {
        let position = try ledger.size()
        let law = try ledger.lawBook(through: position)
        let file = try ledger.personFile(person, through: position)
        let figures = try #require(file.stayFigures(on: vector.on, law: law))
        let name = "\(vector.name)"
        #expect(figures.rule == .visaFree([.rolling(limit: vector.limit, window: vector.window)]))
        #expect(figures.used == vector.used, "\(name)")
        #expect(figures.left == max(0, vector.left), "\(name)")
        #expect(figures.overstayDays == vector.overstay ?? max(0, -vector.left), "\(name)")
        if let expected = vector.lastLawfulDay {
            #expect(figures.lastLawfulDay == expected, "\(name)")
        }
        if let expected = vector.longestStay {
            let plan = try #require(file.stayPlan(entering: vector.on, law: law))
            #expect(plan.lawful.days == expected, "\(name)")
        }
    }
}
