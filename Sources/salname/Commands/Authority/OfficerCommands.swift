import ArgumentParser
import Casework
import Ledger

/// The command `salname officer …`.
struct OfficerCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "officer", abstract: Words.current.say(AuthorityHelp.helpOfficer),
            subcommands: [
                OfficerAdd.self, OfficerMove.self, OfficerSuspend.self, OfficerReinstate.self,
                OfficerDischarge.self, OfficerKeyCommands.self, OfficerRoleCommands.self,
                OfficerTrainingCommands.self, OfficerShow.self, OfficerList.self,
                OfficerDenied.self, OfficerExport.self,
            ])
    }
}

/// The command `salname officer add OFFICER`.
struct OfficerAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Words.current.say(AuthorityHelp.helpOfficerAdd),
            discussion: Examples.text(
                "salname officer add O-AZ-0031 --home GNJ --surname Məmmədova --given Aysel"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Option(help: help(AuthorityOption.optionHome)) var home: OfficeCode
    @Option(help: help(AuthorityOption.optionSurname)) var surname: String?
    @Option(help: help(AuthorityOption.optionGiven)) var given: String?
    @Option(help: help(AuthorityOption.optionPerson)) var person: PersonID?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let name = surname.flatMap(PersonalText.read).map {
            OfficerName(surname: $0, givenNames: given.flatMap(PersonalText.read) ?? "")
        }
        let officer = OfficerToRegister(
            officer: number, office: home, person: person, name: name,
            registeredOn: effective ?? session.today)
        try session.settle(.registerOfficer(officer), append, .changeOfficer)
        guard !append.dryRun else { return }
        session.suggest(
            "salname officer key add \(number) --public-key FILE --as OFFICER", append.ledger)
    }
}

/// The command `salname officer move OFFICER`.
struct OfficerMove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "move", abstract: Words.current.say(AuthorityHelp.helpOfficerMove),
            discussion: Examples.text("salname officer move O-AZ-0031 --home BAK"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Option(help: help(AuthorityOption.optionHome)) var home: OfficeCode
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = MoveOfficer(
            officer: number, office: home, movedOn: effective ?? session.today)
        try session.settle(.authority(.moveOfficer(command)), append, .changeOfficer)
    }
}

/// The command `salname officer suspend OFFICER`.
struct OfficerSuspend: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "suspend", abstract: Words.current.say(AuthorityHelp.helpOfficerSuspend),
            discussion: Examples.text("salname officer suspend O-AZ-0031 --through 2026-12-31"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Option(help: help(AuthorityOption.optionThrough)) var through: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = SuspendOfficer(
            officer: number, through: through, suspendedOn: session.today)
        try session.settle(.authority(.suspendOfficer(command)), append, .changeOfficer)
    }
}

/// The command `salname officer reinstate OFFICER`.
struct OfficerReinstate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reinstate",
            abstract: Words.current.say(AuthorityHelp.helpOfficerReinstate),
            discussion: Examples.text("salname officer reinstate O-AZ-0031"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = ReinstateOfficer(officer: number, reinstatedOn: session.today)
        try session.settle(.authority(.reinstateOfficer(command)), append, .changeOfficer)
    }
}

/// The command `salname officer discharge OFFICER`.
struct OfficerDischarge: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "discharge",
            abstract: Words.current.say(AuthorityHelp.helpOfficerDischarge),
            discussion: Examples.text("salname officer discharge O-AZ-0031"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = DischargeOfficer(officer: number, dischargedOn: session.today)
        try session.settle(.authority(.dischargeOfficer(command)), append, .changeOfficer)
    }
}
