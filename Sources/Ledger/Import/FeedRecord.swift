/// What reading one record of a feed came to.
public enum FeedOutcome: Equatable, Sendable {
    /// A record that could be read.
    case record(FeedRecord)
    /// A record that could not; `line` is the physical line, from 1, on which it began.
    case problem(FeedProblem, line: Int)
}

/// One record of a feed: the values as they were written, not yet looked at.
public struct FeedRecord: Equatable, Sendable {
    /// The physical line, from 1, on which the record began.
    public let line: Int
    /// The values in the order of `FeedColumn.allCases`.
    ///
    /// Nil is no value: an empty field, `null`, or no such column. A value has no spaces around it.
    public let values: [String?]

    init(line: Int, values: [String?]) {
        self.line = line
        self.values = values
    }

    /// The value of a column; nil if there is none.
    public subscript(column: FeedColumn) -> String? { values[column.place] }
}
