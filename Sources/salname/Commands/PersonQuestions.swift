import ArgumentParser
import Casework
import Ledger
import Projections

/// The command `salname person find TEXT`.
struct PersonFind: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "find", abstract: Words.current(.helpPersonFind),
            discussion: Examples.text(
                "salname person find aliyev",
                "salname person find --document C01234567",
                "salname person find beridze --born 1990"))
    }

    @Argument(help: help(.argumentName)) var name: String?
    @Option(help: help(.optionFindDocument)) var document: String?
    @Option(help: help(.optionFindBorn)) var born: String?
    @Option(help: help(.optionLimit)) var limit = 50
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let query = try query(session)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let found = try session.attempt(.findPersons) {
            try ledger.find(query).filter { known in
                let file = try ledger.personFile(known.person, through: cut.through)
                guard let registration = file.registration else { return false }
                return registration.registeredOn <= read.asOf ?? .last
            }
        }
        try session.give(FoundScreen(found, words: session.words).table)
        if found.isEmpty {
            session.say(session.words(.whyNothingFound))
            session.leave(.notFound)
        }
    }

    private func query(_ session: Session) throws -> PeopleQuery {
        let name = name.flatMap(PersonalText.read)
        guard name != nil || document != nil || born != nil else {
            throw session.usage(.whyNothingToFind)
        }
        return PeopleQuery(
            name: name,
            documentNumber: try session.value(
                "document", OptionForm.number, optional: document, PersonalText.documentNumber),
            born: try session.value("born", OptionForm.partialDate, optional: born) {
                PartialDate($0)
            },
            limit: max(1, limit))
    }
}

/// The command `salname person show ID`.
struct PersonShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Words.current(.helpPersonShow),
            discussion: Examples.text(
                "salname person show P-AZ-000977",
                "salname person show P-AZ-000977 --as-of 2026-05-20 --known-at 18171"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (file, law, known) = try session.attempt(.readPerson(person.text)) {
            (
                try ledger.personFile(person, through: cut.through),
                try ledger.lawBook(through: cut.through), try ledger.knownPerson(person)
            )
        }
        let figures = file.stayFigures(on: read.asOf ?? session.today, law: law)
        guard let known, let figures,
            let screen = PersonScreen(known, file, figures, words: session.words)
        else { throw session.personUnknown(person) }
        try session.give(screen.record) { screen.text($0) }
        session.suggest("salname stay days \(person)", read.ledger)
    }
}
