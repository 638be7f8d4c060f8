import EventCoding
public import EventLog
public import ReadModels

/// The registers as they stand at one position: read from the file in use, or folded in memory.
///
/// What is asked of it is answered from one state, whatever others record meanwhile.
public struct RegisterSnapshot: Sendable {
    private enum Source: Sendable {
        case views(Views)
        case memory(RegistersInMemory)
    }

    private let source: Source
    /// Every event from 1 to this position is folded in.
    public let position: Int

    /// Names the registers as they stand in the file in use.
    init(_ views: Views, at position: Int) {
        source = .views(views)
        self.position = position
    }

    /// Folds `log` through `position` in memory: the registers as they were known then.
    ///
    /// Throws `ViewsError` at the first event that cannot be folded in.
    public init(of log: some LogReader, through position: Int) throws {
        var memory = RegistersInMemory()
        if position > 0 {
            try mappingErrors {
                try log.lines(1...position) { position, line in
                    memory.apply(try EventCoder.decode(line, at: position))
                }
            }
        }
        source = .memory(memory)
        self.position = position
    }

    /// Returns every row of a table about persons, in the order of its key.
    public func rows<Row: PersonTableRow>(_ type: Row.Type) throws -> [Row] {
        switch source {
        case .views(let views): try views.rows(type, at: position)
        case .memory(let memory): memory.rows(type)
        }
    }

    /// Returns the crossings of feeds that belong, or belonged, to nobody known, by number.
    public func unmatched() throws -> [UnmatchedRow] {
        switch source {
        case .views(let views): try views.rows(UnmatchedRow.self, at: position)
        case .memory(let memory): memory.unmatchedRows
        }
    }
}

extension Views {
    /// Returns the registers as they stand, caught up with `log`.
    public func snapshot(of log: some LogReader) throws -> RegisterSnapshot {
        RegisterSnapshot(self, at: try catchUp(with: log))
    }

    /// Returns the rows of a table; throws `ViewsError.moved` where the file has gone on meanwhile.
    fileprivate func rows<Row: TableRow>(_ type: Row.Type, at position: Int) throws -> [Row] {
        let (rows, found) = try rows(type)
        guard found == position else { throw ViewsError.moved(from: position, to: found) }
        return rows
    }
}
