import Foundation
import Testing

/// What an officer signs on the command line, and what stock OpenSSH says of it.
@Suite("A ledger of signed commands", .enabled(if: SigningDesk.hasOpenSSH, SigningDesk.missing))
struct SignedLedgerTests {
    private let salname: RunningSalname
    private var directory: String { salname.directory }

    init() throws {
        salname = try RunningSalname()
        for name in ["aysel", "tural", "leyla"] {
            try shell(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key(name)])
        }
        let run = try salname.run([
            "init", salname.ledger, "--origin", "ledger.example/az", "--signatures", "demanded",
            "--administrator", "O-AZ-0001=\(key("aysel")).pub", "--administrator",
            "O-AZ-0002=\(key("tural")).pub", "--as", "O-AZ-0001", "--key", key("aysel"),
        ])
        try #require(run.exit == 0, "\(run.error)")
        #expect(run.error.contains("commands must be signed from here on"))
        try done(["office", "add", "GNJ", "--name", "Gəncə", "--kind", "regional"], "aysel", 1)
        try done(["officer", "add", "O-AZ-0031", "--home", "GNJ"], "aysel", 1)
        try approved([
            "officer", "key", "add", "O-AZ-0031", "--public-key", key("leyla") + ".pub",
        ])
        try approved(
            ["officer", "role", "grant", "O-AZ-0031", "registrar", "--for-office", "GNJ"]
                + through)
    }

    private let through = ["--through", "2099-12-31"]

    private func key(_ name: String) -> String { directory + "/" + name }

    /// Runs a command that an officer signs; fails where it is refused.
    @discardableResult
    private func done(
        _ words: [String], _ name: String, _ number: Int
    ) throws -> RunningSalname.Run {
        let run = try salname.run(
            words + ["--as", "O-AZ-\(number > 9 ? "00" : "000")\(number)", "--key", key(name)])
        try #require(run.exit == 0, "\(words): \(run.error)")
        return run
    }

    /// Runs a command that takes two, by both administrators.
    private func approved(_ words: [String]) throws {
        let run = try done(words + ["--format", "json"], "aysel", 1)
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        let act = try #require((object as? [String: Any])?["act"] as? String)
        try done(["act", "approve", act], "tural", 2)
    }

    @discardableResult
    private func shell(_ words: [String], input: String = "") throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/" + words[0])
        process.arguments = Array(words.dropFirst())
        process.standardInput = FileHandle(
            forReadingAtPath: try salname.file("shell.stdin", input))
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @discardableResult
    private func register(_ surname: String, _ document: String) throws -> RunningSalname.Run {
        try done(
            [
                "person", "register", "--surname", surname, "--given", "John", "--sex", "M",
                "--citizenship", "GBR", "--born", "1990-01-01", "--document", document,
                "--reason", "seen at the counter",
            ], "leyla", 31)
    }

    private struct Exported {
        let officer: String?
        let recorded: String
        let body: String
        let signature: String?
    }

    private func exported() throws -> [Exported] {
        let run = try salname.run(["log", "export", "--commands"])
        try #require(run.exit == 0, "\(run.error)")
        return try run.output.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
            let fields = try #require(object as? [String: Any])
            return Exported(
                officer: fields["officer"] as? String,
                recorded: try #require(fields["recorded"] as? String),
                body: try #require(fields["body"] as? String),
                signature: fields["signature"] as? String)
        }
    }

    /// What `ssh-keygen -Y verify` says of a signature, at the time of its record.
    private func isAccepted(
        _ body: String, _ signature: String, of command: Exported, signers: String
    ) throws -> Bool {
        let digits = command.recorded.prefix(19).filter(\.isNumber) + "Z"
        let path = try salname.file("command.sig", signature)
        return try shell(
            [
                "ssh-keygen", "-Y", "verify", "-f", signers, "-I", command.officer ?? "-",
                "-n", "salname-command@ledger.example/az", "-s", path,
                "-Overify-time=\(digits)",
            ], input: body) == 0
    }

    @Test(
        "Stock ssh-keygen accepts every signature of an exported ledger, and none after a byte is changed"
    )
    func stock() throws {
        // Given commands of three officers, one of them with a key that is revoked afterwards
        try register("SMITH", "123456789")
        try register("BROWN", "987654321")
        let keys = try salname.run(["officer", "key", "list", "O-AZ-0031", "--format", "csv"])
        let position = try #require(
            keys.output.split(separator: "\n").last?.split(separator: ",").dropFirst().first)
        // The second of the revocation is another than that of what was signed last
        Thread.sleep(forTimeInterval: 1.1)
        try done(["officer", "key", "revoke", "O-AZ-0031", String(position)], "aysel", 1)

        // When all is exported
        let signers = directory + "/signers"
        let export = try salname.run(["officer", "export", "--allowed-signers", "-o", signers])
        try #require(export.exit == 0, "\(export.error)")
        let commands = try exported()
        let signed = commands.filter { $0.signature != nil }
        #expect(commands.count == signed.count + 2)
        #expect(signed.count == 10)

        // Then OpenSSH accepts each, and refuses each after one byte of it
        for command in signed {
            let signature = try #require(command.signature)
            #expect(
                try isAccepted(command.body, signature, of: command, signers: signers),
                "\(command.body)")
            var bytes = Array(command.body.utf8)
            bytes[bytes.count / 2] ^= 1
            let other = String(decoding: bytes, as: UTF8.self)
            #expect(try !isAccepted(other, signature, of: command, signers: signers))
        }
        // And our own check says the same
        let verified = try salname.run(["log", "verify", "--signatures"])
        #expect(verified.exit == 0, "\(verified.output)")
        #expect(verified.output.contains("signed: 10"))
    }

    @Test("Without a key, and with another officer's, a command is refused and says how to sign")
    func refused() throws {
        let words = ["officer", "suspend", "O-AZ-0031", "--as", "O-AZ-0001"]
        let without = try salname.run(words)
        #expect(without.exit == 6)
        #expect(without.error.contains("E-DENIED-SIGNATURE"))
        #expect(without.error.contains("--key FILE"))
        let other = try salname.run(words + ["--key", key("tural")])
        #expect(other.exit == 6)
        #expect(other.error.contains("none of O-AZ-0001's"))
        _ = chmod(key("aysel"), 0o644)
        let open = try salname.run(words + ["--key", key("aysel")])
        #expect(open.exit == 78)
        #expect(open.error.contains("chmod 600"))
    }

    @Test("A command that was signed on one machine is recorded on another, once, within its time")
    func apply() throws {
        let file = directory + "/suspension.signed"
        let words = ["officer", "suspend", "O-AZ-0031", "--as", "O-AZ-0001", "--key", key("aysel")]
        let signed = try salname.run(words + ["--sign-only", file])
        #expect(signed.exit == 0)
        #expect(signed.output.isEmpty)
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(try salname.run(["officer", "show", "O-AZ-0031"]).output.contains("active"))

        let applied = try salname.object(["apply", file])
        #expect(applied["command"] as? String == "suspendOfficer")
        #expect(applied["status"] as? String == "recorded")
        #expect(try salname.object(["apply", file])["status"] as? String == "repeated")
        #expect(try salname.run(["officer", "show", "O-AZ-0031"]).output.contains("suspended"))

        let late = try salname.run(
            ["officer", "reinstate", "O-AZ-0031", "--as", "O-AZ-0001", "--key", key("aysel")]
                + ["--sign-only", file, "--not-after", "2026-01-01T00:00:00Z"])
        #expect(late.exit == 0, "\(late.error)")
        let refused = try salname.run(["apply", file])
        #expect(refused.exit == 6)
        #expect(refused.error.contains("E-SIGNATURE"), "\(refused.error)")
    }

    @Test("A feed is signed line by line, and each line is the officer's own command")
    func feed() throws {
        try done(
            ["office", "add", "BAK-GYD", "--name", "Hava limanı", "--kind", "border"], "aysel", 1)
        try done(["officer", "add", "O-AZ-0040", "--home", "BAK-GYD"], "aysel", 1)
        try shell(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key("feed")])
        try approved([
            "officer", "key", "add", "O-AZ-0040", "--public-key", key("feed") + ".pub",
        ])
        try approved(
            [
                "officer", "role", "grant", "O-AZ-0040", "border-feed", "--for-office", "BAK-GYD",
            ] + through)
        let feed = try salname.file(
            "feed.csv",
            """
            id,document,issuer,direction,at,checkpoint,nationality,sex,surname,given,born
            gyd-1,13AB45678,GEO,entry,2026-03-01T09:12+04:00,BAK-GYD,GEO,F,BERIDZE,NINO,1988-07-14
            gyd-2,13AB45679,GEO,entry,2026-03-01T09:14+04:00,BAK-GYD,GEO,M,BERIDZE,LEVAN,1986-07-14

            """)
        let run = try salname.run(
            ["border", "import", feed, "--as", "O-AZ-0040", "--key", key("feed")])
        #expect(run.exit == 0, "\(run.error) \(run.output)")
        let commands = try exported().suffix(2)
        #expect(commands.allSatisfy { $0.officer == "O-AZ-0040" && $0.signature != nil })
        #expect(try salname.run(["log", "verify", "--signatures"]).exit == 0)
    }
}
