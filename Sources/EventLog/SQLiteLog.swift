package import GRDB
import TransparencyLog

/// The log on SQLite: one file, one writer at a time, durable when a write returns.
///
/// A class, because identity is real: it owns the open file. Each instance has one connection and
/// serves one caller at a time.
public final class SQLiteLog: LogStorage {
    private let statements = LogStatements()
    private let queue: DatabaseQueue
    private let lock: WriterLock
    let path: String

    /// Makes a new log at `path`, founded as `identity`.
    ///
    /// Throws `LogError.exists` if anything stands there. After a crash in the middle the file is
    /// empty or absent, and `open` says so.
    public static func create(at path: String, identity: LogIdentity) throws -> SQLiteLog {
        try LogFile.create(path)
        return try LogFile.mappingErrors(path) {
            let queue = try DatabaseQueue(path: path, configuration: LogFile.configuration())
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA page_size = \(LogSchema.pageSize)")
            }
            try LogFile.useWriteAheadLog(queue)
            try queue.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    try database.execute(sql: LogSchema.tables)
                    for trigger in LogSchema.triggers { try database.execute(sql: trigger) }
                    try database.execute(
                        sql: "INSERT INTO meta VALUES ('origin', ?), ('code', ?)",
                        arguments: [identity.origin, identity.code])
                    try database.execute(sql: "INSERT INTO frontier VALUES (1, 0, zeroblob(8))")
                    try database.execute(
                        sql: """
                            PRAGMA application_id = \(LogSchema.applicationID);
                            PRAGMA user_version = \(LogSchema.format);
                            """)
                    return .commit
                }
            }
            return SQLiteLog(queue, path: path)
        }
    }

    /// Opens the log at `path`; throws `LogError` for a missing, foreign, newer or damaged file.
    public static func open(at path: String) throws -> SQLiteLog {
        try LogFile.check(path)
        return try LogFile.mappingErrors(path) {
            let queue = try DatabaseQueue(path: path, configuration: LogFile.configuration())
            try queue.read { try LogFile.checkFormat($0, path: path) }
            try LogFile.useWriteAheadLog(queue)
            return SQLiteLog(queue, path: path)
        }
    }

    private init(_ queue: DatabaseQueue, path: String) {
        self.queue = queue
        self.path = path
        lock = WriterLock(path: path + ".lock", patience: Self.patienceInSeconds)
    }

    public func write<Result>(_ body: (any LogWriter) throws -> Result) throws -> Result {
        try lock.held {
            let writeAheadLog = WriteAheadLog(of: path)
            let before = writeAheadLog.size
            let result = try perform(.beginImmediate) { transaction in
                let result = try body(transaction)
                try transaction.finish()
                return result
            }
            queue.writeWithoutTransaction { database in
                writeAheadLog.cut(
                    after: before, in: database, patience: LogFile.patienceInSeconds * 1000)
            }
            return result
        }
    }

    /// Longer than any batch takes; somebody at work for longer was halted, and must be looked for.
    private static let patienceInSeconds = 60

    private func read<Result>(_ body: (SQLiteLogTransaction) throws -> Result) throws -> Result {
        try perform(.begin, body)
    }

    private func perform<Result>(
        _ begin: LogStatement, _ body: (SQLiteLogTransaction) throws -> Result
    ) throws -> Result {
        try LogFile.mappingErrors(path) {
            try queue.writeWithoutTransaction { database in
                try statements.inTransaction(begin, on: database) {
                    try body(
                        SQLiteLogTransaction(
                            database, statements, isAlone: begin == .beginImmediate))
                }
            }
        }
    }
}

extension SQLiteLog {
    public func identity() throws -> LogIdentity { try read { try $0.identity() } }

    public func head() throws -> LogHead { try read { try $0.head() } }

    public func lines(
        _ positions: ClosedRange<Int>, _ body: (Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try read { try $0.lines(positions, body) }
    }

    public func length(of subject: String) throws -> Int {
        try read { try $0.length(of: subject) }
    }

    public func history(
        of subject: String, through position: Int,
        _ body: (Int, Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try read { try $0.history(of: subject, through: position, body) }
    }

    public func histories(
        of subjects: [String], through position: Int,
        _ body: (Int, Int, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try read { try $0.histories(of: subjects, through: position, body) }
    }

    public func subjects(
        startingWith prefix: String, after last: String, limit: Int
    ) throws -> [String] {
        try read { try $0.subjects(startingWith: prefix, after: last, limit: limit) }
    }

    public var openingReader: @Sendable () throws -> any LogReader {
        let path = path
        return {
            let log = try SQLiteLog.open(at: path)
            // Several are open at once, and whoever reads in parallel reads most pages once.
            try log.queue.inDatabase { try $0.execute(sql: "PRAGMA cache_size = -16384") }
            return log
        }
    }

    public func positions(matching filter: LineFilter, limit: Int) throws -> [Int] {
        try read { try $0.positions(matching: filter, limit: limit) }
    }

    public func position(recordedThrough time: Int64) throws -> Int {
        try read { try $0.position(recordedThrough: time) }
    }

    public func command(_ id: String) throws -> StoredCommand? {
        try read { try $0.command(id) }
    }

    public func commands(
        _ positions: ClosedRange<Int>, _ body: (StoredCommand) throws -> Void
    ) throws {
        try read { try $0.commands(positions, body) }
    }

    /// Runs `body` on the rows as they stand, for a check of the tables themselves.
    package func inspect<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try LogFile.mappingErrors(path) { try queue.read(body) }
    }
}
