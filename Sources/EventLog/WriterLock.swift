#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The queue in which writers wait: an `flock` on a file beside the log, and another for whose turn
/// is next.
///
/// The kernel wakes those who wait, but whoever has just left may come back before they are awake;
/// with one lock an officer waited a second behind two imports. Only who is first in the queue waits
/// at the door, and who comes back stands behind him. Both locks are gone when the process is,
/// however it ended.
public struct WriterLock: Sendable {
    private let path: String
    private let patience: Int?

    /// Creates a lock on the file at `path`, which is made when first taken, as is one named
    /// `.queue` beside it.
    ///
    /// `patience` is how many seconds whoever is first in the queue waits for the one at work, who
    /// may have been halted; nil for as long as it takes.
    public init(path: String, patience: Int? = nil) {
        self.path = path
        self.patience = patience
    }

    /// Runs `body` while nobody else holds the lock; throws `LogError.busy` where patience ends.
    public func held<Result>(_ body: () throws -> Result) throws -> Result {
        let door = try Self.opened(path)
        defer { close(door) }
        try enter(door)
        return try body()
    }

    private func enter(_ door: Int32) throws {
        let queue = try Self.opened(path + ".queue")
        defer { close(queue) }
        try Self.wait(at: queue)
        guard let patience else { return try Self.wait(at: door) }
        // Nobody passes who looks again and again: the others stand in the queue.
        var (waited, pause) = (0, 50)
        while try !Self.take(door, LOCK_EX | LOCK_NB) {
            guard waited < patience * 1_000_000 else { throw LogError.busy }
            usleep(UInt32(pause))
            waited += pause
            pause = min(pause * 2, 2000)
        }
    }

    private static func wait(at descriptor: Int32) throws {
        while try !take(descriptor, LOCK_EX) {}
    }

    /// Returns whether the lock was taken; false where somebody has it, or a signal came.
    private static func take(_ descriptor: Int32, _ operation: Int32) throws -> Bool {
        if flock(descriptor, operation) == 0 { return true }
        guard errno == EINTR || errno == EWOULDBLOCK else {
            throw LogError.inputOutput(code: Int(errno))
        }
        return false
    }

    private static func opened(_ path: String) throws -> Int32 {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor < 0 else { return descriptor }
        switch errno {
        case ENOENT: throw LogError.missing(path: path)
        case ENOSPC, EDQUOT: throw LogError.full
        default: throw LogError.readOnly(path: path)
        }
    }
}
