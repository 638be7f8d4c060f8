import Foundation
import Serving
import Testing

/// The other end of `salname serve`, byte by byte.
final class RawClient {
    /// What was said until the connection ended.
    struct Said {
        var output = ""
        var errors = ""
        var exit: Int32?
        /// Frames that are none of these.
        var others: [Frame] = []
    }

    let process = Process()
    private let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    private var reader = FrameReader(from: .host)
    private var rest: [UInt8] = []

    init(_ options: [String]) throws {
        process.executableURL = RunningSalname.program
        process.arguments = ["serve"] + options
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        try input.fileHandleForReading.close()
        try output.fileHandleForWriting.close()
        // What is written to a host that has ended is an error, and no signal.
        _ = signal(SIGPIPE, SIG_IGN)
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// What a client begins with.
    static func beginning(_ words: [String], language: String = "en") throws -> [UInt8] {
        let terminal = ClientTerminal(
            columns: 80, showsOutput: false, showsErrors: false, allowsColour: false,
            takesAnswers: false, usesUTF8: true, language: language)
        return try Greeting.bytes + FrameWriter.bytes(of: .terminal(terminal))
            + FrameWriter.bytes(of: .arguments(words))
    }

    /// Sends bytes; what does not arrive is not told.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                write(input.fileHandleForWriting.fileDescriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func send(_ frame: Frame) throws { send(try FrameWriter.bytes(of: frame)) }

    /// Sends nothing more.
    func hangUp() throws { try input.fileHandleForWriting.close() }

    /// Reads no more.
    func goAway() throws { try output.fileHandleForReading.close() }

    /// Makes the pipe from the host as short as there is.
    func shorten() {
        // F_SETPIPE_SZ, which the headers show to programs of GNU only.
        _ = fcntl(output.fileHandleForReading.fileDescriptor, 1031, 4096)
    }

    /// Returns the next frame of the host; nil at its end.
    func next() throws -> Frame? {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            var piece = rest[...]
            let frame = try reader.next(from: &piece)
            rest = Array(piece)
            if let frame { return frame }
            let count = read(
                output.fileHandleForReading.fileDescriptor, &chunk, chunk.count)
            guard count > 0 else { return nil }
            rest += chunk.prefix(count)
        }
    }

    /// Reads to the end, answering nothing.
    func all() throws -> Said {
        var said = Said()
        while let frame = try next() {
            switch frame {
            case .output(let bytes): said.output += String(decoding: bytes, as: UTF8.self)
            case .errors(let bytes): said.errors += String(decoding: bytes, as: UTF8.self)
            case .exit(let status): said.exit = Int32(status)
            default: said.others.append(frame)
            }
        }
        return said
    }

    /// Sends a command, and returns all that is said.
    func command(_ words: [String]) throws -> Said {
        send(try Self.beginning(words))
        return try all()
    }

    /// What the host has said past the protocol, once it has ended.
    func stray() throws -> String {
        process.waitUntilExit()
        try errors.fileHandleForWriting.close()
        return String(
            decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }

    /// Waits for the host's end; false where it does not come, however busy the machine.
    func ends() -> Bool {
        let end = Date(timeIntervalSinceNow: 120)
        while process.isRunning, Date() < end { usleep(20_000) }
        return !process.isRunning
    }
}
