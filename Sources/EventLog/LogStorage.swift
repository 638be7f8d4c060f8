public import TransparencyLog

/// Where lines are kept: the one boundary behind which an engine stands.
///
/// Every engine passes the same contract tests. Positions and ordinals are counted from 1 without
/// gaps; times are microseconds since 1970 in UTC. All functions throw `LogError`.
public protocol LogReader {
    /// Returns what the log was founded as.
    func identity() throws -> LogIdentity
    /// Returns the log's end.
    func head() throws -> LogHead
    /// Passes each line of `positions` to `body`, in order. Positions past the end are not an error.
    func lines(
        _ positions: ClosedRange<Int>,
        _ body: (_ position: Int, _ line: UnsafeRawBufferPointer) throws -> Void) throws
    /// Returns how many events the subject's history has; 0 for a subject nobody has named.
    func length(of subject: String) throws -> Int
    /// Passes each line of the subject's history to `body`, by ordinal, through `position` at most.
    func history(
        of subject: String, through position: Int,
        _ body: (_ ordinal: Int, _ position: Int, _ line: UnsafeRawBufferPointer) throws -> Void)
        throws
    /// Passes the histories of `subjects` to `body`, each as `history` does, one after the other and
    /// all from one state of the log; `body` gets the subject's place in `subjects`.
    func histories(
        of subjects: [String], through position: Int,
        _ body: (_ subject: Int, _ position: Int, _ line: UnsafeRawBufferPointer) throws -> Void)
        throws
    /// Returns the subjects whose names begin with `prefix` and come after `last`, by the bytes of their
    /// names, `limit` at most.
    func subjects(startingWith prefix: String, after last: String, limit: Int) throws -> [String]
    /// Returns the positions of the lines that `filter` asks for, in order, `limit` at most.
    func positions(matching filter: LineFilter, limit: Int) throws -> [Int]
    /// Returns the last position recorded at or before `time`; 0 if there is none.
    func position(recordedThrough time: Int64) throws -> Int
    /// Returns the command that was accepted under `id`; nil if none was.
    func command(_ id: String) throws -> StoredCommand?
    /// Passes each command whose first line is one of `positions` to `body`, in the order of the lines.
    func commands(_ positions: ClosedRange<Int>, _ body: (StoredCommand) throws -> Void) throws
}

/// A log that several threads read at once, each by a reader of its own.
public protocol ParallelLogReader: LogReader {
    /// Opens another reader of the same log, on whichever thread it is to be used.
    ///
    /// What is appended meanwhile it sees as well: whoever reads one state says through which position.
    var openingReader: @Sendable () throws -> any LogReader { get }
}

/// What may be done inside the one write transaction.
public protocol LogWriter: LogReader {
    /// Returns the number that `claim` would give, from 1; takes nothing.
    func next(of counter: String) throws -> Int
    /// Returns the next number of `counter`, from 1. It is taken only if the transaction commits.
    func claim(_ counter: String) throws -> Int
    /// Appends the batch whole: every position, ordinal and time is compared with what is there.
    func append(_ batch: Batch) throws
}

/// A log that can be read, and written by one writer at a time.
public protocol LogStorage: ParallelLogReader {
    /// Runs `body` in a transaction that nobody else can write beside, and commits it durably.
    ///
    /// When this returns, what was appended survives a crash of the process and of the machine.
    /// If `body` throws, nothing was recorded.
    func write<Result>(_ body: (any LogWriter) throws -> Result) throws -> Result
}

/// What a line may not exceed.
public enum LogLimit {
    /// The bytes of a line: a tile entry's limit (C2SP tlog-tiles), whose length takes two bytes.
    public static let lineBytes = 65_535
}

/// What a log was founded as; never changes.
public struct LogIdentity: Equatable, Sendable {
    /// The `source` of every line, and the origin of the tree.
    public let origin: String
    /// The ledger's two letters.
    public let code: String

    public init(origin: String, code: String) {
        self.origin = origin
        self.code = code
    }
}

/// The log's end.
public struct LogHead: Equatable, Sendable {
    /// The last position; 0 for an empty log.
    public let size: Int
    /// When the last line was recorded; nil for an empty log.
    public let recorded: Int64?
    /// The right edge of the tree over all lines.
    public let frontier: Frontier

    public init(size: Int, recorded: Int64?, frontier: Frontier) {
        self.size = size
        self.recorded = recorded
        self.frontier = frontier
    }
}

/// One line about to be appended, with what the index needs to know of it.
public struct NewLine: Sendable {
    public let line: [UInt8]
    public let type: String
    public let officer: String?
    public let office: String?
    public let recorded: Int64
    /// The subjects with the ordinals that the line carries.
    public let history: [Ordinal]
    /// The line's hash in the tree: made with the line, so that whoever makes many lines on every core
    /// has their hashes made there too, before anybody waits for the log.
    let leaf: Hash

    public init(
        line: [UInt8], type: String, officer: String?, office: String?, recorded: Int64,
        history: [Ordinal]
    ) {
        self.line = line
        self.type = type
        self.officer = officer
        self.office = office
        self.recorded = recorded
        self.history = history
        leaf = MerkleTree.leafHash(of: line)
    }
}

/// A place in one subject's history.
public struct Ordinal: Hashable, Sendable {
    public let subject: String
    /// From 1, no gaps.
    public let number: Int

    public init(subject: String, number: Int) {
        self.subject = subject
        self.number = number
    }
}

/// The lines of one command, appended together or not at all.
public struct Batch: Sendable {
    /// The position of the first line: a comparison with the log's end.
    public let first: Int
    public let lines: [NewLine]
    public let command: NewCommand

    public init(first: Int, lines: [NewLine], command: NewCommand) {
        self.first = first
        self.lines = lines
        self.command = command
    }
}

/// A command as it is kept beside its lines.
public struct NewCommand: Equatable, Sendable {
    public let id: String
    /// Canonical JSON; personal parts stand in it as commitments only.
    public let body: [UInt8]
    /// The officer's signature over `body`; nil where the ledger demands none.
    public let signature: [UInt8]?

    public init(id: String, body: [UInt8], signature: [UInt8]? = nil) {
        self.id = id
        self.body = body
        self.signature = signature
    }

    /// SHA-256 of the body; of body, line feed and signature where there is one.
    public var hash: Hash {
        guard let signature else { return Hash.sha256(of: body) }
        return Hash.sha256(of: body + [10] + signature)
    }
}

/// A command that was accepted, and the positions of what it recorded.
public struct StoredCommand: Equatable, Sendable {
    public let command: NewCommand
    public let positions: ClosedRange<Int>
    public let recorded: Int64

    public init(command: NewCommand, positions: ClosedRange<Int>, recorded: Int64) {
        self.command = command
        self.positions = positions
        self.recorded = recorded
    }
}

/// Which lines to find; every part that is given must hold.
public struct LineFilter: Equatable, Sendable {
    public var type: String?
    public var officer: String?
    public var office: String?
    /// The first recorded time, inclusive.
    public var recordedFrom: Int64?
    /// The last recorded time, inclusive.
    public var recordedThrough: Int64?
    /// Only lines after this position.
    public var after: Int
    /// Only lines up to this position, inclusive.
    public var through: Int

    public init(
        type: String? = nil, officer: String? = nil, office: String? = nil,
        recordedFrom: Int64? = nil, recordedThrough: Int64? = nil,
        after: Int = 0, through: Int = .max
    ) {
        self.type = type
        self.officer = officer
        self.office = office
        self.recordedFrom = recordedFrom
        self.recordedThrough = recordedThrough
        self.after = after
        self.through = through
    }
}
