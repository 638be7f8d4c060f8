import CSQLite
import EventLog
import GRDB

/// What the last process that closes a file of read models leaves beside it.
enum LeftBehind {
    /// Up to here a write-ahead log stays: who opens the file next reads all of it once.
    static let bytes = 2 * 1_048_576

    /// Has `queue` leave its write-ahead log where it is when it is closed, unless it has become long.
    ///
    /// SQLite would move it into the file at the end of every command, and wait for the disk twice,
    /// for a file that is made from the log anyway. Whoever opens the file next reads on in it; what
    /// has become long is moved in, so that a command in some hundreds pays for all of them.
    static func leaveShortWriteAheadLog(of queue: DatabaseQueue) {
        guard WriteAheadLog(of: queue.path).size <= bytes else { return }
        queue.unsafeReentrantRead { database in
            guard let connection = database.sqliteConnection else { return }
            // Where SQLite will not, it moves the write-ahead log in, as it always does.
            _ = sqlite_leave_write_ahead_log(UnsafeMutableRawPointer(connection))
        }
    }
}
