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
            subcommands: [History.self, Explain.self])
    }

    /// `salname audit history SUBJECT`.
    struct History: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: Words.current(.helpAuditHistory),
                discussion: Examples.text(
                    "salname audit history P-AZ-000977",
                    "salname audit history law/az --known-at 40 --format jsonl"))
        }

        @Argument(help: help(.argumentSubject)) var subject: String
        @OptionGroup var read: ReadOptions

        func run() throws {
            let session = Session(read.ledger.common)
            guard let subject = HistoryTable.subject(self.subject) else {
                throw session.problem(.badSubject(self.subject))
            }
            let ledger = try session.open(read.ledger)
            let cut = try session.cut(read.knownAt, in: ledger)
            let history = try session.attempt(.answer) {
                try SubjectHistory(of: subject, in: ledger.log, through: cut.through)
            }
            let keepsObjects = [.json, .jsonl].contains(try session.format())
            try session.give(rows: HistoryTable.columns(session.words)) { emit in
                for entry in history.entries where entry.isTrue(on: read.asOf) {
                    try emit(HistoryTable.row(entry, keepsObjects: keepsObjects))
                }
            }
        }
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

/// The rows of a subject's history.
enum HistoryTable {
    /// Returns the subject named by `person/P-AZ-000977`, `P-AZ-000977` or `law/az`; nil otherwise.
    static func subject(_ text: String) -> Subject? {
        if let person = PersonID(text) { return person.subject }
        guard let subject = Subject(text) else { return nil }
        switch subject.kind {
        case .person: return PersonID(subject.id)?.subject
        case .law: return LawBookCode(subject.id)?.subject
        case .unmatched: return UnmatchedID(subject.id)?.subject
        case .ledger: return LedgerCode(subject.id).map { Subject(kind: .ledger, id: $0.text) }
        }
    }

    static func columns(_ words: Words) -> [Table.Column] {
        [
            .init("ordinal", header: words(.labelOrdinal), alignment: .right),
            .init("position", header: words(.labelPosition), alignment: .right),
            .init("recordedAt", header: words(.labelRecordedAt)),
            .init("effective", header: words(.labelEffective)),
            .init("type", header: words(.labelType)),
            .init("officer", header: words(.labelOfficer)),
            .init("office", header: words(.labelOffice)),
            .init("facts", header: words(.labelFacts)),
        ]
    }

    /// Returns the row of an entry; its facts as an object, or as a list of texts for people.
    static func row(_ entry: SubjectHistory.Entry, keepsObjects: Bool) -> [Cell] {
        let evidence = entry.evidence
        let facts: Cell =
            keepsObjects
            ? .object(evidence.facts.map { .init($0.name, .text($0.value)) })
            : .list(evidence.facts.map { .text("\($0.name)=\($0.value)") })
        return [
            .integer(entry.ordinal), .integer(evidence.position.value),
            .text(evidence.recordedAt.description), .text(evidence.effective.description),
            .text(evidence.type.rawValue), .text(ActorText.short(evidence.authID)),
            .text(evidence.office.text), facts,
        ]
    }
}

extension SubjectHistory.Entry {
    /// Whether the event is true in law on `day`; always, where no day is asked about.
    fileprivate func isTrue(on day: Day?) -> Bool {
        day.map { evidence.effective.day <= $0 } ?? true
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
