import Casework
import EventCoding
import Ledger
import Testing

@Suite("What may not be asked of a case")
struct CaseBadInputTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    private func nothingIsRecorded(_ body: () throws -> some Any) throws -> LedgerError {
        let before = try cases.test.ledger.size()
        do {
            _ = try body()
        } catch let error as LedgerError {
            #expect(try cases.test.ledger.size() == before)
            return error
        }
        throw TestLedgerError.code
    }

    @Test("Nobody who is not registered, and nobody who is not here, applies")
    func persons() throws {
        let unknown = try #require(PersonID("P-AZ-000099"))
        let error = try nothingIsRecorded { try cases.lodge(of: unknown) }
        guard case .rejected(.personUnknown) = error else { throw TestLedgerError.code }
        let absent = try cases.test.register("KAPANADZE", document: "77AB00001")
        guard
            case .rejected(.notPresent) = try nothingIsRecorded({ try cases.lodge(of: absent) })
        else { throw TestLedgerError.code }
    }

    @Test("Nothing is dated in the future, and no days are the wrong way round")
    func days() throws {
        guard
            case .rejected(.dayInFuture) = try nothingIsRecorded({
                try cases.lodge(on: "2026-12-24")
            })
        else { throw TestLedgerError.code }
        let turned = try cases.rejection {
            try cases.lodge(from: "2027-05-29", through: "2026-05-30")
        }
        #expect(
            turned
                == .endsBeforeItBegins(from: try day("2027-05-29"), through: try day("2026-05-30")))
    }

    @Test("An unknown ground is answered with those that there are")
    func ground() throws {
        guard
            case .groundUnknown(let ground, of: .temporaryResidence, let known) =
                try cases.rejection({ try cases.lodge(.temporaryResidence, "marriage") })
        else { throw TestLedgerError.code }
        #expect(ground.text == "marriage" && known.count == 19)
    }

    @Test("Nobody pays nothing, or more than what is left; a correction says what is another")
    func beyond() throws {
        let id = try cases.lodge()
        func pay(_ qapik: Int) throws -> Receipt {
            try cases.perform(
                .payFee(
                    PayFee(
                        caseID: id, amount: try #require(Money(qapik: qapik)),
                        paidOn: try day("2026-04-01"))))
        }
        let left = try cases.file(id).fee.left
        for qapik in [0, left.qapik + 1] {
            let amount = try #require(Money(qapik: qapik))
            #expect(
                try cases.rejection { try pay(qapik) } == .payBeyond(id, amount, left: left))
        }
        _ = try pay(left.qapik)
        #expect(try cases.rejection { try pay(1) } == .nothingToPay(id))
        let same = CaseCommand.correctCase(
            CorrectCase(
                caseID: id, applicant: .adult, ground: try #require(GroundCode("work-permit")),
                speed: .standard, requestedFrom: try day("2026-05-30"),
                requestedThrough: try day("2027-05-29"), correctedOn: try day("2026-04-02")))
        #expect(try cases.rejection { try cases.perform(same) } == .nothingToCorrect(id))
    }

    @Test("An extension for longer than the law has a duty for is refused for its length")
    func tooLong() throws {
        guard
            case .grantBeyond(_, let last, .total, let cited) = try cases.rejection({
                try cases.lodge(
                    .stayExtension, "treatment", from: nil, through: "2027-03-10",
                    on: "2026-05-20")
            })
        else { throw TestLedgerError.code }
        #expect(last == (try day("2026-07-28")) && cited.article.contains("42.1"))
    }

    @Test("A family member's application names on whose permit it rests, and that is not their own")
    func sponsor() throws {
        guard
            case .sponsorMissing(let ground, let cited) = try cases.rejection({
                try cases.lodge(.temporaryResidence, "family")
            })
        else { throw TestLedgerError.code }
        #expect(ground.text == "family" && cited.article.contains("45.1.5"))
        #expect(
            try cases.rejection {
                try cases.lodge(.temporaryResidence, "family", sponsor: cases.person)
            } == .ownSponsor(cases.person))
        #expect(
            try cases.rejection { try cases.lodge(.temporaryResidence, through: nil) }
                == .missing(.through))
    }

    @Test("Nobody extends somebody else's permit, and no document counts that has expired")
    func others() throws {
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        let other = try cases.test.register("KAPANADZE", document: "77AB00001")
        try cases.test.cross(other, .entry, "2026-03-02T05:12:00Z")
        #expect(
            try cases.rejection { try cases.lodge(extends: permit, of: other, on: "2026-04-20") }
                == .permitOfOthers(permit))
        let id = try cases.lodge(of: other, on: "2026-04-20")
        let kind = try #require(DocumentCode("medical-certificate"))
        #expect(
            try cases.rejection {
                try cases.perform(
                    .addCaseDocuments(
                        AddCaseDocuments(
                            caseID: id, kinds: [kind], validThrough: try day("2026-04-01"),
                            addedOn: try day("2026-04-20"))))
            } == .documentPast(kind))
    }

    @Test("Whoever has an open case of a service is shown it, and lodges no second one")
    func second() throws {
        let id = try cases.lodge()
        #expect(try cases.rejection { try cases.lodge() } == .caseOpen(.temporaryResidence, id))
    }
}
