import Testing

@testable import Casework

/// A service that no release has: what `Sources/ARCHITECTURE.md` says of adding one, done.
private enum SeafarerDocument: CaseService {
    static var service: Service { Service("seafarer-document") ?? .persons }
    static func end(_ matter: CaseMatter) throws(Rejection) -> Day? { nil }
    static func firstDay(_ matter: CaseMatter) throws(Rejection) -> Day { matter.day }

    /// Its law, as a file of provisions would have it.
    static let law = [
        ("ground.crew", "crew-list"), ("documents", "form photo"),
        ("decision.standard", "5 working-days"), ("fee", "20.00 AZN"), ("longest.first", "P5Y"),
        ("refusal.document-missing", "applies"),
    ]
}

@Suite("An eleventh service")
struct EleventhServiceTests {
    @Test(
        "One file of rules and some provisions make a service: lodged, completed, granted, with its fee and its end"
    )
    func added() throws {
        var ledger = try PureLedger(services: CaseServices([SeafarerDocument.self]))
        try ledger.enact(SeafarerDocument.law, for: SeafarerDocument.service)
        let id = try ledger.lodge(SeafarerDocument.service, "crew")
        let filed = try #require(ledger.facts.cases[id])
        #expect(filed.required.map(\.text) == ["form", "photo", "crew-list"])
        #expect(filed.fee.due?.description == "20.00")
        #expect(filed.decideBy == Day("2026-03-09"))
        try ledger.perform(
            .addCaseDocuments(
                AddCaseDocuments(caseID: id, kinds: filed.required, addedOn: ledger.day)), as: 17)
        try ledger.perform(
            .proposeDecision(
                ProposeDecision(caseID: id, outcome: .granted, proposedOn: ledger.day)), as: 21)
        try ledger.perform(
            .approveProposal(ApproveProposal(caseID: id, decidedOn: ledger.day)), as: 22)
        let permit = try #require(ledger.facts.persons[ledger.person]?.permits.first)
        #expect(permit.service == SeafarerDocument.service)
        #expect(permit.from == ledger.day && permit.through == Day("2031-03-01"))
    }

    @Test("A service of which there are only provisions is rejected, and nothing is lodged")
    func unknown() throws {
        var ledger = try PureLedger(services: .all)
        try ledger.enact(SeafarerDocument.law, for: SeafarerDocument.service)
        #expect(throws: Rejection.casework(.serviceUnknown(SeafarerDocument.service))) {
            try ledger.lodge(SeafarerDocument.service, "crew")
        }
    }
}

/// A ledger of values only: decisions are made, and what they cause is folded.
private struct PureLedger {
    private(set) var facts: Facts
    let person: PersonID
    let day: Day
    private var position = 0
    private var lengths: [Subject: Int] = [:]

    init(services: CaseServices) throws {
        day = try #require(Day("2026-03-02"))
        person = try #require(PersonID("P-AZ-000001"))
        facts = Facts(now: Instant(startOf: day).adding(microseconds: 3_600_000_000))
        facts.services = services
        let commitment = try #require(Commitment(String(repeating: "0", count: 64)))
        record(
            .ledgerFounded(
                LedgerFounded(
                    code: try #require(LedgerCode("AZ")), origin: "ledger.test/az",
                    lawBook: try #require(LawBookCode("az")), signatures: .none,
                    office: try #require(OfficeCode("HQ")), foundedOn: day)))
        record(
            .personRegistered(
                PersonRegistered(
                    person: person, nationality: try #require(StateCode("GEO")), sex: .female,
                    birthYear: 1988, registeredOn: day,
                    identity: SealedPart(
                        subject: person.subject, part: .identity, commit: commitment),
                    remark: nil)))
        try enact([("calendar.weekend", "sat sun")], under: "")
    }

    private mutating func record(_ event: Event) {
        position += 1
        let ordinals = event.subjects.map { subject in
            lengths[subject, default: 0] += 1
            return lengths[subject] ?? 1
        }
        let recorded = Recorded(
            event: event, position: Position(position), recordedAt: facts.now, ordinals: ordinals)
        facts.ledger.evolve(recorded)
        facts.law.evolve(recorded)
        for person in event.persons {
            facts.persons[person, default: PersonFile()].evolve(recorded)
        }
        for subject in event.subjects {
            if let id = CaseID(subject.id) { facts.cases[id, default: CaseFile()].evolve(recorded) }
            if let id = PermitID(subject.id) {
                facts.permits[id, default: PermitFile()].evolve(recorded)
            }
        }
    }

    mutating func enact(_ law: [(String, String)], for service: Service) throws {
        try enact(law, under: "service.\(service).")
    }

    private mutating func enact(_ law: [(String, String)], under prefix: String) throws {
        for (name, value) in law {
            let key = try #require(ProvisionKey(prefix + name))
            try #require(ProvisionValue(value, for: key) != nil, "\(key)")
            record(
                .provisionEnacted(
                    ProvisionEnacted(
                        book: try #require(LawBookCode("az")), key: key, value: value,
                        validFrom: Day.first, validThrough: nil, article: "a rule of the test",
                        source: "a test", confidence: .read, note: nil)))
        }
    }

    mutating func lodge(_ service: Service, _ ground: String) throws -> CaseID {
        try perform(
            .lodgeCase(
                LodgeCase(
                    service: service, person: person, applicant: .adult,
                    ground: try #require(GroundCode(ground)), speed: .standard, lodgedOn: day)),
            as: 17)
        return try #require(CaseID("C-AZ-2026-000001"))
    }

    mutating func perform(_ command: CaseCommand, as officer: Int) throws {
        facts.actor = ActingOfficer(
            officer: OfficerID("O-AZ-00\(officer)"), office: OfficeCode("BAK"))
        facts.claimedCase = CaseID("C-AZ-2026-000001")
        facts.claimedPermit = PermitID("R-AZ-000001")
        for event in try decide(.casework(command), facts).events { record(event) }
    }
}
