public import Casework

/// A row that one event after the other makes and changes; one column is its key.
public protocol FoldedRow: TableRow {
    var handle: RowHandle { get }
    /// Returns the row that `recorded` makes or changes; nil for an event that is about none.
    ///
    /// `before` gives a row as it stands; an event about a row that is not there changes nothing.
    static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> Self?
    ) rethrows -> Self?
    /// Returns the rows that `recorded` makes or changes, where one event may be about several.
    static func changes(
        by recorded: Recorded, from before: (RowHandle) throws -> Self?
    ) rethrows -> [Self]
    /// Returns the rows of this kind, in the order of their key.
    static func all(in registers: RegistersInMemory) -> [Self]
}

extension FoldedRow {
    public static func changes(
        by recorded: Recorded, from before: (RowHandle) throws -> Self?
    ) rethrows -> [Self] {
        try changed(by: recorded, from: before).map { [$0] } ?? []
    }
}

/// What a row is found by.
public enum RowHandle: Hashable, Comparable, Sendable {
    case position(Position)
    /// A code or a number with letters, by its bytes.
    case code(String)

    init(_ code: some Code) { self = .code(code.text) }

    public static func < (left: RowHandle, right: RowHandle) -> Bool {
        switch (left, right) {
        case (.position(let left), .position(let right)): left < right
        case (.code(let left), .code(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.position, .code): true
        case (.code, .position): false
        }
    }
}

/// The rows of one kind, in memory.
public struct FoldedTable<Row: FoldedRow>: Equatable, Sendable {
    private var rows: [RowHandle: Row] = [:]

    /// Creates a table without a row.
    public init() {}

    /// The row found by `handle`; nil where there is none.
    public subscript(handle: RowHandle) -> Row? { rows[handle] }

    /// The rows in the order of their key.
    public var inOrder: [Row] { rows.keys.sorted().compactMap { rows[$0] } }

    /// Takes the next event in; one that is about no row of this kind changes nothing.
    public mutating func take(_ recorded: Recorded) {
        for row in Row.changes(by: recorded, from: { rows[$0] }) { rows[row.handle] = row }
    }
}
