import EventLog

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What lets somebody else than the ledger's owner at one of its files, or the program at somebody
/// else's.
public enum Exposure: Equatable, Sendable {
    /// Group or others may do something with the file; `mode` as chmod has it.
    ///
    /// A grant by an access control list is seen as well: the kernel shows its mask as the group's
    /// bits.
    case open(path: String, mode: Int, isDirectory: Bool)
    /// The file belongs to the user numbered `owner`, and the program runs as `runner`.
    case owned(path: String, owner: UInt32, runner: UInt32)
    /// The file is a symbolic link to another place.
    case link(path: String)

    /// The path of the file.
    public var path: String {
        switch self {
        case .open(let path, _, _), .owned(let path, _, _), .link(let path): path
        }
    }

    /// Returns the first exposure for which a ledger is not opened; nil where there is none.
    ///
    /// Looked at are the directory and what it keeps for long: the log, the keys, the key that wraps
    /// them, the register with names, each with its write-ahead log, and the read models' directory.
    /// What is missing, or cannot be looked at, is left to whoever opens it. The directory comes first:
    /// once it is the caller's and closed, nobody exchanges what lies in it between the look and the
    /// opening.
    ///
    /// Root is no exception. It may read everything, so a refusal keeps nothing from it; but what root
    /// makes in the directory (a lock, a generation of read models, the pointer to it) is root's, and
    /// the owner, who then cannot write it, is locked out of his own ledger. Root can act as the owner.
    public static func first(in directory: LedgerDirectory) -> Exposure? {
        if let found = find(directory.path, .directory) { return found }
        for path in directory.databases {
            if let found = find(path, .database) ?? find(path + "-wal", .database) { return found }
        }
        return find(directory.keyEncryptionKey, .key) ?? find(directory.views, .part)
    }

    /// Returns every exposure of the directory and of what lies in it and in its `views`, by path.
    ///
    /// A part is named once, for what must be mended first: a link, then the owner, then the mode.
    public static func all(in directory: LedgerDirectory) -> [Exposure] {
        var found = find(directory.path, .directory).map { [$0] } ?? []
        for folder in [directory.path, directory.views] {
            for name in (FileSystem.names(in: folder) ?? []).sorted() {
                let path = folder + "/" + name
                let part: Part = path == directory.keyEncryptionKey ? .key : .part
                if let exposure = find(path, part) { found.append(exposure) }
            }
        }
        return found
    }

    /// Returns what is wrong with the directory in which a ledger is to be founded; nil for nothing.
    static func ofFounding(_ path: String) -> Exposure? {
        guard case .owned? = find(path, .directory) else { return nil }
        return find(path, .directory)
    }

    /// How a symbolic link in the place of a file is taken.
    private enum Part {
        /// The directory: whoever names its path vouches for the links on the way.
        case directory
        /// A database: SQLite would keep its write-ahead log beside the file that the link leads to,
        /// and we our lock beside the link. Two names of one file are two locks, and no lock.
        case database
        /// Any other file or directory of the ledger, which never makes a link itself.
        case part
        /// The key-encryption key is one plain file, read whole, with nothing beside it. To keep it off
        /// the ledger's disk is good custom, so a link is followed; where it leads is looked at.
        case key

        var follows: Bool { self == .directory || self == .key }
    }

    private static func find(_ path: String, _ part: Part) -> Exposure? {
        var status = stat()
        guard (part.follows ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        if status.st_mode & S_IFMT == S_IFLNK { return .link(path: path) }
        let runner = geteuid()
        guard status.st_uid == runner else {
            return .owned(path: path, owner: status.st_uid, runner: runner)
        }
        guard status.st_mode & 0o077 != 0 else { return nil }
        return .open(
            path: path, mode: Int(status.st_mode & 0o7777),
            isDirectory: status.st_mode & S_IFMT == S_IFDIR)
    }
}
