import Foundation
import Testing

/// What is said where a ledger demands no signatures.
@Suite struct UnsignedScreenTests {
    private let note = "not signed: this ledger demands no signatures"

    @Test(
        "At a terminal every screen says that commands are not signed, and a job is told only what it asks"
    )
    func screens() throws {
        let salname = try RunningSalname()
        try salname.found()
        // `script` gives the program a terminal of its own.
        let terminal = Process()
        terminal.executableURL = URL(filePath: "/usr/bin/script")
        let screen =
            "\(RunningSalname.program.path()) person find Nobody --ledger \(salname.ledger)"
        terminal.arguments = ["-qec", screen, "/dev/null"]
        let output = Pipe()
        terminal.standardOutput = output
        terminal.standardInput = FileHandle.nullDevice
        try terminal.run()
        let seen = String(
            decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        terminal.waitUntilExit()
        #expect(seen.hasPrefix(note), "\(seen)")
        let job = try salname.run(["person", "find", "Nobody"])
        #expect(!job.error.contains(note) && !job.output.contains(note))
    }
}
