#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The queue in which writers wait: an `flock` on a file beside the log.
///
/// The kernel serves waiters in turn, where SQLite's busy handler sleeps and lets some starve. The
/// lock is gone when the process is, however it ended.
public struct WriterLock: Sendable {
    private let path: String

    /// Creates a lock on the file at `path`, which is made when first taken.
    public init(path: String) {
        self.path = path
    }

    /// Runs `body` while nobody else holds the lock; waits for it as long as it takes.
    public func held<Result>(_ body: () throws -> Result) throws -> Result {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == ENOENT
                ? LogError.missing(path: path) : LogError.readOnly(path: path)
        }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw LogError.inputOutput(code: Int(errno)) }
        }
        return try body()
    }
}
