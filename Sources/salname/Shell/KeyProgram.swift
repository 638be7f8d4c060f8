import Foundation

/// `ssh-keygen`, which signs with the keys that are not ours to read.
///
/// It stays in the process group that the terminal listens to, so that it can ask for a passphrase;
/// `Process` would put it into another.
struct KeyProgram {
    /// Whether it may ask for a passphrase, or say that a security key waits for a touch.
    let mayAsk: Bool
    let environment: [String: String]

    /// Returns what `ssh-keygen -Y sign` makes of `message`, as text.
    func sign(
        _ message: [UInt8], namespace: String, keyFile: String
    ) throws(SigningError) -> String {
        guard let program = path else { throw .programMissing }
        let run = try run(
            program, ["ssh-keygen", "-q", "-Y", "sign", "-f", keyFile, "-n", namespace],
            input: message)
        guard run.exit == 0 else {
            throw .programFailed(exit: run.exit, said: mayAsk ? nil : Self.lastLine(run.error))
        }
        return String(decoding: run.output, as: UTF8.self)
    }

    /// The first executable of its name in the directories of `PATH`.
    private var path: String? {
        (environment["PATH"] ?? "").split(separator: ":").map { $0 + "/ssh-keygen" }
            .first { access($0, X_OK) == 0 }
    }

    private struct Run {
        let exit: Int32
        let output: [UInt8]
        let error: [UInt8]
    }

    private func run(
        _ program: String, _ arguments: [String], input: [UInt8]
    ) throws(SigningError) -> Run {
        // It may end before it has read everything: that is an error of writing, and no signal.
        _ = signal(SIGPIPE, SIG_IGN)
        let (stdin, stdout, stderr) = (try PipeEnds(), try PipeEnds(), try PipeEnds())
        var ends = [(stdin.reading, STDIN_FILENO), (stdout.writing, STDOUT_FILENO)]
        if !mayAsk { ends.append((stderr.writing, STDERR_FILENO)) }
        let child: pid_t
        do throws(SigningError) {
            defer { for end in [stdin.reading, stdout.writing, stderr.writing] { close(end) } }
            child = try spawn(program, arguments, ends)
        } catch {
            for end in [stdin.writing, stdout.reading, stderr.reading] { close(end) }
            throw error
        }
        let read = Self.exchange(input, stdin.writing, [stdout.reading, stderr.reading])
        close(stdout.reading)
        close(stderr.reading)
        return Run(exit: Self.exit(of: child), output: read[0], error: read[1])
    }

    /// Starts the program; without a terminal, and so in a session of its own, where it may not ask.
    private func spawn(
        _ program: String, _ arguments: [String], _ ends: [(from: CInt, to: CInt)]
    ) throws(SigningError) -> pid_t {
        var variables = environment
        if !mayAsk { variables["SSH_ASKPASS_REQUIRE"] = "never" }
        var child: pid_t = 0
        let number = Spawning.start(
            program, arguments, variables, ends: ends, restoring: [SIGPIPE],
            in: mayAsk ? .beside : .ownSession, &child)
        guard number == 0 else { throw .programNotStarted(number: number) }
        return child
    }
}

/// The two ends of a pipe, of which a program that is started gets none by accident.
private struct PipeEnds {
    let reading: CInt
    let writing: CInt

    init() throws(SigningError) {
        var ends: [CInt] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .programNotStarted(number: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
    }
}

extension KeyProgram {
    /// Gives the program its input while its output is read, so that neither waits for the other.
    ///
    /// Closes `input` when all is written, or when nobody reads any more.
    private static func exchange(
        _ bytes: [UInt8], _ input: CInt, _ outputs: [CInt]
    ) -> [[UInt8]] {
        _ = fcntl(input, F_SETFL, O_NONBLOCK)
        var rest = bytes[...]
        var waiting = outputs.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        waiting.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0))
        var read = outputs.map { _ in [UInt8]() }
        var chunk = [UInt8](repeating: 0, count: 4096)
        // One that is at its end has no descriptor, and is not waited for.
        while waiting.contains(where: { $0.fd >= 0 }) {
            guard poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { break }
            for index in outputs.indices where waiting[index].isReady {
                let count = Foundation.read(waiting[index].fd, &chunk, chunk.count)
                if count > 0 { read[index] += chunk.prefix(count) }
                if count == 0 || count < 0 && errno != EINTR { waiting[index].fd = -1 }
            }
            if waiting[outputs.count].isReady {
                rest = rest.dropFirst(written(rest, to: input) ?? rest.count)
            }
            if rest.isEmpty, waiting[outputs.count].fd >= 0 {
                close(input)
                waiting[outputs.count].fd = -1
            }
        }
        return read
    }

    /// Writes what there is room for and returns how much; nil if nobody reads any more.
    private static func written(_ bytes: ArraySlice<UInt8>, to descriptor: CInt) -> Int? {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard count < 0 else { return count }
        return errno == EINTR || errno == EAGAIN ? 0 : nil
    }

    /// Waits for the process, and returns its exit code; 128 and the signal, as a shell has it.
    private static func exit(of child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    private static func lastLine(_ bytes: [UInt8]) -> String? {
        // OpenSSH ends the lines of its errors with a carriage return as well.
        bytes.split { $0 == 10 || $0 == 13 }.last.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension pollfd {
    /// Whether something may be read or written, or the other end is gone.
    fileprivate var isReady: Bool { fd >= 0 && revents != 0 }
}
