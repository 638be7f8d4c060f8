import Casework
import Ledger
import Testing

@Suite("What the three services ask")
struct CaseServiceTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    // MARK: Extension of stay

    private func extend(
        _ ground: String = "treatment", through: String = "2026-06-28", on day: String
    ) throws -> CaseID {
        try cases.lodge(.stayExtension, ground, from: nil, through: through, on: day)
    }

    @Test(
        "An extension is asked for three working days before the stay ends, but by whom had to stop (art. 42.4)"
    )
    func inTime() throws {
        // The stay ends on Friday 29 May; 27 and 28 May are days off
        guard
            case .lodgedLate(let last, let cited) = try cases.rejection({
                try extend(on: "2026-05-25")
            })
        else { throw TestLedgerError.code }
        #expect(last == (try day("2026-05-22")) && cited.article == "Migration Code, art. 42.4")
        _ = try extend("forced-stop", on: "2026-05-29")
    }

    @Test(
        "All extensions of one stay are sixty days together, in order one after the other (art. 42.1)"
    )
    func total() throws {
        let first = try extend(through: "2026-07-08", on: "2026-05-20")
        try cases.complete(first, on: "2026-05-20")
        try cases.propose(first, on: "2026-05-21")
        try cases.approve(first, on: "2026-05-22")
        #expect(try cases.file(first).decision?.validFrom == day("2026-05-30"))
        // Forty days are used: twenty are left
        let second = try extend(through: "2026-08-15", on: "2026-07-01")
        try cases.complete(second, on: "2026-07-01")
        guard
            case .grantBeyond(_, let last, .total, let cited) = try cases.rejection({
                try cases.propose(second, on: "2026-07-02")
            })
        else { throw TestLedgerError.code }
        #expect(last == (try day("2026-07-28")) && cited.article == "Migration Code, art. 42.1")
        try cases.propose(second, through: "2026-07-28", on: "2026-07-02")
    }

    @Test("Whoever is refused after the stay has run out has two days to leave (art. 42.7)")
    func leave() throws {
        let id = try extend(on: "2026-05-20")
        try cases.complete(id, on: "2026-05-20")
        try cases.refuse(id, "false-documents", on: "2026-06-01")
        try cases.approve(id, on: "2026-06-02")
        try cases.notify(id, on: "2026-06-03")
        #expect(try cases.file(id).notice?.leaveBy == day("2026-06-05"))
    }

    @Test("The passport lasts a month longer than the extension (art. 43.2)")
    func passport() throws {
        // Of a passport that is valid through 2026-07-15 a month is left on 2026-06-15
        let name = DocumentName(cases.person, 1)
        try cases.test.perform(
            .correctDocument(
                name,
                DocumentToAdd(
                    kind: .passport, issuer: try #require(StateCode("GEO")),
                    validThrough: try day("2026-07-15"),
                    details: DocumentDetails(number: "13AB45678")),
                on: try day("2026-04-01"), remark: nil))
        let id = try extend(on: "2026-05-20")
        try cases.complete(id, on: "2026-05-20")
        guard
            case .grantBeyond(_, let last, .passport, let cited) = try cases.rejection({
                try cases.propose(id, on: "2026-05-21")
            })
        else { throw TestLedgerError.code }
        #expect(last == (try day("2026-06-15")) && cited.article == "Migration Code, art. 43.2")
    }

    // MARK: Temporary residence

    @Test("A first residence permit is for a year, an investor's for three (art. 49.1, 49.2)")
    func longest() throws {
        let id = try cases.lodge(through: "2027-06-15")
        try cases.complete(id)
        try cases.agree(id)
        guard
            case .grantBeyond(_, let last, .longest, let cited) = try cases.rejection({
                try cases.propose(id)
            })
        else { throw TestLedgerError.code }
        #expect(last == (try day("2027-05-29")) && cited.article == "Migration Code, art. 49.1")
        let investor = try CaseLedger(seed: 2)
        let other = try investor.lodge(.temporaryResidence, "investment", through: "2029-05-29")
        try investor.complete(other)
        try investor.agree(other)
        try investor.propose(other)
    }

    @Test(
        "Whoever was away for more than ninety days in a hundred and eighty keeps no residence (art. 50.1.8)"
    )
    func absence() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        try cases.test.cross(cases.person, .exit, "2026-04-21T05:12:00Z")
        try cases.test.cross(cases.person, .entry, "2026-07-22T05:12:00Z")
        // From 22 April through 21 July: 91 days
        let id = try cases.lodge(
            from: "2027-04-20", through: "2028-04-19", extends: permit, on: "2026-07-23")
        try cases.complete(id, on: "2026-07-23")
        try cases.agree(id, on: "2026-07-24")
        guard
            case .obstacle(let code, let cited, let proof) = try cases.rejection({
                try cases.propose(id, on: "2026-07-27")
            })
        else { throw TestLedgerError.code }
        #expect(code.text == "absence" && cited.article == "Migration Code, art. 50.1.8, 50.3")
        #expect(proof.count == 3)
        try cases.refuse(id, "absence", on: "2026-07-27")
    }

    @Test("A ground that the ledger knows not to hold is no ground of refusal")
    func unfounded() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        guard
            case .refusalUnfounded(let code, _) = try cases.rejection({
                try cases.refuse(id, "absence")
            })
        else { throw TestLedgerError.code }
        #expect(code.text == "absence")
        guard case .wordUnknown = try cases.rejection({ try cases.refuse(id, "weather") }) else {
            throw TestLedgerError.code
        }
    }

    @Test("An objection of the security body stands against a grant (art. 50.1.1)")
    func objection() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        guard case .opinionPending = try cases.rejection({ try cases.propose(id) }) else {
            throw TestLedgerError.code
        }
        try cases.agree(id, .objection)
        guard case .obstacle(let code, _, _) = try cases.rejection({ try cases.propose(id) }) else {
            throw TestLedgerError.code
        }
        #expect(code.text == "security")
    }

    @Test("Silence past its term is no objection (art. 47.7)")
    func silence() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.propose(id, on: "2026-04-17")
    }

    @Test("One residence permit is in force at a time")
    func overlap() throws {
        let permit = try cases.grant()
        let id = try cases.lodge(from: "2027-01-01", through: "2027-12-31", on: "2026-06-01")
        try cases.complete(id, on: "2026-06-01")
        try cases.agree(id, on: "2026-06-02")
        #expect(
            try cases.rejection { try cases.propose(id, on: "2026-06-03") }
                == .permitOverlaps(permit, from: day("2026-05-30"), through: day("2027-05-29")))
    }

    @Test(
        "A card is handed out once the duty is paid; unpaid past its term the permit is cancelled (art. 46.2)"
    )
    func unpaid() throws {
        let permit = try cases.grant()
        let id = try #require(CaseID("C-AZ-2026-000001"))
        try cases.notify(id)
        guard
            case .feeUnpaid = try cases.rejection({
                try cases.perform(
                    .issueCard(IssueCard(caseID: id, issuedOn: try day("2026-04-16"))))
            })
        else { throw TestLedgerError.code }
        func cancel(on text: String) throws -> CaseCommand {
            .cancelPermit(
                CancelPermit(
                    permit: permit, ground: try #require(RefusalCode("unpaid")),
                    cancelledFrom: try day(text)))
        }
        #expect(try cases.file(id).fee.payBy == day("2026-06-01"))
        #expect(
            try cases.rejection { try cases.perform(cancel(on: "2026-06-01")) }
                == .termRuns(id, last: day("2026-06-01")))
        try cases.perform(cancel(on: "2026-06-02"))
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        #expect(file.permits[0].lastDay == (try day("2026-06-01")))
    }

    // MARK: Registration upon place of stay

    @Test(
        "A place of stay is registered at once, by one officer, for the days of the stay (art. 21.4, 21.5)"
    )
    func place() throws {
        let id = try cases.lodge(
            .placeRegistration, "stay", from: nil, through: nil, on: "2026-03-05",
            dwelling: Dwelling(address: "Bakı, Nizami küçəsi 12"))
        try cases.complete(id, on: "2026-03-05")
        let receipt = try cases.propose(id, on: "2026-03-05")
        #expect(receipt.events.count == 3)
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        let place = try #require(file.amendedPlaces.first?.value)
        #expect(place.from == (try day("2026-03-05")))
        #expect(place.through == (try day("2026-05-29")))
        #expect(
            try cases.test.ledger.dwelling(at: place.position)?.address == "Bakı, Nizami küçəsi 12")
    }
}
