import LedgerTesting
import Testing

@testable import Signatures

@Suite("Signatures as ssh-keygen makes them")
struct SignatureTests {
    private let namespace = SignatureScene.namespace
    private let message = SignatureScene.message

    @Test(
        "A signature that ssh-keygen made is accepted, and written as it was",
        arguments: ["command.sha512.sig", "command.sha256.sig"])
    func stockSignature(file: String) throws {
        let text = try SignatureScene.text(file)
        let signature = try SSHSignature(armored: text)
        let key = try SSHPublicKey(line: try SignatureScene.text("plain-key.pub"))
        try signature.verify(
            SignatureScene.fixture("command.json"), namespace: namespace, by: key)
        #expect(signature.armored == text)
        #expect(try SSHSignature(blob: signature.blob) == signature)
        #expect(file.contains(signature.hashAlgorithm.rawValue))
        #expect(throws: SignatureError.notSigned) {
            try signature.verify(message, namespace: namespace, by: key)
        }
    }

    @Test("A signature for another namespace, or by a key of another kind, is refused by its name")
    func stockRefusals() throws {
        let key = try SSHPublicKey(line: try SignatureScene.text("plain-key.pub"))
        let signature = try SSHSignature(armored: SignatureScene.text("other-namespace.sig"))
        let command = try SignatureScene.fixture("command.json")
        #expect(throws: SignatureError.otherNamespace("git")) {
            try signature.verify(command, namespace: namespace, by: key)
        }
        try signature.verify(command, namespace: "git", by: key)
        let text = try SignatureScene.text("rsa.sig")
        #expect(throws: SignatureError.publicKey(.algorithm("ssh-rsa"))) {
            try SSHSignature(armored: text)
        }
    }

    @Test("What a key signed verifies by that key, for that namespace and that message alone")
    func ownSignature() throws {
        let key = try SignatureScene.key(1)
        let other = try SignatureScene.key(2)
        let signature = try key.sign(message, namespace: namespace)
        try signature.verify(message, namespace: namespace, by: key.publicKey)
        #expect(try SSHSignature(armored: signature.armored) == signature)
        #expect(throws: SignatureError.otherKey(key.publicKey)) {
            try signature.verify(message, namespace: namespace, by: other.publicKey)
        }
        #expect(throws: SignatureError.otherNamespace(namespace)) {
            try signature.verify(message, namespace: namespace + "2", by: key.publicKey)
        }
        #expect(throws: SignatureError.notSigned) {
            try signature.verify(message + [10], namespace: namespace, by: key.publicKey)
        }
        try key.sign([], namespace: namespace).verify(
            [], namespace: namespace, by: key.publicKey)
    }

    @Test("A signature by one key that names another as its own is refused")
    func forged() throws {
        let (victim, forger) = (try SignatureScene.key(1), try SignatureScene.key(2))
        let forged = SSHSignature(
            key: victim.publicKey, namespace: namespace, hashAlgorithm: .sha512,
            value: try forger.sign(message, namespace: namespace).value)
        #expect(throws: SignatureError.notSigned) {
            try forged.verify(message, namespace: namespace, by: victim.publicKey)
        }
        let renamed = SSHSignature(
            key: victim.publicKey, namespace: namespace, hashAlgorithm: .sha512,
            value: try victim.sign(message, namespace: "git").value)
        #expect(throws: SignatureError.notSigned) {
            try renamed.verify(message, namespace: namespace, by: victim.publicKey)
        }
    }

    @Test(
        "A namespace that nobody sees, or that has two spellings, is none",
        arguments: ["", "a b", "ə"])
    func namespaces(name: String) throws {
        let key = try SignatureScene.key(1)
        #expect(throws: SignatureError.namespace(name)) { try key.sign(message, namespace: name) }
        let made = SSHSignature(
            key: key.publicKey, namespace: name, hashAlgorithm: .sha512,
            value: try key.sign(message, namespace: namespace).value)
        #expect(throws: SignatureError.namespace(name)) { try SSHSignature(blob: made.blob) }
    }

    @Test("A touch of a security key is asked for, and everything that it signs is compared")
    func securityKey() throws {
        let soft = try SoftSecurityKey(seed: 3)
        let signature = try soft.sign(message, namespace: namespace, flags: 5)
        let read = try SSHSignature(armored: signature.armored)
        #expect(read == signature)
        try read.verify(message, namespace: namespace, by: soft.publicKey)
        let untouched = try soft.sign(message, namespace: namespace, flags: 4)
        #expect(throws: SignatureError.nobodyPresent(flags: 4)) {
            try untouched.verify(message, namespace: namespace, by: soft.publicKey)
        }
        guard case .securityKey(let bytes, _, _) = signature.value else { return }
        for value in [
            SSHSignature.Value.securityKey(bytes, flags: 1, counter: 41),
            .securityKey(bytes, flags: 5, counter: 42), .ed25519(bytes),
        ] {
            let altered = SSHSignature(
                key: soft.publicKey, namespace: namespace, hashAlgorithm: .sha512, value: value)
            #expect(throws: SignatureError.notSigned) {
                try altered.verify(message, namespace: namespace, by: soft.publicKey)
            }
        }
        let elsewhere = try SSHPublicKey(
            kind: .securityKey(application: "ssh:other"), point: soft.publicKey.point)
        let moved = SSHSignature(
            key: elsewhere, namespace: namespace, hashAlgorithm: .sha512, value: signature.value)
        #expect(throws: SignatureError.notSigned) {
            try moved.verify(message, namespace: namespace, by: elsewhere)
        }
    }
}
