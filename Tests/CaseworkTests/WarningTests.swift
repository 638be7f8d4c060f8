import Casework
import Testing

@Suite("What the rules record, and what they warn of")
struct WarningTests: DecisionExamples {
    /// Records a crossing and expects these warnings and this ground.
    private func expect(
        _ warnings: [Warning], ground: EntryGround?, of direction: Direction, _ at: String,
        document: Int? = nil, in scene: Scene, location: SourceLocation = #_sourceLocation
    ) throws {
        let command = try crossing(direction, at, document: document)
        let decision = try decide(.recordCrossing(command), try facts(scene))
        let event = BorderCrossed(
            person: command.person, direction: direction, crossedAt: command.crossedAt,
            checkpoint: command.checkpoint, document: command.document, ground: ground,
            nationality: direction == .entry
                ? scene.file.registration?.nationality : nil, remark: nil)
        #expect(
            decision == Decision([.borderCrossed(event)], warnings: warnings, restsOnLaw: true),
            sourceLocation: location)
    }

    @Test("An entry is recorded with the ground that the law of its day gives")
    func ground() throws {
        try expect([], ground: .visaFree, of: .entry, "2026-03-01", in: try Scene("GEO"))
        try expect([], ground: .citizen, of: .entry, "2026-03-01", in: try Scene("AZE"))
        let china: StateCode = try code("CHN")
        try expect([], ground: .visaFree, of: .entry, "2024-07-20", in: try Scene("CHN"))
        try expect(
            [.noGround(china, on: day("2024-07-19"))], ground: EntryGround.none, of: .entry,
            "2024-07-19", in: try Scene("CHN"))
    }

    @Test("An exit has no ground, and one of somebody without a ground is no further warning")
    func exit() throws {
        var scene = try Scene("DEU")
        try scene.enter("2026-03-01")
        try expect([], ground: nil, of: .exit, "2026-03-20", in: scene)
    }

    @Test("A crossing within the hour of another in the same direction is warned of")
    func similar() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01T12:00")
        try scene.exit("2026-03-01T12:30")
        try expect(
            [.similarCrossing(Position(101))], ground: .visaFree, of: .entry, "2026-03-01T12:59",
            in: scene)
        try expect([], ground: .visaFree, of: .entry, "2026-03-01T13:00", in: scene)
        try expect(
            [.similarCrossing(Position(101))], ground: .visaFree, of: .entry, "2026-03-01T11:01",
            in: scene)
    }

    @Test("An entry after an entry, and an exit without one, are warned of")
    func unmatched() throws {
        var scene = try Scene("GEO")
        try expect([.exitWithoutEntry], ground: nil, of: .exit, "2026-03-01", in: scene)
        try scene.enter("2026-03-01")
        try expect(
            [.entryWithoutExit(Position(101))], ground: .visaFree, of: .entry, "2026-04-01",
            in: scene)
        try scene.exit("2026-03-10")
        try expect([.exitWithoutEntry], ground: nil, of: .exit, "2026-04-01", in: scene)
        try expect([], ground: .visaFree, of: .entry, "2026-04-01", in: scene)
        // Recorded late: what stands before it in time decides, not what was recorded before it.
        try expect(
            [.entryWithoutExit(Position(101))], ground: .visaFree, of: .entry, "2026-03-05",
            in: scene)
    }

    @Test("A document that has expired on the day is warned of; its last day is a good day")
    func expiredDocument() throws {
        var scene = try Scene("GEO")
        try scene.addPassport(validThrough: "2026-03-01")
        try expect([], ground: .visaFree, of: .entry, "2026-03-01", document: 1, in: scene)
        try expect(
            [.documentExpired(index: 1, validThrough: day("2026-03-01"))], ground: .visaFree,
            of: .entry, "2026-03-02", document: 1, in: scene)
    }

    @Test("An exit after the last lawful day, and an entry beyond a limit, are warned of")
    func overstay() throws {
        var scene = try Scene("GEO")
        try scene.enter("2026-03-01")
        try expect([], ground: nil, of: .exit, "2026-05-29", in: scene)
        try expect(
            [.overstay(days: 2, lastLawfulDay: day("2026-05-29"))], ground: nil, of: .exit,
            "2026-05-31", in: scene)
        var russian = try Scene("RUS")
        try russian.enter("2026-01-01")
        try russian.exit("2026-03-31")
        try expect(
            [.overstay(days: 1, lastLawfulDay: nil)], ground: .visaFree, of: .entry, "2026-05-01",
            in: russian)
    }

    @Test("A person is registered under the claimed number, with the first document")
    func registering() throws {
        let document = try passport(validThrough: "2030-01-01")
        let command = try registration(document: document)
        let decision = try decide(.registerPerson(command), try facts())
        let person: PersonID = try code("P-AZ-000001")
        let registered = PersonRegistered(
            person: person, nationality: command.nationality, sex: .female, birthYear: 1990,
            registeredOn: command.registeredOn, nameKeys: .second,
            identity: SealedPart(
                subject: person.subject, part: .identity, commit: command.identity),
            remark: nil)
        let added = PersonDocumentAdded(
            person: person, document: 1, kind: .passport, issuer: document.issuer,
            validThrough: document.validThrough, addedOn: command.registeredOn,
            details: SealedPart(
                subject: person.subject, part: .document, commit: document.details),
            remark: nil)
        #expect(
            decision
                == Decision(
                    [.personRegistered(registered), .personDocumentAdded(added)], restsOnLaw: true))
    }

    @Test("A document takes the next place in the person's file")
    func addingDocument() throws {
        var scene = try Scene("GEO")
        try scene.addPassport(validThrough: nil)
        let command = try addition(validThrough: "2026-06-01")
        let decision = try decide(.addDocument(command), try facts(scene))
        let added = PersonDocumentAdded(
            person: command.person, document: 2, kind: .passport, issuer: command.document.issuer,
            validThrough: day("2026-06-01"), addedOn: day("2026-06-01"),
            details: SealedPart(
                subject: command.person.subject, part: .document,
                commit: command.document.details),
            remark: SealedPart(
                subject: command.person.subject, part: .remark, commit: try Scene.commitment()))
        #expect(decision == Decision([.personDocumentAdded(added)], restsOnLaw: true))
    }

    @Test("A document that has expired before it is added is warned of")
    func addedExpired() throws {
        let warning = Warning.addedDocumentExpired(validThrough: day("2026-05-31"))
        let added = try decide(
            .addDocument(try addition(validThrough: "2026-05-31")), try facts(Scene("GEO")))
        #expect(added.warnings == [warning])
        let document = try passport(validThrough: "2026-05-31")
        let registered = try decide(
            .registerPerson(try registration(document: document)), try facts())
        #expect(registered.warnings == [warning])
    }

    @Test("A state that nobody knows, or that was none on the day, is warned of once")
    func states() throws {
        let unknown = try decide(
            .registerPerson(
                try registration("QQQ", document: try passport("QQQ", validThrough: nil))),
            try facts())
        #expect(unknown.warnings == [.stateUnknown(try code("QQQ"))])
        let withdrawn: StateCode = try code("SUN")
        let added = try decide(
            .addDocument(try addition(issuer: "SUN")), try facts(Scene("GEO")))
        #expect(added.warnings == [.stateNotCurrent(withdrawn, on: day("2026-06-01"))])
    }
}
