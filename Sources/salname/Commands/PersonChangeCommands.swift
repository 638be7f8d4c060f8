import ArgumentParser
import Casework
import Ledger
import Projections

/// The command `salname person change-name PERSON`.
struct PersonChangeName: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "change-name", abstract: Words.current.say(PersonHelp.changeName),
            discussion: Examples.text(
                "salname person change-name P-AZ-000977 --surname Kapanadze --from 2026-03-01",
                "salname person change-name P-AZ-000977 --mrz zone.txt --from 2026-03-01"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(.optionSurname)) var surname: String?
    @Option(help: help(.optionGiven)) var given: String?
    @Option(help: help(PersonHelp.optionChangedFrom)) var from: Day
    @Option(name: .customLong("mrz"), help: help(.optionZone)) var zonePath: String?
    @Option(help: help(PersonHelp.optionTransliteration)) var transliteration: Transliteration?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        guard surname != nil || given != nil || zonePath != nil else {
            throw session.usage(
                .whyOptionsMissing, ["options": "--surname, --given, --mrz"])
        }
        try session.demandNoTable(transliteration, beside: zonePath)
        let asked = Asked.work(.changeName)
        let zone = try zonePath.map { try session.zone($0, asked: asked) }
        let ledger = try session.open(append.ledger)
        let identity = try identity(zone, in: ledger, session)
        try session.demandLetters(of: identity, in: transliteration)
        let work = Work.changeName(
            person, NameToRecord(identity: identity, transliteration: transliteration),
            from: from, remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(work, append, in: ledger, asked: asked)
        try session.give(receipt, append) {
            PersonChangeScreen($0, isRehearsal: $1, words: $2)
        }
        if let zone { try session.compare(zone, with: person, in: ledger, asked) }
        guard !append.dryRun else { return }
        session.suggest("salname person show \(receipt.person ?? person)", append.ledger)
    }

    /// Returns the name of the day before with what was typed, or what the zone says, in its place.
    private func identity(
        _ zone: MachineReadableZone?, in ledger: Ledger, _ session: Session
    ) throws -> Identity {
        let data = try session.attempt(.work(.changeName)) {
            let file = try ledger.personFile(person, through: .max)
            guard file.registration != nil else {
                throw session.rejected(.personUnknown(person), .changeName)
            }
            return try ledger.personalData(of: file)
        }
        guard let now = data.identity(on: from) else {
            throw session.erased(person, .work(.changeName))
        }
        let typed = try TypedName(surname: surname, given: given, session)
        return Identity(
            surname: typed.surname ?? zone?.surname ?? now.surname,
            givenNames: typed.given ?? zone?.givenNames ?? now.givenNames,
            machineSurname: zone?.surname, machineGivenNames: zone?.givenNames, born: now.born,
            placeOfBirth: now.placeOfBirth)
    }
}

/// A name as it was typed, each part of it or none.
struct TypedName {
    let surname: String?
    let given: String?

    init(surname: String?, given: String?, _ session: Session) throws {
        self.surname = try session.value(
            "surname", OptionForm.text, optional: surname, PersonalText.read)
        self.given = try session.value(
            "given", OptionForm.text, optional: given, PersonalText.read)
    }
}

/// The command `salname person change-nationality PERSON`.
struct PersonChangeNationality: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "change-nationality",
            abstract: Words.current.say(PersonHelp.changeNationality),
            discussion: Examples.text(
                "salname person change-nationality P-AZ-000977 --citizenship GEO,UKR \\\n"
                    + "      --from 2026-03-01",
                "salname person change-nationality P-AZ-000977 --citizenship XXA \\\n"
                    + "      --from 2026-03-01"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Option(help: help(PersonHelp.optionCitizenships)) var citizenship: String
    @Option(help: help(PersonHelp.optionChangedFrom)) var from: Day
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let codes = try session.value(
            "citizenship", NationalityList.form, citizenship, NationalityList.read)
        let ledger = try session.open(append.ledger)
        let work = Work.changeNationalities(
            person, codes, from: from, remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(
            work, append, in: ledger, asked: .work(.changeNationalities))
        try session.give(receipt, append) {
            PersonChangeScreen($0, isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname stay days \(receipt.person ?? person)", append.ledger)
    }
}

/// The command `salname person annul PERSON POSITION`.
struct PersonAnnul: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annul", abstract: Words.current.say(PersonHelp.annul),
            discussion: Examples.text("salname person annul P-AZ-000977 18171"))
    }

    @Argument(help: help(.argumentPerson)) var person: PersonID
    @Argument(help: help(PersonHelp.argumentPosition)) var position: Position
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let ledger = try session.open(append.ledger)
        let work = Work.annulRecord(
            person, position, on: effective ?? session.today,
            remark: append.reason.flatMap(PersonalText.read))
        let receipt = try session.perform(work, append, in: ledger, asked: .work(.annulRecord))
        let holder = receipt.person ?? person
        try session.give(receipt, append) {
            AnnulmentScreen(
                $0, annul: "salname person annul \(holder)", isRehearsal: $1, words: $2)
        }
        guard !append.dryRun else { return }
        session.suggest("salname person show \(holder)", append.ledger)
    }
}
