/// Columns of text without a heading, for a screen that is no table.
enum Aligned {
    /// Returns one line a row, two blanks between columns; an empty column takes no room.
    static func rows(_ rows: [[String]]) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.map { $0.count > column ? DisplayText.width($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            let cells = zip(row, widths).filter { $0.1 > 0 }
                .map { DisplayText.padded($0.0, to: $0.1) }
            var line = cells.joined(separator: "  ")
            // A line never ends in spaces, so that a copied line is the line.
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }
    }

    /// Returns blocks of lines, each with its label before the first of them.
    static func blocks(_ blocks: [(label: String, lines: [String])]) -> [String] {
        rows(
            blocks.flatMap { block in
                block.lines.enumerated().map { [$0.offset == 0 ? block.label : "", $0.element] }
            })
    }
}
