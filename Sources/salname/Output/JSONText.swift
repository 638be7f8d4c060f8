/// Writes cells as JSON, byte for byte the same for the same cells.
///
/// Members stand in the order given. Non-ASCII text and `/` are not escaped; control characters
/// are, the second block (U+0080 to U+009F) included, for a terminal may obey them.
struct JSONText {
    private var text = ""
    private let isPretty: Bool

    /// Returns `cell` on one line, without spaces.
    static func compact(_ cell: Cell) -> String {
        var writer = JSONText(isPretty: false)
        writer.append(cell, depth: 0)
        return writer.text
    }

    /// Returns `cell` over several lines, two spaces a level.
    ///
    /// `depth` is the level of the first line, which is not indented itself.
    static func pretty(_ cell: Cell, depth: Int = 0) -> String {
        var writer = JSONText(isPretty: true)
        writer.append(cell, depth: depth)
        return writer.text
    }

    private init(isPretty: Bool) {
        self.isPretty = isPretty
    }

    private mutating func append(_ cell: Cell, depth: Int) {
        switch cell {
        case .text(let value), .day(let value): append(quoting: value)
        case .integer(let value): text += String(value)
        case .boolean(let value): text += value ? "true" : "false"
        case .absent: text += "null"
        case .list(let items):
            append(items, between: ("[", "]"), depth: depth) { writer, item in
                writer.append(item, depth: depth + 1)
            }
        case .object(let members):
            append(members, between: ("{", "}"), depth: depth) { writer, member in
                writer.append(quoting: member.name)
                writer.text += writer.isPretty ? ": " : ":"
                writer.append(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func append<Item>(
        _ items: [Item], between marks: (open: String, close: String), depth: Int,
        each: (inout JSONText, Item) -> Void
    ) {
        text += marks.open
        for (index, item) in items.enumerated() {
            if index > 0 { text += "," }
            breakLine(depth: depth + 1)
            each(&self, item)
        }
        if !items.isEmpty { breakLine(depth: depth) }
        text += marks.close
    }

    private mutating func breakLine(depth: Int) {
        guard isPretty else { return }
        text += "\n" + String(repeating: "  ", count: depth)
    }

    private mutating func append(quoting value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x22: text += "\\\""
            case 0x5C: text += "\\\\"
            case 0x08: text += "\\b"
            case 0x09: text += "\\t"
            case 0x0A: text += "\\n"
            case 0x0C: text += "\\f"
            case 0x0D: text += "\\r"
            case 0..<0x20, 0x7F..<0xA0: text += DisplayText.hexEscape(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
