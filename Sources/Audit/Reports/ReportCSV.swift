import Casework

/// A report for spreadsheets and programs: the stamp and the titles as lines that begin with `# `,
/// and between them the tables.
///
/// The tables are RFC 4180, but lines end in a bare line feed. A field that holds `#` is quoted, so
/// that a program which takes `#` for the start of a comment reads the tables as they are. Absent
/// is an empty field, empty text is `""`; positions are joined by `;`.
///
/// A spreadsheet runs text that begins with `=`, `+`, `-` or `@` as a formula, also after a tab or
/// a carriage return. Such text gets an apostrophe in front, which a program must take away again;
/// integers and days are never changed, so that `-5` stays a number.
enum ReportCSV {
    static func text(of document: ReportDocument) -> [UInt8] {
        var text = ""
        for (field, value) in document.stamp.fields { text += "# \(field.rawValue): \(value)\n" }
        text += comment("title", document.title)
        for sentence in document.summary { text += comment("summary", sentence) }
        for section in document.sections {
            text += "\n" + comment("section", section.title)
            if let note = section.note { text += comment("note", note) }
            text += line(section.table.columns.map(\.name))
            for row in section.table.rows { text += line(row.map(field)) }
            // As a comment: who adds up a column must not count everything twice.
            if let total = section.table.total { text += "# total: " + line(total.map(field)) }
        }
        return Array(text.utf8)
    }

    /// One line; control characters become spaces, and what a comma could make a formula does not.
    private static func comment(_ name: String, _ text: String) -> String {
        var line = "# \(name): "
        var mayBegin = false
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || scalar.value == 0x7F
            if mayBegin, isFormula(scalar) { line += "'" }
            line.unicodeScalars.append(isControl ? " " : scalar)
            mayBegin = isControl || scalar == "," || scalar == ";"
        }
        return line + "\n"
    }

    private static func line(_ fields: [String]) -> String {
        let line = fields.joined(separator: ",")
        // A row of one absent cell must not look like the blank line between sections.
        return (line.isEmpty ? "\"\"" : line) + "\n"
    }

    private static func field(_ cell: ReportCell) -> String {
        switch cell {
        case .text(let text): quoted(guarded(text))
        case .integer(let value): String(value)
        case .day(let day): day.description
        case .positions(let positions): positions.map(\.description).joined(separator: ";")
        case .absent: ""
        }
    }

    private static func guarded(_ text: String) -> String {
        text.unicodeScalars.first.map(isFormula) ?? false ? "'" + text : text
    }

    private static func isFormula(_ scalar: Unicode.Scalar) -> Bool {
        "=+-@\t\r".unicodeScalars.contains(scalar)
    }

    private static func quoted(_ text: String) -> String {
        let bytes = text.utf8
        let isBare =
            !bytes.isEmpty && bytes.first != 0x20 && bytes.last != 0x20
            && !bytes.contains { "\",#\n\r".utf8.contains($0) }
        if isBare { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
