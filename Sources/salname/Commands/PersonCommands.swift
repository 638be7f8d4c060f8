import ArgumentParser
import Casework
import Ledger
import Projections

/// The command `salname person …`.
struct PersonCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: Words.current(.helpPerson),
            subcommands: [
                PersonRegister.self, PersonAddDocument.self, PersonFind.self, PersonShow.self,
                PersonReadZone.self,
            ])
    }
}

/// The command `salname person register`.
struct PersonRegister: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: Words.current(.helpPersonRegister),
            discussion: Examples.text(
                "salname person register --mrz zone.txt",
                "salname person register --surname Beridze --given Nino \\\n"
                    + "      --born 1990-02-14 --sex F --citizenship GEO"))
    }

    @OptionGroup var identity: IdentityOptions
    @OptionGroup var document: DocumentOptions
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let person = try asked(session)
        let ledger = try session.open(append.ledger)
        let receipt = try session.perform(
            .registerPerson(person), append, in: ledger, asked: .registerPerson)
        let screen = RegistrationScreen(receipt, isRehearsal: append.dryRun, words: session.words)
        try session.give(screen.record) { _ in screen.text }
        session.talk(about: receipt, isRehearsal: append.dryRun)
        guard let number = receipt.person, !append.dryRun else { return }
        session.suggest(
            "salname border enter \(number) --at INSTANT --checkpoint CODE", append.ledger)
    }

    private func asked(_ session: Session) throws -> PersonToRegister {
        let facts: IdentityOptions.Facts
        let first: DocumentToAdd?
        if let path = identity.zone {
            try document.demandNothing(session)
            let zone = try session.zone(path, asked: .registerPerson)
            facts = try identity.facts(of: zone, session)
            first = zone.document
        } else {
            facts = try identity.facts(session)
            first = try document.document(session, issuedBy: facts.nationality)
        }
        return PersonToRegister(
            nationality: facts.nationality, sex: facts.sex,
            registeredOn: effective ?? session.today, identity: facts.identity, document: first,
            remark: append.reason.flatMap(PersonalText.read))
    }
}

/// The command `salname person add-document PERSON`.
struct PersonAddDocument: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add-document", abstract: Words.current(.helpPersonAddDocument),
            discussion: Examples.text(
                "salname person add-document P-AZ-000977 --mrz zone.txt",
                "salname person add-document P-AZ-000977 --document 12AB34567 \\\n"
                    + "      --document-issuer GEO --document-kind identityCard"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(name: .customLong("mrz"), help: help(.optionZone)) var zonePath: String?
    @OptionGroup var document: DocumentOptions
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let added: DocumentToAdd
        var zone: MachineReadableZone?
        if let zonePath {
            try document.demandNothing(session)
            let read = try session.zone(zonePath, asked: .addDocument(person))
            zone = read
            added = read.document
        } else if let typed = try document.document(session, issuedBy: nil) {
            added = typed
        } else {
            throw session.usage(.whyOptionsMissing, ["options": "--mrz, --document"])
        }
        let ledger = try session.open(append.ledger)
        let work = Work.addDocument(
            person, added, on: effective ?? session.today,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            work, append, in: ledger, asked: .addDocument(person))
        let screen = RegistrationScreen(receipt, isRehearsal: append.dryRun, words: session.words)
        try session.give(screen.record) { _ in screen.text }
        if let zone { try compare(zone, in: ledger, session) }
        session.talk(about: receipt, isRehearsal: append.dryRun)
        guard !append.dryRun else { return }
        session.suggest("salname person show \(person)", append.ledger)
    }

    /// A new citizenship or a mistake in an old document is possible, so no rule stands on it.
    private func compare(
        _ zone: MachineReadableZone, in ledger: Ledger, _ session: Session
    ) throws {
        let known = try session.attempt(.addDocument(person)) { try ledger.knownPerson(person) }
        guard let known else { return }
        var phrases: [Phrase] = []
        if known.nationality != zone.nationality { phrases.append(.zoneOtherNationality) }
        let (recorded, read) = (known.identity?.born?.year, zone.born?.year)
        if let recorded, let read, recorded != read { phrases.append(.zoneOtherBirth) }
        session.warn(phrases.map { session.words($0) })
    }
}
