import ArgumentParser
import Audit
import Casework
import EventCoding
import EventLog
import Ledger

/// The command `salname audit who NOUN VERB`.
struct AuditWho: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "who", abstract: Words.current.say(OfficerQuestionSaying.helpWho),
            discussion: Examples.text(
                "salname audit who person merge --person P-AZ-000977 --on 2026-05-20",
                "salname audit who act approve A-AZ-000012",
                "salname audit who visa cancel --file-office GNJ --known-at 18171 --format csv"))
    }

    @Argument(help: help(AuthorityOption.argumentNoun)) var noun: String
    @Argument(help: help(AuthorityOption.argumentVerb)) var verb: [String]
    @Option(help: help(AuthorityOption.optionCanPerson)) var person: PersonID?
    @Option(help: help(AuthorityOption.optionCanOffice)) var fileOffice: OfficeCode?
    @Option(help: help(OfficerQuestionSaying.optionWhoOffice)) var office: OfficeCode?
    @Option(help: help(.optionOn)) var on: Day?
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        let asked = ([noun] + verb).joined(separator: " ")
        let ledger = try session.open(read.ledger)
        let day = on ?? read.asOf ?? session.today
        let position = try session.position(through: day, read.knownAt, in: ledger)
        let answer = try answer(asked, on: day, in: ledger, through: position, session)
        let words = session.words
        if try session.isForPeople() {
            let table = table(answer, words) { words.say(OfficerQuestionSaying($0)) }
            let rows =
                answer.officers.isEmpty
                ? "  " + words.say(QuestionSaying.nothing) + "\n"
                : table.rendered(as: .table, words: words.output, style: session.terminal.style)
            let title = words.say(
                OfficerQuestionSaying.titleWho,
                [
                    "command": asked, "day": "\(day)", "position": "\(position)",
                    "count": "\(answer.officers.count)",
                ])
            try session.give(title + "\n" + rows)
        } else {
            try session.give(table(answer, words, hand: \.rawValue))
        }
        if !answer.isDemanded { session.say(words.say(AuthoritySaying.yesOpen)) }
    }

    private func answer(
        _ asked: String, on day: Day, in ledger: Ledger, through position: Int, _ session: Session
    ) throws -> WhoCould {
        guard let act = ActID(approvedBy: asked) else {
            let kind = try session.commandKind(asked)
            return try session.attempt(.answer) {
                try WhoCould(
                    kind, of: person, filedAt: fileOffice, for: office, on: day, in: ledger.log,
                    through: position)
            }
        }
        return try session.attempt(.answer) {
            _ = try ledger.waiting(act, on: day, through: position)
            return try WhoCould(
                approving: act, for: office, on: day, in: ledger.log, through: position)
        }
    }

    private func table(
        _ answer: WhoCould, _ words: Words, hand: (WhoCould.Hand) -> String
    ) -> Table {
        var table = Table(columns: [
            .init("officer", header: words.say(AuthoritySaying.labelOfficer)),
            .init("hand", header: words.say(OfficerQuestionSaying.labelHand)),
            .init("role", header: words.say(AuthoritySaying.labelRole)),
            .init("office", header: words.say(AuthoritySaying.labelOffice)),
            .init("proof", header: words.say(AuthoritySaying.labelProof)),
        ])
        for row in answer.officers {
            table.append([
                .text(row.officer.text), .text(hand(row.hand)),
                .text(orAbsent: row.right.role?.rawValue), .text(row.office.text),
                .list(row.right.proof.map { .integer($0.value) }),
            ])
        }
        return table
    }
}

extension OfficerQuestionSaying {
    fileprivate init(_ hand: WhoCould.Hand) {
        self =
            switch hand {
            case .only: .only
            case .first: .first
            case .second: .second
            }
    }
}

extension ActID {
    /// The act of `act approve ACT`; nil for words of another form.
    init?(approvedBy words: String) {
        let approve = CommandKind.approveAct.commandLine + " "
        guard words.hasPrefix(approve) else { return nil }
        self.init(argument: String(words.dropFirst(approve.count)))
    }
}

extension Ledger {
    /// Returns the proposal of an act that waits on `day`, as the log through `position` has it; throws
    /// for any other.
    func waiting(_ act: ActID, on day: Day, through position: Int) throws -> ActProposed {
        let file = try log.actFile(act, through: position)
        guard let proposed = file.proposed else {
            throw LedgerError.rejected(.authority(.actUnknown(act)))
        }
        if let settledAt = file.settledAt {
            throw LedgerError.rejected(.authority(.actSettled(act, settledAt)))
        }
        guard day <= proposed.approveBy else {
            throw LedgerError.rejected(.authority(.actLapsed(act, proposed.approveBy)))
        }
        return proposed
    }
}

extension Session {
    /// Returns the command that is called `words` on the command line.
    func commandKind(_ words: String) throws -> CommandKind {
        guard let kind = CommandKind.named(words) else {
            throw usage(AuthoritySaying.whyUnknownVerb, ["command": words])
        }
        return kind
    }

    /// Returns the last position that counts for `day`: what `--known-at` names, or else the last one
    /// that was recorded by the end of the day.
    func position(through day: Day, _ knownAt: String?, in ledger: Ledger) throws -> Int {
        let cut = try cut(knownAt, in: ledger)
        guard !cut.isPast, day < today else { return cut.through }
        let end = Instant(startOf: day.adding(days: 1)).adding(microseconds: -1)
        return try attempt(.openLedger) { try ledger.position(knownAt: end) }
    }
}
