import Audit
import Casework

extension DifferenceScreen.Change {
    /// A derived field.
    init(_ change: PersonDifference.FieldChange, _ words: Words) {
        let value = ExplainedValue(words: words)
        part = .field
        name = change.field.rawValue
        key = ""
        column = nil
        before = change.before.map(ExplainedValue.cell) ?? .absent
        after = change.after.map(ExplainedValue.cell) ?? .absent
        became = ""
        told = [
            ("", change.before.map(value.text) ?? "-", change.after.map(value.text) ?? "-")
        ]
        positions = change.positions
    }

    /// A derived field of a case.
    init(_ change: CaseDifference.FieldChange, _ words: Words) {
        let value = CaseExplainedValue(words: words)
        part = .field
        name = change.field.rawValue
        key = ""
        column = nil
        before = CaseExplainedValue.cell(change.before)
        after = CaseExplainedValue.cell(change.after)
        became = ""
        told = [("", value.text(change.before), value.text(change.after))]
        positions = change.positions
    }

    /// A key of the law: what was in force before and after, and where it was enacted.
    init(_ change: LawDifference.KeyChange, _ words: Words) {
        func text(_ provision: Provision?) -> String {
            provision.map {
                words.say(
                    DifferenceSaying.inForce,
                    ["value": $0.enacted.value, "citation": $0.citation])
            } ?? "-"
        }
        part = .provision
        name = change.key.text
        key = ""
        column = nil
        before = .text(orAbsent: change.before?.enacted.value)
        after = .text(orAbsent: change.after?.enacted.value)
        became = ""
        told = [("", text(change.before), text(change.after))]
        positions = change.enacted.map(\.position)
    }

    /// A row of a read model: one change for each column that differs, or one for a row that came or
    /// went.
    static func all(
        _ change: PersonDifference.RowChange, _ words: Words
    ) -> [DifferenceScreen.Change] {
        let key = change.key.map { text($0.value) }.joined(separator: " ")
        guard let before = change.before, let after = change.after else {
            return [whole(change, key, words)]
        }
        return zip(before, after).filter { $0 != $1 }.map { earlier, later in
            DifferenceScreen.Change(
                part: .row, name: change.table, key: key,
                column: ViewsText.camelCase(earlier.name), before: ViewsText.cell(earlier.value),
                after: ViewsText.cell(later.value),
                became: "",
                told: [
                    (
                        ViewsText.camelCase(earlier.name), text(earlier.value), text(later.value)
                    )
                ],
                positions: change.positions)
        }
    }

    private static func whole(
        _ change: PersonDifference.RowChange, _ key: String, _ words: Words
    ) -> DifferenceScreen.Change {
        func cell(_ values: [NamedValue]?) -> Cell {
            values.map { row in
                .object(row.map { .init(ViewsText.camelCase($0.name), ViewsText.cell($0.value)) })
            } ?? .absent
        }
        let isNew = change.before == nil
        let values = (change.after ?? change.before ?? []).filter { $0.value != .absent }
        let word = words.say(isNew ? DifferenceSaying.appeared : .gone)
        return DifferenceScreen.Change(
            part: .row, name: change.table, key: key, column: nil,
            before: cell(change.before), after: cell(change.after),
            became: word,
            told: values.map { named in
                let column = ViewsText.camelCase(named.name)
                let value = text(named.value)
                return isNew ? (column, "-", value) : (column, value, "-")
            },
            positions: change.positions)
    }

    private static func text(_ value: TableReading.Value) -> String {
        switch value {
        case .text(let text): text
        case .integer(let number): String(number)
        case .absent: "-"
        }
    }
}

extension LateEvent.Reason {
    /// The reason as data.
    var members: [Cell.Member] {
        switch self {
        case .recorded(let days):
            [.init("reason", .text("recordedLate")), .init("days", .integer(days))]
        case .corrects(let position):
            [.init("reason", .text("corrects")), .init("position", .integer(position.value))]
        case .annuls(let position):
            [.init("reason", .text("annuls")), .init("position", .integer(position.value))]
        case .merges(let kept, let duplicate):
            [
                .init("reason", .text("merges")), .init("kept", .text(kept.text)),
                .init("duplicate", .text(duplicate.text)),
            ]
        case .unmerges(let position):
            [.init("reason", .text("unmerges")), .init("position", .integer(position.value))]
        case .enacted(let days):
            [.init("reason", .text("enactedLate")), .init("days", .integer(days))]
        }
    }
}
