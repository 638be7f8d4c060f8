import GRDB

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file in which commits stand until they are moved into the log's own: how long it may become.
public struct WriteAheadLog {
    /// From here on SQLite moves at every commit what no reader needs any more, and begins the file
    /// anew where nobody reads from it.
    static let bytes = 64 * 1_048_576
    /// What is left of it when it is begun anew: room for a batch, which need not be asked for again.
    static let kept = 2 * bytes
    /// How long a writer then waits for them.
    private static let patienceInMilliseconds = 2000

    private let path: String

    /// The write-ahead log of the database at `path`.
    public init(of path: String) {
        self.path = path + "-wal"
    }

    /// From here on somebody has been reading for so long that an operator should look who it is.
    public static let conspicuous = 4 * bytes

    /// How long the file is now, in bytes; 0 where there is none.
    public var size: Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Asks readers to make way, and cuts the file, if the commit since `before` made it pass twice the
    /// limit, or another multiple of it.
    ///
    /// Readers who overlap would let it grow for ever: there would be no moment in which nobody reads
    /// from it. Who begins to read while this waits reads the log's own file, so that only a single
    /// reader who stays longer than the wait is in the way; then it is tried again at the next
    /// multiple. What was committed is durable either way.
    func cut(after before: Int, in database: Database, patience: Int) {
        let now = size
        guard now > Self.kept, now / Self.bytes > before / Self.bytes else { return }
        try? database.execute(sql: "PRAGMA busy_timeout = \(Self.patienceInMilliseconds)")
        _ = try? database.checkpoint(.truncate)
        try? database.execute(sql: "PRAGMA busy_timeout = \(patience)")
    }
}
