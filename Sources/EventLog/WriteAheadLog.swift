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
    /// How often a writer then tries, and how long it waits for them each time: two seconds in all.
    private static let tries = 20
    private static let patienceInMilliseconds = 100

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
    /// from it. Once all of it is moved, who begins to read reads the log's own file, so that only a
    /// single reader who stays longer than all the tries is in the way; then it is tried again at the
    /// next multiple. What was committed is durable either way.
    ///
    /// One long wait would not do: SQLite looks once how far each reader needs the file, and then waits
    /// for the reader's place, which the next reader takes who needs all of it. Every try looks anew.
    func cut(after before: Int, in database: Database, patience: Int) {
        let now = size
        guard now > Self.kept, now / Self.bytes > before / Self.bytes else { return }
        try? database.execute(sql: "PRAGMA busy_timeout = \(Self.patienceInMilliseconds)")
        var isLeft = true
        for _ in 0..<Self.tries where isLeft {
            do {
                _ = try database.checkpoint(.truncate)
                isLeft = false
            } catch {
                isLeft = (error as? DatabaseError)?.resultCode == .SQLITE_BUSY
            }
        }
        try? database.execute(sql: "PRAGMA busy_timeout = \(patience)")
    }
}
