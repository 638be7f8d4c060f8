import Foundation
import Testing

@testable import salname

/// An sshd of its own on a free port of this machine, a service user who owns a ledger, and an officer's
/// user.
///
/// Makes two users and takes them away again: for root only.
final class SSHDGround {
    static let missing: Comment =
        "not run: it takes root, sshd, useradd and runuser (openssh-server from Debian)"
    static let isPossible =
        geteuid() == 0
        && ["/usr/sbin/sshd", "/usr/sbin/useradd", "/usr/sbin/runuser", "/usr/bin/ssh"]
            .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

    /// Everything of it; not below a directory that everybody may write to, which sshd does not trust.
    let directory: String
    let service: String
    let officer: String
    let port: Int
    let ledger: String
    private var daemon: pid_t = 0

    init() throws {
        let mark = String(UInt32.random(in: 0x1000_0000...UInt32.max), radix: 16)
        directory = "/srv/salname-test-\(mark)"
        (service, officer) = ("svc\(mark)", "off\(mark)")
        port = Int.random(in: 20_000...60_000)
        ledger = directory + "/home/az"
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o755])
        try FileManager.default.copyItem(
            atPath: RunningSalname.program.path, toPath: directory + "/salname")
        for (user, home) in [(service, "home"), (officer, "officer")] {
            try must([
                "/usr/sbin/useradd", "--system", "--create-home", "--home-dir",
                directory + "/" + home, "--shell", "/bin/sh", "--password", "*", user,
            ])
            try must(["/bin/chmod", "700", directory + "/" + home])
        }
        try found()
        try start()
    }

    deinit {
        if daemon > 0, kill(daemon, SIGKILL) == 0 { waitpid(daemon, nil, 0) }
        for user in [service, officer] { _ = try? run(["/usr/sbin/userdel", user]) }
        try? FileManager.default.removeItem(atPath: directory)
    }

    // MARK: Running

    struct Run {
        let exit: Int32
        let output: String
        let error: String
    }

    /// Runs a program as root.
    func run(_ words: [String], input: String = "") throws -> Run {
        try started(words, input: input).finished()
    }

    /// Runs a program as a user, with nothing of the caller's environment.
    func run(as user: String, _ words: [String], input: String = "") throws -> Run {
        try run(Self.words(as: user, home(of: user), words), input: input)
    }

    private static func words(as user: String, _ home: String, _ words: [String]) -> [String] {
        [
            "/usr/sbin/runuser", "-u", user, "--", "/usr/bin/env", "-i", "-C", home,
            "PATH=/usr/bin:/bin", "HOME=" + home,
        ] + words
    }

    private func home(of user: String) -> String {
        directory + (user == service ? "/home" : "/officer")
    }

    @discardableResult
    func must(_ words: [String], as user: String? = nil) throws -> Run {
        let ended = try user.map { try run(as: $0, words) } ?? run(words)
        try #require(ended.exit == 0, "\(words.joined(separator: " ")): \(ended.error)")
        return ended
    }

    /// A program that was started.
    final class Started {
        let process = Process()
        fileprivate let (output, error) = (Pipe(), Pipe())

        func finished() throws -> Run {
            // Both are short enough for a pipe, but for one whose end is waited for.
            let text = try output.fileHandleForReading.readToEnd() ?? Data()
            let said = try error.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return Run(
                exit: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
                error: String(decoding: said, as: UTF8.self))
        }
    }

    private func started(_ words: [String], input: String) throws -> Started {
        let started = Started()
        let process = started.process
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
        let file = directory + "/input-\(UUID().uuidString.prefix(8))"
        try Data(input.utf8).write(to: URL(filePath: file))
        process.standardInput = FileHandle(forReadingAtPath: file)
        process.standardOutput = started.output
        process.standardError = started.error
        try process.run()
        try FileManager.default.removeItem(atPath: file)
        return started
    }

    /// The ledger's address, as the officer names it.
    var address: String { "ssh://\(service)@127.0.0.1:\(port)\(ledger)" }

    /// The words by which the officer's user runs salname on the ledger.
    private func words(_ words: [String], _ variables: [String] = []) -> [String] {
        Self.words(
            as: officer, home(of: officer),
            variables + ["SALNAME_LEDGER=" + address, directory + "/salname"] + words)
    }

    /// Runs salname as the officer's user, on the ledger.
    func salname(_ words: [String]) throws -> Run { try run(self.words(words)) }

    /// Starts it, and leaves it to the caller; the ssh that it starts says which process it is.
    func start(_ words: [String]) throws -> Started {
        let program = directory + "/officer/noted-ssh"
        if !FileManager.default.fileExists(atPath: program) {
            let script = "#!/bin/sh\necho $$ >> \(directory)/officer/pids\nexec ssh \"$@\"\n"
            try Data(script.utf8).write(to: URL(filePath: program))
            try must(["/bin/chmod", "755", program])
        }
        return try started(self.words(words, ["SALNAME_SSH=" + program]), input: "")
    }

    /// Kills the ssh that was started last; false where it has ended.
    func killSSH() -> Bool {
        let pids = try? String(contentsOfFile: directory + "/officer/pids", encoding: .utf8)
        guard let last = pids?.split(separator: "\n").last.flatMap({ pid_t($0) }) else {
            return false
        }
        let name = try? String(contentsOfFile: "/proc/\(last)/comm", encoding: .utf8)
        return name == "ssh\n" && kill(last, SIGKILL) == 0
    }

    /// Runs salname as the service user, on the directory.
    @discardableResult
    func onHost(_ words: [String]) throws -> Run {
        try must(
            ["SALNAME_LEDGER=" + ledger, directory + "/salname"] + words, as: service)
    }

    /// Runs ssh as the officer's user.
    func ssh(_ options: [String], _ command: [String] = []) throws -> Run {
        try run(
            as: officer,
            ["/usr/bin/ssh", "-T", "-o", "BatchMode=yes", "-p", "\(port)"] + options
                + [service + "@127.0.0.1"] + command)
    }

    // MARK: Making

    private func found() throws {
        let keys = directory + "/officer/.ssh"
        try must(["/bin/mkdir", "-m", "700", keys], as: officer)
        try must(
            ["/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", keys + "/id_ed25519"],
            as: officer)
        let key = try String(contentsOfFile: keys + "/id_ed25519.pub", encoding: .utf8)
        let home = directory + "/home"
        for (name, blob) in [
            ("one", "AAAAC3NzaC1lZDI1NTE5AAAAICFcNRfibMoaofrU5eXTx+OKzNiS5L4Lm3Fuuhu0v1IV"),
            ("two", "AAAAC3NzaC1lZDI1NTE5AAAAIKogdixLPrmtiChon2JoCXdvIqe7FlzfOplbMygolqQr"),
        ] {
            try Data("ssh-ed25519 \(blob)\n".utf8).write(to: URL(filePath: "\(home)/\(name).pub"))
        }
        try Data(key.utf8).write(to: URL(filePath: home + "/three.pub"))
        for name in ["one", "two", "three"] {
            try must(["/bin/chmod", "644", "\(home)/\(name).pub"])
        }
        let (one, two) = (["--as", "O-AZ-0001"], ["--as", "O-AZ-0002"])
        try onHost([
            "init", ledger, "--origin", "ledger.example/az", "--administrator",
            home + "/one.pub", "--administrator", "O-AZ-0002=\(home)/two.pub", "--through",
            "2099-12-31",
        ])
        try onHost(["office", "add", "GNJ", "--name", "Gəncə", "--kind", "regional"] + one)
        try onHost(["officer", "add", "O-AZ-0003", "--home", "GNJ"] + one)
        try onHost(
            [
                "officer", "role", "grant", "O-AZ-0003", "registrar", "--for-office", "GNJ",
                "--through", "2099-12-31",
            ] + one)
        try onHost(["act", "approve", "A-AZ-000001"] + two)
        try onHost(
            ["officer", "key", "add", "O-AZ-0003", "--public-key", home + "/three.pub"] + one)
        try onHost(["act", "approve", "A-AZ-000002"] + two)
    }

    /// Writes the lines for sshd from the ledger.
    func printKeys() throws {
        let lines = try onHost(["serve", "--print-authorized-keys"]).output
        try Data(lines.utf8).write(to: URL(filePath: directory + "/authorized_keys"))
    }

    private func start() throws {
        try printKeys()
        try must(["/bin/chmod", "644", directory + "/authorized_keys"])
        try must([
            "/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", directory + "/host",
        ])
        let configuration = """
            Port \(port)
            ListenAddress 127.0.0.1
            HostKey \(directory)/host
            PidFile none
            UsePAM no
            PasswordAuthentication no
            MaxStartups 100
            Subsystem sftp internal-sftp
            AuthorizedKeysFile \(directory)/authorized_keys

            """
        try Data(configuration.utf8).write(to: URL(filePath: directory + "/sshd_config"))
        try must(["/bin/mkdir", "-p", "/run/sshd"])
        try spawn([
            "/usr/sbin/sshd", "-D", "-f", directory + "/sshd_config", "-E", directory + "/log",
        ])
        let key = try String(contentsOfFile: directory + "/host.pub", encoding: .utf8)
        let known = directory + "/officer/.ssh/known_hosts"
        try Data("[127.0.0.1]:\(port) \(key)".utf8).write(to: URL(filePath: known))
        try must(["/bin/chmod", "644", known])
        for _ in 0..<100 where try ssh([], ["true"]).error.contains("refused") { usleep(50_000) }
    }

    /// Starts the daemon; `Process` would take it for ended, since it closes what it inherits, and would wait
    /// for it alone.
    private func spawn(_ words: [String]) throws {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let arguments = words.map { strdup($0) }
        defer { arguments.forEach { free($0) } }
        let number = posix_spawn(&daemon, words[0], nil, &attributes, arguments + [nil], [nil])
        try #require(number == 0, "\(words[0]): \(number)")
    }
}
