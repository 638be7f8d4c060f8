import Casework
public import EventCoding
public import EventLog
import GRDB
import ReadModels
public import TransparencyLog

/// Why read models cannot be had.
public enum ViewsError: Error, Equatable, Sendable {
    /// The first event that cannot be folded in; everything before it is.
    case cannotApply(position: Int, EventCodingError)
    /// The file is damaged; `detail` says how. A rebuild makes it anew.
    case damaged(detail: String)
    /// Another process holds the read models for longer than we wait.
    case busy
    /// The directory cannot be written.
    case readOnly(path: String)
    /// The disk is full.
    case full
}

/// The digests of the read models at a position: what two machines compare.
public struct ViewDigest: Equatable, Sendable {
    /// One table's digest.
    public struct Table: Equatable, Sendable {
        public let name: String
        public let version: Int
        public let rows: Int
        public let digest: Hash
    }

    public let generation: String
    /// Every event from 1 to this position is folded in.
    public let position: Int
    public let tables: [Table]

    /// SHA-256 over each table's name, version and digest, in their order.
    public var combined: Hash {
        let text = tables.map { "\($0.name)/\($0.version) \($0.digest.hex)\n" }.joined()
        return Hash.sha256(of: Array(text.utf8))
    }
}

/// The read models of a ledger: disposable, made from the log alone.
///
/// `views/current` names the generation in use. A generation's file is never renamed or replaced
/// while it is in use; a rebuild makes another one, and then the name is exchanged in one step.
public struct Views: Sendable {
    let directory: String
    private let lock: WriterLock
    /// How many events are folded in between two commits.
    private static let batch = 10_000

    /// Names the read models in `directory`, which is made when it is first needed.
    public init(directory: String) {
        self.directory = directory
        lock = WriterLock(path: directory + "/writer.lock")
    }

    /// Folds in everything that the log holds, and returns the position reached.
    ///
    /// Makes the read models first where there are none, or where they were made by another release.
    @discardableResult
    public func catchUp(with log: some ParallelLogReader) throws -> Int {
        try mappingErrors {
            try GenerationName.makeDirectory(directory)
            return try lock.held {
                let head = try log.head().size
                guard let file = try currentFile(), try file.isOf(log) else {
                    let name = try GenerationName.reserve(in: directory)
                    try build(with: log, named: name)
                    try putIntoUse(name)
                    return head
                }
                return try catchUp(file, with: log, through: head)
            }
        }
    }

    private func catchUp(
        _ file: ViewFile, with log: some ParallelLogReader, through head: Int
    ) throws -> Int {
        var position = try file.position()
        if head - position > max(position, Self.batch) {
            // More is new than old: from the beginning is quicker.
            let name = try GenerationName.reserve(in: directory)
            try build(with: log, named: name)
            try putIntoUse(name)
            return head
        }
        while position < head {
            position = try file.catchUp(with: log, through: head, limit: Self.batch)
        }
        return position
    }

    /// Builds the read models anew from the first event, beside those in use, and exchanges them.
    ///
    /// Readers see the old ones until the new ones are whole. Stops at the first event that cannot
    /// be folded in and names it; the old ones then stay in use.
    public func rebuild(from log: some ParallelLogReader) throws -> ViewDigest {
        try mappingErrors {
            try GenerationName.makeDirectory(directory)
            return try WriterLock(path: directory + "/rebuild.lock").held {
                let name = try GenerationName.reserve(in: directory)
                try build(with: log, named: name)
                // What was recorded meanwhile is folded in while no other writer can add to it.
                return try lock.held {
                    let file = try ViewFile(GenerationName.path(of: name, in: directory))
                    _ = try catchUp(file, with: log, through: try log.head().size)
                    try putIntoUse(name)
                    return try digest(of: name)
                }
            }
        }
    }

    /// Builds generation `name` beside those in use; nobody reads it yet.
    private func build(with log: some ParallelLogReader, named name: String) throws {
        let head = try log.head().size
        do {
            let file = try ViewFile(GenerationName.path(of: name, in: directory), for: .building)
            try RegisterBuild(of: log, through: head).fill(file)
            try file.queue.close()
        } catch {
            // Where the disk is full, what cannot be used must not stay.
            GenerationName.remove(name, in: directory)
            throw error
        }
    }

    private func putIntoUse(_ name: String) throws {
        try GenerationName.use(name, in: directory)
        try GenerationName.removeOld(in: directory, keeping: name)
    }

    /// Returns the file in use; nil where there is none, or where another release made it.
    func currentFile() throws -> ViewFile? {
        guard let name = try GenerationName.current(in: directory) else { return nil }
        let file = try ViewFile(GenerationName.path(of: name, in: directory))
        return try file.isCurrent() ? file : nil
    }
}

/// Turns SQLite's errors into those of the read models; no SQL passes.
func mappingErrors<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: throw ViewsError.busy
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
            throw ViewsError.readOnly(path: "views")
        case .SQLITE_FULL: throw ViewsError.full
        // The file beside it, in which connections meet, could not be made longer.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            throw ViewsError.full
        default:
            throw ViewsError.damaged(detail: "SQLite \(error.extendedResultCode.rawValue)")
        }
    } catch let error as UnreadableLine {
        throw ViewsError.cannotApply(position: error.position, error.error)
    } catch let error as UnreadableColumn {
        throw ViewsError.damaged(detail: error.column)
    }
}
