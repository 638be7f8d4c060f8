import EventLog

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The ledger's directory on disk.
enum FileMode {
    /// Makes the directory for its owner only, or takes an empty one that is there.
    ///
    /// A directory that is made is durable: its name is on disk before anything in it.
    static func makeEmptyDirectory(_ path: String) throws {
        if mkdir(path, 0o700) == 0 { return try synchronizeParent(of: path) }
        guard errno == EEXIST, let names = FileSystem.names(in: path) else {
            throw LedgerError.cannotCreate(path: path)
        }
        guard names.isEmpty else { throw LedgerError.occupied(path: path) }
        // Founded in somebody else's directory, the ledger would be refused from then on.
        if let exposure = Exposure.ofFounding(path) { throw LedgerError.exposed(exposure) }
        guard chmod(path, 0o700) == 0 else { throw LedgerError.cannotCreate(path: path) }
    }

    private static func synchronizeParent(of path: String) throws {
        let descriptor = open(path + "/..", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            rmdir(path)
            throw LedgerError.cannotCreate(path: path)
        }
    }

    /// Removes what founding has left in a directory that was empty before.
    static func empty(_ path: String) {
        for name in FileSystem.names(in: path) ?? [] { unlink(path + "/" + name) }
    }
}
