import Foundation
import Testing

/// The built program, run as a process on a ledger of its own.
final class RunningSalname {
    /// What a run of the program came to.
    struct Run {
        let exit: Int32
        let output: String
        let error: String
    }

    /// A directory of its own, removed with it.
    let directory: String
    /// What the program finds in its environment besides; the same name here goes before.
    var variables: [String: String] = [:]
    /// Where the ledger stands, once founded.
    var ledger: String { directory + "/ledger" }

    init() throws {
        directory = FileManager.default.temporaryDirectory
            .appending(path: "salname-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Founds the ledger.
    func found() throws {
        let run = try run(["init", ledger, "--origin", "ledger.example/az"])
        try #require(run.exit == 0, "\(run.error)")
    }

    /// Writes a file beside the ledger and returns its path.
    func file(_ name: String, _ content: String) throws -> String {
        let path = directory + "/" + name
        try Data(content.utf8).write(to: URL(filePath: path))
        return path
    }

    /// Runs the program; `input` is its standard input.
    ///
    /// No variable of the caller's environment reaches it.
    func run(_ arguments: [String], input: String = "") throws -> Run {
        try start(arguments, input: input, as: "run").finished()
    }

    /// Starts the program and leaves it to the caller; nobody hears what it says.
    func start(_ arguments: [String]) throws -> Process {
        let process = process(arguments)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// No variable of the caller's environment reaches it.
    private func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "SALNAME_LEDGER": ledger, "SALNAME_OFFICER": "O-AZ-0017",
        ].merging(variables) { $1 }
        return process
    }

    /// Starts the program; `name` is of this run alone among those that go on at once.
    func start(
        _ arguments: [String], input: String = "", as name: String
    ) throws -> Started {
        let process = process(arguments)
        // Files take any amount of output without a reader; pipes do not.
        let (out, err) = (try file(name + ".stdout", ""), try file(name + ".stderr", ""))
        let inputPath = try file(name + ".stdin", input)
        process.standardInput = FileHandle(forReadingAtPath: inputPath)
        process.standardOutput = FileHandle(forWritingAtPath: out)
        process.standardError = FileHandle(forWritingAtPath: err)
        try process.run()
        return Started(process: process, output: out, error: err)
    }

    /// A run that goes on.
    struct Started {
        fileprivate let process: Process
        fileprivate let output: String
        fileprivate let error: String

        /// Waits for its end.
        func finished() throws -> Run {
            process.waitUntilExit()
            return Run(
                exit: process.terminationStatus, output: try text(output), error: try text(error))
        }

        private func text(_ path: String) throws -> String {
            String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        }
    }

    /// Runs the program with `--format json` and returns its object.
    func object(_ arguments: [String], input: String = "") throws -> [String: Any] {
        let run = try run(arguments + ["--format", "json"], input: input)
        let parsed = try? JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require(parsed as? [String: Any], "\(run.error)")
    }

    /// The program lies beside the test bundle, where the build put both.
    static let program: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        let beside = bundle?.bundleURL.deletingLastPathComponent()
        let built = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        return (beside ?? built).appending(path: "salname")
    }()
}
