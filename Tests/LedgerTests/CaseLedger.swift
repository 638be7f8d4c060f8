import Casework
import EventCoding
import Ledger
import Testing

/// A ledger in which a citizen of Georgia entered on 2026-03-01, to be lawfully here through 2026-05-29, and
/// in which officers act on cases; it is 2026-08-01.
struct CaseLedger {
    let test: TestLedger
    let person: PersonID

    init(seed: UInt64 = 1) throws {
        test = try TestLedger(seed: seed)
        person = try test.register()
        try test.cross(person, .entry, "2026-03-01T05:12:00Z")
    }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    /// Performs a command as the officer with the number.
    @discardableResult
    func perform(
        _ command: CaseCommand, _ parts: CaseParts = CaseParts(), as officer: Int = 17,
        in ledger: Ledger? = nil
    ) throws -> Receipt {
        let number = try #require(OfficerID("O-AZ-00\(officer)"))
        return try (ledger ?? test.ledger).perform(
            Request(
                actor: .officer(number, office: try #require(TestLedger.office)),
                work: .casework(command, parts)))
    }

    /// Lodges an application; returns its number.
    func lodge(
        _ service: Service = .temporaryResidence, _ ground: String = "work-permit",
        _ applicant: ApplicantCategory = .adult, _ speed: CaseSpeed = .standard,
        from: String? = "2026-05-30", through: String? = "2027-05-29",
        extends: PermitID? = nil, sponsor: PersonID? = nil, of other: PersonID? = nil,
        on day: String = "2026-04-01", dwelling: Dwelling? = nil, moved: String? = nil
    ) throws -> CaseID {
        let receipt = try perform(
            .lodgeCase(
                LodgeCase(
                    service: service, person: other ?? person, applicant: applicant,
                    ground: try #require(GroundCode(ground)), speed: speed,
                    requestedFrom: try from.map(Self.day),
                    requestedThrough: try through.map(Self.day), extends: extends,
                    sponsor: sponsor, lodgedOn: try Self.day(day),
                    movedOn: try moved.map(Self.day))),
            CaseParts(dwelling: dwelling))
        guard case .casework(.caseLodged(let lodged))? = receipt.events.first?.event else {
            throw TestLedgerError.code
        }
        return lodged.caseID
    }

    /// Brings every document that is missing.
    @discardableResult
    func complete(_ id: CaseID, on day: String = "2026-04-02") throws -> Receipt {
        let on = try Self.day(day)
        return try perform(
            .addCaseDocuments(
                AddCaseDocuments(caseID: id, kinds: try file(id).missing(on: on), addedOn: on)))
    }

    /// Records that a body has no objection.
    @discardableResult
    func agree(
        _ id: CaseID, _ stance: OpinionStance = .noObjection, on day: String = "2026-04-10"
    ) throws -> Receipt {
        try perform(
            .recordOpinion(
                RecordOpinion(
                    caseID: id, body: try #require(BodyCode("security")), stance: stance,
                    givenOn: try Self.day(day))), as: 21)
    }

    @discardableResult
    func propose(
        _ id: CaseID, from: String? = nil, through: String? = nil, on day: String = "2026-04-13",
        as officer: Int = 21
    ) throws -> Receipt {
        try perform(
            .proposeDecision(
                ProposeDecision(
                    caseID: id, outcome: .granted, validFrom: try from.map(Self.day),
                    validThrough: try through.map(Self.day), proposedOn: try Self.day(day))),
            as: officer)
    }

    @discardableResult
    func refuse(
        _ id: CaseID, _ grounds: String..., on day: String = "2026-04-13"
    ) throws -> Receipt {
        let codes = try grounds.map { try #require(RefusalCode($0)) }
        return try perform(
            .proposeDecision(
                ProposeDecision(
                    caseID: id, outcome: .refused, grounds: codes, proposedOn: try Self.day(day))),
            as: 21)
    }

    @discardableResult
    func approve(
        _ id: CaseID, on day: String = "2026-04-14", as officer: Int = 22, in ledger: Ledger? = nil
    ) throws -> Receipt {
        try perform(
            .approveProposal(ApproveProposal(caseID: id, decidedOn: try Self.day(day))),
            as: officer, in: ledger)
    }

    /// Returns the request of an officer to approve what was proposed.
    static func approval(of id: CaseID, as officer: Int) throws -> Request {
        Request(
            actor: .officer(
                try #require(OfficerID("O-AZ-00\(officer)")),
                office: try #require(TestLedger.office)),
            work: .casework(
                .approveProposal(ApproveProposal(caseID: id, decidedOn: try day("2026-05-22"))),
                CaseParts()))
    }

    @discardableResult
    func notify(_ id: CaseID, on day: String = "2026-04-15") throws -> Receipt {
        try perform(
            .notifyApplicant(NotifyApplicant(caseID: id, notifiedOn: try Self.day(day))))
    }

    /// Lodges, completes, proposes and approves; returns the permit.
    func grant(
        _ ground: String = "work-permit", from: String = "2026-05-30",
        through: String = "2027-05-29"
    ) throws -> PermitID {
        let id = try lodge(.temporaryResidence, ground, from: from, through: through)
        try complete(id)
        try agree(id)
        try propose(id)
        try approve(id)
        return try #require(try file(id).decision?.permit)
    }

    func file(_ id: CaseID) throws -> CaseFile {
        try test.ledger.log.caseFile(id, through: .max)
    }

    /// Returns why a command is rejected.
    func rejection(_ body: () throws -> some Any) throws -> CaseRejection {
        do {
            _ = try body()
        } catch LedgerError.rejected(.casework(let rejection)) {
            return rejection
        }
        throw NotRejected()
    }

    private struct NotRejected: Error {}
}
