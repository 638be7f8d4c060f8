/// One thing, told field by field; rendered in every format.
struct Record: Equatable, Sendable {
    /// One field of the record.
    struct Entry: Equatable, Sendable {
        /// The name for machines, in lowerCamelCase, which never changes.
        let field: String
        /// The label for people, in their language.
        let label: String
        let value: Cell

        init(_ field: String, label: String, _ value: Cell) {
            self.field = field
            self.label = label
            self.value = value
        }
    }

    /// A sentence above the lines for people, which are indented under it; no part of the data.
    let title: String?
    let entries: [Entry]

    init(title: String? = nil, _ entries: [Entry]) {
        self.title = title
        self.entries = entries
    }

    /// The record as one JSON object.
    var object: Cell {
        .object(entries.map { Cell.Member($0.field, $0.value) })
    }

    /// Returns the record in `format`, the fields of `selection` only, ending in a line feed.
    ///
    /// `table` is a line of label and value for each field, `plain` a line of field name, tab and
    /// value; `csv` is a header and one row.
    func rendered(
        as format: OutputFormat, words: OutputWords, selection: FieldSelection? = nil,
        style: Style = .none
    ) -> String {
        let chosen = Record(title: title, selection?.applied(to: entries) ?? entries)
        switch format {
        case .table: return chosen.lines(words, style)
        case .plain:
            return chosen.entries.map {
                DelimitedText.plainLine([.text($0.field), $0.value])
            }.joined()
        case .json: return JSONText.pretty(chosen.object) + "\n"
        case .jsonl: return JSONText.compact(chosen.object) + "\n"
        case .csv:
            return DelimitedText.csvLine(chosen.entries.map { .text($0.field) })
                + DelimitedText.csvLine(chosen.entries.map(\.value))
        }
    }

    private func lines(_ words: OutputWords, _ style: Style) -> String {
        let labels = entries.map { DisplayText.printable($0.label) }
        let width = labels.map(DisplayText.width).max() ?? 0
        var text = title.map { DisplayText.printable($0) + "\n" } ?? ""
        for (label, entry) in zip(labels, entries) {
            let indent = title == nil ? "" : "  "
            let padding = DisplayText.padded("", to: width - DisplayText.width(label) + 2)
            text += indent + style.dim(label) + padding + entry.value.peopleText(words) + "\n"
        }
        return text
    }
}
