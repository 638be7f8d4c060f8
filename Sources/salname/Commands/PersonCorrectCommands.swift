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
        let ledger = try session.open(append.ledger)
        let facts = try facts(in: ledger, session)
        try session.checkTransliteration(
            transliteration, of: facts.identity, zone: identity.zone)
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
        if let path = identity.zone {
            let zone = try session.zone(path, asked: .work(.correctRegistration))
            return try identity.facts(of: zone, session)
        }
        let (registration, data) = try session.attempt(.work(.correctRegistration)) {
            let file = try ledger.personFiles(person, through: .max)[person]
            guard let file, let registration = file.registration else {
                throw session.rejected(.personUnknown(person), .correctRegistration)
            }
            return (registration, try ledger.personalData(of: file))
        }
        guard let registered = data.registered else {
            throw session.erased(person, .work(.correctRegistration))
        }
        let stands = IdentityOptions.Facts(
            nationality: registration.nationality, sex: registration.sex, identity: registered)
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

    @Argument(help: help(PersonHelp.argumentDocument)) var name: Casework.DocumentName
    @OptionGroup var document: DocumentOptions
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        guard document.isGiven else {
            throw session.usage(
                .whyOptionsMissing, ["options": DocumentOptions.all.joined(separator: ", ")])
        }
        let ledger = try session.open(append.ledger)
        let work = Work.correctDocument(
            name, try replacement(in: ledger, session), on: effective ?? session.today,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            work, append, in: ledger, asked: .work(.correctDocument))
        try session.give(receipt, append) {
            PersonChangeScreen($0, document: name, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname person show \(name.person)", append.ledger)
    }

    private func replacement(in ledger: Ledger, _ session: Session) throws -> DocumentToAdd {
        let asked = Asked.work(.correctDocument)
        let (stands, details) = try session.attempt(asked) {
            let file = try ledger.personFiles(name.person, through: .max)[name.person]
            guard let file, file.registration != nil else {
                throw session.rejected(.personUnknown(name.person), .correctDocument)
            }
            guard let stands = file.documents.first(where: { $0.name == name }) else {
                throw session.rejected(.documentUnknown(name), .correctDocument)
            }
            return (stands, try ledger.personalData(of: file).documents[name])
        }
        guard let details else { throw session.erased(name.person, asked) }
        return try document.document(
            session,
            correcting: DocumentToAdd(
                kind: stands.kind, issuer: stands.issuer, validThrough: stands.validThrough,
                details: details))
    }
}
