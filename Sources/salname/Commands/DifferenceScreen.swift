import Audit
import Casework
import EventCoding

/// What became known between two moments: for people, in rows and as data.
struct DifferenceScreen {
    /// What kind of thing is another than before; the raw value is its name in data.
    enum Part: String, CaseIterable {
        case field, row, provision

        /// The heading for people.
        var heading: DifferenceSaying {
            switch self {
            case .field: .headFields
            case .row: .headRows
            case .provision: .headLaw
            }
        }
    }

    /// One thing that is another than before.
    struct Change {
        let part: Part
        /// The field, the table or the provision's key, as it is asked for.
        let name: String
        /// Which row of the table; empty for a field.
        let key: String
        /// Nil where the whole row came or went.
        let column: String?
        let before: Cell
        let after: Cell
        /// For people: `new` or `gone`, where the whole row came or went; empty otherwise.
        let became: String
        /// For people: what was and what is, column by column.
        let told: [(column: String, before: String, after: String)]
        let positions: [Position]
    }

    let subject: Subject
    let from: Int
    let to: Int
    let day: Day
    let changes: [Change]
    let late: [LateEvent]
    let words: Words

    init(_ difference: PersonDifference, _ words: Words) {
        subject = difference.person.subject
        (from, to, day) = (difference.from, difference.to, difference.day)
        late = difference.late
        self.words = words
        changes =
            difference.fields.map { Change($0, words) }
            + difference.rows.flatMap { Change.all($0, words) }
    }

    init(_ difference: CaseDifference, _ words: Words) {
        subject = difference.id.subject
        (from, to, day) = (difference.from, difference.to, difference.day)
        late = difference.late
        self.words = words
        changes =
            difference.fields.map { Change($0, words) }
            + difference.rows.flatMap { Change.all($0, words) }
    }

    init(_ difference: LawDifference, _ words: Words) {
        subject = difference.code.subject
        (from, to, day) = (difference.from, difference.to, difference.day)
        late = difference.late
        self.words = words
        changes = difference.keys.map { Change($0, words) }
    }
}

// MARK: For people

extension DifferenceScreen {
    /// Returns the screen: figures, records, and why what came late came late.
    func text(_ terminal: Terminal) -> String {
        let values = [
            "subject": subject.kind == .law ? subject.description : subject.id,
            "from": "\(from)", "to": "\(to)", "day": "\(day)",
        ]
        var lines = [terminal.style.bold(words.say(DifferenceSaying.title, values))]
        if changes.isEmpty { lines.append("  " + words.say(DifferenceSaying.nothingChanged)) }
        for part in Part.allCases {
            let own = changes.filter { $0.part == part }
            guard !own.isEmpty else { continue }
            lines.append(words.say(part.heading, values))
            lines += Aligned.rows(own.flatMap(rows)).map { "  " + DisplayText.printable($0) }
        }
        if !late.isEmpty {
            lines.append(words.say(DifferenceSaying.headLate))
            lines += Aligned.rows(late.flatMap(rows)).map { "  " + DisplayText.printable($0) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func rows(_ change: Change) -> [[String]] {
        let name = change.key.isEmpty ? change.name : "\(change.name) \(change.key)"
        let positions = change.positions.map(\.description).joined(separator: " ")
        let values = change.told.map { ["", $0.column, $0.before, "→", $0.after, ""] }
        guard change.became.isEmpty else {
            return [[name, change.became, "", "", "", positions]] + values
        }
        return values.map { [name] + $0.dropFirst().dropLast() + [positions] }
    }

    private func rows(_ event: LateEvent) -> [[String]] {
        let evidence = event.evidence
        return event.reasons.enumerated().map { index, reason in
            let head = [
                "\(evidence.position)", evidence.type.rawValue, "\(evidence.recordedAt)",
                ActorText.short(evidence.authID),
            ]
            return (index == 0 ? head : ["", "", "", ""]) + [sentence(reason, evidence)]
        }
    }

    private func sentence(_ reason: LateEvent.Reason, _ evidence: RecordedEvidence) -> String {
        let day = "\(evidence.effective.day)"
        switch reason {
        case .recorded(let days):
            return words.say(DifferenceSaying.lateDays, ["days": "\(days)", "day": day])
        case .corrects(let position):
            return words.say(DifferenceSaying.corrects, ["position": "\(position)"])
        case .annuls(let position):
            return words.say(DifferenceSaying.annuls, ["position": "\(position)"])
        case .merges(let kept, let duplicate):
            return words.say(
                DifferenceSaying.merges, ["kept": kept.text, "duplicate": duplicate.text])
        case .unmerges(let position):
            return words.say(DifferenceSaying.unmerges, ["position": "\(position)"])
        case .enacted(let days):
            return words.say(DifferenceSaying.enactedLate, ["days": "\(days)", "day": day])
        }
    }
}

// MARK: As data

extension DifferenceScreen {
    /// The differences as one object.
    var record: Record {
        Record([
            .init("subject", label: "subject", .text(subject.description)),
            .init("from", label: "from", .integer(from)), .init("to", label: "to", .integer(to)),
            .init("on", label: "on", .day("\(day)")),
            .init("changed", label: "changed", .boolean(!changes.isEmpty)),
            .init(
                "changes", label: "changes",
                .list(
                    changes.map { change in
                        .object(zip(Self.fields, cells(change)).map { Cell.Member($0, $1) })
                    })),
            .init("late", label: "late", .list(late.map(cell))),
        ])
    }

    /// The differences as rows; what came late has a row for each reason.
    var table: Table {
        var table = Table(columns: [
            .init("part", header: words.say(DifferenceSaying.labelPart)),
            .init("name", header: words.say(DifferenceSaying.labelName)),
            .init("key", header: words.say(DifferenceSaying.labelKey)),
            .init("column", header: words.say(DifferenceSaying.labelColumn)),
            .init("before", header: words.say(DifferenceSaying.labelBefore)),
            .init("after", header: words.say(DifferenceSaying.labelAfter)),
            .init("positions", header: words(.labelPositions)),
        ])
        for change in changes { table.append(cells(change)) }
        for event in late {
            for reason in event.reasons {
                table.append([
                    .text("late"), .text(event.evidence.type.rawValue), .absent, .absent, .absent,
                    .text(sentence(reason, event.evidence)),
                    .list([.integer(event.evidence.position.value)]),
                ])
            }
        }
        return table
    }

    private static let fields = ["part", "name", "key", "column", "before", "after", "positions"]

    private func cells(_ change: Change) -> [Cell] {
        [
            .text(change.part.rawValue), .text(change.name),
            change.key.isEmpty ? .absent : .text(change.key), .text(orAbsent: change.column),
            change.before, change.after, .list(change.positions.map { .integer($0.value) }),
        ]
    }

    private func cell(_ event: LateEvent) -> Cell {
        let evidence = event.evidence
        return .object([
            .init("position", .integer(evidence.position.value)),
            .init("type", .text(evidence.type.rawValue)),
            .init("recordedAt", .text("\(evidence.recordedAt)")),
            .init("effective", .text(evidence.effective.description)),
            .init("officer", .text(ActorText.short(evidence.authID))),
            .init("reasons", .list(event.reasons.map { .object($0.members) })),
        ])
    }
}
