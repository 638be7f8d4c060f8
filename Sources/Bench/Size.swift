import EventLog
import GRDB

/// How much of the disk an event takes.
struct Size {
    let place: Workplace

    /// Bytes of the log's file, without the command table and its index, against the lines' own bytes.
    func run() throws -> Sample {
        let log = try SQLiteLog.open(at: place.log)
        let lines = try log.head().size
        var bytes = 0
        if lines > 0 { try log.lines(1...lines) { bytes += $1.count } }
        let (file, commands) = try log.inspect { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
            // SQLite's own account: how many pages each b-tree has. Its sum of their bytes wraps at 4 GiB.
            let commands = try Int.fetchOne(
                database,
                sql: """
                    SELECT sum(pageno) FROM dbstat WHERE aggregate = TRUE AND name IN
                        (SELECT name FROM sqlite_schema WHERE tbl_name = 'command')
                    """)
            return (pages * pageSize, (commands ?? 0) * pageSize)
        }
        return Sample(
            count: lines, Stopwatch(),
            values: [
                "bytes": Double(file - commands), "lineBytes": Double(bytes),
                "commandBytes": Double(commands),
            ])
    }
}
