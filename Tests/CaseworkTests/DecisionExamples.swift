import Casework
import Testing

/// Gives a suite facts and commands; the clock stands at noon of 2026-06-01 in Baku.
protocol DecisionExamples: StayExamples {}

extension DecisionExamples {
    /// Reads a code that the test wrote by hand.
    func code<Form: Code>(_ text: String) throws -> Form {
        try #require(Form(text), "\(text)")
    }

    /// Returns the facts of a ledger that knows the law and the person of `scene`, if one is given.
    func facts(_ scene: Scene? = nil, founded: Bool = true) throws -> Facts {
        var facts = Facts(now: try Scene.instant("2026-06-01"))
        facts.claimedPerson = try code("P-AZ-000001")
        if founded {
            let event = LedgerFounded(
                code: try code("AZ"), origin: "ledger.example/az", lawBook: try code("az"),
                signatures: .none, office: try code("BAK"), foundedOn: day("2026-01-01"))
            facts.ledger.evolve(
                Recorded(
                    event: .ledgerFounded(event), position: Position(1),
                    recordedAt: facts.now, ordinals: [1]))
        }
        if let scene {
            facts.law = scene.law
            facts.persons[scene.person] = scene.file
        }
        return facts
    }

    /// Returns why the command is rejected; nil if it is accepted.
    func rejection(of command: Command, _ facts: Facts) -> Rejection? {
        do {
            _ = try decide(command, facts)
            return nil
        } catch {
            return error
        }
    }

    func registration(
        _ nationality: String = "GEO", on registeredOn: String = "2026-06-01",
        birthYear: Int? = 1990, document: NewDocument? = nil, distinctFrom: [PersonID]? = nil
    ) throws -> RegisterPerson {
        RegisterPerson(
            nationality: try code(nationality), sex: .female, birthYear: birthYear,
            registeredOn: day(registeredOn), transliteration: nil, distinctFrom: distinctFrom,
            identity: try Scene.commitment(), document: document,
            remark: nil)
    }

    func passport(_ issuer: String = "GEO", validThrough: String?) throws -> NewDocument {
        NewDocument(
            kind: .passport, issuer: try code(issuer), validThrough: validThrough.map { day($0) },
            details: try Scene.commitment())
    }

    func addition(
        on addedOn: String = "2026-06-01", issuer: String = "GEO", validThrough: String? = nil
    ) throws -> AddDocument {
        AddDocument(
            person: try code("P-AZ-000977"),
            document: try passport(issuer, validThrough: validThrough), addedOn: day(addedOn),
            remark: try Scene.commitment())
    }

    func crossing(
        _ direction: Direction, _ at: String, document: Int? = nil
    ) throws -> RecordCrossing {
        RecordCrossing(
            person: try code("P-AZ-000977"), direction: direction,
            crossedAt: try Scene.instant(at), checkpoint: try code("BAK-GYD"),
            document: try document.map { DocumentName(try code("P-AZ-000977"), $0) },
            remark: nil)
    }
}
