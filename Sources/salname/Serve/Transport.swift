import Foundation

/// A program that reaches the ledger's host: `ssh`, or the one of `SALNAME_SSH`.
///
/// It gets a process group of its own, so that Ctrl-C reaches the command through us and not by cutting the
/// connection. What it says itself goes to standard error.
final class Transport {
    /// What the host sends.
    let incoming: Int32
    /// What the client sends.
    let outgoing: Int32
    private let child: pid_t

    /// Starts the program; throws where there is none.
    init(_ address: LedgerAddress, environment: [String: String]) throws(ServeRefusal) {
        let program = environment["SALNAME_SSH"].flatMap { $0.isEmpty ? nil : $0 } ?? "ssh"
        var there: [Int32] = [-1, -1]
        var back: [Int32] = [-1, -1]
        guard pipe(&there) == 0, pipe(&back) == 0 else {
            throw .noTransport(program, number: errno)
        }
        for end in there + back { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (outgoing, incoming) = (there[1], back[0])
        var child: pid_t = 0
        let number = Spawning.start(
            program, [program] + Self.arguments(address), environment,
            ends: [(there[0], STDIN_FILENO), (back[1], STDOUT_FILENO)],
            restoring: [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM], in: .ownGroup, &child)
        close(there[0])
        close(back[1])
        self.child = child
        guard number == 0 else {
            close(outgoing)
            close(incoming)
            throw .noTransport(program, number: number)
        }
    }

    /// What `ssh` is told: nobody is asked for anything, nothing else goes through the connection, and one
    /// that is dead is noticed.
    static func arguments(_ address: LedgerAddress) -> [String] {
        var arguments = ["-T"]
        for option in [
            "BatchMode=yes", "ClearAllForwardings=yes", "ServerAliveInterval=15",
            "ServerAliveCountMax=3",
        ] { arguments += ["-o", option] }
        if let port = address.port { arguments += ["-p", "\(port)"] }
        if let user = address.user { arguments += ["-l", user] }
        return arguments + ["--", address.host, LedgerAddress.command + address.directory]
    }

    /// Lets the connection go; a program that does not end with it is told to.
    func end() {
        close(outgoing)
        close(incoming)
        kill(child, SIGTERM)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    }

    /// Waits for the program to end by itself, for what it has to say before we say more.
    func finish() {
        close(outgoing)
        close(incoming)
        var status: Int32 = 0
        for _ in 0..<100 where waitpid(child, &status, WNOHANG) == 0 { usleep(10_000) }
    }
}
