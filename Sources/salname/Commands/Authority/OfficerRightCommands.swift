import ArgumentParser
import Casework
import Ledger

/// The command `salname officer key …`.
struct OfficerKeyCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key", abstract: Words.current.say(AuthorityHelp.helpKey),
            subcommands: [OfficerKeyAdd.self, OfficerKeyRevoke.self, OfficerKeyList.self])
    }
}

/// The command `salname officer key add OFFICER`.
struct OfficerKeyAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Words.current.say(AuthorityHelp.helpKeyAdd),
            discussion: Examples.text("salname officer key add O-AZ-0031 --public-key aysel.pub"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Option(help: help(AuthorityOption.optionPublicKey)) var publicKey: String
    @Option(help: help(AuthorityOption.optionThrough)) var through: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = AddKey(
            officer: number, key: try session.publicKey(publicKey), validThrough: through,
            addedOn: session.today)
        try session.settle(.authority(.addKey(command)), append, .changeOfficer)
    }
}

/// The command `salname officer key revoke OFFICER POSITION`.
struct OfficerKeyRevoke: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", abstract: Words.current.say(AuthorityHelp.helpKeyRevoke),
            discussion: Examples.text("salname officer key revoke O-AZ-0031 412"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Argument(help: help(AuthorityOption.argumentPosition)) var position: Position
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = RevokeKey(officer: number, position: position, revokedOn: session.today)
        try session.settle(.authority(.revokeKey(command)), append, .changeOfficer)
    }
}

/// The command `salname officer role …`.
struct OfficerRoleCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "role", abstract: Words.current.say(AuthorityHelp.helpRole),
            subcommands: [
                OfficerRoleGrant.self, OfficerRoleRevoke.self, OfficerRoleDelegate.self,
                OfficerRoleEnd.self,
            ])
    }
}

/// The command `salname officer role grant OFFICER ROLE`.
struct OfficerRoleGrant: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "grant", abstract: Words.current.say(AuthorityHelp.helpRoleGrant),
            discussion: Examples.text(
                "salname officer role grant O-AZ-0031 registrar --for-office GNJ \\\n"
                    + "      --through 2027-12-31 --services persons,visas"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Argument(
        help: ArgumentHelp(
            Words.current.say(
                AuthorityOption.optionRole,
                ["roles": Role.allCases.map(\.rawValue).joined(separator: ", ")])))
    var role: Role
    @Option(help: help(AuthorityOption.optionGrantOffice)) var forOffice: OfficeCode
    @Option(help: help(AuthorityOption.optionServices)) var services: Listed<Service>?
    @Option(help: help(AuthorityOption.optionFrom)) var from: Day?
    @Option(help: help(AuthorityOption.optionThrough)) var through: Day
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = GrantRole(
            officer: number, role: role, office: forOffice, services: services?.values,
            grantedFrom: from ?? session.today, validThrough: through)
        try session.settle(.authority(.grantRole(command)), append, .changeRole)
    }
}

/// The command `salname officer role revoke OFFICER POSITION`.
struct OfficerRoleRevoke: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", abstract: Words.current.say(AuthorityHelp.helpRoleRevoke),
            discussion: Examples.text("salname officer role revoke O-AZ-0031 415"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Argument(help: help(AuthorityOption.argumentPosition)) var position: Position
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = RevokeRole(officer: number, position: position, revokedOn: session.today)
        try session.settle(.authority(.revokeRole(command)), append, .changeRole)
    }
}

/// The command `salname officer role delegate OFFICER POSITION`.
struct OfficerRoleDelegate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "delegate", abstract: Words.current.say(AuthorityHelp.helpRoleDelegate),
            discussion: Examples.text(
                "salname officer role delegate O-AZ-0017 415 --to O-AZ-0031 --through 2026-12-18"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Argument(help: help(AuthorityOption.argumentPosition)) var position: Position
    @Option(help: help(AuthorityOption.optionTo)) var to: OfficerID
    @Option(help: help(AuthorityOption.optionFrom)) var from: Day?
    @Option(help: help(AuthorityOption.optionThrough)) var through: Day
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = DelegateRole(
            officer: to, delegator: number, grant: position,
            delegatedFrom: from ?? session.today, validThrough: through)
        try session.settle(.authority(.delegateRole(command)), append, .changeRole)
    }
}

/// The command `salname officer role end OFFICER POSITION`.
struct OfficerRoleEnd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end", abstract: Words.current.say(AuthorityHelp.helpRoleEnd),
            discussion: Examples.text("salname officer role end O-AZ-0031 420"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Argument(help: help(AuthorityOption.argumentPosition)) var position: Position
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = EndDelegation(officer: number, position: position, endedOn: session.today)
        try session.settle(.authority(.endDelegation(command)), append, .changeRole)
    }
}

/// The command `salname officer training …`.
struct OfficerTrainingCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "training", abstract: Words.current.say(AuthorityHelp.helpTraining),
            subcommands: [OfficerTrainingAdd.self, OfficerTrainingWithdraw.self])
    }
}

/// The command `salname officer training add OFFICER COURSE`.
struct OfficerTrainingAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: Words.current.say(AuthorityHelp.helpTrainingAdd),
            discussion: Examples.text(
                "salname officer training add O-AZ-0031 decisions --through 2029-06-30"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Argument(help: help(AuthorityOption.optionCourse)) var course: TrainingCourse
    @Option(help: help(.optionEffective)) var effective: Day?
    @Option(help: help(AuthorityOption.optionThrough)) var through: Day
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = RecordTraining(
            officer: number, course: course, passedOn: effective ?? session.today,
            validThrough: through)
        try session.settle(.authority(.recordTraining(command)), append, .changeOfficer)
    }
}

/// The command `salname officer training withdraw OFFICER POSITION`.
struct OfficerTrainingWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: Words.current.say(AuthorityHelp.helpTrainingWithdraw),
            discussion: Examples.text("salname officer training withdraw O-AZ-0031 418"))
    }

    @Argument(help: help(AuthorityOption.argumentOfficer)) var number: OfficerID
    @Argument(help: help(AuthorityOption.argumentPosition)) var position: Position
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = WithdrawTraining(
            officer: number, position: position, withdrawnOn: session.today)
        try session.settle(.authority(.withdrawTraining(command)), append, .changeOfficer)
    }
}
