import ArgumentParser
import Casework
import Ledger
import Projections

/// The command `salname person register`.
struct PersonRegister: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: Words.current(.helpPersonRegister),
            discussion: Examples.text(
                "salname person register --mrz zone.txt",
                "salname person register --surname Beridze --given Nino \\\n"
                    + "      --born 1990-02-14 --sex F --citizenship GEO",
                "salname person register --surname Məmmədov --given Elçin --born 1985 \\\n"
                    + "      --sex M --citizenship AZE --transliteration aze \\\n"
                    + "      --distinct-from P-AZ-000977"))
    }

    @OptionGroup var identity: IdentityOptions
    @Option(help: help(PersonHelp.optionTransliteration)) var transliteration: Transliteration?
    @OptionGroup var document: DocumentOptions
    @Option(name: .customLong("distinct-from"), help: help(PersonHelp.optionDistinctFrom))
    var distinctFrom: PersonList?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let person = try asked(session)
        let ledger = try session.open(append.ledger)
        let receipt = try register(person, in: ledger, session)
        let screen = RegistrationScreen(receipt, isRehearsal: append.dryRun, words: session.words)
        try session.give(screen.record) { _ in screen.text }
        session.talk(about: receipt, isRehearsal: append.dryRun)
        guard let number = receipt.person, !append.dryRun else { return }
        session.suggest(
            "salname border enter \(number) --at INSTANT --checkpoint CODE", append.ledger)
    }

    /// Registers the person; where others look alike, asks whether they are others.
    private func register(
        _ person: PersonToRegister, in ledger: Ledger, _ session: Session
    ) throws -> Receipt {
        let request = try session.request(.registerPerson(person), append, in: ledger)
        do throws(LedgerError) {
            return try session.perform(request, append, in: ledger)
        } catch .rejected(.similarPersons(let similar)) {
            guard try session.areOthers(similar, in: ledger) else {
                throw Problem(
                    report: Refusals(words: session.words).report(
                        .rejected(.similarPersons(similar)), asked: .registerPerson))
            }
            var other = person
            other.distinctFrom += similar.map(\.person)
            return try session.perform(
                .registerPerson(other), append, in: ledger, asked: .registerPerson)
        } catch {
            throw Problem(
                report: Refusals(words: session.words).report(error, asked: .registerPerson))
        }
    }

    private func asked(_ session: Session) throws -> PersonToRegister {
        try session.demandNoTable(transliteration, beside: identity.zone)
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
        try session.demandLetters(of: facts.identity, in: transliteration)
        return PersonToRegister(
            nationality: facts.nationality, sex: facts.sex,
            registeredOn: effective ?? session.today, identity: facts.identity,
            transliteration: transliteration, distinctFrom: distinctFrom?.persons ?? [],
            document: first, remark: append.reason.flatMap(PersonalText.read))
    }
}

extension Session {
    /// Throws where a table was chosen beside a zone, which prints the name itself.
    func demandNoTable(_ table: Transliteration?, beside zone: String?) throws {
        guard table != nil, zone != nil else { return }
        throw usage(.whyOptionsExclude, ["option": "--transliteration", "other": "--mrz"])
    }

    /// Throws where the name has a letter that the table that was chosen does not have.
    func demandLetters(of identity: Identity, in table: Transliteration?) throws {
        guard let table else { return }
        let names = [("surname", identity.surname), ("given", identity.givenNames)]
        for (option, name) in names {
            _ = try value(option, OptionForm.letters, name) {
                try? table.machineReadableText(of: $0)
            }
        }
    }

    /// Returns whether the officer says that the persons who look alike are others.
    ///
    /// Asked at a terminal only, where their names may be shown; `--yes` answers everywhere.
    func areOthers(_ similar: [Likeness], in ledger: Ledger) throws -> Bool {
        if common.yes { return true }
        guard mayAsk else { return false }
        let known = try attempt(.findPersons) {
            try similar.compactMap { likeness in
                try ledger.knownPerson(likeness.person).map { (likeness, $0) }
            }
        }
        StandardError.write(words.say(PersonSaying.similarHeading) + "\n")
        StandardError.write(LikenessScreen(known, words: words).text)
        return confirms(words.say(PersonSaying.registerAllTheSame))
    }
}
