import Foundation

/// Standard output, which ends quietly when its reader leaves, as in `salname log list | head`.
///
/// A class, for the bytes kept back belong to one open descriptor.
final class StandardOutput: DataSink {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private(set) var isClosed = false

    init(descriptor: Int32 = STDOUT_FILENO) {
        self.descriptor = descriptor
    }

    /// Makes a write to a closed pipe, or past the size that a file may have, return instead of
    /// ending the process; called once, at start.
    static func outliveFailedWrites() {
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    /// Puts something in the place of standard input, output and error where the caller closed them;
    /// called once, at start.
    ///
    /// Otherwise the next file that is opened takes the place, and what is said to people would be
    /// written into it. What stands there fails as a closed one does.
    static func keepPlaces() {
        for place in STDIN_FILENO...STDERR_FILENO where fcntl(place, F_GETFD) == -1 {
            _ = open("/dev/null", place == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Takes `text`; does nothing once the reader has gone.
    func write(_ text: String) throws(OutputFailure) {
        guard !isClosed else { return }
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= DescriptorWriting.bufferSize { try flush() }
    }

    /// Takes `bytes` as they are; does nothing once the reader has gone.
    func write(bytes: some Collection<UInt8>) throws(OutputFailure) {
        guard !isClosed else { return }
        buffer.append(contentsOf: bytes)
        if buffer.count >= DescriptorWriting.bufferSize { try flush() }
    }

    /// Writes what was kept back.
    func finish() throws(OutputFailure) {
        try flush()
    }

    private func flush() throws(OutputFailure) {
        guard !isClosed, !buffer.isEmpty else { return }
        let outcome = Console.write(buffer, to: descriptor)
        buffer.removeAll(keepingCapacity: true)
        switch outcome {
        case .done: break
        case .readerGone: isClosed = true
        case .failed(let reason):
            // What follows would stand behind a gap.
            isClosed = true
            throw .cannotWrite(reason: reason)
        }
    }
}

/// Standard error, for talk; where it cannot be written, nobody is left to be told.
enum StandardError {
    /// Writes `text` at once.
    static func write(_ text: String) {
        _ = Console.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
