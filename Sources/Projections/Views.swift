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
    private let kept = KeptFile()
    /// How many events are folded in between two commits.
    private let batch: Int

    /// Names the read models in `directory`, which is made when it is first needed.
    public init(directory: String) {
        self.init(directory: directory, batch: 10_000)
    }

    init(directory: String, batch: Int) {
        self.directory = directory
        self.batch = batch
        lock = WriterLock(path: directory + "/writer.lock")
    }

    /// Folds in everything that the log holds, and returns the position reached.
    ///
    /// Makes the read models first where there are none, or where they were made by another release.
    /// The files that are `known` are not read again where the read models stand at their position.
    @discardableResult
    public func catchUp(
        with log: some ParallelLogReader, knowing known: KnownFiles? = nil
    ) throws -> Int {
        try mappingErrors {
            try GenerationName.makeDirectory(directory)
            return try lock.held {
                let followed = try kept.use(in: directory) {
                    try $0.flatMap { try follow($0, log, knowing: known) }
                }
                if let followed { return followed }
                let (name, head) = try build(with: log)
                try putIntoUse(name)
                return head
            }
        }
    }

    /// Folds into `file` what `log` holds, and returns the position reached; nil where the file is to be
    /// built anew: another release or another log made it, or more is new than old.
    private func follow(
        _ file: ViewFile, _ log: some LogReader, knowing known: KnownFiles? = nil
    ) throws -> Int? {
        guard let state = try file.state() else { return nil }
        var position = state.position
        let head = try log.head().size
        guard (0...head).contains(position) else { return nil }
        // To make a person's rows anew for a new event costs some eight times what each event costs a
        // build, which also has every core.
        if head - position > max(head / 5, batch) { return nil }
        repeat {
            let next = try file.catchUp(
                with: log, through: head, limit: batch, knowing: known)
            guard let next else { return nil }
            position = next
        } while position < head
        return position
    }

    /// Builds the read models anew from the first event, and returns the digests of what was built.
    ///
    /// Readers see the old ones until the new ones are whole. Stops at the first event that cannot
    /// be folded in and names it; the old ones then stay in use.
    public func rebuild(from log: some ParallelLogReader) throws -> ViewDigest {
        try mappingErrors {
            // Held open before anybody else can write, and read when everybody can again.
            let (name, files) = try exchange(from: log) { ($0, try standing($0)) }
            return try digest(of: name, in: files)
        }
    }

    /// Builds the read models anew as `rebuild` does, without reading them for their digests.
    public func renew(from log: some ParallelLogReader) throws {
        try mappingErrors { try exchange(from: log) { _ in } }
    }

    /// Builds a generation beside those in use, exchanges them, and passes its name to `body` before
    /// anybody else can write into it.
    private func exchange<Result>(
        from log: some ParallelLogReader, _ body: (String) throws -> Result
    ) throws -> Result {
        try GenerationName.makeDirectory(directory)
        return try WriterLock(path: directory + "/rebuild.lock").held {
            var (name, _) = try build(with: log)
            // What was recorded meanwhile is folded in while no other writer can add to it.
            return try lock.held {
                let follows = try unlessFailing(name) {
                    try follow(ViewFile(GenerationName.path(of: name, in: directory)), log) != nil
                }
                if !follows {
                    GenerationName.remove(name, in: directory)
                    (name, _) = try build(with: log)
                }
                try putIntoUse(name)
                return try body(name)
            }
        }
    }

    /// Builds a generation beside those in use, through the log's end; nobody reads it yet.
    private func build(
        with log: some ParallelLogReader
    ) throws -> (name: String, position: Int) {
        let head = try log.head().size
        let name = try GenerationName.reserve(in: directory)
        try unlessFailing(name) {
            let file = try ViewFile(GenerationName.path(of: name, in: directory), for: .building)
            try RegisterBuild(of: log, through: head).fill(file)
            try file.queue.close()
        }
        return (name, head)
    }

    /// Runs `body`, and removes the generation, which nobody uses yet, where it fails: where the disk
    /// is full, what cannot be used must not stay.
    private func unlessFailing<Result>(_ name: String, _ body: () throws -> Result) throws -> Result
    {
        do {
            return try body()
        } catch {
            GenerationName.remove(name, in: directory)
            throw error
        }
    }

    private func putIntoUse(_ name: String) throws {
        try unlessFailing(name) { try GenerationName.use(name, in: directory) }
        try GenerationName.settle(in: directory)
        try GenerationName.removeOld(in: directory, keeping: name)
    }

    /// Returns the file in use, opened anew; nil where there is none, or where another release made it.
    func currentFile() throws -> ViewFile? {
        guard let name = try GenerationName.current(in: directory) else { return nil }
        let file = try ViewFile(GenerationName.path(of: name, in: directory))
        return try file.state() == nil ? nil : file
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
    } catch is RowDecodingError {
        throw ViewsError.damaged(detail: "row")
    }
}
