import FoundationEssentials
import GRDB

/// The SQLite file that holds the wrapped keys: how it is made, recognised and asked.
struct KeyFile: Sendable {
    /// The newest format this program writes and reads.
    static let format = 1

    // "SALK": tells a key file from any other SQLite file.
    private static let applicationID = 0x5341_4C4B

    /// What the file says of itself.
    struct Description {
        let ledger: String
        let epoch: UInt32
        let probe: Data
    }

    private let path: String
    private let queue: DatabaseQueue

    /// Makes the tables of the file, which was just created, empty.
    init(filling path: String, description: Description, waiting seconds: Double)
        throws(CustodyError)
    {
        self.path = path
        queue = try Self.connect(path, waiting: seconds)
        try transaction { database in
            try database.execute(sql: Self.schema)
            try database.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
            try database.execute(
                sql: """
                    INSERT INTO meta (one, format, ledger, epoch, probe)
                    VALUES (1, ?, ?, ?, ?)
                    """,
                arguments: [
                    Self.format, description.ledger, description.epoch, description.probe,
                ])
        }
        try setJournal()
    }

    /// Opens the file; throws `missing`, `foreign` or `newerFormat`, and changes no foreign file.
    init(opening path: String, waiting seconds: Double) throws(CustodyError) {
        guard let size = try PrivateFile.size(path) else { throw .missing(path: path) }
        // SQLite takes an empty file for a new database.
        guard size > 0 else { throw .foreign(path: path) }
        self.path = path
        queue = try Self.connect(path, waiting: seconds)
        try read { database in
            let found = try Int.fetchOne(database, sql: "PRAGMA application_id")
            guard found == Self.applicationID else { throw CustodyError.foreign(path: path) }
            let format = try Int.fetchOne(database, sql: "SELECT format FROM meta") ?? 0
            guard format <= Self.format else {
                throw CustodyError.newerFormat(found: format, known: Self.format)
            }
        }
        try setJournal()
    }

    /// Returns what the file says of itself.
    func description() throws(CustodyError) -> Description {
        try read { database in
            guard
                let row = try Row.fetchOne(database, sql: "SELECT ledger, epoch, probe FROM meta")
            else { throw CustodyError.foreign(path: path) }
            // Beyond the column's check: a bit has rotted.
            guard let epoch = UInt32(exactly: try row.decode(Int.self, atIndex: 1)) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            return Description(
                ledger: try row.decode(atIndex: 0), epoch: epoch, probe: try row.decode(atIndex: 2))
        }
    }

    /// Runs `body`, which asks one question: one statement sees one state of the file.
    func read<Value>(_ body: (Database) throws -> Value) throws(CustodyError) -> Value {
        try Self.translating(path) { try queue.unsafeReentrantRead(body) }
    }

    /// Runs `body` as the only writer, and returns when what it wrote is durable; inside `together`,
    /// when what it wrote will be.
    ///
    /// If `body` throws, or the machine stops before the end, nothing was written.
    func transaction<Value>(_ body: (Database) throws -> Value) throws(CustodyError) -> Value {
        try Self.translating(path) {
            try queue.unsafeReentrantWrite { database in
                var value: Value?
                let commit: () throws -> Database.TransactionCompletion = {
                    value = try body(database)
                    return .commit
                }
                if database.isInsideTransaction {
                    try database.inSavepoint(commit)
                } else {
                    try database.inTransaction(.immediate, commit)
                }
                guard let value else { throw CustodyError.storage(code: 0) }
                return value
            }
        }
    }

    /// Runs `body` with one transaction around all that it asks of this file, and returns when all of
    /// it is durable.
    func together<Value>(_ body: () throws -> Value) throws -> Value {
        // The errors of `body` are its own; only those of the transaction around it are this file's.
        var outcome: Result<Value, any Error>?
        try Self.translating(path) {
            try queue.unsafeReentrantWrite { database in
                try database.inTransaction(.immediate) {
                    outcome = Result { try body() }
                    if case .failure? = outcome { return .rollback }
                    return .commit
                }
            }
        }
        guard let outcome else { throw CustodyError.storage(code: 0) }
        return try outcome.get()
    }

    /// Moves all pages from the write-ahead log into the file, and cuts the log to no bytes.
    func truncateWriteAheadLog() throws(CustodyError) {
        try Self.translating(path) {
            _ = try queue.inDatabase { try $0.checkpoint(.truncate) }
        }
    }

    private func setJournal() throws(CustodyError) {
        try Self.translating(path) {
            try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        }
    }

    private static func connect(_ path: String, waiting seconds: Double) throws(CustodyError)
        -> DatabaseQueue
    {
        var configuration = Configuration()
        configuration.label = "keys"
        configuration.busyMode = .timeout(seconds)
        configuration.prepareDatabase { database in
            // Without it SQLite leaves deleted keys readable in the file.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // A line must never be written that was sealed with a key which a power cut takes away.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // No copy of a key in a temporary file.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return try translating(path) {
            try DatabaseQueue(path: path, configuration: configuration)
        }
    }

    private static func translating<Value>(_ path: String, _ body: () throws -> Value)
        throws(CustodyError) -> Value
    {
        do {
            return try body()
        } catch let error as CustodyError {
            throw error
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy
            case .SQLITE_NOTADB: throw .foreign(path: path)
            case .SQLITE_FULL: throw .full
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: throw .readOnly(path: path)
            // The file beside it, in which connections meet, could not be made longer.
            case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: throw .full
            default: throw .storage(code: Int(error.extendedResultCode.rawValue))
            }
        } catch {
            throw .storage(code: 0)
        }
    }

    // The triggers hold the promise for every writer: what is destroyed never comes back.
    private static let schema = """
        CREATE TABLE meta (
          one INTEGER PRIMARY KEY CHECK (one = 1),
          format INTEGER NOT NULL,
          ledger TEXT NOT NULL,
          epoch INTEGER NOT NULL CHECK (epoch BETWEEN 1 AND 4294967295),
          probe BLOB NOT NULL
        ) STRICT;
        CREATE TABLE subject_key (
          subject TEXT NOT NULL,
          generation INTEGER NOT NULL CHECK (generation BETWEEN 1 AND 4294967295),
          wrapped BLOB NULL,
          created_at TEXT NOT NULL,
          destroyed_at TEXT NULL,
          PRIMARY KEY (subject, generation),
          CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER subject_key_stays_destroyed BEFORE UPDATE ON subject_key
        WHEN old.destroyed_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'the key is destroyed'); END;
        CREATE TRIGGER subject_key_is_not_made_again BEFORE INSERT ON subject_key
        WHEN EXISTS (SELECT 1 FROM subject_key
          WHERE subject = new.subject AND destroyed_at IS NOT NULL)
        BEGIN SELECT RAISE(ABORT, 'the subject''s key is destroyed'); END;
        CREATE TRIGGER subject_key_is_not_deleted BEFORE DELETE ON subject_key
        BEGIN SELECT RAISE(ABORT, 'a key is destroyed, never deleted'); END;
        """
}
