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
        guard errno == EEXIST, let stream = opendir(path) else {
            throw LedgerError.cannotCreate(path: path)
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name == "." || name == ".." else { throw LedgerError.occupied(path: path) }
        }
        guard chmod(path, 0o700) == 0 else { throw LedgerError.cannotCreate(path: path) }
    }

    /// Removes what founding has left in a directory that was empty before.
    static func empty(_ path: String) {
        guard let stream = opendir(path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { unlink(path + "/" + name) }
        }
    }
}
