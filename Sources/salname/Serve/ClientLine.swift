import Foundation
import Serving

/// The client, as the host of a ledger has it at the other end of two pipes.
///
/// A thread of its own reads what the client sends: an interrupt must be heard while the command works.
/// It holds no more than was asked for; a frame that nobody asked for ends the connection.
// All that changes is touched under `condition`, but for `reader`, which is the reading thread's, and the
// bytes on their way out, which are under `sending`.
final class ClientLine: @unchecked Sendable {
    private let input: Int32
    private let output: Int32
    /// How long a client may take nothing, or owe an answer.
    private let patience: TimeInterval
    private let condition = NSCondition()
    private let sending = NSLock()
    private var reader = FrameReader(from: .client)

    /// What came and was not taken yet: pieces of files, and every other answer.
    private var waiting: [Kind: [Frame]] = [:]
    private var owed: [Kind: Int] = [:]
    private var isGone = false
    private var hasEnded = false
    private var problem: FrameError?

    /// What is asked of the client: each kind is answered in its order.
    private enum Kind {
        case beginning
        case piece
        case answer

        init(_ kind: FrameKind) {
            switch kind {
            case .terminal, .arguments: self = .beginning
            case .input, .absent, .size: self = .piece
            default: self = .answer
            }
        }
    }

    /// Takes standard input and output away from whatever else would use them, greets, and begins to
    /// listen.
    init(patience: TimeInterval) {
        self.patience = patience
        input = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
        output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        dup2(nothing, STDIN_FILENO)
        close(nothing)
        // What is printed past the console must not come between frames.
        dup2(STDERR_FILENO, STDOUT_FILENO)
        owed[.beginning] = 2
        Interruption.hear()
        _ = put(Greeting.bytes)
        Thread.detachNewThread { self.listen() }
    }

    // MARK: What the client sends

    /// Returns what the client begins with; nil where it does not, and `fault` may say why.
    func beginning() -> (terminal: ClientTerminal, arguments: [String])? {
        guard case .terminal(let terminal)? = receive(.beginning),
            case .arguments(let arguments)? = receive(.beginning)
        else { return nil }
        return (terminal, arguments)
    }

    /// Why the client's bytes were no frames; nil where they were.
    var fault: FrameError? { condition.withLock { problem } }

    private func listen() {
        var chunk = [UInt8](repeating: 0, count: FrameBounds.piece)
        while true {
            let count = read(input, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return lose(nil) }
            var bytes = chunk[..<count]
            do throws(FrameError) {
                while let frame = try reader.next(from: &bytes) {
                    guard take(frame) else { return lose(nil) }
                }
            } catch {
                return lose(error)
            }
        }
    }

    /// Takes a frame; false where nobody asked for it.
    private func take(_ frame: Frame) -> Bool {
        if case .interrupt = frame {
            interrupt()
            return true
        }
        let kind = Kind(frame.kind)
        return condition.withLock {
            guard let count = owed[kind], count > 0 else { return false }
            owed[kind] = count - 1
            waiting[kind, default: []].append(frame)
            condition.broadcast()
            return true
        }
    }

    /// The client is gone: whoever waits for it is told, and the command ends as by Ctrl-C.
    private func lose(_ error: FrameError?) {
        let ends = condition.withLock {
            isGone = true
            problem = error
            condition.broadcast()
            return !hasEnded && owed[.beginning] == 0
        }
        if ends { interrupt() }
    }

    /// Does what Ctrl-C does, and wakes whoever waits, so that it may look.
    private func interrupt() {
        kill(getpid(), SIGINT)
        condition.withLock { condition.broadcast() }
    }

    /// Returns the next answer of a kind; nil where none will come.
    private func receive(_ kind: Kind) -> Frame? {
        let end = Date(timeIntervalSinceNow: patience)
        return condition.withLock {
            while true {
                if let first = waiting[kind]?.first {
                    waiting[kind]?.removeFirst()
                    return first
                }
                // Whoever is interrupted reads no further, and ends what was begun.
                let isStopped = kind == .piece && Interruption.isAsked
                guard !isGone, !isStopped else { return nil }
                // What comes too late would be taken for the answer to something else.
                if !condition.wait(until: end) { isGone = true }
            }
        }
    }

    // MARK: What the host sends

    /// Sends what is to be answered; false where nobody is there.
    private func ask(_ frame: Frame) -> Bool {
        condition.withLock { owed[Kind(Self.answer(to: frame)), default: 0] += 1 }
        return send(frame)
    }

    private static func answer(to frame: Frame) -> FrameKind {
        if case .wanted = frame { .input } else { .answer }
    }

    private func send(_ frame: Frame) -> Bool {
        guard let bytes = try? FrameWriter.bytes(of: frame) else { return false }
        return put(bytes)
    }

    private func put(_ bytes: [UInt8]) -> Bool {
        sending.withLock {
            let isSent = LineWriting.write(bytes, to: output, patience: patience) {
                self.condition.withLock { self.isGone }
            }
            // Behind half a frame nothing can follow.
            if !isSent { condition.withLock { isGone = true } }
            return isSent
        }
    }
}

extension ClientLine {
    /// Gives bytes for standard output or error.
    func give(_ bytes: [UInt8], toErrors: Bool) -> DescriptorWriting.Outcome {
        guard !bytes.isEmpty else { return .done }
        let frames = Frame.pieces(of: bytes) { piece, _ in
            toErrors ? .errors(piece) : .output(piece)
        }
        return frames.allSatisfy(send) ? .done : .readerGone
    }

    /// Wants the next piece of a file.
    func want(_ name: String) -> Bool { ask(.wanted(name: name)) }

    /// Returns the next piece, or what else was said of a file that was wanted.
    func piece() -> Frame? { receive(.piece) }

    /// Has a person asked.
    func confirms(_ question: String) -> Bool {
        guard ask(.question(question)), case .answer(let isYes)? = receive(.answer) else {
            return false
        }
        return isYes
    }

    /// Has a message signed; empty where the client does not, nil where it is gone.
    func sign(_ message: [UInt8], namespace: String) -> [UInt8]? {
        guard ask(.toSign(namespace: namespace, bytes: message)),
            case .signature(let bytes)? = receive(.answer)
        else { return nil }
        return bytes
    }

    /// Opens or ends a file at the client; returns 0 or the number of the system's error.
    func step(_ step: FileStep, of name: String) -> Int32 {
        guard ask(.file(name: name, step: step, piece: [])),
            case .stored(let reason)? = receive(.answer)
        else { return EPIPE }
        return Int32(truncatingIfNeeded: reason)
    }

    /// Adds bytes to a file at the client; false where nobody is there.
    func add(_ bytes: [UInt8], to name: String) -> Bool {
        Frame.pieces(of: bytes) { piece, _ in .file(name: name, step: .piece, piece: piece) }
            .allSatisfy(send)
    }

    /// Gives up a file at the client.
    func drop(_ name: String) {
        _ = send(.file(name: name, step: .dropped, piece: []))
    }

    /// Says how the command ended; nothing is sent any more.
    func end(_ status: Int32) {
        condition.withLock { hasEnded = true }
        _ = send(.exit(UInt8(truncatingIfNeeded: status)))
    }
}

/// Writing to somebody who may stop reading.
enum LineWriting {
    /// A pipe that can be written to has room for so many bytes.
    private static let room = 4096

    /// Writes all of `bytes`; false where nobody reads any more, nobody has for `patience` seconds, or
    /// `isGone` says so.
    static func write(
        _ bytes: [UInt8], to descriptor: Int32, patience: TimeInterval, isGone: () -> Bool
    ) -> Bool {
        var rest = bytes[...]
        var end = Date(timeIntervalSinceNow: patience)
        while !rest.isEmpty {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard poll(&waiting, 1, 250) > 0 else {
                guard !isGone(), Date() < end else { return false }
                continue
            }
            let count = written(rest, to: descriptor)
            if count < 0, ![EINTR, EAGAIN].contains(errno) { return false }
            guard count > 0 else { continue }
            rest = rest.dropFirst(count)
            end = Date(timeIntervalSinceNow: patience)
        }
        return true
    }

    /// Writes what there is room for, and never waits: to a socket, or else to a pipe.
    private static func written(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
        bytes.withUnsafeBytes { buffer in
            let flags = Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL)
            let count = send(descriptor, buffer.baseAddress, buffer.count, flags)
            guard count < 0, errno == ENOTSOCK else { return count }
            return Foundation.write(descriptor, buffer.baseAddress, min(room, buffer.count))
        }
    }
}
