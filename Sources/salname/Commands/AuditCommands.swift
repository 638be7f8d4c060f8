import ArgumentParser
import Audit
import Casework
import EventCoding
import Ledger

/// `salname audit …`.
struct AuditCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "audit", abstract: Words.current(.helpAudit),
            subcommands: [
                AuditHistory.self, Explain.self, AuditDiff.self, AuditAsk.self, AuditQuestions.self,
                AuditWho.self, AuditRight.self,
            ])
    }

    /// `salname audit explain PERSON FIELD`.
    struct Explain: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpAuditExplain),
                discussion: Examples.text(
                    "salname audit explain P-AZ-000977 last-lawful-day --on 2026-05-20",
                    "salname audit explain P-AZ-000977 days-left --known-at 18171"))
        }

        @Argument(help: help(.argumentPerson)) var person: PersonID
        @Argument(help: Explain.fieldHelp) var field: String
        @Option(help: help(.optionOn)) var on: Day?
        @OptionGroup var read: ReadOptions

        func run() throws {
            let session = Session(read.ledger.common)
            let names = Explanation.Field.allCases.map(\.rawValue)
            guard let field = Explanation.Field(rawValue: self.field) else {
                throw session.problem(
                    .unknownName(
                        self.field, nearest: Nearest.word(to: self.field, among: names),
                        known: names))
            }
            let ledger = try session.open(read.ledger)
            let cut = try session.cut(read.knownAt, in: ledger)
            let explanation = try session.attempt(.answer) {
                try Explanation(
                    of: field, of: person, on: on ?? read.asOf ?? session.today, in: ledger.log,
                    through: cut.through)
            }
            try give(ExplanationText(explanation, session.words), session)
        }

        private static var fieldHelp: ArgumentHelp {
            let fields = Explanation.Field.allCases.map(\.rawValue).joined(separator: ", ")
            return ArgumentHelp(
                Words.current.say(ExplainSaying.argumentField, ["fields": fields]))
        }

        private func give(_ text: ExplanationText, _ session: Session) throws {
            switch try session.format() {
            case .table where session.common.fields == nil:
                try session.give(text.lines(session.terminal.style))
            case .json, .jsonl: try session.give(text.record)
            case .table, .plain, .csv: try session.give(text.table)
            }
        }
    }
}

/// Who acted, as a list shows it.
enum ActorText {
    /// Returns `O-AZ-0017` for `officer/O-AZ-0017`; anything else unchanged.
    static func short(_ authID: String) -> String {
        let prefix = "officer/"
        return authID.hasPrefix(prefix) ? String(authID.dropFirst(prefix.utf8.count)) : authID
    }

    /// Returns `officer/O-AZ-0017` for `O-AZ-0017`; anything else unchanged.
    static func long(_ officer: String) -> String {
        OfficerID(officer).map { "officer/\($0)" } ?? officer
    }
}

extension Effective {
    /// The day, or the instant in UTC.
    var description: String {
        switch self {
        case .day(let day): day.description
        case .instant(let instant): instant.description
        }
    }
}
