import Foundation

/// Where the words of a command go, and whose files, answers and keys it has.
///
/// Those of the user who started the program; under `salname serve` those of the client at the other
/// end. Whatever a command says, reads or asks goes through here.
enum Console {
    // Written once, by `salname serve`, before the command runs and while nothing else does.
    nonisolated(unsafe) private(set) static var served: Served?

    /// From now on the command is the client's.
    static func serve(_ served: Served) { self.served = served }

    /// The variables that a command heeds; under `serve` none of the host's own.
    static var environment: [String: String] {
        served?.environment ?? ProcessInfo.processInfo.environment
    }

    /// Whether a terminal is behind standard input, output or error.
    static func isTerminal(_ descriptor: Int32) -> Bool {
        guard let served else { return isatty(descriptor) == 1 }
        return served.isTerminal(descriptor)
    }

    /// Writes all of `bytes` to standard output or error; any other descriptor is a file's.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> DescriptorWriting.Outcome {
        guard let served, [STDOUT_FILENO, STDERR_FILENO].contains(descriptor) else {
            return DescriptorWriting.write(bytes, to: descriptor)
        }
        return served.client.give(bytes, toErrors: descriptor == STDERR_FILENO)
    }

    /// Opens a file to be read, `-` being standard input; nil where it cannot be.
    static func input(_ path: String) -> (any InputFile)? {
        guard let served else { return LocalInput(path) }
        return ServedInput(path, from: served.client)
    }

    /// Opens a file to be written whole or not at all.
    ///
    /// A private one is its owner's alone, whatever the umask.
    static func file(
        _ path: String, isPrivate: Bool = false
    ) throws(OutputFailure) -> any DataSink {
        guard let served else { return try OutputFile(path: path, isPrivate: isPrivate) }
        return try ServedFile(path, at: served.client)
    }

    /// Asks, and returns whether the answer is yes; anything else, and no answer, is no.
    static func confirms(_ question: String) -> Bool {
        if let served { return served.client.confirms(question) }
        StandardError.write(question)
        guard let answer = readLine() else {
            // The question stands on its line without an end.
            StandardError.write("\n")
            return false
        }
        return ["y", "yes", "b", "bəli"].contains(
            answer.trimmingCharacters(in: .whitespaces).lowercased())
    }

    /// Returns the client's signature of `message` under `namespace`, as `ssh-keygen -Y sign` writes it;
    /// nil where the client does not sign, or there is none.
    static func sign(_ message: [UInt8], namespace: String) -> [UInt8]? {
        guard let signature = served?.client.sign(message, namespace: namespace),
            !signature.isEmpty
        else { return nil }
        return signature
    }

    /// Ends the process with `status`; the client hears of it.
    static func leave(_ status: Int32) -> Never {
        served?.client.end(status)
        exit(status)
    }
}

/// A file that is read from its beginning to its end.
protocol InputFile: AnyObject {
    /// How many bytes it has; nil for what is no plain file.
    var size: Int? { get }

    /// Fills the buffer from its beginning, and returns how many bytes it holds: 0 at the end, nil where
    /// reading failed.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int?
}

extension InputFile {
    /// Returns all of the file up to `limit` bytes; nil where reading failed, or there is more.
    func all(limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            guard let count = chunk.withUnsafeMutableBytes({ read(into: $0) }) else { return nil }
            guard count > 0 else { return bytes }
            guard bytes.count + count <= limit else { return nil }
            bytes += chunk.prefix(count)
        }
    }
}

/// A file of this machine.
final class LocalInput: InputFile {
    private let handle: FileHandle
    let size: Int?

    init?(_ path: String) {
        let opened =
            path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let opened else { return nil }
        handle = opened
        var status = stat()
        let isPlain =
            path != "-" && fstat(opened.fileDescriptor, &status) == 0
            && status.st_mode & S_IFMT == S_IFREG
        size = isPlain ? Int(status.st_size) : nil
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        while true {
            let count = Foundation.read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else { return nil }
            // Whoever asked the work to stop has all that there will be.
            if Interruption.isAsked { return 0 }
        }
    }
}
