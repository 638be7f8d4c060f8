/// Renders rows one by one, so that a long list need not stand in memory.
///
/// Only `table` keeps the rows, for a column is as wide as its widest cell: it gives everything in
/// the footer.
struct RowRenderer {
    private let columns: [Table.Column]
    private let format: OutputFormat
    private let words: OutputWords
    private let selection: FieldSelection?
    private let style: Style
    private var count = 0
    private var kept: [[String]] = []

    init(
        columns: [Table.Column], format: OutputFormat, words: OutputWords,
        selection: FieldSelection? = nil, style: Style = .none
    ) {
        self.columns = selection?.applied(to: columns) ?? columns
        self.format = format
        self.words = words
        self.selection = selection
        self.style = style
    }

    /// Returns what stands before the first row.
    func header() -> String {
        switch format {
        case .table, .plain, .jsonl: ""
        case .json: "["
        case .csv: DelimitedText.csvLine(columns.map { .text($0.field) })
        }
    }

    /// Returns the text of one row, `cells` being those of all columns, chosen or not.
    mutating func row(_ cells: [Cell]) -> String {
        let chosen = selection?.applied(to: cells) ?? cells
        defer { count += 1 }
        switch format {
        case .table:
            kept.append(chosen.map { $0.peopleText(words) })
            return ""
        case .plain: return DelimitedText.plainLine(chosen)
        case .csv: return DelimitedText.csvLine(chosen)
        case .jsonl: return JSONText.compact(object(chosen)) + "\n"
        case .json:
            return (count == 0 ? "\n  " : ",\n  ") + JSONText.pretty(object(chosen), depth: 1)
        }
    }

    /// Returns what stands after the last row.
    func footer() -> String {
        switch format {
        case .plain, .csv, .jsonl: ""
        case .json: count == 0 ? "]\n" : "\n]\n"
        case .table: alignedLines()
        }
    }

    private func object(_ cells: [Cell]) -> Cell {
        .object(zip(columns, cells).map { Cell.Member($0.field, $1) })
    }

    private func alignedLines() -> String {
        let headers = columns.map { DisplayText.printable($0.header) }
        var widths = headers.map(DisplayText.width)
        for row in kept {
            for (index, text) in row.enumerated() {
                widths[index] = max(widths[index], DisplayText.width(text))
            }
        }
        var lines = style.bold(aligned(headers, widths)) + "\n"
        for row in kept { lines += aligned(row, widths) + "\n" }
        return lines
    }

    private func aligned(_ texts: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, text) in texts.enumerated() {
            if index > 0 { line += "  " }
            let isRight = columns[index].alignment == .right
            // A line never ends in spaces, so that a copied line is the line.
            let isLast = index == texts.count - 1
            line +=
                isLast && !isRight
                ? text : DisplayText.padded(text, to: widths[index], right: isRight)
        }
        return line
    }
}
