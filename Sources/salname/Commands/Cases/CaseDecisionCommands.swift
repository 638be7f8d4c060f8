import ArgumentParser
import Casework
import Ledger

/// The command `salname case propose …`.
struct CaseProposeCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "propose", abstract: Words.current.say(CaseHelp.helpPropose),
            subcommands: [CaseProposeGrant.self, CaseProposeRefuse.self])
    }
}

/// The command `salname case propose grant CASE`.
struct CaseProposeGrant: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "grant", abstract: Words.current.say(CaseHelp.helpProposeGrant),
            discussion: Examples.text(
                "salname case propose grant C-AZ-2026-000021",
                "salname case propose grant C-AZ-2026-000021 --from 2026-02-01 --through 2027-01-31 --as O-AZ-0017"
            ))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionFrom)) var from: Day?
    @Option(help: help(CaseOption.optionThrough)) var through: Day?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .proposeDecision(
                ProposeDecision(
                    caseID: caseID, outcome: .granted, validFrom: from, validThrough: through,
                    proposedOn: effective ?? session.today)),
            append, .decideCase)
    }
}

/// The command `salname case propose refuse CASE`.
struct CaseProposeRefuse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refuse", abstract: Words.current.say(CaseHelp.helpProposeRefuse),
            discussion: Examples.text(
                "salname case propose refuse C-AZ-2026-000021 --ground absence"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionGrounds)) var ground: Listed<RefusalCode>
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .proposeDecision(
                ProposeDecision(
                    caseID: caseID, outcome: .refused, grounds: ground.values,
                    proposedOn: effective ?? session.today)),
            append, .decideCase)
    }
}

/// The command `salname case approve CASE`.
struct CaseApprove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: Words.current.say(CaseHelp.helpApprove),
            discussion: Examples.text(
                "salname case approve C-AZ-2026-000021 --as O-AZ-0022"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .approveProposal(
                ApproveProposal(caseID: caseID, decidedOn: effective ?? session.today)),
            append, .decideCase)
    }
}

/// The command `salname case return CASE`.
struct CaseReturn: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return", abstract: Words.current.say(CaseHelp.helpReturn),
            discussion: Examples.text(
                "salname case return C-AZ-2026-000021 --reason 'sənədlər köhnədir' --as O-AZ-0022"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .returnProposal(ReturnProposal(caseID: caseID, returnedOn: effective ?? session.today)),
            append, .decideCase)
    }
}

/// The command `salname case forward CASE`.
struct CaseForward: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forward", abstract: Words.current.say(CaseHelp.helpForward),
            discussion: Examples.text(
                "salname case forward C-AZ-2026-000021"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .forwardCase(ForwardCase(caseID: caseID, forwardedOn: effective ?? session.today)),
            append, .decideCase)
    }
}

/// The command `salname case outcome CASE OUTCOME`.
struct CaseOutcomeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "outcome", abstract: Words.current.say(CaseHelp.helpOutcome),
            discussion: Examples.text(
                "salname case outcome C-AZ-2026-000021 granted"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Argument(help: help(CaseOption.optionOutcome)) var outcome: CaseOutcome
    @Option(help: help(CaseOption.optionFrom)) var from: Day?
    @Option(help: help(CaseOption.optionThrough)) var through: Day?
    @Option(help: help(CaseOption.optionGrounds)) var ground: Listed<RefusalCode>?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .recordOutcome(
                RecordOutcome(
                    caseID: caseID, outcome: outcome, validFrom: from, validThrough: through,
                    grounds: ground?.values, decidedOn: effective ?? session.today)),
            append, .decideCase)
    }
}

/// The command `salname case annul CASE`.
struct CaseAnnul: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annul", abstract: Words.current.say(CaseHelp.helpAnnul),
            discussion: Examples.text(
                "salname case annul C-AZ-2026-000021 --reason 'səhv şəxs'"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .annulDecision(AnnulDecision(caseID: caseID, annulledOn: effective ?? session.today)),
            append, .decideCase)
    }
}
