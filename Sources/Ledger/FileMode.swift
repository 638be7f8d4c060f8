import EventLog

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The ledger's directory on disk.
enum FileMode {
    /// Makes the directory for its owner only, or takes an empty one that is there.
    static func makeEmptyDirectory(_ path: String) throws {
        if mkdir(path, 0o700) == 0 { return }
        guard errno == EEXIST, let names = FileSystem.names(in: path) else {
            throw LedgerError.cannotCreate(path: path)
        }
        guard names.isEmpty else { throw LedgerError.occupied(path: path) }
        guard chmod(path, 0o700) == 0 else { throw LedgerError.cannotCreate(path: path) }
    }

    /// Removes what founding has left in a directory that was empty before.
    static func empty(_ path: String) {
        for name in FileSystem.names(in: path) ?? [] { unlink(path + "/" + name) }
    }
}
