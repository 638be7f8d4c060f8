import Casework
public import ReadModels

/// The values of a row's key, picked out of what the row writes.
struct RowKey: ColumnWriter {
    enum Value: Hashable {
        case text(String)
        case integer(Int)
        case absent
    }

    private let places: [Int]
    private var values: [Value] = []

    init(_ table: RegisterTable) {
        places = table.key.compactMap { name in table.columns.firstIndex { $0.name == name } }
    }

    static func of<Row: TableRow>(_ row: Row) -> [Value] {
        var writer = RowKey(Row.table)
        row.write(to: &writer)
        return writer.key
    }

    /// The values in the order of the key.
    var key: [Value] { places.map { values[$0] } }

    mutating func write(_ text: String) { values.append(.text(text)) }
    mutating func write(_ integer: Int) { values.append(.integer(integer)) }
    mutating func writeNull() { values.append(.absent) }

    /// Whether rows with these keys stand in this order in a table: numbers by size, text by bytes.
    static func precedes(_ left: [Value], _ right: [Value]) -> Bool {
        for (one, other) in zip(left, right) where one != other {
            switch (one, other) {
            case (.integer(let one), .integer(let other)): return one < other
            case (.text(let one), .text(let other)):
                return one.utf8.lexicographicallyPrecedes(other.utf8)
            case (.absent, _), (.integer, .text): return true
            case (_, .absent), (.text, .integer): return false
            }
        }
        return false
    }
}

extension RegistersInMemory {
    /// Returns every row of a table, in the order of its key.
    public func rows<Row: PersonTableRow>(_ type: Row.Type) -> [Row] {
        files.persons.flatMap { Row.all(in: rows(of: $0)) }
            .map { (key: RowKey.of($0), row: $0) }
            .sorted { RowKey.precedes($0.key, $1.key) }
            .map(\.row)
    }
}
