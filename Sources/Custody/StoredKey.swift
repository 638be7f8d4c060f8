import FoundationEssentials
import GRDB

/// One row of the key file: a subject's wrapped key of one generation, or its tombstone.
struct StoredKey {
    let subject: String
    let generation: Int
    /// The wrapped key; nil when it was destroyed.
    let wrapped: Data?

    /// Returns the subject's key of the highest generation; nil if it has none and had none.
    static func newest(of subject: String, in database: Database) throws -> StoredKey? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT generation, wrapped FROM subject_key
                WHERE subject = ? ORDER BY generation DESC LIMIT 1
                """)
        return try Row.fetchOne(statement, arguments: [subject]).map {
            StoredKey(
                subject: subject, generation: try $0.decode(atIndex: 0),
                wrapped: try $0.decode(atIndex: 1))
        }
    }

    /// Returns the subject's key of that generation; nil if there never was one.
    static func of(_ subject: String, generation: Int, in database: Database) throws -> StoredKey? {
        let statement = try database.cachedStatement(
            sql: "SELECT wrapped FROM subject_key WHERE subject = ? AND generation = ?")
        return try Row.fetchOne(statement, arguments: [subject, generation]).map {
            StoredKey(
                subject: subject, generation: generation, wrapped: try $0.decode(atIndex: 0))
        }
    }

    /// Adds the key to the file.
    func insert(into database: Database, at instant: String) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO subject_key (subject, generation, wrapped, created_at)
                VALUES (?, ?, ?, ?)
                """)
        try statement.execute(
            arguments: [subject, generation, wrapped, instant])
    }

    /// Puts tombstones in place of all the subject's keys, and returns their generations.
    static func destroy(_ subject: String, in database: Database, at instant: String) throws
        -> [Int]
    {
        try database.execute(
            sql: """
                UPDATE subject_key SET wrapped = NULL, destroyed_at = ?
                WHERE subject = ? AND destroyed_at IS NULL
                """, arguments: [instant, subject])
        let generations = try Int.fetchAll(
            database,
            sql: "SELECT generation FROM subject_key WHERE subject = ? ORDER BY generation",
            arguments: [subject])
        guard generations.isEmpty else { return generations }
        try database.execute(
            sql: """
                INSERT INTO subject_key (subject, generation, wrapped, created_at, destroyed_at)
                VALUES (?, 1, NULL, ?, ?)
                """, arguments: [subject, instant, instant])
        return [1]
    }
}
