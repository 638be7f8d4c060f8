import EventLog
import Foundation
import GRDB
import Testing
import TransparencyLog

/// What somebody does to the file of `SampleLog`, and what a check must say of it.
struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// The faults that must be found, and no others.
    let faults: [LogFault]
    /// Through which position the log is still intact.
    let intactThrough: Int
    let change: @Sendable (Database) throws -> Void

    init(
        _ description: String, _ faults: KeyValuePairs<LogFault.Kind, Int>, intactThrough: Int,
        change: @escaping @Sendable (Database) throws -> Void
    ) {
        testDescription = description
        self.faults = faults.map { LogFault(kind: $0.key, position: $0.value) }
        self.intactThrough = intactThrough
        self.change = change
    }

    /// Creates a tampering that is one or more statements of SQL.
    init(
        _ description: String, _ faults: KeyValuePairs<LogFault.Kind, Int>, intactThrough: Int,
        sql: String
    ) {
        self.init(description, faults, intactThrough: intactThrough) {
            try $0.execute(sql: sql)
        }
    }
}

/// What a forger with time can write into the file.
enum Forgery {
    /// Puts `line` at `position`, with the hash it should have.
    static func put(_ line: [UInt8], at position: Int, in database: Database) throws {
        try database.execute(
            sql: "UPDATE entry SET line = CAST(? AS TEXT), leaf = ? WHERE position = ?",
            arguments: [
                String(decoding: line, as: UTF8.self), bytes(MerkleTree.leafHash(of: line)),
                position,
            ])
    }

    /// Changes the line at `position`, and its hash with it.
    static func rewrite(
        _ position: Int, in database: Database, change: (inout SampleLine) -> Void
    ) throws {
        let text = try String.fetchOne(
            database, sql: "SELECT line FROM entry WHERE position = ?", arguments: [position])
        var line = try Array(try #require(text).utf8).withUnsafeBytes(SampleLine.read)
        change(&line)
        try put(line.bytes(), at: position, in: database)
    }

    /// Makes the stored tree again from the hashes in the rows, as if nothing had been there.
    static func rebuildTree(in database: Database) throws {
        var frontier = Frontier()
        try database.execute(sql: "DELETE FROM subtree")
        let leaves = try Data.fetchAll(database, sql: "SELECT leaf FROM entry ORDER BY position")
        for leaf in leaves {
            for subtree in frontier.append(try #require(Hash(Array(leaf)))) where subtree.level > 0
            {
                try database.execute(
                    sql: "INSERT INTO subtree VALUES (?, ?, ?)",
                    arguments: [subtree.level, subtree.index, bytes(subtree.hash)])
            }
        }
        try storeEdge(frontier, in: database)
    }

    static func storeEdge(_ frontier: Frontier, in database: Database) throws {
        try database.execute(
            sql: "UPDATE frontier SET size = ?, hashes = ?",
            arguments: [frontier.size, bytes(frontier.serialized)])
    }

    /// Removes all that the tables say of positions after `last`, but for the tree.
    static func cut(after last: Int, in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM entry WHERE position > \(last);
                DELETE FROM history WHERE position > \(last);
                DELETE FROM command WHERE first > \(last);
                DELETE FROM stretch WHERE number > (\(last) - 1) / 256;
                """)
    }

    static func bytes(_ hash: Hash) -> DatabaseValue { bytes(hash.withBytes { Array($0) }) }

    private static func bytes(_ bytes: [UInt8]) -> DatabaseValue {
        Data(bytes).databaseValue
    }
}
