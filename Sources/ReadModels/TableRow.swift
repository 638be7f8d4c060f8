public import Casework

/// A row of a read model: what it is called, and how it is written and read, column by column.
public protocol TableRow: Equatable, Sendable {
    static var table: RegisterTable { get }
    /// Writes every column in the order of the definition.
    func write(to writer: inout some ColumnWriter)
    /// Reads every column in the order of the definition; throws where a value is not of its form.
    init(from reader: inout some ColumnReader) throws(UnreadableColumn)
}

/// A row about one person, made with all other rows about that person.
public protocol PersonTableRow: TableRow {
    /// Returns the rows of this kind, in the order of their numbers.
    static func all(in rows: PersonRows) -> [Self]
}

/// A value that is not of its column's form: somebody else wrote into the table.
public struct UnreadableColumn: Error, Equatable, Sendable {
    public let column: String

    public init(column: String) {
        self.column = column
    }
}

/// A table of a read model, as it is made and documented.
public struct RegisterTable: Equatable, Sendable {
    /// The table's name; on disk, and in the digest.
    public let name: String
    /// Goes up when the fold or the columns change: older tables are then built anew.
    public let version: Int
    /// What a row is, in one sentence.
    public let summary: String
    public let columns: [RegisterColumn]
    /// The names of the columns that identify a row, in order.
    public let key: [String]
    /// The columns by which rows are looked up, beside the key.
    public let indexed: [String]

    public init(
        _ name: String, version: Int, summary: String, key: [String], indexed: [String] = [],
        columns: [RegisterColumn]
    ) {
        self.name = name
        self.version = version
        self.summary = summary
        self.columns = columns
        self.key = key
        self.indexed = indexed
    }
}

/// A column of a read model.
public struct RegisterColumn: Equatable, Sendable {
    /// What a column holds.
    public enum Kind: Equatable, Sendable {
        case text
        case integer
        /// 0 or 1.
        case boolean
        /// An ISO 8601 date.
        case day
        /// RFC 3339 in UTC.
        case instant
        /// A position in the log.
        case position
        /// The key of a row of another table.
        case reference(table: String, column: String)
    }

    public let name: String
    public let kind: Kind
    public let isOptional: Bool
    /// What the value means, in one sentence.
    public let summary: String

    public init(_ name: String, _ kind: Kind, optional: Bool = false, _ summary: String) {
        self.name = name
        self.kind = kind
        isOptional = optional
        self.summary = summary
    }
}

/// Takes a row's values, one column after the other.
public protocol ColumnWriter {
    mutating func write(_ text: String)
    mutating func write(_ integer: Int)
    mutating func writeNull()
    /// Writes a day as its text.
    mutating func write(_ day: Day)
    /// Writes an instant as its text.
    mutating func write(_ instant: Instant)
}

/// Gives a row's values, one column after the other.
public protocol ColumnReader {
    /// Returns the next column's text; nil where it is null.
    mutating func nextText() -> String?
    /// Returns the next column's number; nil where it is null.
    mutating func nextInteger() -> Int?
}
