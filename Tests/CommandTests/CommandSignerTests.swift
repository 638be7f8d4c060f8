import Foundation
import Signatures
import Testing

@testable import salname

@Suite("Signing with the key that an officer names")
struct CommandSignerTests {
    private let namespace = "salname-command@ledger.example/az"
    private let message = Array(#"{"command":"recordExit"}"#.utf8)
    private let desk: SigningDesk

    init() throws {
        desk = try SigningDesk()
    }

    @Test("An unencrypted key signs without any other program")
    func unencrypted() throws {
        let signer = try desk.signer(desk.copy("plain-key"), path: "")
        let key = try SSHPublicKey(line: desk.text("plain-key.pub"))
        #expect(signer.publicKey == key)
        let signature = try signer.sign(message, namespace: namespace)
        try signature.verify(message, namespace: namespace, by: key)
        #expect(throws: SigningError.signature(.namespace(""))) {
            try signer.sign(message, namespace: "")
        }
    }

    @Test(
        "A private key that others may read is refused, as ssh refuses it",
        arguments: [0o640, 0o602, 0o4610])
    func readableByOthers(mode: Int) throws {
        for name in ["plain-key", "encrypted-key"] {
            let path = try desk.copy(name, mode: mode)
            #expect(throws: SigningError.readableByOthers(path: path, mode: UInt32(mode))) {
                try desk.signer(path)
            }
        }
        #expect(throws: Never.self) { try desk.signer(desk.copy("plain-key.pub", mode: mode)) }
    }

    @Test("What is no key of ours is refused by what it is")
    func noKeys() throws {
        let missing = desk.directory + "/missing"
        #expect(throws: SigningError.unreadable(path: missing, number: ENOENT)) {
            try desk.signer(missing)
        }
        let directory = desk.directory
        #expect(throws: SigningError.unreadable(path: directory, number: EISDIR)) {
            try desk.signer(directory)
        }
        for (name, algorithm) in [
            ("rsa-key.pub", "ssh-rsa"), ("ecdsa-key.pub", "ecdsa-sha2-nistp256"),
            ("ecdsa-key", "ecdsa-sha2-nistp256"),
        ] {
            let path = try desk.copy(name)
            #expect(throws: SigningError.otherAlgorithm(path: path, name: algorithm)) {
                try desk.signer(path)
            }
        }
        for text in ["", "\n", "my key\n", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n"] {
            let path = try desk.file("note", text)
            #expect(throws: SigningError.notAKey(path: path)) { try desk.signer(path) }
        }
        let damaged = try desk.file("damaged", String(desk.text("plain-key").dropLast(50)))
        #expect(throws: SigningError.damaged(path: damaged, .armor(.noLastLine))) {
            try desk.signer(damaged)
        }
    }

    @Test("Without ssh-keygen an encrypted key does not sign, and that is said")
    func programMissing() throws {
        let signer = try desk.signer(desk.copy("encrypted-key"), path: desk.directory)
        #expect(throws: SigningError.programMissing) {
            try signer.sign(message, namespace: namespace)
        }
    }

    @Test(
        "An encrypted key signs once its passphrase was given",
        .enabled(if: SigningDesk.hasOpenSSH, SigningDesk.missing))
    func encrypted() throws {
        let path = try desk.copy("encrypted-key")
        _ = try desk.copy("encrypted-key.pub")
        let asked = try desk.program("ask", "echo 'correct horse'")
        let signer = try CommandSigner(
            path: path, mayAsk: true,
            environment: [
                "PATH": "/usr/bin:/bin", "SSH_ASKPASS": asked, "SSH_ASKPASS_REQUIRE": "force",
            ])
        let key = try SSHPublicKey(line: desk.text("encrypted-key.pub"))
        #expect(signer.publicKey == key)
        let signature = try signer.sign(message, namespace: namespace)
        try signature.verify(message, namespace: namespace, by: key)
    }

    @Test(
        "Where nobody may be asked an encrypted key is refused in ssh-keygen's words",
        .enabled(if: SigningDesk.hasOpenSSH, SigningDesk.missing))
    func encryptedWithoutAsking() throws {
        let path = try desk.copy("encrypted-key")
        _ = try desk.copy("encrypted-key.pub")
        let asked = try desk.program("ask", "echo 'correct horse'")
        let signer = try CommandSigner(
            path: path, mayAsk: false,
            environment: [
                "PATH": "/usr/bin:/bin", "SSH_ASKPASS": asked, "SSH_ASKPASS_REQUIRE": "force",
            ])
        let error = #expect(throws: SigningError.self) {
            try signer.sign(message, namespace: namespace)
        }
        guard case .passphraseNeeded(path, let said?)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!said.isEmpty && !said.contains("\r"))
    }

    @Test(
        "A public half signs with the key that an agent holds, and with no other",
        .enabled(if: SigningDesk.hasOpenSSH, SigningDesk.missing))
    func agent() throws {
        let agent = try SigningAgent(in: desk, holding: desk.copy("plain-key"))
        let key = try SSHPublicKey(line: desk.text("plain-key.pub"))
        // Its private half lies nowhere beside it.
        let path = try desk.file("held.pub", desk.text("plain-key.pub"))
        let signer = try CommandSigner(path: path, mayAsk: false, environment: agent.environment)
        let signature = try signer.sign(message, namespace: namespace)
        try signature.verify(message, namespace: namespace, by: key)
        // An encrypted file leads to the same key, and nobody is asked for its passphrase.
        let locked = try desk.file("locked", desk.text("plain-key"))
        _ = try desk.file("locked.pub", desk.text("plain-key.pub"))
        try agent.run("ssh-keygen", ["-q", "-p", "-P", "", "-N", "correct horse", "-f", locked])
        try CommandSigner(path: locked, mayAsk: false, environment: agent.environment)
            .sign(message, namespace: namespace)
            .verify(message, namespace: namespace, by: key)
        let stranger = try desk.file("stranger.pub", desk.text("encrypted-key.pub"))
        let other = try CommandSigner(path: stranger, mayAsk: false, environment: agent.environment)
        #expect(throws: SigningError.self) { try other.sign(message, namespace: namespace) }
    }

    @Test(
        "What a program signed with another key, or for something else, or not at all, is refused")
    func lyingProgram() throws {
        let key = try SSHPrivateKey(file: Array(desk.text("plain-key").utf8))
        let encrypted = try desk.copy("encrypted-key")
        let theirs = try desk.file("theirs.sig", key.sign(message, namespace: namespace).armored)
        let signer = try desk.signer(
            encrypted, path: desk.replacing("cat > /dev/null; cat \(theirs)"))
        #expect(throws: SigningError.signature(.otherKey(key.publicKey))) {
            try signer.sign(message, namespace: namespace)
        }
        let held = try desk.signer(
            desk.copy("plain-key.pub"), path: desk.replacing("cat > /dev/null; cat \(theirs)"))
        #expect(throws: SigningError.signature(.notSigned)) {
            try held.sign(message + [10], namespace: namespace)
        }
        #expect(throws: SigningError.signature(.otherNamespace(namespace))) {
            try held.sign(message, namespace: "git")
        }
        #expect(throws: Never.self) { try held.sign(message, namespace: namespace) }
        let silent = try desk.signer(encrypted, path: desk.replacing("exit 0"))
        #expect(throws: SigningError.signature(.armor(.noFirstLine))) {
            try silent.sign(message, namespace: namespace)
        }
    }

    @Test("A program that leaves before it has read everything ends nothing but itself")
    func programLeaves() throws {
        let long = [UInt8](repeating: 32, count: 1 << 20)
        let script =
            "head -c 200000 /dev/zero | tr '\\0' x >&2; printf 'one\\r\\ntwo\\r\\n' >&2; exit 7"
        let signer = try desk.signer(desk.copy("plain-key.pub"), path: desk.replacing(script))
        #expect(throws: SigningError.programFailed(exit: 7, said: "two")) {
            try signer.sign(long, namespace: namespace)
        }
        let killed = try desk.signer(
            desk.copy("plain-key.pub"), path: desk.replacing("kill -TERM $$"))
        #expect(throws: SigningError.programFailed(exit: 128 + SIGTERM, said: nil)) {
            try killed.sign(long, namespace: namespace)
        }
    }

    @Test("Where nobody may be asked the program has no terminal, and is told the arguments")
    func withoutTerminal() throws {
        // The sixth field is the session, and its leader is the program itself.
        let script = """
            sid=$(cut -d ' ' -f 6 /proc/$$/stat)
            test $sid = $$ && session=own || session=ours
            echo $session $SSH_ASKPASS_REQUIRE "$@" >&2
            exit 1
            """
        let path = try desk.copy("plain-key.pub")
        let signer = try desk.signer(path, path: desk.replacing(script))
        let said = "own never -q -Y sign -f \(path) -n \(namespace)"
        #expect(throws: SigningError.programFailed(exit: 1, said: said)) {
            try signer.sign(message, namespace: namespace)
        }
        let asking = try CommandSigner(
            path: path, mayAsk: true,
            environment: ["PATH": desk.replacing("test -z \"$SSH_ASKPASS_REQUIRE\" && exit 9")])
        #expect(throws: SigningError.programFailed(exit: 9, said: nil)) {
            try asking.sign(message, namespace: namespace)
        }
    }
}
