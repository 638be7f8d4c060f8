import Foundation
import LedgerTesting
import Testing

@testable import salname

/// One after the other: each makes users, and an sshd.
@Suite(
    "A real sshd, a service user and an officer's user", .serialized,
    .enabled(if: SSHDGround.isPossible, SSHDGround.missing))
struct SSHDTests {
    private let nino = [
        "person", "register", "--surname", "Beridze", "--given", "Nino", "--born", "1990-02-14",
        "--sex", "F", "--citizenship", "GEO",
    ]

    @Test("An officer appends and reads through ssh, and has no other way to anything")
    func through() throws {
        let ground = try SSHDGround()
        let registered = try ground.salname(nino + ["--format", "json"])
        #expect(registered.exit == 0, "\(registered.error)")
        let found = try ground.salname(["person", "find", "beridze", "-o", "found.csv"])
        #expect(found.exit == 0, "\(found.error)")
        let file = ground.directory + "/officer/found.csv"
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Beridze"))
        let wrong = try ground.salname(nino + ["--as", "O-AZ-0001"])
        #expect(wrong.exit == 6 && wrong.error.contains("E-SERVED-OFFICER"), "\(wrong.error)")
        let list = try ground.onHost(["log", "list", "--officer", "O-AZ-0003"])
        #expect(list.output.contains("PersonRegistered"))

        try readsNothing(ground)
        try runsNothing(ground)

        // A key that is revoked lets nobody in, though its line still stands; with the lines printed
        // anew, sshd itself refuses.
        let added = try ground.onHost(["log", "list", "--type", "OfficerKeyAdded"]).output
        let position = try #require(added.split(separator: "\n").last?.split(separator: "\t").first)
        try ground.onHost([
            "officer", "key", "revoke", "O-AZ-0003", String(position), "--as", "O-AZ-0001",
        ])
        let revoked = try ground.salname(["log", "list", "--limit", "1"])
        #expect(revoked.exit == 6 && revoked.error.contains("E-SERVED-KEY"), "\(revoked.error)")
        try ground.printKeys()
        let refused = try ground.salname(["log", "list", "--limit", "1"])
        #expect(refused.exit == 75, "\(refused.error)")
        #expect(refused.error.contains("Permission denied"), "\(refused.error)")
    }

    /// The officer's user opens no file and no directory of the ledger.
    private func readsNothing(_ ground: SSHDGround) throws {
        let all = try #require(
            FileManager.default.enumerator(atPath: ground.ledger)?.allObjects as? [String])
        #expect(all.count > 8)
        let paths = [""] + all.map { "/" + $0 }
        for path in paths {
            let run = try ground.run(as: ground.officer, ["/bin/cat", ground.ledger + path])
            #expect(run.exit != 0 && run.output.isEmpty, "\(path)")
            #expect(run.error.contains("Permission denied"), "\(path): \(run.error)")
        }
        let listed = try ground.run(as: ground.officer, ["/bin/ls", ground.ledger])
        #expect(listed.exit != 0 && listed.output.isEmpty)
        let opened = try ground.run(
            as: ground.officer,
            [ground.directory + "/salname", "log", "list", "--ledger", ground.ledger])
        #expect(opened.exit != 0 && opened.output.isEmpty, "\(opened.error)")
    }

    /// By ssh the officer gets neither a command, nor a shell, nor files, nor a way through.
    private func runsNothing(_ ground: SSHDGround) throws {
        for command in [
            ["cat", "/etc/passwd"], ["salname", "log", "list"], ["sh", "-c", "id"], [],
            ["salname", "serve", ground.ledger + ";id"], ["salname", "serve", "/etc"],
            ["salname", "serve", ground.ledger, "--officer", "O-AZ-0001"],
        ] {
            let run = try ground.ssh([], command)
            #expect(run.exit == 6 && run.output.isEmpty, "\(command): \(run)")
            #expect(run.error.contains("E-NOT-SERVED"), "\(command): \(run.error)")
        }
        let sftp = try ground.run(
            as: ground.officer,
            [
                "/usr/bin/sftp", "-o", "BatchMode=yes", "-P", "\(ground.port)", "-b", "/dev/null",
                ground.service + "@127.0.0.1",
            ])
        #expect(sftp.exit != 0, "\(sftp)")
        let forward = try ground.ssh(
            ["-o", "ExitOnForwardFailure=yes", "-W", "127.0.0.1:\(ground.port)"])
        #expect(forward.exit != 0 && !forward.output.contains("SSH-2.0"), "\(forward)")
        let remote = try ground.ssh(
            ["-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:22"],
            ["salname", "serve", ground.ledger])
        #expect(remote.exit == 255 && remote.error.contains("forwarding"), "\(remote)")
    }

    /// Drawn anew each time, and printed with every failure; `SALNAME_SEED` replays one.
    private static let seed: UInt64 =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) }
        ?? UInt64.random(in: 0...UInt64.max)

    /// A round takes a second or more; `make torture` goes through many.
    private static let rounds =
        ProcessInfo.processInfo.environment["SALNAME_TORTURE"] == "long" ? 300 : 5

    @Test("ssh is killed at random moments, again and again: nothing is lost, and nothing doubled")
    func dropped() throws {
        let ground = try SSHDGround()
        var random = SeededRandom(seed: Self.seed)
        let label = Comment(rawValue: "SALNAME_SEED=\(Self.seed)")
        var killed = 0
        for round in 0..<Self.rounds {
            let letters = "\(10_000 + round)".utf8.map { String(UnicodeScalar($0 + 49)) }.joined()
            let words = [
                "person", "register", "--surname", "Q" + letters, "--given", letters, "--born",
                "\(1900 + round % 100)-\(10 + round % 3)-01", "--sex", "F", "--citizenship", "GEO",
                "--command-id",
                "desk/\(round)",
            ]
            let run = try ground.start(words)
            usleep(UInt32(random.int(20...700)) * 1000)
            killed += ground.killSSH() ? 1 : 0
            let first = try run.finished()
            guard first.exit != 0 else { continue }
            #expect(first.exit == 75, "\(label) \(round): \(first.error)")
            let second = try ground.salname(words)
            #expect(second.exit == 0, "\(label) \(round): \(second.error)")
        }
        let rows = try ground.onHost([
            "log", "list", "--type", "PersonRegistered", "--limit", "10000",
        ]).output.split(separator: "\n")
        #expect(rows.count == Self.rounds, label)
        #expect(killed > Self.rounds / 5, label)
        try ground.onHost(["log", "verify", "-q"])
        print("ssh killed \(killed) times in \(Self.rounds) rounds")
    }
}
