import Foundation
import Testing

@testable import salname

/// A directory with keys, and programs in the place of `ssh-keygen`.
final class SigningDesk {
    static let missing: Comment = "skipped: no ssh-keygen, ssh-add and ssh-agent in /usr/bin"
    static let hasOpenSSH = ["ssh-keygen", "ssh-add", "ssh-agent"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
    }

    let directory: String
    private var programs = 0

    init() throws {
        directory = FileManager.default.temporaryDirectory
            .appending(path: "desk-\(UUID().uuidString.prefix(8))").path()
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Returns a signer that asks nobody, for the key at `key`.
    func signer(_ key: String, path: String = "/usr/bin:/bin") throws -> CommandSigner {
        try CommandSigner(path: key, mayAsk: false, environment: ["PATH": path])
    }

    /// Writes a file that only its owner may read, if no other mode is given.
    func file(_ name: String, _ text: String, mode: Int = 0o600) throws -> String {
        let path = directory + "/" + name
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: mode])
        try #require(made, "\(path)")
        // The umask takes bits from a new file.
        try #require(chmod(path, mode_t(mode)) == 0)
        return path
    }

    /// The text of a file of `fixtures/signatures`.
    func text(_ fixture: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let url = root.appending(path: "fixtures/signatures/" + fixture)
        return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }

    /// Copies a key of `fixtures/signatures`, with a mode that `ssh` accepts if no other is given.
    func copy(_ fixture: String, mode: Int = 0o600) throws -> String {
        try file(fixture, text(fixture), mode: mode)
    }

    /// Writes a program for the shell.
    func program(_ name: String, _ script: String) throws -> String {
        try file(name, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n", mode: 0o700)
    }

    /// Returns a directory for `PATH` in which `ssh-keygen` is this script.
    func replacing(_ script: String) throws -> String {
        programs += 1
        let folder = "path-\(programs)"
        try FileManager.default.createDirectory(
            atPath: directory + "/" + folder, withIntermediateDirectories: true)
        _ = try program(folder + "/ssh-keygen", script)
        return directory + "/" + folder
    }
}

/// An agent of its own, which ends with the test.
final class SigningAgent {
    let environment: [String: String]
    private let process = Process()

    /// Starts an agent and gives it the key in the file at `path`.
    init(in desk: SigningDesk, holding path: String) throws {
        let socket = desk.directory + "/agent"
        environment = ["PATH": "/usr/bin:/bin", "SSH_AUTH_SOCK": socket]
        try Self.start(process, "ssh-agent", ["-D", "-a", socket], [:])
        for _ in 0..<3000 where !FileManager.default.fileExists(atPath: socket) { usleep(20_000) }
        try run("ssh-add", [path])
    }

    /// Runs a program of OpenSSH beside the agent, and expects it to end well.
    func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        try Self.start(process, program, arguments, environment)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(program)")
    }

    deinit {
        // A process inherits the signals that the tests' threads do not take, SIGTERM among them.
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    private static func start(
        _ process: Process, _ program: String, _ arguments: [String],
        _ environment: [String: String]
    ) throws {
        process.executableURL = URL(filePath: "/usr/bin/" + program)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
    }
}
