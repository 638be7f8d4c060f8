import GRDB

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The log's file on disk: how it is made, opened and recognised.
enum LogFile {
    /// Connection settings of every opener.
    ///
    /// `synchronous=FULL`: a commit is on disk when it returns. The journal mode is not among them:
    /// to set it changes the file, which may not be ours. Both the cache and the journal before it
    /// is taken into the file are 64 MiB.
    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    \(cacheSetting);
                    PRAGMA wal_autocheckpoint = 8192;
                    """)
        }
        return configuration
    }

    /// The cache of a connection that is not in the middle of a check.
    static let cacheSetting = "PRAGMA cache_size = -65536"

    /// Creates an empty file that only its owner can read; throws `exists` if there is one.
    static func create(_ path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case EEXIST: throw LogError.exists(path: path)
            case ENOENT: throw LogError.missing(path: path)
            case ENOSPC: throw LogError.full
            default: throw LogError.readOnly(path: path)
            }
        }
        close(descriptor)
        do {
            try checkFileSystem(path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Throws for a file that is missing, empty, or lies on a network file system.
    static func check(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw LogError.missing(path: path) }
        guard status.st_size > 0 else { throw LogError.damaged(path: path, detail: "empty file") }
        try checkFileSystem(path)
    }

    private static func checkFileSystem(_ path: String) throws {
        if let kind = FileSystem.networkKind(of: path) {
            throw LogError.networkFileSystem(path: path, kind: kind)
        }
    }

    /// Throws unless the file is ours and of a format that this release knows.
    static func checkFormat(_ database: Database, path: String) throws {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard application == LogSchema.applicationID else { throw LogError.foreign(path: path) }
        let format = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard format <= LogSchema.format else {
            throw LogError.newerFormat(found: format, known: LogSchema.format)
        }
    }

    /// Lets readers and the writer work side by side; stays with the file.
    static func useWriteAheadLog(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    }

    /// Runs `body` and turns SQLite's errors into `LogError`; no SQL and no data passes.
    static func mappingErrors<Result>(_ path: String, _ body: () throws -> Result) throws -> Result
    {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw mapped(error, path: path)
        }
    }

    private static func mapped(_ error: DatabaseError, path: String) -> LogError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly(path: path)
        case .SQLITE_FULL: .full
        case .SQLITE_NOTADB: .foreign(path: path)
        case .SQLITE_CORRUPT: .damaged(path: path, detail: "malformed")
        case .SQLITE_CANTOPEN: .missing(path: path)
        case .SQLITE_IOERR: .inputOutput(code: Int(error.extendedResultCode.rawValue))
        case .SQLITE_CONSTRAINT:
            .inconsistent(fact: error.message ?? "a constraint of the tables")
        default: .inconsistent(fact: "SQLite \(error.extendedResultCode.rawValue)")
        }
    }
}
