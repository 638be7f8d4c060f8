import GRDB

/// What is said to SQLite more than once in the life of a log.
enum LogStatement: Int, CaseIterable {
    case begin, beginImmediate, commit, rollback
    case frontier, lastEntry, recorded, lines
    case label, subject, subjects, length, history
    case command, commands, counter
    case insertEntry, insertHistory, insertSubject, insertLabel, insertStretch, insertSubtree
    case insertCommand, insertCounter
    case updateFrontier, updateCounter
    case isMarked

    var sql: String {
        switch self {
        case .begin: "BEGIN"
        // The write lock is taken before the first read, so what a decision read cannot change
        // before its events are appended.
        case .beginImmediate: "BEGIN IMMEDIATE"
        case .commit: "COMMIT"
        case .rollback: "ROLLBACK"
        case .frontier: "SELECT size, hashes FROM frontier"
        case .lastEntry: "SELECT position, recorded FROM entry ORDER BY position DESC LIMIT 1"
        case .recorded: "SELECT recorded FROM entry WHERE position = ?"
        case .lines:
            "SELECT position, line FROM entry WHERE position BETWEEN ? AND ? ORDER BY position"
        case .label: "SELECT id FROM label WHERE text = ?"
        case .subject: "SELECT id FROM subject WHERE name = ?"
        case .subjects:
            "SELECT name FROM subject WHERE name > ? AND name >= ? ORDER BY name LIMIT ?"
        case .length:
            """
            SELECT id, (SELECT max(ordinal) FROM history WHERE subject = id)
            FROM subject WHERE name = ?
            """
        case .history:
            """
            SELECT h.ordinal, h.position, e.line
            FROM history h LEFT JOIN entry e ON e.position = h.position
            WHERE h.subject = ? AND h.position <= ? ORDER BY h.ordinal
            """
        case .command:
            "SELECT recorded, first, last, body, signature, id FROM command WHERE id = ?"
        case .commands:
            """
            SELECT recorded, first, last, body, signature, id FROM command
            WHERE first BETWEEN ? AND ? ORDER BY first
            """
        case .counter: "SELECT value FROM counter WHERE name = ?"
        case .insertEntry:
            """
            INSERT INTO entry (position, recorded, type, officer, office, leaf, line)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        case .insertHistory: "INSERT INTO history (subject, ordinal, position) VALUES (?, ?, ?)"
        case .insertSubject: "INSERT INTO subject (name) VALUES (?)"
        case .insertLabel: "INSERT INTO label (text) VALUES (?)"
        case .insertStretch: "INSERT INTO stretch (label, number) VALUES (?, ?)"
        case .insertSubtree: "INSERT INTO subtree (level, number, hash) VALUES (?, ?, ?)"
        case .insertCommand:
            """
            INSERT INTO command (id, recorded, first, last, body, signature)
            VALUES (?, ?, ?, ?, ?, ?)
            """
        case .insertCounter: "INSERT INTO counter (value, name) VALUES (?, ?)"
        case .updateFrontier: "UPDATE frontier SET size = ?, hashes = ?"
        case .updateCounter: "UPDATE counter SET value = ? WHERE name = ?"
        case .isMarked: "SELECT 1 FROM stretch WHERE label = ? AND number = ?"
        }
    }
}

/// What is kept of one transaction for the next on the same connection: statements prepared once,
/// the labels, which never change once they are committed, and what is known of subjects.
final class LogStatements {
    private var prepared = [PreparedStatement?](
        repeating: nil, count: LogStatement.allCases.count)
    /// The ids of labels that are committed, or written by the transaction that is open.
    var labels: [String: Int64] = [:]
    /// The subjects as they are committed, or written by the transaction that is open.
    var subjects = KnownSubjects()

    /// Returns the statement, prepared when it is first asked for.
    func prepared(_ statement: LogStatement, on database: Database) throws -> PreparedStatement {
        if let known = prepared[statement.rawValue] { return known }
        let new = try PreparedStatement(statement.sql, on: database)
        prepared[statement.rawValue] = new
        return new
    }

    /// Runs `body` with a statement for itself alone: rows are passed to somebody who may ask the
    /// same again before the last row has come.
    func exclusively(
        _ statement: LogStatement, on database: Database,
        _ body: (PreparedStatement) throws -> Void
    ) throws {
        let rows = try prepared(statement, on: database)
        prepared[statement.rawValue] = nil
        defer {
            rows.reset()
            prepared[statement.rawValue] = rows
        }
        try body(rows)
    }

    /// Runs `body` in a transaction, and commits it unless something is thrown.
    func inTransaction<Result>(
        _ begin: LogStatement, on database: Database, _ body: () throws -> Result
    ) throws -> Result {
        try prepared(begin, on: database).run()
        do {
            let result = try body()
            try prepared(.commit, on: database).run()
            return result
        } catch {
            // What was written by it is gone, also where SQLite itself has rolled it back.
            labels = [:]
            subjects.forget()
            if database.isInsideTransaction { try prepared(.rollback, on: database).run() }
            throw error
        }
    }
}
