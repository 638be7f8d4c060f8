import GRDB
public import TransparencyLog

/// What a line says of itself: compared with the index, and with its neighbours.
public struct LineFacts: Equatable, Sendable {
    public let position: Int
    public let recorded: Int64
    public let type: String
    public let officer: String
    public let office: String
    public let history: [Ordinal]
    public let source: String
    public let command: String
    public let commandHash: String

    public init(
        position: Int, recorded: Int64, type: String, officer: String, office: String,
        history: [Ordinal], source: String, command: String, commandHash: String
    ) {
        self.position = position
        self.recorded = recorded
        self.type = type
        self.officer = officer
        self.office = office
        self.history = history
        self.source = source
        self.command = command
        self.commandHash = commandHash
    }
}

/// What was found wrong, at a position where there is one.
public struct LogFault: Equatable, Sendable {
    /// What does not hold.
    public enum Kind: String, Equatable, Sendable, CaseIterable {
        /// A position has no line.
        case missing
        /// The line's bytes are not those that were hashed when it was recorded.
        case lineChanged
        /// The line cannot be read.
        case unreadable
        /// The line's payload is not one of its type.
        case payload
        /// The line says that it stands elsewhere.
        case sequence
        /// The line was written for another ledger.
        case source
        /// The recorded time goes back, or is not the one in the index.
        case time
        /// An ordinal is missing, doubled, or not the one in the index.
        case ordinal
        /// Type, officer or office in the index are not the line's, or something is not found where
        /// it stands.
        case index
        /// The command that caused the line is missing, or is not the one that was hashed.
        case command
        /// Fewer numbers were claimed than subjects of their kind stand in the lines.
        case counter
        /// The stored tree is not the one over the lines.
        case tree
        /// The log ends before its tree does: lines were cut off the end.
        case tail
    }

    public let kind: Kind
    /// The first position at which it does not hold; nil where no position can be named.
    public let position: Int?

    public init(kind: Kind, position: Int?) {
        self.kind = kind
        self.position = position
    }
}

/// The outcome of checking a log against itself.
public struct LogReport: Equatable, Sendable {
    /// How many lines were read.
    public let lines: Int
    public let subjects: Int
    public let commands: Int
    /// The root over the lines as they stand.
    public let root: Hash
    /// The first fault of each kind, by position; empty for an intact log.
    public let faults: [LogFault]

    /// Every position up to this one is intact.
    public var intactThrough: Int {
        guard let first = faults.compactMap(\.position).min() else {
            return faults.isEmpty ? lines : 0
        }
        return max(1, first) - 1
    }
}

/// Checks a log against itself, line by line, from the lines alone.
///
/// The tree is made again from the lines; no stored hash is trusted. What this cannot see: an edit
/// that also recomputes the stored tree and the index. Only a checkpoint kept elsewhere shows that.
///
/// Whether a log is intact is found on every core and in little memory (`IntactCheck`). Where it is
/// not, one pass over all of it says what is wrong and where it begins (`LineCheck`).
public struct LogVerification: Sendable {
    /// Reads what a line says of itself; throws where it cannot be read.
    public typealias Facts = @Sendable (UnsafeRawBufferPointer) throws -> LineFacts
    /// Fills in the same without a copy, or returns false where the line must be read by `Facts`.
    public typealias Outline = @Sendable (UnsafeRawBufferPointer, inout LineOutline) -> Bool
    /// Throws where a line's payload is not one of its type.
    public typealias Payload = @Sendable (UnsafeRawBufferPointer) throws -> Void

    let facts: Facts
    let outline: Outline
    let payload: Payload?
    /// Whether it is also asked if every row is found by looking it up.
    let lookups: Bool
    private let workers: Int
    let key: MarkKey
    /// How many stretches of lines one worker takes at a time: enough that taking them costs
    /// nothing, so few that no worker waits long for the last.
    let stretchesInTask: Int

    /// Creates a check that reads lines by `facts`, and their payloads by `payload` if it is given.
    ///
    /// Without `lookups` it is not asked whether every row is found by looking it up. It uses
    /// `workers` cores. The key must be drawn anew for each check.
    public init(
        facts: @escaping Facts, outline: @escaping Outline = { _, _ in false },
        payload: Payload? = nil, lookups: Bool = true, workers: Int = Cores.count,
        key: MarkKey = .random(), stretchesInTask: Int = 16
    ) {
        self.facts = facts
        self.outline = outline
        self.payload = payload
        self.lookups = lookups
        self.workers = max(1, workers)
        self.key = key
        self.stretchesInTask = stretchesInTask
    }

    /// Returns what holds and what does not; throws `LogError` only where the file cannot be read.
    ///
    /// `progress` is called with the number of lines read, every few thousand.
    public func report(on log: SQLiteLog, progress: (Int) -> Void = { _ in }) throws -> LogReport {
        let source = try log.identity().origin
        return try log.inspect { database in
            try intactReport(on: log.path, source, database, progress)
                ?? faultReport(source, database, progress)
        }
    }

    /// Returns the report on a log in which nothing is wrong; nil where something is in doubt.
    func intactReport(
        on path: String, _ source: String, _ database: Database, _ progress: (Int) -> Void
    ) throws -> LogReport? {
        guard let extent = try LogExtent(database, source: source) else { return nil }
        let check = IntactCheck(extent: extent, verification: self)
        return try check.report(on: path, workers: workers, database, progress)
    }

    /// Returns the report with every fault at the place where it begins.
    private func faultReport(
        _ source: String, _ database: Database, _ progress: (Int) -> Void
    ) throws -> LogReport {
        var check = LineCheck(source: source)
        let rows = try PreparedStatement(Self.rows, on: database)
        while try rows.step() {
            check.take(EntryRow(rows), facts: facts, payload: payload)
            if check.lines % 4096 == 0 { progress(check.lines) }
        }
        try check.compareTree(with: database)
        try check.compareStretches(with: database)
        try check.compareHistory(with: database)
        try check.compareCommands(with: database)
        try check.compareCounters(with: database)
        if lookups { try check.compareLookups(with: database) }
        return check.report
    }

    private static let rows = """
        SELECT e.position, e.recorded, t.text, p.text, o.text, e.leaf, e.line,
            e.type, e.officer, e.office
        FROM entry e LEFT JOIN label t ON t.id = e.type
        LEFT JOIN label p ON p.id = e.officer LEFT JOIN label o ON o.id = e.office
        ORDER BY e.position
        """
}

/// One row of the index, with its line; valid until the next step.
struct EntryRow {
    let position: Int
    let recorded: Int64
    let type: String
    let officer: String
    let office: String
    let leaf: Hash?
    let line: UnsafeRawBufferPointer
    /// The labels by their ids, null left out.
    let labels: [Int64]

    init(_ row: PreparedStatement) {
        position = Int(row.integer(0))
        recorded = row.integer(1)
        type = row.text(2)
        officer = row.text(3)
        office = row.text(4)
        leaf = Hash(row.bytes(5))
        line = row.bytes(6)
        labels = [7, 8, 9].filter { !row.isNull($0) }.map(row.integer)
    }
}
