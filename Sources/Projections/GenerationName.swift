import EventLog

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The files of the generations, and the one that is in use.
enum GenerationName {
    static func path(of name: String, in directory: String) -> String {
        "\(directory)/\(name).sqlite"
    }

    /// Makes the directory, for its owner only, unless it is there.
    static func makeDirectory(_ directory: String) throws {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else {
            throw ViewsError(ofFileAt: directory)
        }
    }

    /// Returns the name in the pointer; nil where there is none, or where its file is gone.
    static func current(in directory: String) throws -> String? {
        guard let file = fopen(directory + "/current", "re") else { return nil }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 32)
        let count = fread(&buffer, 1, buffer.count, file)
        let name = String(decoding: buffer[..<count].prefix { $0 != 10 }, as: UTF8.self)
        guard number(of: name) != nil, access(path(of: name, in: directory), F_OK) == 0 else {
            return nil
        }
        return name
    }

    /// Takes a name that no file in the directory has, and makes its file, still empty: numbers only go
    /// up, and no two processes that build at the same time get one name.
    static func reserve(in directory: String) throws -> String {
        while true {
            let last = try names(in: directory).compactMap(number).max() ?? 0
            let digits = String(last + 1)
            let name = "g" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
            let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC
            let descriptor = open(path(of: name, in: directory), flags, 0o600)
            if descriptor >= 0 {
                close(descriptor)
                return name
            }
            guard errno == EEXIST else { throw ViewsError(ofFileAt: directory) }
        }
    }

    /// Exchanges the pointer in one step.
    ///
    /// After a crash it names the old generation or the new one.
    static func use(_ name: String, in directory: String) throws {
        try synchronize(path(of: name, in: directory))
        let new = directory + "/current.new"
        // Gone once it is renamed; where it is not, it says nothing.
        defer { unlink(new) }
        let descriptor = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        // One that a crash has left may have been made for others too.
        guard descriptor >= 0, fchmod(descriptor, 0o600) == 0, let file = fdopen(descriptor, "w")
        else { throw ViewsError(ofFileAt: directory) }
        let text = name + "\n"
        let written = fputs(text, file) >= 0 && fflush(file) == 0 && fsync(fileno(file)) == 0
        guard fclose(file) == 0, written else { throw ViewsError.full }
        guard rename(new, directory + "/current") == 0 else {
            throw ViewsError(ofFileAt: directory)
        }
    }

    /// Makes durable which generation is in use.
    static func settle(in directory: String) throws { try synchronize(directory) }

    /// Removes generations before the one in use but the last: a reader may still have that open.
    ///
    /// A later one is being built by somebody else, or was given up; then it goes another time.
    static func removeOld(in directory: String, keeping name: String) throws {
        let old = try names(in: directory)
            .filter { (number(of: $0) ?? 0) < (number(of: name) ?? 0) }
            .sorted { (number(of: $0) ?? 0) < (number(of: $1) ?? 0) }
        for name in old.dropLast() { remove(name, in: directory) }
    }

    /// Removes a generation's files, as far as they are there.
    static func remove(_ name: String, in directory: String) {
        for suffix in ["", "-journal", "-wal", "-shm"] {
            unlink(path(of: name, in: directory) + suffix)
        }
    }

    private static func names(in directory: String) throws -> [String] {
        guard let files = FileSystem.names(in: directory) else {
            throw ViewsError(ofFileAt: directory)
        }
        let suffix = ".sqlite"
        return files.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.utf8.count)) }
            .filter { number(of: $0) != nil }
    }

    private static func number(of name: String) -> Int? {
        name.hasPrefix("g") ? Int(name.dropFirst()) : nil
    }

    private static func synchronize(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw ViewsError(ofFileAt: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw ViewsError.full }
    }
}

extension ViewsError {
    /// Why a file could not be made or opened, by the system's last error.
    init(ofFileAt path: String) {
        self = errno == ENOSPC || errno == EDQUOT ? .full : .readOnly(path: path)
    }
}

/// Makes an empty file that only its owner can read, unless there is one; returns whether it stands.
func createOwnersFile(_ path: String) -> Bool {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
}
