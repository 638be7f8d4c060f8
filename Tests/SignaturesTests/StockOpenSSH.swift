import Foundation
import Testing

/// The OpenSSH of the machine, with a directory of its own.
final class StockOpenSSH {
    /// What a run of one of its programs came to.
    struct Run {
        let exit: Int32
        let output: String
        let error: String
        var succeeded: Bool { exit == 0 }
    }

    static let missing: Comment = "skipped: no ssh-keygen, ssh-add and ssh-agent in /usr/bin"
    static let isPresent = ["ssh-keygen", "ssh-add", "ssh-agent"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
    }

    let directory: String
    private var agent: Process?
    private var socket: String { directory + "/agent" }

    init() throws {
        directory = FileManager.default.temporaryDirectory
            .appending(path: "sig-\(UUID().uuidString.prefix(8))").path()
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
    }

    deinit {
        // A process inherits the signals that the tests' threads do not take, SIGTERM among them.
        if let agent, agent.isRunning { kill(agent.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Writes a file that only its owner may read, as OpenSSH asks of keys, and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = directory + "/" + name
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        try #require(made, "\(path)")
        return path
    }

    func file(_ name: String, _ text: String) throws -> String {
        try file(name, Array(text.utf8))
    }

    /// Starts an agent and gives it the key in the file at `path`.
    func startAgent(holding path: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/ssh-agent")
        process.arguments = ["-D", "-a", socket]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        agent = process
        for _ in 0..<3000 where !FileManager.default.fileExists(atPath: socket) {
            usleep(20_000)
        }
        let added = try run("ssh-add", [path])
        try #require(added.succeeded, "\(added.error)")
    }

    /// Runs one of its programs with `input` as its standard input, and nobody to ask.
    func run(_ program: String, _ arguments: [String], input: [UInt8] = []) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/" + program)
        process.arguments = arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": directory, "SSH_ASKPASS_REQUIRE": "never",
            "SSH_AUTH_SOCK": agent == nil ? "" : socket,
        ]
        // Files take any amount of output without a reader; pipes do not.
        let (out, err) = (try file("stdout", []), try file("stderr", []))
        process.standardInput = FileHandle(forReadingAtPath: try file("stdin", input))
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        try process.run()
        process.waitUntilExit()
        return Run(exit: process.terminationStatus, output: try text(out), error: try text(err))
    }

    /// Asks `ssh-keygen -Y verify` about a signature.
    func verify(
        _ message: [UInt8], _ signature: String, allowed: String, principal: String,
        namespace: String, at time: String? = nil
    ) throws -> Run {
        let (signers, path) = (try file("allowed", allowed), try file("signature", signature))
        let options = time.map { ["-Overify-time=" + $0] } ?? []
        return try run(
            "ssh-keygen",
            ["-Y", "verify", "-f", signers, "-I", principal, "-n", namespace, "-s", path] + options,
            input: message)
    }

    func read(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: URL(filePath: path)))
    }

    private func text(_ path: String) throws -> String {
        String(decoding: try read(path), as: UTF8.self)
    }
}
