import Casework

/// A table for people; every row is in it.
enum ReportHTMLTable {
    static func text(
        of table: ReportTable, labelledBy id: String, words: ReportWords
    ) -> String {
        // A short table is not parted over two pages.
        let length = table.rows.count <= 12 ? " class=\"short\"" : ""
        var text = "<table\(length) aria-labelledby=\"\(id)\">\n<thead>\n<tr>"
        for column in table.columns {
            let name = HTMLText.escaped(column.header)
            text += "<th scope=\"col\"\(style(of: column))>\(name)</th>"
        }
        text += "</tr>\n</thead>\n<tbody>\n"
        if table.rows.isEmpty {
            let none = HTMLText.escaped(words.noRows)
            text += "<tr><td colspan=\"\(table.columns.count)\">\(none)</td></tr>\n"
        }
        let isGrouped = zip(table.rows, table.rows.dropFirst()).contains { $0.first == $1.first }
        var group: ReportCell?
        for row in table.rows {
            let begins = isGrouped && row.first != group && group != nil
            text += self.row(row, of: table, opening: begins ? "<tr class=\"group\">" : "<tr>")
            group = row.first
        }
        text += "</tbody>\n"
        if let total = table.total {
            text += "<tfoot>\n" + row(total, of: table, opening: "<tr>") + "</tfoot>\n"
        }
        return text + "</table>\n"
    }

    private static func row(
        _ row: [ReportCell], of table: ReportTable, opening: String
    ) -> String {
        var text = opening
        for (index, (cell, column)) in zip(row, table.columns).enumerated() {
            // The first column names the row, unless it is a figure itself.
            let isHead = index == 0 && (column.kind == .text || column.kind == .day)
            let (open, close) = isHead ? ("th scope=\"row\"", "th") : ("td", "td")
            let style = isCode(cell) ? " class=\"code\"" : style(of: column)
            text += "<\(open)\(style)>\(content(of: cell))</\(close)>"
        }
        return text + "</tr>\n"
    }

    private static func style(of column: ReportTable.Column) -> String {
        switch column.kind {
        case .text, .day: ""
        case .integer: " class=\"number\""
        case .positions: " class=\"positions\""
        }
    }

    /// Numbers of persons, months and citations are not broken at their hyphens.
    private static func isCode(_ cell: ReportCell) -> Bool {
        switch cell {
        case .text(let text): text.utf8.count <= 24 && !text.utf8.contains(UInt8(ascii: " "))
        case .day: true
        case .integer, .positions, .absent: false
        }
    }

    /// Thousands are parted by a margin rather than by a character, so that a copied or searched
    /// figure is the figure.
    private static func content(of cell: ReportCell) -> String {
        switch cell {
        case .integer(let value):
            ReportNumber.sign(value)
                + ReportNumber.groups(value).enumerated()
                .map { $0 == 0 ? $1 : "<span>\($1)</span>" }.joined()
        case .text, .day, .positions, .absent: HTMLText.escaped(cell.label)
        }
    }
}
