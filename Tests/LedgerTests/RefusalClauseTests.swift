import Casework
import EventCoding
import Ledger
import Testing

@Suite("Grounds of refusal and of cancellation, clause by clause")
struct RefusalClauseTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    private func code(_ text: String) throws -> RefusalCode { try #require(RefusalCode(text)) }

    private func law(_ service: Service, on text: String) throws -> ServiceLaw {
        let book = try cases.test.ledger.lawBook(through: .max)
        return ServiceLaw(book, of: service, on: try day(text))
    }

    private static let extensions = [
        ("security", "43.1.1"), ("public-order", "43.1.2"), ("false-documents", "43.1.3"),
        ("no-identity", "43.1.4"), ("entry-ban", "43.1.5"), ("ground-gone", "43.1.6"),
        ("undesirable", "43.1.7"),
    ]

    private static let residences = [
        ("security", "50.1.1"), ("false-documents", "50.1.2"), ("disease", "50.1.5"),
        ("entry-ban", "50.1.6"), ("ground-gone", "50.1.7"), ("host-withdrew", "50.1.7-1"),
        ("settled-abroad", "50.1.9"), ("undesirable", "50.1.10"), ("removal", "50.1.11"),
        ("purpose", "50.1.12"), ("unpaid-fine", "50.1.13"),
    ]

    @Test("An extension is refused on each ground of art. 43.1, with its article")
    func extensionRefusals() throws {
        let law = try law(.stayExtension, on: "2026-05-21")
        for (ground, article) in Self.extensions {
            let id = try cases.lodge(
                .stayExtension, "treatment", from: nil, through: "2026-06-28", on: "2026-05-20")
            try cases.complete(id, on: "2026-05-20")
            try cases.refuse(id, ground, on: "2026-05-20")
            try cases.approve(id, on: "2026-05-21")
            try expect(id, refusedOn: ground, article, law)
        }
    }

    @Test(
        "Residence is refused on each ground of art. 50.1 that an officer states, with its article")
    func residenceRefusals() throws {
        let law = try law(.temporaryResidence, on: "2026-04-14")
        for (ground, article) in Self.residences {
            let id = try cases.lodge()
            try cases.complete(id)
            try cases.refuse(id, ground)
            try cases.approve(id)
            try expect(id, refusedOn: ground, article, law)
        }
    }

    private func expect(
        _ id: CaseID, refusedOn ground: String, _ article: String, _ law: ServiceLaw
    ) throws {
        let decision = try #require(try cases.file(id).decision)
        #expect(decision.outcome == .refused && decision.grounds.map(\.text) == [ground])
        let application = try #require(try cases.file(id).application)
        let cited = law.refusal(try code(ground), for: application.ground)?.enacted.article
        #expect(
            cited?.hasPrefix("Migration Code, art. \(article)") == true,
            "\(ground): \(cited ?? "-")")
    }

    @Test("Nothing is granted while a document is missing (art. 50.1.3)")
    func documents() throws {
        let id = try cases.lodge()
        try cases.refuse(id, "document-missing", on: "2026-04-02")
        try cases.approve(id)
        let cited = try law(.temporaryResidence, on: "2026-04-14")
            .refusal(try code("document-missing"), for: try #require(GroundCode("work-permit")))
        #expect(cited?.enacted.article == "Migration Code, art. 50.1.3")
    }

    @Test(
        "A passport that does not last three months more stands against residence (art. 46.1.2, 50.1.4)"
    )
    func passport() throws {
        try cases.test.perform(
            .correctDocument(
                DocumentName(cases.person, 1),
                DocumentToAdd(
                    kind: .passport, issuer: try #require(StateCode("GEO")),
                    validThrough: try day("2026-06-30"),
                    details: DocumentDetails(number: "13AB45678")),
                on: try day("2026-04-01"), remark: nil))
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.agree(id)
        guard
            case .obstacle(let ground, let cited, let proof) = try cases.rejection({
                try cases.propose(id)
            })
        else { throw TestLedgerError.code }
        #expect(ground.text == "passport" && cited.article.contains("50.1.4") && proof.count == 1)
        try cases.refuse(id, "passport")
    }

    @Test("Without the sponsor's permit a family member has no ground (art. 50.1.7)")
    func groundGone() throws {
        let other = try cases.test.register("KAPANADZE", document: "77AB00001")
        try cases.test.cross(other, .entry, "2026-03-02T05:12:00Z")
        let id = try cases.lodge(
            .temporaryResidence, "family", sponsor: cases.person, of: other)
        try cases.complete(id)
        try cases.agree(id)
        guard case .obstacle(let ground, _, _) = try cases.rejection({ try cases.propose(id) })
        else {
            throw TestLedgerError.code
        }
        #expect(ground.text == "ground-gone")
    }

    @Test(
        "Victims and helpers of the prosecution are not refused for passport, disease, ban or purpose (art. 50.2)"
    )
    func victims() throws {
        let law = try law(.temporaryResidence, on: "2026-04-14")
        for ground in ["trafficking-victim", "prosecution-helper"] {
            for refusal in ["passport", "disease", "entry-ban", "purpose"] {
                let found = law.refusal(try code(refusal), for: try #require(GroundCode(ground)))
                #expect(found == nil, "\(ground) \(refusal)")
            }
        }
        let id = try cases.lodge(.temporaryResidence, "trafficking-victim")
        try cases.complete(id)
        guard case .wordUnknown = try cases.rejection({ try cases.refuse(id, "disease") }) else {
            throw TestLedgerError.code
        }
    }

    @Test("A long absence does not cost the highly qualified their permit (art. 50.3)")
    func qualified() throws {
        let law = try law(.temporaryResidence, on: "2026-04-14")
        let absence = try code("absence")
        #expect(law.refusal(absence, for: try #require(GroundCode("highly-qualified"))) == nil)
        #expect(law.refusal(absence, for: try #require(GroundCode("study"))) != nil)
    }

    @Test("A permit is cancelled on each ground of art. 50.1, from its day on")
    func cancelled() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        for (index, (ground, _)) in Self.residences.enumerated() {
            let text = "2026-07-\(index < 9 ? "0" : "")\(index + 1)"
            let request = Request(
                actor: .officer(
                    try #require(OfficerID("O-AZ-0021")), office: try #require(TestLedger.office)),
                work: .casework(
                    .cancelPermit(
                        CancelPermit(
                            permit: permit, ground: try code(ground), cancelledFrom: try day(text))),
                    CaseParts()))
            // What the ledger can tell by itself must hold.
            guard ground != "absence", ground != "passport", ground != "document-missing" else {
                guard
                    case .refusalUnfounded = try cases.rejection({
                        try cases.test.ledger.rehearse(request)
                    })
                else { throw TestLedgerError.code }
                continue
            }
            let receipt = try cases.test.ledger.rehearse(request)
            #expect(receipt.events.first?.event.effective.day == (try day(text)), "\(ground)")
        }
    }

    @Test("A permit is cancelled for an absence that the crossings prove (art. 50.1.8)")
    func cancelledForAbsence() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        try cases.test.cross(cases.person, .exit, "2026-04-21T05:12:00Z")
        func cancel(_ from: String) throws -> Receipt {
            try cases.perform(
                .cancelPermit(
                    CancelPermit(
                        permit: permit, ground: try code("absence"), cancelledFrom: try day(from))),
                as: 21)
        }
        guard case .refusalUnfounded = try cases.rejection({ try cancel("2026-07-20") }) else {
            throw TestLedgerError.code
        }
        #expect(try cancel("2026-07-21").events.first?.event.effective.day == day("2026-07-21"))
    }

    @Test("Of a body that is asked again the later opinion counts")
    func opinionAgain() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.agree(id, .objection, on: "2026-04-06")
        guard
            case .obstacle(let ground, _, _) = try cases.rejection({
                try cases.propose(id, on: "2026-04-07")
            })
        else { throw TestLedgerError.code }
        #expect(ground.text == "security")
        try cases.perform(
            .requestOpinion(
                RequestOpinion(
                    caseID: id, body: try #require(BodyCode("security")),
                    requestedOn: try day("2026-04-07"))))
        try cases.agree(id, on: "2026-04-10")
        try cases.propose(id)
        try cases.approve(id)
        #expect(try cases.file(id).decision?.outcome == .granted)
    }

    @Test("A refusal is reasoned: without a ground there is none (art. 42.6, 48.2)")
    func reasoned() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        #expect(try cases.rejection { try cases.refuse(id) } == .refusalGroundless)
    }

    @Test("Whoever was refused may apply again once the ground is gone (art. 48.3)")
    func again() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.refuse(id, "disease")
        try cases.approve(id)
        try cases.notify(id)
        let next = try cases.lodge(on: "2026-04-20")
        #expect(try cases.file(next).stage == .completing)
    }

    @Test("What was missing is all that need be brought while a case is open (art. 48.4)")
    func curing() throws {
        let id = try cases.lodge()
        try cases.complete(id)
        try cases.perform(
            .rejectCaseDocument(
                RejectCaseDocument(caseID: id, document: 3, rejectedOn: try day("2026-04-03"))))
        #expect(try cases.file(id).missing(on: try day("2026-04-03")).count == 1)
        try cases.complete(id, on: "2026-04-06")
        #expect(try cases.file(id).stage == .examination)
    }

    @Test("What need not be paid is waived, and the card is handed out (art. 46.2-1, 46.6)")
    func waived() throws {
        let id = try cases.lodge(.temporaryResidence, "trafficking-victim")
        try cases.complete(id)
        try cases.agree(id)
        try cases.propose(id)
        try cases.approve(id)
        try cases.notify(id)
        try cases.perform(
            .waiveFee(WaiveFee(caseID: id, waivedOn: try day("2026-04-15"))), as: 22)
        #expect(try cases.file(id).fee.left == .zero)
        try cases.perform(.issueCard(IssueCard(caseID: id, issuedOn: try day("2026-04-16"))))
    }

    @Test(
        "A card that is lost is made again for its duty, and the permit stays as it is (art. 44.5)")
    func lost() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        let receipt = try cases.perform(
            .reissueCard(
                ReissueCard(permit: permit, cause: .lost, reissuedOn: try day("2026-05-04"))))
        guard case .casework(.permitCardReissued(let event))? = receipt.events.first?.event else {
            throw TestLedgerError.code
        }
        #expect(event.fee.qapik == 1000)
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        #expect(file.permits[0].lastDay == (try day("2027-04-19")))
    }
}
