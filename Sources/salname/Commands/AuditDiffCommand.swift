import ArgumentParser
import Audit
import Casework
import Ledger

/// The command `salname audit diff SUBJECT`.
struct AuditDiff: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff", abstract: Words.current.say(DifferenceSaying.help),
            discussion: Examples.text(
                "salname audit diff P-AZ-000977 --from 18171 --to 18204 --on 2026-05-20",
                "salname audit diff law/az --from 2026-01-01T00:00:00+04:00"))
    }

    @Argument(help: help(DifferenceSaying.argumentSubject)) var subject: String
    @Option(help: help(DifferenceSaying.optionFrom)) var from: String
    @Option(help: help(DifferenceSaying.optionTo)) var to: String?
    @Option(help: help(.optionOn)) var on: Day?
    @OptionGroup var options: LedgerOptions

    func run() throws {
        let session = Session(options.common)
        guard let subject = HistoryTable.subject(self.subject) else {
            throw session.problem(.badSubject(self.subject))
        }
        let ledger = try session.open(options)
        let before = try session.cut(from, in: ledger).through
        let after = try session.cut(to, in: ledger).through
        guard before <= after else {
            throw session.usage(
                DifferenceSaying.whyOrder, ["from": "\(before)", "to": "\(after)"])
        }
        let day = on ?? session.today
        let screen: DifferenceScreen
        switch subject.kind {
        case .person:
            guard let person = PersonID(subject.id) else {
                throw session.problem(.badSubject(self.subject))
            }
            let difference = try session.attempt(.answer) {
                try PersonDifference(
                    of: person, from: before, to: after, on: day, in: ledger.log)
            }
            screen = DifferenceScreen(difference, session.words)
        case .law:
            let difference = try session.attempt(.answer) {
                let difference = try LawDifference(
                    from: before, to: after, on: day, in: ledger.log)
                guard difference.code.subject == subject else {
                    throw AuditError.nothingRecorded(subject: subject.description)
                }
                return difference
            }
            screen = DifferenceScreen(difference, session.words)
        case .ledger, .unmatched, .office, .officer, .act, .casefile, .permit:
            throw session.usage(DifferenceSaying.whySubject, ["subject": subject.description])
        }
        switch try session.format() {
        case .table where session.common.fields == nil:
            try session.give(screen.text(session.terminal))
        case .json, .jsonl: try session.give(screen.record)
        case .table, .plain, .csv: try session.give(screen.table)
        }
    }
}
