import Casework
import EventCoding
import EventLog
package import GRDB
import ReadModels

/// One generation of the read models: a SQLite file that holds every table and its position.
///
/// A class, because identity is real: it owns the open file, with the statements prepared on it and
/// the law as far as it was folded.
package final class ViewFile {
    let path: String
    package let queue: DatabaseQueue
    private var openStore: RegistersInSQLite?
    private var stateStatement: PreparedStatement?
    private var keptLaw: (law: KeptLaw, position: Int)?

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
                    PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384;
                    PRAGMA threads = \(Cores.makers)
                    """
                    : """
                    PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
                    PRAGMA secure_delete = OFF; PRAGMA wal_autocheckpoint = 8192
                    """)
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
    }

    deinit {
        LeftBehind.leaveShortWriteAheadLog(of: queue)
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

    /// How far a file has come.
    struct State {
        /// Every event from 1 to this position is folded in.
        let position: Int
        /// The mark of the line at `position`.
        let mark: String
        /// The law that is being taken in; nil if none is.
        let fanOut: FanOut?
    }

    /// Returns how far the file has come; nil unless it was made by this release's models.
    func state() throws -> State? {
        // One statement is one state; a transaction around it would cost more than it does.
        try queue.unsafeRead { database in
            let select: PreparedStatement
            if let stateStatement {
                select = stateStatement
            } else {
                guard try database.tableExists("state") else { return nil }
                select = try PreparedStatement(
                    """
                    SELECT models, position, mark, target, after
                        FROM state LEFT JOIN fan_out ON fan_out.id = state.id
                    """, on: database)
                stateStatement = select
            }
            defer { select.reset() }
            guard try select.step(), select.text(0) == Self.models else { return nil }
            return State(
                position: Int(select.integer(1)), mark: select.text(2),
                fanOut: select.isNull(3)
                    ? nil : FanOut(target: Int(select.integer(3)), after: select.text(4)))
        }
    }

    /// Returns the statements that write rows, for use in a transaction.
    func store(on database: Database) -> RegistersInSQLite {
        let store = openStore ?? RegistersInSQLite(database)
        openStore = store
        return store
    }

    /// Returns the law through `position`: what was kept, or else what the log says.
    func law(at position: Int, in log: some LogReader) throws -> KeptLaw {
        if let keptLaw, keptLaw.position == position { return keptLaw.law }
        return KeptLaw(try log.lawBook(through: position))
    }

    /// Keeps the law through `position` for the next stretch.
    func keep(_ law: KeptLaw, at position: Int) {
        keptLaw = (law, position)
    }

    /// Returns the position up to which events are folded in.
    package func position() throws -> Int {
        try queue.read { try Self.position($0) }
    }

    static func position(_ database: Database) throws -> Int {
        let position = try Int.fetchOne(database, sql: "SELECT position FROM state")
        guard let position, position >= 0 else {
            throw ViewsError.damaged(detail: "state")
        }
        return position
    }
}
