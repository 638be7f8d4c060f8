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
                "salname audit diff C-AZ-2026-000021 --from 18171",
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
        let screen = try screen(of: subject, before, after, in: ledger, session)
        switch try session.format() {
        case .table where session.common.fields == nil:
            try session.give(screen.text(session.terminal))
        case .json, .jsonl: try session.give(screen.record)
        case .table, .plain, .csv: try session.give(screen.table)
        }
    }

    private func screen(
        of subject: Subject, _ before: Int, _ after: Int, in ledger: Ledger, _ session: Session
    ) throws -> DifferenceScreen {
        let day = on ?? session.today
        let words = session.words
        if let person = PersonID(subject.id), subject.kind == .person {
            return try session.attempt(.answer) {
                DifferenceScreen(
                    try PersonDifference(
                        of: person, from: before, to: after, on: day, in: ledger.log), words)
            }
        }
        if let id = CaseID(subject.id), subject.kind == .casefile {
            return try session.attempt(.answer) {
                DifferenceScreen(
                    try CaseDifference(of: id, from: before, to: after, on: day, in: ledger.log),
                    words)
            }
        }
        guard subject.kind == .law else {
            throw session.usage(DifferenceSaying.whySubject, ["subject": subject.description])
        }
        return try session.attempt(.answer) {
            let difference = try LawDifference(from: before, to: after, on: day, in: ledger.log)
            guard difference.code.subject == subject else {
                throw AuditError.nothingRecorded(subject: subject.description)
            }
            return DifferenceScreen(difference, words)
        }
    }
}
