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
            try ledger.find(query).compactMap { known -> FoundPerson? in
                let files = try ledger.personFiles(known.person, through: cut.through)
                let file = files[known.person]
                guard let registration = file?.registration,
                    registration.registeredOn <= read.asOf ?? .last
                else { return nil }
                return FoundPerson(known: known, mergedInto: file?.mergedInto)
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
        let shown = try session.attempt(.readPerson(person.text)) {
            try ledger.shown(person, through: cut.through, on: read.asOf ?? session.today)
        }
        guard let shown else { throw session.personUnknown(person) }
        let screen = PersonScreen(shown, words: session.words)
        try session.give(PersonScreen.record(shown, words: session.words)) { screen.text($0) }
        session.suggest("salname stay days \(shown.kept)", read.ledger)
    }
}

extension Ledger {
    /// Returns the file that `person` has a part in, as the log through `position` has it; nil for
    /// somebody not registered by then.
    fileprivate func shown(
        _ person: PersonID, through position: Int, on day: Day
    ) throws(LedgerError) -> ShownPerson? {
        let files = try personFiles(person, through: position)
        guard let file = files.file(of: person), let registration = file.registration else {
            return nil
        }
        let derivation = StayDerivation(file, law: try lawBook(through: position))
        var trace = NoDerivation()
        guard let figures = derivation.figures(on: day, trace: &trace) else { return nil }
        var places: [(PersonFile.Place, Dwelling?)] = []
        for place in file.places { places.append((place, try dwelling(at: place.position))) }
        return ShownPerson(
            asked: person, kept: files.kept(person),
            absorbed: Array(files.group(of: person).dropFirst()), file: file,
            registration: registration, data: try personalData(of: file), figures: figures,
            visas: file.visas.map { derivation.standing(of: $0, on: day) }, places: places)
    }
}
