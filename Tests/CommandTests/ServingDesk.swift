import Foundation
import Testing

@testable import salname

/// A ledger with an officer who has a key, and a program in the place of ssh that serves it over pipes.
final class ServingDesk {
    static let officer = "O-AZ-0003"
    static let key =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEW7iicdJIuhqiwuxVnXd7ziic4cjrxyZk53spp6DCAX"
    static let fingerprint = "SHA256:m5Yxp0wm/42ViX/2pxVqYyqc+3nLUak0EYV1qTEe2yE"

    /// On the ledger itself.
    let here: RunningSalname
    /// On the same ledger by its address.
    let there: RunningSalname

    /// Makes a copy of a ledger that is founded once for all tests.
    init() throws {
        (here, there) = (try RunningSalname(), try RunningSalname())
        try FileManager.default.copyItem(
            atPath: try Self.founded.get().ledger, toPath: here.ledger)
        try #require(chmod(here.ledger, 0o700) == 0)
        here.variables["SALNAME_OFFICER"] = Self.officer
        try serve(here.ledger)
    }

    private nonisolated(unsafe) static let founded = Result { try found() }
    private static let through = "2099-12-31"

    private static func found() throws -> RunningSalname {
        let salname = try RunningSalname()
        let keys = try [
            ("one", "AAAAC3NzaC1lZDI1NTE5AAAAICFcNRfibMoaofrU5eXTx+OKzNiS5L4Lm3Fuuhu0v1IV"),
            ("two", "AAAAC3NzaC1lZDI1NTE5AAAAIKogdixLPrmtiChon2JoCXdvIqe7FlzfOplbMygolqQr"),
        ].map { try salname.file($0.0 + ".pub", "ssh-ed25519 \($0.1) \($0.0)\n") }
        let founded = try salname.run([
            "init", salname.ledger, "--origin", "ledger.example/az", "--administrator", keys[0],
            "--administrator", "O-AZ-0002=" + keys[1], "--through", through,
        ])
        try #require(founded.exit == 0, "\(founded.error)")
        let first = ["--as", "O-AZ-0001"]
        _ = try salname.object(
            ["office", "add", "GNJ", "--name", "Gəncə", "--kind", "regional"] + first)
        _ = try salname.object(["officer", "add", officer, "--home", "GNJ"] + first)
        for role in ["registrar", "border-feed"] {
            try byTwo(
                [
                    "officer", "role", "grant", officer, role, "--for-office", "GNJ",
                    "--through", through,
                ], salname)
        }
        let file = try salname.file("three.pub", key + "\n")
        try byTwo(["officer", "key", "add", officer, "--public-key", file], salname)
        return salname
    }

    /// Has two administrators do something.
    static func byTwo(_ words: [String], _ salname: RunningSalname) throws {
        let act = try salname.object(words + ["--as", "O-AZ-0001"])
        _ = try salname.object([
            "act", "approve", try #require(act["act"] as? String), "--as", "O-AZ-0002",
        ])
    }

    /// Serves a directory from now on, with `options` besides.
    func serve(_ ledger: String, _ options: [String] = []) throws {
        let words = [
            RunningSalname.program.path, "serve", "--ledger", ledger, "--officer", Self.officer,
        ]
        let line = (words + options).map { "'\($0)'" }.joined(separator: " ")
        let script = try there.file("ssh", "#!/bin/sh\nexec \(line)\n")
        try #require(chmod(script, 0o700) == 0)
        _ = try there.file("command", (words + options).map { $0 + "\n" }.joined())
        there.variables = [
            "SALNAME_LEDGER": "ssh://host.example" + ledger, "SALNAME_OFFICER": "",
            "SALNAME_SSH": script, "XDG_STATE_HOME": there.directory + "/state",
        ]
    }

    /// Puts in the place of ssh a program that cuts connections after so many bytes to the host and back;
    /// those behind the last pair are not cut.
    func cut(_ cuts: [(Int, Int)]) throws {
        there.variables["SALNAME_SSH"] =
            RunningSalname.program.deletingLastPathComponent().path + "/cut-line"
        there.variables["CUT_LINE_COMMAND"] = there.directory + "/command"
        there.variables["CUT_LINE_CUTS"] = try there.file(
            "cuts", cuts.map { "\($0.0) \($0.1)\n" }.joined())
    }

    /// Makes a copy of the ledger as it is now, and returns its directory.
    func copy() throws -> String {
        let copy = here.directory + "/copy-\(UUID().uuidString.prefix(8))"
        try FileManager.default.copyItem(atPath: here.ledger, toPath: copy)
        try #require(chmod(copy, 0o700) == 0)
        return copy
    }

    /// Runs `arguments` on a copy of the ledger, and by the address on another, and expects the same.
    @discardableResult
    func expectSame(
        _ arguments: [String], input: String = "", exit: Int32 = 0,
        at location: SourceLocation = #_sourceLocation
    ) throws -> RunningSalname.Run {
        let (near, far) = (try copy(), try copy())
        here.variables["SALNAME_LEDGER"] = near
        defer { here.variables["SALNAME_LEDGER"] = nil }
        try serve(far)
        let expected = try here.run(arguments, input: input)
        let found = try there.run(arguments, input: input)
        let comment = Comment(rawValue: "\(arguments)")
        #expect(found.exit == expected.exit, comment, sourceLocation: location)
        #expect(found.output == expected.output, comment, sourceLocation: location)
        #expect(found.error == expected.error, comment, sourceLocation: location)
        #expect(found.exit == exit, "\(arguments): \(found.error)", sourceLocation: location)
        return found
    }
}
