public import Casework

extension ColumnWriter {
    /// Writes a day as its text.
    public mutating func write(_ day: Day) { write(day.description) }
    /// Writes an instant as its text.
    public mutating func write(_ instant: Instant) { write(instant.description) }
}

extension ColumnWriter {
    mutating func write(_ text: String?) {
        if let text { write(text) } else { writeNull() }
    }

    mutating func write(_ integer: Int?) {
        if let integer { write(integer) } else { writeNull() }
    }

    mutating func write(_ code: some Code) { write(code.text) }
    mutating func write(_ code: (some Code)?) { write(code?.text) }
    mutating func write(_ day: Day?) { if let day { write(day) } else { writeNull() } }
    mutating func write(_ instant: Instant?) {
        if let instant { write(instant) } else { writeNull() }
    }
    mutating func write(_ position: Position) { write(position.value) }
    mutating func write(_ position: Position?) { write(position?.value) }
    mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }
    mutating func write(_ value: some RawRepresentable<String>) { write(value.rawValue) }
    mutating func write(_ value: (some RawRepresentable<String>)?) { write(value?.rawValue) }
}

extension ColumnReader {
    mutating func text(_ column: String) throws(UnreadableColumn) -> String {
        guard let text = nextText() else { throw UnreadableColumn(column: column) }
        return text
    }

    mutating func integer(_ column: String) throws(UnreadableColumn) -> Int {
        guard let integer = nextInteger() else { throw UnreadableColumn(column: column) }
        return integer
    }

    mutating func position(_ column: String) throws(UnreadableColumn) -> Position {
        Position(try integer(column))
    }

    mutating func optionalPosition() -> Position? { nextInteger().map { Position($0) } }

    mutating func flag(_ column: String) throws(UnreadableColumn) -> Bool {
        switch nextInteger() {
        case 0: false
        case 1: true
        default: throw UnreadableColumn(column: column)
        }
    }

    /// Returns what `parse` makes of the next column's text.
    mutating func value<Value>(
        _ column: String, _ parse: (String) -> Value?
    ) throws(UnreadableColumn) -> Value {
        guard let text = nextText(), let value = parse(text) else {
            throw UnreadableColumn(column: column)
        }
        return value
    }

    /// Returns what `parse` makes of the next column's text; nil where it is null.
    mutating func optionalValue<Value>(
        _ column: String, _ parse: (String) -> Value?
    ) throws(UnreadableColumn) -> Value? {
        guard let text = nextText() else { return nil }
        guard let value = parse(text) else { throw UnreadableColumn(column: column) }
        return value
    }
}
