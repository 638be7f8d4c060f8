import ArgumentParser
import Audit
import Casework
import EventCoding
import Ledger

/// The command `salname audit history SUBJECT`.
struct AuditHistory: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "history", abstract: Words.current(.helpAuditHistory),
            discussion: Examples.text(
                "salname audit history P-AZ-000977",
                "salname audit history P-AZ-000977 --all",
                "salname audit history C-AZ-2026-000021 --diff",
                "salname audit history U-AZ-000012",
                "salname audit history law/az --known-at 40 --format jsonl"))
    }

    @Argument(help: help(HistorySaying.argumentSubject)) var subject: String
    @Flag(help: help(HistorySaying.optionAll)) var all = false
    @Flag(help: help(CaseExplainSaying.optionDiff)) var diff = false
    @OptionGroup var read: ReadOptions

    func run() throws {
        let session = Session(read.ledger.common)
        guard let subject = HistoryTable.subject(self.subject) else {
            throw session.problem(.badSubject(self.subject))
        }
        let casefile = subject.kind == .casefile ? CaseID(subject.id) : nil
        guard !diff || casefile != nil else {
            throw session.usage(CaseExplainSaying.whyDiff, ["subject": subject.description])
        }
        let ledger = try session.open(read.ledger)
        let cut = try session.cut(read.knownAt, in: ledger)
        let changes = try session.attempt(.answer) {
            try (diff ? casefile : nil).map {
                try CaseDifference.byEvent(of: $0, in: ledger.log, through: cut.through)
            }
        }
        let (history, group) = try session.attempt(.answer) {
            let group = try ledger.log.oneWith(subject, through: cut.through)
            let asked = all ? group : [subject]
            return (
                try SubjectHistory(of: asked, in: ledger.log, through: cut.through), group
            )
        }
        let keepsObjects = [.json, .jsonl].contains(try session.format())
        let told = changes.map { HistoryChanges(changes: $0, words: session.words) }
        let columns =
            HistoryTable.columns(session.words, saysWhose: all) + (told.map { [$0.column] } ?? [])
        try session.give(rows: columns) { emit in
            for entry in history.entries where entry.isTrue(on: read.asOf) {
                let row = HistoryTable.row(entry, keepsObjects: keepsObjects, saysWhose: all)
                try emit(row + (told.map { [$0.cell(at: entry.evidence.position)] } ?? []))
            }
        }
        if !all, group.count > 1 {
            let others = group.filter { $0 != subject }.map(\.id).joined(separator: ", ")
            session.say(
                session.words.say(
                    HistorySaying.oneWith, ["person": subject.id, "others": others]))
        }
    }
}

/// The rows of a subject's history.
enum HistoryTable {
    /// Returns the subject named by `person/P-AZ-000977`, `P-AZ-000977` or `law/az`; nil otherwise.
    static func subject(_ text: String) -> Subject? {
        if let person = PersonID(text.uppercased()) { return person.subject }
        if let number = UnmatchedID(text.uppercased()) { return number.subject }
        if let number = CaseID(text.uppercased()) { return number.subject }
        if let number = PermitID(text.uppercased()) { return number.subject }
        guard let subject = Subject(text) else { return nil }
        switch subject.kind {
        case .person: return PersonID(subject.id)?.subject
        case .law: return LawBookCode(subject.id)?.subject
        case .unmatched: return UnmatchedID(subject.id)?.subject
        case .ledger: return LedgerCode(subject.id).map { Subject(kind: .ledger, id: $0.text) }
        case .office: return OfficeCode(subject.id)?.subject
        case .officer: return OfficerID(subject.id)?.subject
        case .act: return ActID(subject.id)?.subject
        case .casefile: return CaseID(subject.id)?.subject
        case .permit: return PermitID(subject.id)?.subject
        }
    }

    static func columns(_ words: Words, saysWhose: Bool) -> [Table.Column] {
        let whose = Table.Column("history", header: words.say(HistorySaying.labelHistory))
        return (saysWhose ? [whose] : []) + [
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
    static func row(
        _ entry: SubjectHistory.Entry, keepsObjects: Bool, saysWhose: Bool
    ) -> [Cell] {
        let evidence = entry.evidence
        let facts: Cell =
            keepsObjects
            ? .object(evidence.facts.map { .init($0.name, .text($0.value)) })
            : .list(evidence.facts.map { .text("\($0.name)=\($0.value)") })
        return (saysWhose ? [.text(entry.subject.id)] : []) + [
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

/// What each entry of a case's history changed.
struct HistoryChanges {
    let changes: [Position: [CaseDifference.FieldChange]]
    let words: Words

    var column: Table.Column {
        .init("changes", header: words.say(CaseExplainSaying.labelChanges))
    }

    func cell(at position: Position) -> Cell {
        let value = CaseExplainedValue(words: words)
        return .list(
            (changes[position] ?? []).map { change in
                .text(
                    "\(change.field.rawValue): \(value.text(change.before)) → \(value.text(change.after))"
                )
            })
    }
}
