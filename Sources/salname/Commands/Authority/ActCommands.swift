import ArgumentParser
import Casework
import EventCoding
import Ledger
import Projections
import ReadModels

/// The command `salname act …`.
struct ActCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "act", abstract: Words.current.say(AuthorityHelp.helpAct),
            subcommands: [ActList.self, ActShow.self, ActApprove.self, ActReturn.self])
    }
}

/// The command `salname act list`.
struct ActList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Words.current.say(AuthorityHelp.helpActList),
            discussion: Examples.text("salname act list", "salname act list --all --format csv"))
    }

    @Flag(help: help(AuthorityOption.optionAllActs)) var all = false
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let acts = try session.attempt(.answer) {
            try ledger.authorityRegisters(through: cut.past).acts()
        }
        let (words, day) = (session.words, read.asOf ?? session.today)
        var table = Table(columns: [
            .init("act", header: words.say(AuthoritySaying.labelAct)),
            .init("command", header: words.say(AuthoritySaying.labelCommand)),
            .init("proposer", header: words.say(AuthoritySaying.labelProposer)),
            .init("proposedOn", header: words.say(AuthoritySaying.labelProposedOn)),
            .init("approveBy", header: words.say(AuthoritySaying.labelApproveBy)),
            .init("state", header: words.say(AuthoritySaying.labelState)),
            .init("position", header: words(.labelPosition), alignment: .right),
        ])
        for row in acts where all || row.state(on: day) == .stateWaiting {
            table.append([
                .text(row.act.text), .text(row.command.rawValue), .text(row.proposer.text),
                .day(row.proposedOn.description), .day(row.approveBy.description),
                .text(try session.state(row.state(on: day))), .integer(row.proposedAt.value),
            ])
        }
        try session.give(table)
    }
}

extension ActRow {
    /// What has become of the act by `day`.
    func state(on day: Day) -> AuthoritySaying {
        if settledAt != nil { return .stateSettled }
        return day <= approveBy ? .stateWaiting : .stateLapsed
    }
}

extension ActFile {
    /// What has become of the act by `day`.
    func state(on day: Day) -> AuthoritySaying {
        if settledAt != nil { return .stateSettled }
        return proposed.map { day <= $0.approveBy } == true ? .stateWaiting : .stateLapsed
    }
}

/// The command `salname act show ACT`.
struct ActShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: Words.current.say(AuthorityHelp.helpActShow),
            discussion: Examples.text("salname act show A-AZ-000012"))
    }

    @Argument(help: help(AuthorityOption.argumentAct)) var act: ActID
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let (file, proposed, position) = try session.attempt(.answer) {
            let file = try ledger.log.actFile(act, through: cut.past ?? .max)
            guard let proposed = file.proposed, let position = file.proposedAt else {
                throw LedgerError.rejected(.authority(.actUnknown(act)))
            }
            return (file, proposed, position)
        }
        let words = session.words
        func label(_ saying: AuthoritySaying) -> String { words.say(saying) }
        let state = file.state(on: read.asOf ?? session.today)
        try session.give(
            Record([
                .init("act", label: label(.labelAct), .text(act.text)),
                .init("command", label: label(.labelCommand), .text(proposed.command.rawValue)),
                .init("payload", label: label(.labelWhat), .text(proposed.payload)),
                .init("proposer", label: label(.labelProposer), .text(proposed.proposer.text)),
                .init(
                    "proposedOn", label: label(.labelProposedOn),
                    .day(proposed.proposedOn.description)),
                .init(
                    "approveBy", label: label(.labelApproveBy),
                    .day(proposed.approveBy.description)),
                .init("state", label: label(.labelState), .text(try session.state(state))),
                .init("position", label: words(.labelPosition), .integer(position.value)),
                .init(
                    "settledAt", label: label(.labelSettledAt),
                    .integer(orAbsent: file.settledAt?.value)),
            ]))
        guard state == .stateWaiting else { return }
        session.suggest("salname act approve \(act) --as OFFICER", read.ledger)
    }
}

/// The command `salname act approve ACT`.
struct ActApprove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: Words.current.say(AuthorityHelp.helpActApprove),
            discussion: Examples.text("salname act approve A-AZ-000012 --as O-AZ-0018"))
    }

    @Argument(help: help(AuthorityOption.argumentAct)) var act: ActID
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        let command = ApproveAct(act: act, approvedOn: session.today)
        try session.settle(.authority(.approveAct(command)), append, .settleAct)
    }
}

/// The command `salname act return ACT`.
struct ActReturn: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "return", abstract: Words.current.say(AuthorityHelp.helpActReturn),
            discussion: Examples.text(
                "salname act return A-AZ-000012 --reason 'başqa şəxsdir' --as O-AZ-0018"))
    }

    @Argument(help: help(AuthorityOption.argumentAct)) var act: ActID
    @OptionGroup var append: AppendOptions

    func run() throws {
        let session = Session(append.ledger.common)
        try session.settle(
            .returnAct(
                act, on: session.today, reason: append.reason.flatMap(PersonalText.read)),
            append, .settleAct)
    }
}
