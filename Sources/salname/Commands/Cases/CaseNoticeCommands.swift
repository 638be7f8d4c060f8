import ArgumentParser
import Casework
import Ledger

/// The command `salname case notify CASE`.
struct CaseNotify: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "notify", abstract: Words.current.say(CaseHelp.helpNotify),
            discussion: Examples.text(
                "salname case notify C-AZ-2026-000021 --letter decision.html"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionLetter)) var letter: String?
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let hash = try letter.map { try session.letter(at: $0, about: caseID).sha256 }
        try session.change(
            .notifyApplicant(
                NotifyApplicant(
                    caseID: caseID, notifiedOn: effective ?? session.today,
                    letter: hash.flatMap { Commitment($0) })),
            append, .changeCase)
    }
}

/// The command `salname case issue CASE`.
struct CaseIssue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issue", abstract: Words.current.say(CaseHelp.helpIssue),
            discussion: Examples.text(
                "salname case issue C-AZ-2026-000021"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .issueCard(IssueCard(caseID: caseID, issuedOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case close CASE`.
struct CaseClose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close", abstract: Words.current.say(CaseHelp.helpClose),
            discussion: Examples.text(
                "salname case close C-AZ-2026-000021"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .closeCase(CloseCase(caseID: caseID, closedOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case appeal CASE`.
struct CaseAppeal: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "appeal", abstract: Words.current.say(CaseHelp.helpAppeal),
            discussion: Examples.text(
                "salname case appeal C-AZ-2026-000021",
                "salname case appeal C-AZ-2026-000021 --before court"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionInstance)) var before = AppealInstance.council
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .appealDecision(
                AppealDecision(
                    caseID: caseID, instance: before, appealedOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case decide-appeal CASE OUTCOME`.
struct CaseDecideAppeal: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "decide-appeal", abstract: Words.current.say(CaseHelp.helpDecideAppeal),
            discussion: Examples.text(
                "salname case decide-appeal C-AZ-2026-000021 reversed"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Argument(help: help(CaseOption.optionAppealOutcome)) var outcome: AppealOutcome
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .decideAppeal(
                DecideAppeal(
                    caseID: caseID, outcome: outcome, decidedOn: effective ?? session.today)),
            append, .decideCase)
    }
}

/// The command `salname permit …`.
struct PermitCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "permit", abstract: Words.current.say(CaseHelp.helpPermit),
            subcommands: [PermitShow.self, PermitCheck.self, PermitCancel.self, PermitReissue.self])
    }
}

/// The command `salname permit cancel PERMIT`.
struct PermitCancel: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel", abstract: Words.current.say(CaseHelp.helpPermitCancel),
            discussion: Examples.text(
                "salname permit cancel R-AZ-000388 --ground absence"))
    }

    @Argument(help: help(CaseOption.argumentPermit)) var permit: PermitID
    @Option(help: help(CaseOption.optionPermitGround)) var ground: RefusalCode
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .cancelPermit(
                CancelPermit(
                    permit: permit, ground: ground, cancelledFrom: effective ?? session.today)),
            append, .changePermit)
    }
}

/// The command `salname permit reissue PERMIT`.
struct PermitReissue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reissue", abstract: Words.current.say(CaseHelp.helpPermitReissue),
            discussion: Examples.text(
                "salname permit reissue R-AZ-000388 --cause lost"))
    }

    @Argument(help: help(CaseOption.argumentPermit)) var permit: PermitID
    @Option(help: help(CaseOption.optionReissueCause)) var cause: ReissueCause
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .reissueCard(
                ReissueCard(permit: permit, cause: cause, reissuedOn: effective ?? session.today)),
            append, .changePermit)
    }
}
