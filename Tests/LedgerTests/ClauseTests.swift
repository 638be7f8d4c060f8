import Casework
import EventCoding
import Ledger
import Testing

@Suite("The law of the three services, clause by clause")
struct ClauseTests {
    private let cases: CaseLedger

    init() throws { cases = try CaseLedger() }

    private func day(_ text: String) throws -> Day { try CaseLedger.day(text) }

    private func code(_ text: String) throws -> RefusalCode { try #require(RefusalCode(text)) }

    private func law(_ service: Service, on text: String) throws -> ServiceLaw {
        let book = try cases.test.ledger.lawBook(through: .max)
        return ServiceLaw(book, of: service, on: try day(text))
    }

    private func withdraw(_ id: CaseID, on text: String = "2026-05-20") throws {
        try cases.perform(
            .withdrawCase(WithdrawCase(caseID: id, withdrawnOn: try day(text))))
    }

    // MARK: Grounds and documents

    private static let extensions = [
        ("treatment", "40.0.1", "medical-certificate"), ("relative", "40.0.2", "relative-document"),
        ("business", "40.0.3", "inviter-petition"), ("forced-stop", "40.0.4", ""),
        ("relative-extension", "40.0.5", "relative-document"),
        ("cannot-start", "40.0.6", "employer-petition"),
    ]

    private static let residences = [
        ("close-relative", "45.1.1", "relative-document relative-consent"),
        ("investment", "45.1.2", "investment-certificate"),
        ("real-estate", "45.1.3", "ownership-extract"),
        ("deposit", "45.1.3-1", "bank-certificate"),
        ("securities", "45.1.3-2", "depository-extract"), ("specialist", "45.1.4", "invitation"),
        ("named-specialist", "45.1.4-1", "employment-contract"),
        ("highly-qualified", "45.1.4-1", "qualification-decision"),
        ("family", "45.1.5", "relative-document sponsor-card"),
        ("branch-head", "45.1.6", "registration-extract appointment"),
        ("company-head", "45.1.6-1", "registration-extract appointment"),
        ("entrepreneur", "45.1.7", "tax-extract staff-list"),
        ("exempt-work", "45.1.7-1", "employment-contract"),
        ("work-permit", "45.1.8", "work-permit-copy"), ("study", "45.1.9", "enrolment-certificate"),
        ("religious", "45.1.10", "religious-petition"),
        ("trafficking-victim", "45.1.10-1", "prosecution-petition"),
        ("prosecution-helper", "45.1.10-2", "prosecution-petition"),
        ("treaty", "45.1.11", "treaty-document"),
    ]

    @Test(
        "On each ground of art. 40 an extension is asked for with its evidence, and what art. 41 asks of all"
    )
    func extensionGrounds() throws {
        let law = try law(.stayExtension, on: "2026-05-20")
        #expect(law.grounds.count == Self.extensions.count)
        for (ground, article, evidence) in Self.extensions {
            let id = try cases.lodge(
                .stayExtension, ground, from: nil, through: "2026-06-28", on: "2026-05-20")
            let asked = "form passport-copy photo dwelling-document owner-statement"
            try expect(id, ground, article, asked, evidence, law)
            try withdraw(id)
        }
    }

    @Test(
        "On each ground of art. 45.1 residence is applied for with its evidence, and what art. 46.1 asks of all"
    )
    func residenceGrounds() throws {
        let law = try law(.temporaryResidence, on: "2026-04-01")
        let sponsor = try cases.test.register("KAPANADZE", document: "77AB00001")
        #expect(law.grounds.count == Self.residences.count)
        for (ground, article, evidence) in Self.residences {
            let id = try cases.lodge(.temporaryResidence, ground, sponsor: sponsor)
            let asked =
                "form passport-copy medical-certificate lawful-stay photo dwelling-document owner-statement"
            try expect(id, ground, article, asked, evidence, law)
            try withdraw(id)
        }
    }

    /// Compares what an application must come with, and by which article.
    private func expect(
        _ id: CaseID, _ ground: String, _ article: String, _ asked: String, _ evidence: String,
        _ law: ServiceLaw
    ) throws {
        let words = { (text: String) in text.split(separator: " ").map(String.init) }
        let required = try cases.file(id).required.map(\.text)
        #expect(required == words(asked) + words(evidence), "\(ground)")
        let provision = law.ground(try #require(GroundCode(ground)))?.provision
        let cited = try #require(provision).enacted.article
        #expect(cited.hasPrefix("Migration Code, art. \(article)"), "\(ground): \(cited)")
    }

    @Test(
        "A ground holds from the day on which the law has it: a deposit since 2019, securities since 2023"
    )
    func dated() throws {
        let deposit = try #require(GroundCode("deposit"))
        #expect(try law(.temporaryResidence, on: "2019-07-23").ground(deposit) == nil)
        #expect(try law(.temporaryResidence, on: "2019-07-24").ground(deposit) != nil)
        let securities = try #require(GroundCode("securities"))
        #expect(try law(.temporaryResidence, on: "2023-05-16").ground(securities) == nil)
        #expect(try law(.temporaryResidence, on: "2023-05-17").ground(securities) != nil)
    }

    @Test("A minor's application comes with the birth certificate (art. 41.1, 42.2, 46.1)")
    func minors() throws {
        let minor = try cases.test.perform(
            .registerPerson(
                PersonToRegister(
                    nationality: try #require(StateCode("GEO")), sex: .male,
                    registeredOn: try day("2026-02-20"),
                    identity: Identity(
                        surname: "BERIDZE", givenNames: "LUKA", born: PartialDate("2014-03-02")),
                    document: nil))
        ).person
        let child = try #require(minor)
        try cases.test.cross(child, .entry, "2026-03-01T05:12:00Z")
        for service in [Service.stayExtension, .temporaryResidence] {
            let isStay = service == .stayExtension
            let id = try cases.lodge(
                service, isStay ? "treatment" : "study", .minor, from: isStay ? nil : "2026-05-30",
                through: isStay ? "2026-06-28" : "2027-05-29", of: child)
            #expect(try cases.file(id).required.map(\.text).contains("birth-certificate"))
            try withdraw(id)
        }
    }

    // MARK: Terms

    @Test(
        "A decision on an extension takes three working days, or one for the higher duty (art. 42.5)"
    )
    func extensionTerms() throws {
        for (speed, through) in [(CaseSpeed.standard, "2026-05-25"), (.fast, "2026-05-21")] {
            let id = try cases.lodge(
                .stayExtension, "treatment", .adult, speed, from: nil, through: "2026-06-28",
                on: "2026-05-20")
            #expect(try cases.file(id).decideBy == day(through))
            try withdraw(id)
        }
    }

    @Test(
        "A decision on residence takes 20 working days or 15, and five fewer for family and the highly qualified (art. 47.5)"
    )
    func residenceTerms() throws {
        let sponsor = try cases.test.register("KAPANADZE", document: "77AB00001")
        let book = try cases.test.ledger.lawBook(through: .max)
        for (ground, days) in [("study", 20), ("family", 15), ("highly-qualified", 15)] {
            for (speed, fewer) in [(CaseSpeed.standard, 0), (.fast, 5)] {
                let id = try cases.lodge(
                    .temporaryResidence, ground, .adult, speed, sponsor: sponsor)
                let last = book.way(from: try day("2026-04-01"), workingDays: days - fewer)?.last
                #expect(try cases.file(id).decideBy == last?.day, "\(ground) \(speed)")
                try withdraw(id)
            }
        }
    }

    @Test(
        "The security body has ten working days, and five for family and the highly qualified (art. 47.6)"
    )
    func opinionTerms() throws {
        let sponsor = try cases.test.register("KAPANADZE", document: "77AB00001")
        let book = try cases.test.ledger.lawBook(through: .max)
        for (ground, days) in [("study", 10), ("family", 5), ("highly-qualified", 5)] {
            let id = try cases.lodge(.temporaryResidence, ground, sponsor: sponsor)
            try cases.complete(id)
            let last = book.way(from: try day("2026-04-02"), workingDays: days)?.last
            #expect(try cases.file(id).opinions.map(\.answerBy) == [last?.day], "\(ground)")
            try withdraw(id)
        }
    }

    @Test("Residence is applied for thirty days before the stay ends (art. 47.1)")
    func residenceInTime() throws {
        let rejection = try cases.rejection { try cases.lodge(on: "2026-04-30") }
        guard case .lodgedLate(let last, let cited) = rejection else { throw TestLedgerError.code }
        #expect(last == (try day("2026-04-29")) && cited.article == "Migration Code, art. 47.1")
        _ = try cases.lodge(on: "2026-04-29")
    }

    @Test(
        "Whoever applied for residence in time stays lawfully until it is decided (art. 20.2, 47.9)"
    )
    func pendingResidence() throws {
        let id = try cases.lodge()
        let file = try cases.test.ledger.personFile(cases.person, through: .max)
        let book = try cases.test.ledger.lawBook(through: .max)
        let figures = try #require(file.stayFigures(on: try day("2026-07-01"), law: book))
        #expect(figures.daysBeyond == 0 && figures.carriage?.pending?.id == id)
    }

    @Test(
        "The term for registering a place was 3 days, then 10, and is 15 since 2018 (art. 21.1, 21.2)"
    )
    func registrationTerms() throws {
        let book = try cases.test.ledger.lawBook(through: .max)
        let state = try #require(StateCode("GEO"))
        for (text, days) in [("2014-11-01", 3), ("2015-01-01", 10), ("2018-07-14", 15)] {
            let term = book.registrationTerm(for: state, on: try day(text))?.term
            #expect(term == Period(days: days), "\(text)")
        }
    }

    // MARK: What is granted

    @Test(
        "A residence permit is extended by two years at most, an investor's by three (art. 49.1, 49.2)"
    )
    func extensionLength() throws {
        let law = try law(.temporaryResidence, on: "2026-04-01")
        for (ground, first, later) in [
            ("study", 1, 2), ("investment", 3, 3), ("highly-qualified", 3, 3),
        ] {
            let ground = try #require(GroundCode(ground))
            #expect(law.longest(isExtension: false, for: ground)?.value == Period(years: first))
            #expect(law.longest(isExtension: true, for: ground)?.value == Period(years: later))
        }
        let permit = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        let id = try cases.lodge(
            from: "2027-04-20", through: "2029-04-20", extends: permit, on: "2026-07-01")
        try cases.complete(id, on: "2026-07-01")
        try cases.agree(id, on: "2026-07-02")
        let rejection = try cases.rejection { try cases.propose(id, on: "2026-07-03") }
        guard case .grantBeyond(_, let last, .longest, _) = rejection else {
            throw TestLedgerError.code
        }
        #expect(last == (try day("2029-04-19")))
    }

    @Test("A family member's permit lasts no longer than that of whom it rests on (art. 49.2-1)")
    func family() throws {
        _ = try cases.grant(from: "2026-04-20", through: "2027-04-19")
        let other = try cases.test.register("KAPANADZE", document: "77AB00001")
        try cases.test.cross(other, .entry, "2026-03-02T05:12:00Z")
        let id = try cases.lodge(
            .temporaryResidence, "family", from: "2026-05-30", through: "2027-05-29",
            sponsor: cases.person, of: other, on: "2026-04-20")
        try cases.complete(id, on: "2026-04-20")
        try cases.agree(id, on: "2026-04-21")
        let rejection = try cases.rejection { try cases.propose(id, on: "2026-04-22") }
        guard case .grantBeyond(_, let last, .sponsor, let cited) = rejection else {
            throw TestLedgerError.code
        }
        #expect(last == (try day("2027-04-19")) && cited.article.contains("45.1.5"))
        try cases.propose(id, through: "2027-04-19", on: "2026-04-22")
    }
}
