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
        let number = Self.spawn(
            [program] + Self.arguments(address), environment, input: there[0], output: back[1],
            &child)
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

    private static func spawn(
        _ words: [String], _ environment: [String: String], input: Int32, output: Int32,
        _ child: inout pid_t
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let arguments = words.map { strdup($0) }
        let variables = environment.map { strdup($0.key + "=" + $0.value) }
        defer { (arguments + variables).forEach { free($0) } }
        return posix_spawnp(
            &child, words[0], &actions, &attributes, arguments + [nil], variables + [nil])
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
