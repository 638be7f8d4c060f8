import Foundation
import Testing

@testable import salname

@Suite("Who may come in by a key")
struct ServedOfficerTests {
    private let desk: ServingDesk

    init() throws {
        desk = try ServingDesk()
    }

    private func refused(
        _ arguments: [String], _ code: String, exit: Int32 = 6, said word: String = "error",
        at location: SourceLocation = #_sourceLocation
    ) throws -> String {
        let run = try desk.there.run(arguments)
        #expect(run.exit == exit, "\(run.error)", sourceLocation: location)
        #expect(run.error.contains("\(word) \(code):"), "\(run.error)", sourceLocation: location)
        #expect(run.output == "", sourceLocation: location)
        return run.error
    }

    @Test("The officer is the key's: another one of --as or the environment is refused")
    func identity() throws {
        let list = ["log", "list", "--limit", "1"]
        #expect(try desk.there.run(list).exit == 0)
        let can = ["can-i", "person", "register"]
        #expect(try desk.there.run(can).exit == 0)
        #expect(try desk.there.run(can + ["--as", ServingDesk.officer]).exit == 0)
        _ = try refused(can + ["--as", "O-AZ-0001"], "E-SERVED-OFFICER")
        let add = ["office", "add", "BAK", "--name", "Bakı", "--kind", "regional"]
        _ = try refused(add + ["--as", "O-AZ-0001"], "E-SERVED-OFFICER")
        _ = try refused(add, "E-DENIED-ROLE")
        desk.there.variables["SALNAME_OFFICER"] = "O-AZ-0001"
        _ = try refused(add, "E-SERVED-OFFICER")
    }

    @Test("Whoever is suspended, discharged or unknown, and a key that was revoked, is refused")
    func inForce() throws {
        let ledger = desk.here.ledger
        try desk.serve(ledger, ["--key", ServingDesk.fingerprint])
        let list = ["log", "list", "--limit", "1"]
        #expect(try desk.there.run(list).exit == 0)
        try desk.serve(ledger, ["--key", "SHA256:" + String(repeating: "A", count: 43)])
        _ = try refused(list, "E-SERVED-KEY")
        try desk.serve(ledger, ["--officer", "O-AZ-0009"])
        _ = try refused(list, "E-SERVED-OFFICER")

        try desk.serve(ledger, ["--key", ServingDesk.fingerprint])
        let administrator = ["--as", "O-AZ-0001"]
        _ = try desk.here.object(["officer", "suspend", ServingDesk.officer] + administrator)
        #expect(try refused(list, "E-SERVED-OFFICER").contains("suspended"))
        _ = try desk.here.object(["officer", "reinstate", ServingDesk.officer] + administrator)
        #expect(try desk.there.run(list).exit == 0)
        let added = try desk.here.rows("log", "list", "--type", "OfficerKeyAdded")
        let position = try #require(added.last?["position"] as? Int)
        let revoked = try desk.here.object(
            ["officer", "key", "revoke", ServingDesk.officer, "\(position)"] + administrator)
        if let act = revoked["act"] as? String {
            _ = try desk.here.object(["act", "approve", act, "--as", "O-AZ-0002"])
        }
        _ = try refused(list, "E-SERVED-KEY")
        // The same in the language of the client, and as JSON.
        let said = try refused(list + ["--lang", "az"], "E-SERVED-KEY", said: "xəta")
        #expect(said.contains("açar"))
        let json = try desk.there.run(list + ["--format", "json"])
        #expect(json.error.hasPrefix("{\"code\":\"E-SERVED-KEY\",\"exit\":6,"), "\(json.error)")

        try desk.serve(ledger)
        _ = try desk.here.object(["officer", "discharge", ServingDesk.officer] + administrator)
        _ = try refused(list, "E-SERVED-OFFICER")
    }

    @Test(
        "Nothing but salname serve is run for whoever comes through sshd, and of no other directory",
        arguments: [
            ("salname serve DIR", nil), ("salname serve DIR/", nil),
            ("salname serve DIR/..", ServeRefusal.otherDirectory),
            ("salname serve /etc", .otherDirectory), ("salname serve DIR; id", .otherDirectory),
            ("salname serve  DIR", .otherDirectory), ("salname serve", .nothingElse),
            ("cat /etc/passwd", .nothingElse), ("", .nothingElse), ("sh", .nothingElse),
            ("/usr/lib/openssh/sftp-server", .nothingElse), ("salname log list", .nothingElse),
            ("salname serve DIR\nid", .nothingElse),
        ] as [(String, ServeRefusal?)])
    func original(asked: String, refusal: ServeRefusal?) throws {
        let command = asked.replacing("DIR", with: "/srv/az")
        #expect(
            ServeRefusal(caller: ["SSH_ORIGINAL_COMMAND": command], serving: "/srv/az") == refusal)
        desk.there.variables["SSH_ORIGINAL_COMMAND"] = asked.replacing(
            "DIR", with: desk.here.ledger)
        desk.there.variables["SSH_CONNECTION"] = "127.0.0.1 1 127.0.0.1 22"
        let run = try desk.there.run(["log", "list", "--limit", "1"])
        #expect((run.exit == 0) == (refusal == nil), "\(run.error)")
        if refusal != nil { #expect(run.error.contains("error E-NOT-SERVED:"), "\(run.error)") }
    }

    @Test("A shell is refused as well: sshd names no command then")
    func shell() {
        #expect(ServeRefusal(caller: ["SSH_CONNECTION": "x"], serving: "/srv/az") == .nothingElse)
        #expect(ServeRefusal(caller: [:], serving: "/srv/az") == nil)
    }

    @Test("What makes ledgers, shows the host or needs no ledger is not served")
    func notServed() throws {
        let address = "ssh://host.example" + desk.here.ledger
        _ = try refused(["config", "show", "--ledger", address], "E-NOT-SERVED")
        for words in [
            ["init", "/tmp/made"], ["demo", "/tmp/made"], ["explain", "E-MRZ"],
            ["config", "show"], ["schema", "list"], ["serve", "--officer", "O-AZ-0001"],
        ] {
            let client = try RawClient(["--ledger", desk.here.ledger, "--officer", "O-AZ-0003"])
            let said = try client.command(words)
            #expect(said.exit == 6, "\(words): \(said)")
            #expect(said.errors.contains("error E-NOT-SERVED:"), "\(words): \(said)")
        }
        #expect(!FileManager.default.fileExists(atPath: "/tmp/made"))
    }

    @Test("The host opens its own directory, whatever the client calls it")
    func directory() throws {
        let client = try RawClient(["--ledger", desk.here.ledger, "--officer", "O-AZ-0003"])
        let said = try client.command([
            "officer", "list", "--ledger", "/nowhere", "--ledger=/etc", "--format", "csv",
        ])
        #expect(said.exit == 0 && said.output.contains("O-AZ-0003"), "\(said)")
    }

    @Test("The lines for sshd name each key in force, quoted, with its end")
    func authorizedKeys() throws {
        try ServingDesk.byTwo(
            [
                "officer", "key", "add", ServingDesk.officer, "--public-key",
                try desk.here.file(
                    "four.pub",
                    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH8Pv7VU1vyiXVxdXh0ALZQhZWMNKLqDrJvUyTuykKxP\n"
                ),
                "--through", "2098-12-31",
            ], desk.here)
        let run = try desk.here.run(["serve", "--print-authorized-keys"])
        #expect(run.exit == 0, "\(run.error)")
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 4)
        let real = try #require(realpath(desk.here.ledger, nil))
        defer { free(real) }
        let program = RunningProcess.current.program
        #expect(!program.isEmpty)
        let mine = try #require(lines.first { $0.contains(ServingDesk.key) })
        #expect(mine.hasPrefix("restrict,command=\"/"))
        #expect(
            mine.hasSuffix(
                " serve --ledger \(String(cString: real)) --officer O-AZ-0003 --key "
                    + "\(ServingDesk.fingerprint)\" \(ServingDesk.key) O-AZ-0003"), "\(mine)")
        #expect(lines.contains { $0.contains(",expiry-time=\"20981231200000Z\" ") }, "\(lines)")
        _ = try desk.here.object([
            "officer", "suspend", ServingDesk.officer, "--as", "O-AZ-0001",
        ])
        let fewer = try desk.here.run(["serve", "--print-authorized-keys"])
        #expect(fewer.output.split(separator: "\n").count == 2)
    }

    @Test("A path that a line of keys cannot carry is refused", arguments: ["a\"b", "a'b", "a$b"])
    func unspeakable(name: String) throws {
        let path = desk.here.directory + "/" + name
        try FileManager.default.copyItem(atPath: desk.here.ledger, toPath: path)
        let run = try desk.here.run(["serve", "--print-authorized-keys", "--ledger", path])
        #expect(run.exit == 64 && run.output == "", "\(run.error)")
    }
}
