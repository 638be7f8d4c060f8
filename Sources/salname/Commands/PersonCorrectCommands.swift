import ArgumentParser
import Casework
import Ledger
import Projections

/// The command `salname person correct PERSON`.
struct PersonCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: Words.current.say(PersonHelp.correct),
            discussion: Examples.text(
                "salname person correct P-AZ-000977 --born 1990-02-14 --reason 'misread'",
                "salname person correct P-AZ-000977 --mrz zone.txt"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @OptionGroup var identity: IdentityOptions
    @Option(help: help(PersonHelp.optionTransliteration)) var transliteration: Transliteration?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let corrected = identity.typed
        guard !corrected.isEmpty || transliteration != nil else {
            throw session.usage(
                .whyOptionsMissing,
                ["options": IdentityOptions.Fact.allCases.map(\.option).joined(separator: ", ")])
        }
        try session.demandNoTable(transliteration, beside: identity.zone)
        let ledger = try session.open(append.ledger)
        let facts = try facts(in: ledger, session)
        try session.demandLetters(of: facts.identity, in: transliteration)
        let work = Work.correctRegistration(
            person,
            RegistrationToCorrect(
                nationality: facts.nationality, sex: facts.sex, identity: facts.identity,
                transliteration: transliteration),
            on: effective ?? session.today, remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            work, append, in: ledger, asked: .work(.correctRegistration))
        try session.give(receipt, append) {
            PersonChangeScreen(
                $0, corrected: corrected, isRehearsal: $1,
                words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname person duplicates \(person)", append.ledger)
    }

    /// Returns the registration with what was typed, or what a zone says, in its place.
    ///
    /// The registration of the very number, merged or not: each was made by somebody.
    private func facts(
        in ledger: Ledger, _ session: Session
    ) throws -> IdentityOptions.Facts {
        let asked = Asked.work(.correctRegistration)
        let (registration, data) = try session.attempt(asked) {
            let file = try ledger.personFiles(person, through: .max)[person]
            guard let file, let registration = file.registration else {
                throw session.rejected(.personUnknown(person), .correctRegistration)
            }
            return (registration, try ledger.personalData(of: file))
        }
        guard let registered = data.registered else { throw session.erased(person, asked) }
        let stands = IdentityOptions.Facts(
            nationality: registration.nationality, sex: registration.sex, identity: registered)
        if let path = identity.zone {
            let zone = try session.zone(path, asked: asked)
            return try identity.facts(of: zone, correcting: stands, session)
        }
        return try identity.facts(correcting: stands, by: transliteration, session)
    }
}

/// The command `salname person correct-document P-…/d1`.
struct PersonCorrectDocument: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct-document",
            abstract: Words.current.say(PersonHelp.correctDocument),
            discussion: Examples.text(
                "salname person correct-document P-AZ-000977/d1 --document 12AB34567",
                "salname person correct-document P-AZ-000977/d1 \\\n"
                    + "      --document-valid-through 2031-01-01 --reason 'misread'"))
    }

    @Argument(help: help(PersonHelp.argumentDocument)) var document: Casework.DocumentName
    @OptionGroup var replacement: DocumentOptions
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        guard replacement.isGiven else {
            throw session.usage(
                .whyOptionsMissing, ["options": DocumentOptions.all.joined(separator: ", ")])
        }
        let ledger = try session.open(append.ledger)
        let work = Work.correctDocument(
            document, try corrected(in: ledger, session), on: effective ?? session.today,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            work, append, in: ledger, asked: .work(.correctDocument))
        try session.give(receipt, append) {
            PersonChangeScreen($0, document: document, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname person show \(document.person)", append.ledger)
    }

    private func corrected(in ledger: Ledger, _ session: Session) throws -> DocumentToAdd {
        let asked = Asked.work(.correctDocument)
        let (stands, details) = try session.attempt(asked) {
            let file = try ledger.personFiles(document.person, through: .max)[document.person]
            guard let file, file.registration != nil else {
                throw session.rejected(.personUnknown(document.person), .correctDocument)
            }
            guard let stands = file.documents.first(where: { $0.name == document }) else {
                throw session.rejected(.documentUnknown(document), .correctDocument)
            }
            return (stands, try ledger.personalData(of: file).documents[document])
        }
        guard let details else { throw session.erased(document.person, asked) }
        return try replacement.document(
            session,
            correcting: DocumentToAdd(
                kind: stands.kind, issuer: stands.issuer, validThrough: stands.validThrough,
                details: details))
    }
}
