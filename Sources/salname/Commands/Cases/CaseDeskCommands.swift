import ArgumentParser
import Casework
import Ledger

/// The command `salname case opinion …`.
struct CaseOpinionCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "opinion", abstract: Words.current.say(CaseHelp.helpOpinion),
            subcommands: [CaseOpinionRequest.self, CaseOpinionRecord.self])
    }
}

/// The command `salname case opinion request CASE BODY`.
struct CaseOpinionRequest: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "request", abstract: Words.current.say(CaseHelp.helpOpinionRequest),
            discussion: Examples.text(
                "salname case opinion request C-AZ-2026-000021 security"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Argument(help: help(CaseOption.argumentBody)) var body: BodyCode
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .requestOpinion(
                RequestOpinion(caseID: caseID, body: body, requestedOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case opinion record CASE BODY`.
struct CaseOpinionRecord: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record", abstract: Words.current.say(CaseHelp.helpOpinionRecord),
            discussion: Examples.text(
                "salname case opinion record C-AZ-2026-000021 security --stance no-objection"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Argument(help: help(CaseOption.argumentBody)) var body: BodyCode
    @Option(help: help(CaseOption.optionStance)) var stance: OpinionStance
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .recordOpinion(
                RecordOpinion(
                    caseID: caseID, body: body, stance: stance, givenOn: effective ?? session.today)
            ),
            append, .changeCase)
    }
}

/// The command `salname case assign CASE`.
struct CaseAssign: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assign", abstract: Words.current.say(CaseHelp.helpAssign),
            discussion: Examples.text(
                "salname case assign C-AZ-2026-000021 --to O-AZ-0021"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(name: .customLong("to"), help: help(CaseOption.optionOfficer)) var officer: OfficerID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .assignCase(
                AssignCase(caseID: caseID, officer: officer, assignedOn: effective ?? session.today)
            ),
            append, .changeCase)
    }
}

/// The command `salname case transfer CASE`.
struct CaseTransfer: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "transfer", abstract: Words.current.say(CaseHelp.helpTransfer),
            discussion: Examples.text(
                "salname case transfer C-AZ-2026-000021 --to GNJ"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(name: .customLong("to"), help: help(CaseOption.optionToOffice)) var toOffice: OfficeCode
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .transferCase(
                TransferCase(
                    caseID: caseID, office: toOffice, transferredOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case suspend CASE`.
struct CaseSuspend: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "suspend", abstract: Words.current.say(CaseHelp.helpSuspend),
            discussion: Examples.text(
                "salname case suspend C-AZ-2026-000021 --cause document"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionReasonCode)) var cause: ClockReason
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .suspendClock(
                SuspendClock(caseID: caseID, reason: cause, suspendedOn: effective ?? session.today)
            ),
            append, .changeCase)
    }
}

/// The command `salname case resume CASE`.
struct CaseResume: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resume", abstract: Words.current.say(CaseHelp.helpResume),
            discussion: Examples.text(
                "salname case resume C-AZ-2026-000021"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .resumeClock(ResumeClock(caseID: caseID, resumedOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case withdraw CASE`.
struct CaseWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", abstract: Words.current.say(CaseHelp.helpWithdraw),
            discussion: Examples.text(
                "salname case withdraw C-AZ-2026-000021"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .withdrawCase(WithdrawCase(caseID: caseID, withdrawnOn: effective ?? session.today)),
            append, .changeCase)
    }
}

/// The command `salname case leave CASE`.
struct CaseLeave: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "leave", abstract: Words.current.say(CaseHelp.helpLeave),
            discussion: Examples.text(
                "salname case leave C-AZ-2026-000021 --cause unpaid"))
    }

    @Argument(help: help(CaseOption.argumentCase)) var caseID: CaseID
    @Option(help: help(CaseOption.optionCause)) var cause: UnconsideredCause
    @Option(help: help(.optionEffective)) var effective: Day?
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.change(
            .leaveUnconsidered(
                LeaveUnconsidered(caseID: caseID, cause: cause, leftOn: effective ?? session.today)),
            append, .changeCase)
    }
}
