import Casework
import GRDB
import LedgerTesting
import ReadModels
import TransparencyLog

@testable import Projections

extension ViewFile {
    /// Makes the tables of an empty file, with their indexes.
    func createTables() throws {
        try transaction { database in
            try createTables(in: database)
            try createIndexes(in: database)
        }
    }

    /// The names of the tables, as SQLite has them.
    func tableNames() throws -> [String] {
        try queue.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
        }
    }

    /// The columns of a table in their order, as SQLite has them.
    func columns(of table: String) throws -> [String] {
        try queue.read { try $0.columns(in: table).map(\.name) }
    }

    /// The digest of every table, in the order of `Registers.tables`.
    func tableDigests() throws -> [Hash] {
        try queue.read { database in
            try Registers.tables.map { try TableDigest.of($0, in: database).0 }
        }
    }
}

/// What the tests of folds draw, one kind of history after the other.
enum DrawnEvents {
    /// Returns many people of whom little is known, few of whom very much is, or offices and officers.
    static func of(_ count: Int, round: Int, seed: UInt64) -> [Recorded] {
        switch round % 3 {
        case 0: RandomHistory.events(count, seed: seed)
        case 1: DenseHistory.events(count, seed: seed)
        default: OfficeHistory.events(count, seed: seed)
        }
    }
}
