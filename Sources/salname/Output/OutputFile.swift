import Foundation

/// A file that appears whole or not at all.
///
/// The data goes to a temporary file in the same directory, which takes the name at the end, after
/// it has reached the disk. A device or a pipe is written directly. A class, for it owns an open
/// descriptor; dropped before `finish`, it takes its temporary file away.
final class OutputFile: DataSink {
    /// Always false: a file has no reader that could leave.
    let isClosed = false

    private let target: String
    private let temporary: String?
    private var descriptor: Int32
    private var buffer: [UInt8] = []

    /// Opens the output for `path`; a symbolic link leads to the file that is replaced.
    ///
    /// A private one is its owner's alone, whatever the umask.
    init(path: String, isPrivate: Bool = false) throws(OutputFailure) {
        target = OutputFile.resolved(path)
        var status = stat()
        let exists = stat(target, &status) == 0
        let kind = status.st_mode & S_IFMT
        guard exists, kind != S_IFREG else {
            guard !exists || access(target, W_OK) == 0 else {
                throw .cannotCreate(path: path, reason: errno)
            }
            (descriptor, temporary) = try OutputFile.openTemporary(
                besides: target, for: path, mode: isPrivate ? 0o600 : 0o666)
            if let temporary { HalfWritten.begin(temporary) }
            // The one who may read the file today is the one who may read it tomorrow.
            if exists, !isPrivate { _ = fchmod(descriptor, status.st_mode & 0o777) }
            return
        }
        temporary = nil
        descriptor = open(target, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotCreate(path: path, reason: errno) }
    }

    deinit {
        discard()
    }

    /// Takes `text`.
    func write(_ text: String) throws(OutputFailure) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= DescriptorWriting.bufferSize { try flush() }
    }

    /// Takes `bytes` as they are.
    func write(bytes: some Collection<UInt8>) throws(OutputFailure) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= DescriptorWriting.bufferSize { try flush() }
    }

    /// Brings the data to the disk and puts the file in its place; afterwards nothing can be written.
    func finish() throws(OutputFailure) {
        try flush()
        guard let temporary else {
            discard()
            return
        }
        guard fsync(descriptor) == 0, rename(temporary, target) == 0 else { throw failed(errno) }
        close(descriptor)
        descriptor = -1
        HalfWritten.end(temporary)
        OutputFile.syncDirectory(of: target)
    }

    /// Takes the temporary file away, if `finish` was not reached; nothing else has changed.
    func discard() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        descriptor = -1
        guard let temporary else { return }
        unlink(temporary)
        HalfWritten.end(temporary)
    }

    private func flush() throws(OutputFailure) {
        guard descriptor >= 0 else { throw .cannotWrite(reason: EBADF) }
        defer { buffer.removeAll(keepingCapacity: true) }
        switch DescriptorWriting.write(buffer, to: descriptor) {
        case .done: break
        case .readerGone: throw failed(EPIPE)
        case .failed(let reason): throw failed(reason)
        }
    }

    private func failed(_ reason: Int32) -> OutputFailure {
        discard()
        return .cannotWrite(reason: reason)
    }

    /// Returns the path behind a symbolic link, which renaming would otherwise replace.
    private static func resolved(_ path: String) -> String {
        guard let found = realpath(path, nil) else { return path }
        defer { free(found) }
        return String(cString: found)
    }

    private static func openTemporary(
        besides target: String, for path: String, mode: mode_t
    ) throws(OutputFailure) -> (Int32, String) {
        for attempt in 0..<100 {
            let name = "\(target).\(getpid())-\(attempt).part"
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
            let descriptor = UserMask.asUser { open(name, flags, mode) }
            if descriptor >= 0 { return (descriptor, name) }
            guard errno == EEXIST else { throw .cannotCreate(path: path, reason: errno) }
        }
        throw .cannotCreate(path: path, reason: EEXIST)
    }

    /// Brings the new name itself to the disk; a file system that cannot do this is left alone.
    private static func syncDirectory(of target: String) {
        let slash = target.utf8.lastIndex(of: 0x2F)
        let directory = slash.map { String(Substring(target.utf8[...$0])) } ?? "."
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }
}
