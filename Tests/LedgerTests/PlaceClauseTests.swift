import Casework
import EventCoding
import Ledger
import Testing

@Suite("The registration upon the place of stay, clause by clause")
struct PlaceClauseTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    @Test(
        "Whoever moves is registered at the new place, and the later registration stands (art. 21.9)"
    )
    func moved() throws {
        for (lodged, address) in [("2026-03-05", "Nizami 12"), ("2026-04-06", "Gəncə, Atatürk 3")] {
            let id = try cases.lodge(
                .placeRegistration, "stay", from: nil, through: nil, on: lodged,
                dwelling: Dwelling(address: address))
            try cases.complete(id, on: lodged)
            try cases.propose(id, on: lodged)
        }
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        let book = try cases.test.ledger.lawBook(through: .max)
        let place = file.stayFigures(on: try day("2026-04-10"), law: book)?.place
        #expect(place?.from == (try day("2026-04-06")))
        #expect(place?.through == (try day("2026-05-29")))
    }

    @Test(
        "Whoever moves registers within five working days, and is told when it was later (art. 21.9)"
    )
    func movedInTime() throws {
        func register(_ registered: String, moved: String?) throws -> [Warning] {
            try cases.test.perform(
                .registerPlace(
                    cases.person,
                    PlaceToRegister(
                        from: try day(registered), through: nil, movedOn: try moved.map(day),
                        dwelling: Dwelling(address: "Nizami 12")))
            ).warnings
        }
        // The first place has the term from the entry on 2026-03-01
        #expect(try register("2026-03-16", moved: nil).isEmpty)
        // Thursday to Thursday; the holidays of Novruz are no working days
        #expect(try register("2026-04-09", moved: "2026-04-02").isEmpty)
        let late = try register("2026-04-10", moved: "2026-04-02")
        guard case .movedLate(let due, let cited)? = late.first else { throw TestLedgerError.code }
        #expect(due == (try day("2026-04-09")) && cited.article.contains("21.9"))
        // Of a later place whose move nobody states nothing is said
        #expect(try register("2026-04-20", moved: nil).isEmpty)
        // Then as an application
        let id = try cases.lodge(
            .placeRegistration, "stay", from: nil, through: nil, on: "2026-04-21",
            dwelling: Dwelling(address: "Gəncə, Atatürk 3"), moved: "2026-04-21")
        try cases.complete(id, on: "2026-04-21")
        try cases.propose(id, on: "2026-04-21")
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        #expect(file.places.last?.movedOn == (try day("2026-04-21")))
    }

    @Test("Whoever waits for a decision has no last day, and the registration must say its own")
    func pending() throws {
        _ = try cases.lodge(on: "2026-04-01")
        func register(through: String?) throws -> Receipt {
            try cases.test.perform(
                .registerPlace(
                    cases.person,
                    PlaceToRegister(
                        from: try day("2026-04-02"), through: try through.map(day),
                        dwelling: Dwelling(address: "Nizami 12"))))
        }
        #expect(try cases.rejection { try register(through: nil) } == .missing(.through))
        #expect(try register(through: "2026-06-30").events.count == 1)
    }

    @Test(
        "Nobody moves after the registration, before the stay, or for a service that does not ask")
    func movedNever() throws {
        func rejection(_ service: Service, _ ground: String, _ moved: String) throws -> Rejection? {
            do {
                _ = try cases.lodge(
                    service, ground, through: service == .placeRegistration ? nil : "2027-05-29",
                    on: "2026-04-01", dwelling: Dwelling(address: "Nizami 12"), moved: moved)
                return nil
            } catch LedgerError.rejected(let rejection) {
                return rejection
            }
        }
        let (registered, moved) = (try day("2026-04-01"), try day("2026-04-02"))
        #expect(
            try rejection(.placeRegistration, "stay", "2026-04-02")
                == .movedLater(on: moved, registered: registered))
        #expect(
            try rejection(.placeRegistration, "stay", "2026-02-01")
                == .notPresent(cases.person, on: try day("2026-02-01")))
        #expect(
            try rejection(.temporaryResidence, "work-permit", "2026-03-30")
                == .casework(.notAsked(.moved, by: .temporaryResidence)))
    }

    @Test("A registration ends by itself with its last day, or with the stay (art. 21.8)")
    func lapses() throws {
        let id = try cases.lodge(
            .placeRegistration, "stay", from: nil, through: nil, on: "2026-03-05",
            dwelling: Dwelling(address: "Nizami 12"))
        try cases.complete(id, on: "2026-03-05")
        try cases.propose(id, on: "2026-03-05")
        try cases.test.cross(cases.person, .exit, "2026-04-01T05:12:00Z")
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        let book = try cases.test.ledger.lawBook(through: .max)
        #expect(file.stayFigures(on: try day("2026-04-02"), law: book)?.place == nil)
    }
}
