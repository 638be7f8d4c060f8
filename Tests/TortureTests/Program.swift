import Foundation

/// A run of the built `salname` in surroundings of the test's choosing.
final class Program {
    /// What a run came to.
    struct Run {
        /// The exit status; 128 and the signal's number where one ended it, as a shell says it.
        let exit: Int32
        let output: String
        let error: String
    }

    let process = Process()
    private let files: [URL]

    /// Starts `salname`; `environment` is all that it is given, besides the officer's name.
    ///
    /// `before` is shell code that runs first, in the same process: limits, mounts.
    init(
        _ arguments: [String], ledger: String, environment: [String: String] = [:],
        input: URL? = nil, before: String? = nil
    ) throws {
        let name = NSTemporaryDirectory() + "salname-run-\(UUID().uuidString)"
        files = [".out", ".err"].map { URL(fileURLWithPath: name + $0) }
        for file in files { try Data().write(to: file) }
        let program = Built.program("salname")
        if let before {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", before + "; exec \"$0\" \"$@\"", program.path] + arguments
        } else {
            process.executableURL = program
            process.arguments = arguments
        }
        process.environment = [
            "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "SALNAME_LEDGER": ledger,
            "SALNAME_OFFICER": "O-AZ-0031",
        ].merging(environment) { $1 }
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? .nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try Self.unblocked { try process.run() }
        Tally.add("processes")
    }

    /// Runs `body` with no signal blocked: threads of a pool block them all, and a process that one of
    /// them starts would hear none.
    private static func unblocked(_ body: () throws -> Void) rethrows {
        var (none, before) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try body()
    }

    deinit {
        for file in files { try? FileManager.default.removeItem(at: file) }
    }

    func send(_ signal: Int32) {
        Foundation.kill(process.processIdentifier, signal)
    }

    /// Waits for its end.
    func finished() throws -> Run {
        process.waitUntilExit()
        let status = process.terminationStatus
        let said = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Run(
            exit: process.terminationReason == .uncaughtSignal ? 128 + status : status,
            output: said[0], error: said[1])
    }
}

extension TortureGround {
    /// Runs the program on the ledger to its end; the words of `command` are parted by blanks.
    func run(
        _ command: String, environment: [String: String] = [:], before: String? = nil
    ) throws -> Program.Run {
        try program(command, environment: environment, before: before).finished()
    }

    /// Starts the program on the ledger.
    func program(
        _ command: String, environment: [String: String] = [:], before: String? = nil
    ) throws -> Program {
        try Program(
            command.split(separator: " ").map(String.init), ledger: ledger,
            environment: environment, before: before)
    }

    /// Starts a command of the program on the ledger.
    func start(_ command: String) throws -> Process {
        try program(command).process
    }
}
