import Casework
import EventCoding
import EventLog
package import GRDB
import ReadModels
import TransparencyLog

/// One generation of the read models: a SQLite file that holds every table and its position.
package final class ViewFile {
    let path: String
    package let queue: DatabaseQueue

    /// What the file must have been made by to be caught up rather than built anew.
    private static let models =
        (["state/3"] + Registers.tables.map { "\($0.name)/\($0.version)" })
        .joined(separator: " ")

    /// What a file is opened for.
    enum Purpose {
        /// Nobody else has the file yet.
        case building
        case using
        /// To be read in a transaction that stays open.
        case standing
    }

    /// Opens the file at `path`, and makes it first if there is none.
    init(_ path: String, for purpose: Purpose = .using) throws {
        self.path = path
        let isBuilding = purpose == .building
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = false
        configuration.allowsUnsafeTransactions = purpose == .standing
        if !isBuilding { configuration.journalMode = .wal }
        configuration.prepareDatabase { database in
            // Read models can always be built anew: they need be consistent, not durable.
            try database.execute(
                sql: isBuilding
                    ? """
                    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                    PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -32768
                    """ : "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Makes the tables of an empty file, with their indexes.
    func createTables() throws {
        try transaction { database in
            try createTables(in: database)
            try createIndexes(in: database)
        }
    }

    /// Makes the tables of an empty file; indexes cost less when the rows are there.
    func createTables(in database: Database) throws {
        for table in Registers.tables { try database.execute(sql: table.creation) }
        try database.execute(
            sql: """
                CREATE TABLE state (
                    id       INTEGER PRIMARY KEY CHECK (id = 1),
                    models   TEXT NOT NULL,
                    position INTEGER NOT NULL,
                    mark     TEXT NOT NULL
                ) STRICT;
                CREATE TABLE fan_out (
                    id     INTEGER PRIMARY KEY CHECK (id = 1),
                    target INTEGER NOT NULL,
                    after  TEXT NOT NULL
                ) STRICT;
                CREATE TABLE fan_out_person (
                    person TEXT PRIMARY KEY
                ) STRICT, WITHOUT ROWID;
                INSERT INTO state VALUES (1, '\(Self.models)', 0, '');
                """)
    }

    /// Makes the indexes of the tables.
    func createIndexes(in database: Database) throws {
        for table in Registers.tables {
            for index in table.indexCreations { try database.execute(sql: index) }
        }
    }

    /// Runs `body` in a transaction that holds the write lock from its first statement on.
    func transaction<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try queue.writeWithoutTransaction { database in
            var result: Result?
            try database.inTransaction(.immediate) {
                result = try body(database)
                return .commit
            }
            guard let result else { throw ViewsError.damaged(detail: "no result") }
            return result
        }
    }

    /// Returns whether the file was made by this release's models.
    func isCurrent() throws -> Bool {
        try queue.read { database in
            guard try database.tableExists("state") else { return false }
            return try String.fetchOne(database, sql: "SELECT models FROM state") == Self.models
        }
    }

    /// Returns the position up to which events are folded in.
    package func position() throws -> Int {
        try queue.read { try Self.position($0) }
    }

    static func position(_ database: Database) throws -> Int {
        guard let position = try Int.fetchOne(database, sql: "SELECT position FROM state") else {
            throw ViewsError.damaged(detail: "state")
        }
        return position
    }

    static func move(
        to position: Int, in log: some LogReader, _ database: Database
    ) throws {
        try database.execute(
            sql: "UPDATE state SET position = ?, mark = ?",
            arguments: [position, try LineMark.of(position, in: log)])
    }

    /// Returns whether the last line folded in still stands in the log, at its position.
    func isOf(_ log: some LogReader) throws -> Bool {
        let (position, mark) = try queue.read { database in
            let mark = try String.fetchOne(database, sql: "SELECT mark FROM state") ?? ""
            return (try Self.position(database), mark)
        }
        return try LineMark.of(position, in: log) == mark
    }

    /// Returns the digest of every table, with the position at which all of them were read.
    func digests() throws -> (position: Int, tables: [ViewDigest.Table]) {
        try queue.read { database in
            let tables = try Registers.tables.map { table in
                let (digest, rows) = try TableDigest.of(table, in: database)
                return ViewDigest.Table(
                    name: table.name, version: table.version, rows: rows, digest: digest)
            }
            return (try Self.position(database), tables)
        }
    }
}
