/// One value of a table or a record, before a format is chosen.
indirect enum Cell: Equatable, Sendable {
    case text(String)
    case integer(Int)
    /// A day as ISO 8601 text, `2026-03-01`.
    case day(String)
    case boolean(Bool)
    /// Nothing is known or nothing applies; null in JSON, which empty text is not.
    case absent
    case list([Cell])
    /// Named values in the order in which they are written.
    case object([Member])

    /// A named value of an object.
    struct Member: Equatable, Sendable {
        let name: String
        let value: Cell

        init(_ name: String, _ value: Cell) {
            self.name = name
            self.value = value
        }
    }

    /// Returns text, or `absent` for nil.
    static func text(orAbsent text: String?) -> Cell {
        text.map { .text($0) } ?? .absent
    }

    /// Returns an integer, or `absent` for nil.
    static func integer(orAbsent value: Int?) -> Cell {
        value.map { .integer($0) } ?? .absent
    }

    /// Returns a day from its ISO 8601 text, or `absent` for nil.
    static func day(orAbsent text: String?) -> Cell {
        text.map { .day($0) } ?? .absent
    }
}

extension Cell {
    /// The text for a tab-separated or comma-separated field, not yet escaped for either.
    ///
    /// A list is joined by `;`, a `;` or `\` inside an item standing behind a `\`. An object, or a
    /// list that holds one, is compact JSON. `absent` is empty.
    var machineText: String {
        switch self {
        case .text(let text), .day(let text): text
        case .integer(let value): String(value)
        case .boolean(let value): value ? "true" : "false"
        case .absent: ""
        case .object: JSONText.compact(self)
        case .list(let items):
            items.allSatisfy(\.isScalar)
                ? items.map(\.listItemText).joined(separator: ";") : JSONText.compact(self)
        }
    }

    /// Returns the text a person reads: one line, printable, `-` where there is nothing.
    func peopleText(_ words: OutputWords) -> String {
        switch self {
        case .text(let text): text.isEmpty ? "-" : DisplayText.printable(text)
        case .day(let text): DisplayText.printable(text)
        case .integer(let value): String(value)
        case .boolean(let value): value ? words.yes : words.no
        case .absent: "-"
        case .object: DisplayText.printable(JSONText.compact(self))
        case .list(let items):
            items.isEmpty ? "-" : items.map { $0.peopleText(words) }.joined(separator: "; ")
        }
    }

    private var isScalar: Bool {
        switch self {
        case .text, .integer, .day, .boolean, .absent: true
        case .list, .object: false
        }
    }

    private var listItemText: String {
        var item = ""
        for scalar in machineText.unicodeScalars {
            if scalar == ";" || scalar == "\\" { item.unicodeScalars.append("\\") }
            item.unicodeScalars.append(scalar)
        }
        return item
    }
}

/// The words that this layer writes, in the language of the reader; it has none of its own.
struct OutputWords: Equatable, Sendable {
    /// Opens an error: `error`.
    let error: String
    /// Labels the article that stands in the way: `law`.
    let law: String
    /// Labels the way out: `fix`.
    let fix: String
    /// A true value for people: `yes`.
    let yes: String
    /// A false value for people: `no`.
    let no: String
}
