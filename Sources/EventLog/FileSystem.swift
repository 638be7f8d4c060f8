#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The file system under a path: SQLite's locks hold on local ones only.
public enum FileSystem {
    /// Returns the type of the network file system that `path` lies on; nil for a local one, and
    /// where the system does not tell.
    public static func networkKind(of path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        let kind = kind(of: String(cString: resolved), mounts: mounts())
        return kind.flatMap { networkKinds.contains($0) || $0.hasPrefix("fuse.") ? $0 : nil }
    }

    /// Returns the names of the files in a directory, in no order; nil where it cannot be read.
    public static func names(in directory: String) -> [String]? {
        guard let stream = opendir(directory) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Returns the type of the mount that holds `path`: the last of those with the longest name.
    static func kind(of path: String, mounts: [(point: String, kind: String)]) -> String? {
        var best: (length: Int, kind: String)?
        for mount in mounts {
            let isAbove =
                mount.point == "/" || path == mount.point || path.hasPrefix(mount.point + "/")
            if isAbove, mount.point.utf8.count >= best?.length ?? 0 {
                best = (mount.point.utf8.count, mount.kind)
            }
        }
        return best?.kind
    }

    private static let networkKinds = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre", "ncpfs",
    ]

    /// The mounts of this process, as the kernel lists them; empty where it does not.
    private static func mounts() -> [(point: String, kind: String)] {
        guard let file = fopen("/proc/self/mounts", "re") else { return [] }
        defer { fclose(file) }
        var mounts: [(String, String)] = []
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0, let line {
            let words = String(cString: line).split(separator: " ")
            guard words.count > 2 else { continue }
            // The kernel writes a blank in a name as \040.
            mounts.append(
                (String(words[1].replacing("\\040", with: " ")), String(words[2])))
        }
        return mounts
    }
}
