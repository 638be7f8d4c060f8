import Casework
import Testing

@Suite("What the rules reject")
struct RejectionTests: DecisionExamples {
    @Test("A ledger is founded once, and not in the future")
    func founding() throws {
        let command = FoundLedger(
            code: try code("AZ"), origin: "ledger.example/az", lawBook: try code("az"),
            office: try code("BAK"), foundedOn: day("2026-06-01"))
        let decision = try decide(.foundLedger(command), try facts(founded: false))
        let event = LedgerFounded(
            code: command.code, origin: command.origin, lawBook: command.lawBook,
            signatures: .none, office: command.office, foundedOn: command.foundedOn)
        #expect(decision == Decision([.ledgerFounded(event)]))
        #expect(throws: Rejection.ledgerFoundedBefore) {
            try decide(.foundLedger(command), try facts())
        }
        let tomorrow = FoundLedger(
            code: command.code, origin: command.origin, lawBook: command.lawBook,
            office: command.office, foundedOn: day("2026-06-02"))
        #expect(
            throws: Rejection.dayInFuture(day("2026-06-02"), today: day("2026-06-01"))
        ) {
            try decide(.foundLedger(tomorrow), try facts(founded: false))
        }
    }

    @Test("Before a ledger is founded nothing can be decided in it")
    func notFounded() throws {
        let commands: [Command] = [
            .acceptClock(AcceptClock(clock: Instant(microseconds: 0))),
            .enactLaw(EnactLaw(provisions: [try Scene.provision(Scene.rules[0])])),
            .registerPerson(try registration()),
        ]
        for command in commands {
            #expect(throws: Rejection.ledgerNotFounded) {
                try decide(command, try facts(founded: false))
            }
        }
    }

    @Test("A jump of the clock is accepted only where there is one")
    func clock() throws {
        var facts = try facts()
        let hour: Int64 = 3_600_000_000
        let last = facts.now.adding(microseconds: hour)
        facts.lastRecorded = last
        let decision = try decide(.acceptClock(AcceptClock(clock: facts.now)), facts)
        let jump = ClockJumpAccepted(ledger: try code("AZ"), last: last, clock: facts.now)
        #expect(decision == Decision([.clockJumpAccepted(jump)]))
        // Once accepted, the same clock is right.
        facts.ledger.evolve(
            Recorded(
                event: .clockJumpAccepted(jump), position: Position(2),
                recordedAt: last.adding(microseconds: 1), ordinals: [2]))
        facts.lastRecorded = last.adding(microseconds: 1)
        #expect(throws: Rejection.clockIsRight) {
            try decide(.acceptClock(AcceptClock(clock: facts.now)), facts)
        }
        facts.lastRecorded = facts.now.adding(microseconds: -hour)
        #expect(throws: Rejection.clockIsRight) {
            try decide(.acceptClock(AcceptClock(clock: facts.now)), facts)
        }
    }

    @Test("Law that is nobody's, unreadable, endless backwards or of another book is not enacted")
    func law() throws {
        func rejection(_ provisions: [ProvisionEnacted]) throws -> Rejection? {
            self.rejection(of: .enactLaw(EnactLaw(provisions: provisions)), try facts())
        }
        let good = try Scene.provision(("stay.visa-free.GEO", "per-stay:90", "2013-08-01", nil))
        #expect(try rejection([good]) == nil)
        #expect(try rejection([]) == .nothingToEnact)
        let other = ProvisionEnacted(
            book: try code("nx"), key: good.key, value: good.value, validFrom: good.validFrom,
            validThrough: nil, article: good.article, source: good.source, confidence: .read,
            note: nil)
        #expect(
            try rejection([good, other]) == .otherLawBook(given: other.book, applied: good.book))
        let unreadable = try Scene.provision(
            ("stay.visa-free.GEO", "90 days", "2013-08-01", nil))
        #expect(
            try rejection([good, unreadable])
                == .provisionValueUnreadable(key: good.key, value: "90 days"))
        let backwards = try Scene.provision(
            ("stay.visa-free.GEO", "per-stay:90", "2014-08-02", "2014-08-01"))
        #expect(
            try rejection([backwards])
                == .provisionEndsBeforeItBegins(
                    key: good.key, from: day("2014-08-02"), through: day("2014-08-01")))
    }

    @Test("What stands already is not enacted again, unless something later stands over it")
    func standingLaw() throws {
        let first = try Scene.provision(("stay.visa-free.GEO", "per-stay:90", "2013-08-01", nil))
        let second = try Scene.provision(
            ("stay.visa-free.GEO", "per-stay:30", "2020-01-01", "2020-12-31"))
        let third = try Scene.provision(
            ("stay.visa-free.GEO", "per-stay:60", "2021-01-01", "2021-12-31"))
        var facts = try facts()
        for (index, provision) in [first, second, third].enumerated() {
            facts.law.evolve(
                Recorded(
                    event: .provisionEnacted(provision), position: Position(index + 2),
                    recordedAt: facts.now, ordinals: [index + 1]))
        }
        let key = first.key
        #expect(throws: Rejection.provisionStands(key: key, ordinal: 2)) {
            try decide(.enactLaw(EnactLaw(provisions: [second])), facts)
        }
        #expect(throws: Rejection.provisionStands(key: key, ordinal: 3)) {
            try decide(.enactLaw(EnactLaw(provisions: [third])), facts)
        }
        // What the law has been since is not undone by the way: the days must be named.
        #expect(
            throws: Rejection.provisionContradicts(
                key: key, from: first.validFrom, ordinal: 2, later: second.validFrom)
        ) { try decide(.enactLaw(EnactLaw(provisions: [first])), facts) }
        let restoring = try Scene.provision(
            ("stay.visa-free.GEO", "per-stay:90", "2020-01-01", "2020-12-31"))
        let restored = try decide(.enactLaw(EnactLaw(provisions: [restoring])), facts)
        #expect(restored.events == [.provisionEnacted(restoring)])
    }

    @Test("Nothing is recorded about a person whom nobody registered")
    func unknownPerson() throws {
        let crossing = try crossing(.entry, "2026-05-31")
        var facts = try facts()
        for command: Command in [.recordCrossing(crossing), .addDocument(try addition())] {
            #expect(throws: Rejection.personUnknown(crossing.person)) {
                try decide(command, facts)
            }
        }
        facts.persons[crossing.person] = PersonFile()
        #expect(throws: Rejection.personUnknown(crossing.person)) {
            try decide(.recordCrossing(crossing), facts)
        }
    }

    @Test("A document in a person's file is not added to another's")
    func heldDocument() throws {
        var facts = try facts(Scene("GEO"))
        let holder: PersonID = try code("P-AZ-000123")
        facts.documentHolders = [DocumentName(holder, 1)]
        for command: Command in [
            .registerPerson(try registration()), .addDocument(try addition()),
        ] {
            #expect(throws: Rejection.documentHeld(by: holder)) { try decide(command, facts) }
        }
    }

    @Test("Whoever is named as somebody else is registered, and is no likeness any more")
    func distinct() throws {
        let scene = try Scene("GEO")
        var facts = try facts(scene)
        let traits = IdentityTraits(
            surname: "BERIDZE", givenNames: "NINO", born: PartialDate("1990-02-14"))
        let likeness = try #require(
            Likeness(person: scene.person, traits: traits, comparedTo: traits))
        facts.similar = [likeness]
        #expect(throws: Rejection.similarPersons([likeness])) {
            try decide(.registerPerson(try registration()), facts)
        }
        let other = try registration(distinctFrom: [scene.person])
        #expect(rejection(of: .registerPerson(other), facts) == nil)
        let nobody: PersonID = try code("P-AZ-000123")
        #expect(throws: Rejection.personUnknown(nobody)) {
            try decide(
                .registerPerson(try registration(distinctFrom: [scene.person, nobody])), facts)
        }
    }

    @Test("A crossing names only a document that is in the person's file")
    func unknownDocument() throws {
        var scene = try Scene("GEO")
        try scene.addPassport(validThrough: nil)
        let facts = try facts(scene)
        let known = try crossing(.entry, "2026-05-31", document: 1)
        #expect(rejection(of: .recordCrossing(known), facts) == nil)
        let unknown = try crossing(.entry, "2026-05-31", document: 2)
        #expect(throws: Rejection.documentUnknown(DocumentName(unknown.person, 2))) {
            try decide(.recordCrossing(unknown), facts)
        }
    }

    @Test("Nobody is registered, or gets a document, on a day that has not come")
    func future() throws {
        let facts = try facts(Scene("GEO"))
        let rejection = Rejection.dayInFuture(day("2026-06-02"), today: day("2026-06-01"))
        #expect(throws: rejection) {
            try decide(.registerPerson(try registration(on: "2026-06-02")), facts)
        }
        #expect(throws: rejection) {
            try decide(.addDocument(try addition(on: "2026-06-02")), facts)
        }
    }

    @Test("Nobody is born in a year to come")
    func birthYear() throws {
        #expect(
            rejection(of: .registerPerson(try registration(birthYear: 2026)), try facts()) == nil)
        #expect(throws: Rejection.bornInFuture(year: 2027)) {
            try decide(.registerPerson(try registration(birthYear: 2027)), try facts())
        }
    }

    @Test("A crossing is recorded once it has happened")
    func futureCrossing() throws {
        let facts = try facts(Scene("GEO"))
        let now = try crossing(.entry, "2026-06-01T12:00")
        #expect(rejection(of: .recordCrossing(now), facts) == nil)
        let later = try crossing(.entry, "2026-06-01T12:01")
        #expect(throws: Rejection.crossingInFuture(later.crossedAt, now: facts.now)) {
            try decide(.recordCrossing(later), facts)
        }
    }

    @Test(
        "A crossing before the person's year of birth, or before the border, is a slip in the year")
    func tooEarly() throws {
        let facts = try facts(Scene("GEO"))
        let birthYear = try #require(
            facts.persons[try code("P-AZ-000977")]?.registration?.birthYear)
        let slip = try crossing(.entry, "1026-03-01T09:12")
        #expect(throws: Rejection.crossingTooEarly(slip.crossedAt, first: day("1991-10-18"))) {
            try decide(.recordCrossing(slip), facts)
        }
        let unborn = try crossing(.entry, "\(birthYear - 1)-12-31T12:00")
        #expect(birthYear > 1992)
        #expect(
            throws: Rejection.crossingBeforeBirth(unborn.crossedAt, birthYear: birthYear)
        ) {
            try decide(.recordCrossing(unborn), facts)
        }
    }
}
