import Foundation
import Serving

/// The officer's side of one connection: sends the command, gives what the host says, and answers what
/// it asks.
struct Relay {
    /// How a connection ended.
    enum End {
        /// The command ended with the status.
        case exit(Int32)
        /// The host said nothing at all, so that nothing was sent.
        case neverBegan
        /// The connection ended in the middle.
        case lost
        /// What the host sent is not to be followed.
        case refused(ServeRefusal)
        /// Nobody reads what the command gives any more.
        case readerGone
        /// What the command gave could not be written.
        case failed(OutputFailure)
    }

    private let transport: Transport
    private var reader = FrameReader(from: .host)
    private let beginning: [Frame]
    private(set) var files: RelayFiles
    private let signer: RelaySigner
    private(set) var output: RelayOutput
    private var hasInterrupted = false

    init(
        _ transport: Transport, sending beginning: [Frame], files: RelayFiles,
        signer: RelaySigner, output: RelayOutput
    ) {
        self.transport = transport
        self.beginning = beginning
        self.files = files
        self.signer = signer
        self.output = output
    }

    /// Goes on until the connection ends, one way or another.
    mutating func run() -> End {
        var hasBegun = false
        var chunk = [UInt8](repeating: 0, count: FrameBounds.piece)
        while true {
            guard let count = next(&chunk) else { return hasBegun ? .lost : .neverBegan }
            var bytes = chunk[..<count]
            do throws(FrameError) {
                while let frame = try reader.next(from: &bytes) {
                    if let end = follow(frame) { return end }
                }
            } catch {
                return .refused(.notServing(error))
            }
            // The first bytes that the reader took without an error were those of its first line.
            if !hasBegun, reader.hasGreeted {
                hasBegun = true
                guard put(Greeting.bytes), send(beginning) else { return .lost }
            }
        }
    }

    /// Reads what the host has sent; nil at its end.
    ///
    /// Meanwhile the host hears of Ctrl-C, and gets what was wanted of standard input.
    private mutating func next(_ chunk: inout [UInt8]) -> Int? {
        while true {
            if Interruption.isAsked, !hasInterrupted, reader.hasGreeted {
                hasInterrupted = true
                _ = send([.interrupt])
            }
            var waiting = [pollfd(fd: transport.incoming, events: Int16(POLLIN), revents: 0)]
            if files.isInputAwaited {
                waiting.append(pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0))
            }
            let ready = poll(&waiting, nfds_t(waiting.count), 100)
            // Before the host has spoken there is nobody to be told, and nothing to be undone.
            if Interruption.isAsked, !reader.hasGreeted { return nil }
            guard ready > 0 else { continue }
            if waiting.count > 1, waiting[1].revents != 0 { _ = send([files.takeInput()]) }
            guard waiting[0].revents != 0 else { continue }
            let count = read(transport.incoming, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            return count > 0 ? count : nil
        }
    }

    private func send(_ frames: [Frame]) -> Bool {
        for frame in frames {
            guard let bytes = try? FrameWriter.bytes(of: frame), put(bytes) else { return false }
        }
        return true
    }

    private func put(_ bytes: [UInt8]) -> Bool {
        LineWriting.write(bytes, to: transport.outgoing, patience: 3600) { false }
    }

    /// Does what a frame says; returns how the connection ends, where it does.
    private mutating func follow(_ frame: Frame) -> End? {
        switch frame {
        case .output(let bytes):
            do throws(OutputFailure) {
                return try output.give(bytes) ? nil : .readerGone
            } catch {
                return .failed(error)
            }
        case .errors(let bytes):
            _ = DescriptorWriting.write(bytes, to: STDERR_FILENO)
        case .wanted(let name):
            guard files.mayRead(name) else { return .refused(.overreach(name)) }
            if let answer = files.piece(of: name) { return answered(answer) }
        case .file(let name, let step, let piece):
            guard files.mayWrite(name) else { return .refused(.overreach(name)) }
            if let answer = files.take(step, piece, of: name) { return answered(answer) }
        case .question(let question):
            return answered(.answer(Console.confirms(question)))
        case .toSign(let namespace, let bytes):
            return answered(.signature(signer.signature(of: bytes, namespace: namespace)))
        case .exit(let status):
            do throws(OutputFailure) {
                try output.finish()
                return .exit(Int32(status))
            } catch {
                return .failed(error)
            }
        case .arguments, .terminal, .input, .absent, .signature, .interrupt, .answer, .size,
            .stored:
            // The reader gives none of them.
            return .refused(.notServing(.wrongSide(frame.kind)))
        }
        return nil
    }

    private func answered(_ frame: Frame) -> End? { send([frame]) ? nil : .lost }
}

/// What a command gives, on its way to standard output.
///
/// What appends may have to be sent again, and says what it has done once: it is held until the end.
struct RelayOutput {
    /// How much is held; who gives more has said enough, and is not held back.
    private static let limit = 4_194_304

    private let sink = StandardOutput()
    private var held: [UInt8] = []
    private var isHeld: Bool
    /// Whether something was given that cannot be taken back.
    private(set) var wasGiven = false

    init(isHeld: Bool) {
        self.isHeld = isHeld
    }

    /// Takes bytes; false where nobody reads them any more.
    mutating func give(_ bytes: [UInt8]) throws(OutputFailure) -> Bool {
        guard isHeld else { return try pass(bytes) }
        held += bytes
        guard held.count > Self.limit else { return true }
        isHeld = false
        defer { held = [] }
        // The work goes on without a reader.
        _ = try pass(held)
        return true
    }

    mutating func finish() throws(OutputFailure) {
        if !held.isEmpty { _ = try pass(held) }
        held = []
    }

    private mutating func pass(_ bytes: [UInt8]) throws(OutputFailure) -> Bool {
        wasGiven = true
        try sink.write(bytes: bytes)
        try sink.finish()
        return !sink.isClosed
    }
}
