package import GRDB
import GRDBSQLite

/// One prepared statement on GRDB's own connection, for the loops where a row costs a microsecond.
///
/// Valid as long as the connection; used from the queue that owns the connection only.
package final class PreparedStatement {
    private let statement: OpaquePointer
    private let connection: OpaquePointer

    /// Prepares `sql`, which holds one statement.
    package init(_ sql: String, on database: Database) throws {
        guard let connection = database.sqliteConnection else {
            throw LogError.inconsistent(fact: "connection closed")
        }
        var prepared: OpaquePointer?
        let result = sqlite3_prepare_v3(
            connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard result == SQLITE_OK, let prepared else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: result), message: lastMessage(connection))
        }
        self.connection = connection
        statement = prepared
    }

    deinit {
        sqlite3_finalize(statement)
    }

    /// Binds a number to the parameter at `index`, from 1.
    package func bind(_ value: Int64, at index: Int32) {
        sqlite3_bind_int64(statement, index, value)
    }

    /// Binds a number, or null.
    package func bind(_ value: Int64?, at index: Int32) {
        guard let value else {
            sqlite3_bind_null(statement, index)
            return
        }
        sqlite3_bind_int64(statement, index, value)
    }

    /// Binds UTF-8 text; SQLite keeps a copy.
    package func bind(text: String, at index: Int32) {
        var text = text
        text.withUTF8 { bind(textBytes: UnsafeRawBufferPointer($0), at: index) }
    }

    /// Binds UTF-8 bytes as text; SQLite keeps a copy.
    package func bind(textBytes bytes: UnsafeRawBufferPointer, at index: Int32) {
        guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else {
            sqlite3_bind_text(statement, index, "", 0, nil)
            return
        }
        sqlite3_bind_text(statement, index, base, Int32(bytes.count), transient)
    }

    /// Binds UTF-8 bytes as text without a copy: run the statement before they go away.
    package func bind(borrowedText bytes: UnsafeRawBufferPointer, at index: Int32) {
        guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else {
            sqlite3_bind_text(statement, index, "", 0, nil)
            return
        }
        sqlite3_bind_text(statement, index, base, Int32(bytes.count), nil)
    }

    /// Binds bytes as a blob; SQLite keeps a copy.
    package func bind(blob bytes: UnsafeRawBufferPointer, at index: Int32) {
        guard let base = bytes.baseAddress else {
            sqlite3_bind_zeroblob(statement, index, 0)
            return
        }
        sqlite3_bind_blob(statement, index, base, Int32(bytes.count), transient)
    }

    /// Binds bytes as a blob without a copy: run the statement before they go away.
    package func bind(borrowedBlob bytes: UnsafeRawBufferPointer, at index: Int32) {
        sqlite3_bind_blob(statement, index, bytes.baseAddress, Int32(bytes.count), nil)
    }

    /// Binds null.
    package func bindNull(at index: Int32) {
        sqlite3_bind_null(statement, index)
    }

    /// Goes to the next row; false when there is none.
    ///
    /// Resets itself on an error.
    package func step() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default:
            let error = DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
                message: lastMessage(connection))
            sqlite3_reset(statement)
            throw error
        }
    }

    /// Runs a statement that gives no rows, and makes it ready again.
    package func run() throws {
        while try step() {}
        sqlite3_reset(statement)
    }

    /// Makes the statement ready to run again; bound values stay.
    package func reset() {
        sqlite3_reset(statement)
    }

    /// Returns the number in `column`, from 0; 0 where it is null.
    package func integer(_ column: Int32) -> Int64 {
        sqlite3_column_int64(statement, column)
    }

    /// Says whether `column` is null.
    package func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(statement, column) == SQLITE_NULL
    }

    /// The bytes of a text or blob; valid until the next step.
    package func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        let base = sqlite3_column_blob(statement, column)
        return UnsafeRawBufferPointer(
            start: base, count: Int(sqlite3_column_bytes(statement, column)))
    }

    /// Returns the text in `column`.
    package func text(_ column: Int32) -> String {
        String(decoding: bytes(column), as: UTF8.self)
    }
}

/// Tells SQLite to copy what it is given, before the call returns.
private let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

private func lastMessage(_ connection: OpaquePointer) -> String {
    sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
}
