import Glibc

/// Files that only their owner may read.
enum PrivateFile {
    /// Creates a file with mode 0600, durable together with its name before this returns.
    ///
    /// Throws `exists` if there is a file at `path`.
    static func create(_ path: String, holding bytes: [UInt8]) throws(CustodyError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST ? .exists(path: path) : failure(path)
        }
        defer { close(descriptor) }
        // The umask may have taken bits away; fchmod gives exactly 0600 whatever it is.
        do throws(CustodyError) {
            guard fchmod(descriptor, 0o600) == 0, write(bytes, to: descriptor),
                fsync(descriptor) == 0
            else { throw failure(path) }
            try synchronizeDirectory(of: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// Removes the file, if there is one.
    static func remove(_ path: String) {
        unlink(path)
    }

    /// The size in bytes; nil if there is no file at `path`.
    static func size(_ path: String) throws(CustodyError) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw failure(path) }
            return nil
        }
        return Int(status.st_size)
    }

    /// Returns the first bytes of the file, at most `limit`, and its mode; nil if there is none.
    ///
    /// The mode is read from the open file, so nobody can put another in its place in between.
    static func read(_ path: String, limit: Int) throws(CustodyError)
        -> (bytes: [UInt8], mode: Int)?
    {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw failure(path) }
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: limit)
        while bytes.count < limit {
            let count = Glibc.read(descriptor, &chunk, limit - bytes.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            guard count > 0 else { break }
            bytes += chunk.prefix(count)
        }
        return (bytes, Int(status.st_mode & 0o7777))
    }

    private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private static func synchronizeDirectory(of path: String) throws(CustodyError) {
        let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
        let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(parent) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(parent) }
    }

    private static func failure(_ path: String) -> CustodyError {
        .system(path: path, number: Int(errno))
    }
}
