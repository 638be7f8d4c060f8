import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file of the generation in use, kept open from one call to the next.
///
/// A class, because identity is real: it owns the open file. Another process may exchange the
/// generation at any time, so the pointer is read each time.
final class KeptFile: @unchecked Sendable {
    private let lock = NSLock()
    private var file: ViewFile?
    private var identity: FileIdentity?

    /// Runs `body` with the file in use; nil where there is none.
    ///
    /// A file on which `body` fails, or which it gives up with nil, is opened anew the next time.
    func use<Result>(
        in directory: String, _ body: (ViewFile?) throws -> Result?
    ) throws -> Result? {
        lock.lock()
        defer { lock.unlock() }
        let current = try current(in: directory)
        file = nil
        guard let result = try body(current) else { return nil }
        file = current
        return result
    }

    private func current(in directory: String) throws -> ViewFile? {
        guard let name = try GenerationName.current(in: directory) else { return nil }
        let path = GenerationName.path(of: name, in: directory)
        let found = FileIdentity(of: path)
        if let file, file.path == path, found == identity { return file }
        file = nil
        identity = found
        return try ViewFile(path)
    }
}

/// Which file stands under a name: a name may be given to another one.
private struct FileIdentity: Equatable {
    private let device: UInt64
    private let number: UInt64

    /// Nil where there is none.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(truncatingIfNeeded: status.st_ino)
    }
}
