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
                AuditHistory.self, Explain.self, AuditDiff.self, AuditKnew.self, AuditAsk.self,
                AuditQuestions.self,
                AuditWho.self, AuditRight.self,
            ])
    }

    /// `salname audit explain SUBJECT FIELD`.
    struct Explain: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpAuditExplain),
                discussion: Examples.text(
                    "salname audit explain P-AZ-000977 last-lawful-day --on 2026-05-20",
                    "salname audit explain P-AZ-000977 days-left --known-at 18171",
                    "salname audit explain C-AZ-2026-000021 decide-by",
                    "salname audit explain C-AZ-2026-000021 eligibility --on 2026-05-20",
                    "salname audit explain R-AZ-000388 absence-days"))
        }

        @Argument(help: help(CaseExplainSaying.argumentSubject)) var subject: String
        @Argument(help: Explain.fieldHelp) var field: String
        @Option(help: help(.optionOn)) var on: Day?
        @OptionGroup var read: ReadOptions

        func run() throws {
            let session = Session(read.ledger.common)
            guard let subject = HistoryTable.subject(self.subject) else {
                throw session.problem(.badSubject(self.subject))
            }
            let day = on ?? read.asOf ?? session.today
            if let person = PersonID(subject.id), subject.kind == .person {
                try explain(person, on: day, session)
            } else if let id = CaseID(subject.id), subject.kind == .casefile {
                let field = try field(among: CaseExplanation.Field.ofCase, session)
                try give(session) {
                    try CaseExplanation(of: field, of: id, on: day, in: $0.log, through: $1)
                }
            } else if let id = PermitID(subject.id), subject.kind == .permit {
                let field = try field(among: CaseExplanation.Field.ofPermit, session)
                try give(session) {
                    try CaseExplanation(of: field, of: id, on: day, in: $0.log, through: $1)
                }
            } else {
                throw session.problem(.badSubject(self.subject))
            }
        }

        private func explain(_ person: PersonID, on day: Day, _ session: Session) throws {
            let field = try field(among: Explanation.Field.allCases, session)
            let ledger = try session.open(read.ledger)
            let cut = try session.cut(read.knownAt, in: ledger)
            let explanation = try session.attempt(.answer) {
                try Explanation(
                    of: field, of: person, on: day, in: ledger.log, through: cut.through)
            }
            let text = ExplanationText(explanation, session.words)
            try give(text.told, text.record, session)
        }

        /// Returns the field that was named; throws the report of one that there is not.
        private func field<Field: RawRepresentable<String>>(
            among fields: [Field], _ session: Session
        ) throws -> Field {
            let names = fields.map(\.rawValue)
            guard let field = fields.first(where: { $0.rawValue == self.field }) else {
                throw session.problem(
                    .unknownName(
                        self.field, nearest: Nearest.word(to: self.field, among: names),
                        known: names))
            }
            return field
        }

        private static var fieldHelp: ArgumentHelp {
            func list(_ names: [String]) -> String { names.joined(separator: ", ") }
            return ArgumentHelp(
                Words.current.say(
                    CaseExplainSaying.argumentField,
                    [
                        "person": list(Explanation.Field.allCases.map(\.rawValue)),
                        "case": list(CaseExplanation.Field.ofCase.map(\.rawValue)),
                        "permit": list(CaseExplanation.Field.ofPermit.map(\.rawValue)),
                    ]))
        }

        private func give(
            _ session: Session, _ explain: (Ledger, Int) throws -> CaseExplanation
        ) throws {
            let ledger = try session.open(read.ledger)
            let cut = try session.cut(read.knownAt, in: ledger)
            let explanation = try session.attempt(.answer) { try explain(ledger, cut.through) }
            let text = CaseExplanationText(explanation, session.words)
            try give(text.told, text.record, session)
        }

        private func give(
            _ told: ExplainedSteps, _ record: Record, _ session: Session
        ) throws {
            switch try session.format() {
            case .table where session.common.fields == nil:
                try session.give(told.lines(session.terminal.style))
            case .json, .jsonl: try session.give(record)
            case .table, .plain, .csv: try session.give(told.table)
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
