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
                PersonRegister.self, PersonFind.self, PersonShow.self, PersonDuplicates.self,
                PersonAddDocument.self, PersonChangeName.self, PersonChangeNationality.self,
                PersonCorrect.self, PersonCorrectDocument.self, PersonMerge.self,
                PersonUnmerge.self, PersonAnnul.self, PersonAssign.self, PersonReadZone.self,
            ])
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
        if let zone { try session.compare(zone, with: person, in: ledger, .addDocument(person)) }
        session.talk(about: receipt, isRehearsal: append.dryRun)
        guard !append.dryRun else { return }
        session.suggest("salname person show \(receipt.person ?? person)", append.ledger)
    }
}

extension Session {
    /// Warns where a zone and the person's file differ in what a document seldom changes.
    ///
    /// A new citizenship or a mistake in an old document is possible, so no rule stands on it.
    func compare(
        _ zone: MachineReadableZone, with person: PersonID, in ledger: Ledger, _ asked: Asked
    ) throws {
        let known = try attempt(asked) { try ledger.knownPerson(person) }
        guard let known else { return }
        var phrases: [Phrase] = []
        if known.nationality != zone.nationality { phrases.append(.zoneOtherNationality) }
        let (recorded, read) = (known.identity?.born?.year, zone.born?.year)
        if let recorded, let read, recorded != read { phrases.append(.zoneOtherBirth) }
        warn(phrases.map { words($0) })
    }
}
