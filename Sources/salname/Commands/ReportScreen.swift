import Audit
import Casework

/// A report as a person reads it on a terminal: without its stamp, which only files need.
struct ReportScreen {
    private let document: ReportDocument
    private let words: Words

    init(_ document: ReportDocument, words: Words) {
        self.document = document
        self.words = words
    }

    /// Returns the screen, ending in a line feed.
    func text(_ style: Style) -> String {
        let stamp = document.stamp
        let cut = words.say(
            ReportSaying.cutLine,
            [
                "first": "\(stamp.period.first)", "last": "\(stamp.period.last)",
                "origin": stamp.origin, "position": "\(stamp.position)",
                "instant": "\(stamp.knownAt)",
            ])
        var text = style.bold(DisplayText.printable(document.title)) + "\n"
        text += style.dim(DisplayText.printable(cut)) + "\n"
        for sentence in document.summary { text += DisplayText.printable(sentence) + "\n" }
        for section in document.sections {
            text += "\n" + style.bold(DisplayText.printable(section.title)) + "\n"
            text += table(section.table, style)
            if let note = section.note { text += style.dim(DisplayText.printable(note)) + "\n" }
        }
        return text
    }

    private func table(_ table: ReportTable, _ style: Style) -> String {
        guard !table.rows.isEmpty else { return words.say(StampSaying.noRows) + "\n" }
        var screen = Table(
            columns: table.columns.map {
                Table.Column(
                    $0.name, header: $0.header, alignment: $0.kind == .integer ? .right : .left)
            })
        for row in table.rows { screen.append(row.map(cell)) }
        if let total = table.total { screen.append(total.map(cell)) }
        return screen.rendered(as: .table, words: words.output, style: style)
    }

    private func cell(_ cell: ReportCell) -> Cell {
        switch cell {
        case .text(let text): .text(text)
        case .integer(let value): .integer(value)
        case .day(let day): .day(day.description)
        case .positions(let positions): .list(positions.map { .integer($0.value) })
        case .absent: .absent
        }
    }
}
