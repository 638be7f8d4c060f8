import Testing

@testable import Signatures

@Suite(
    "Signatures between Salname and stock OpenSSH",
    .enabled(if: StockOpenSSH.isPresent, StockOpenSSH.missing))
struct StockOpenSSHTests {
    private let stock: StockOpenSSH
    private let key: SSHPrivateKey
    private let namespace = SignatureScene.namespace
    private let message = SignatureScene.message
    private let officer = "O-AZ-0031"

    init() throws {
        stock = try StockOpenSSH()
        key = try SignatureScene.key(1)
    }

    @Test("ssh-keygen prints the fingerprint that we print, also of a security key")
    func fingerprints() throws {
        for key in [key.publicKey, try SoftSecurityKey(seed: 3).publicKey] {
            let path = try stock.file("key.pub", key.text + "\n")
            let run = try stock.run("ssh-keygen", ["-l", "-f", path])
            #expect(run.output.contains(" " + key.fingerprint + " "), "\(run)")
        }
    }

    @Test("ssh-keygen accepts what we signed, with the line that we wrote")
    func accepted() throws {
        let signature = try key.sign(message, namespace: namespace).armored
        let run = try verify(message, signature)
        #expect(run.succeeded, "\(run)")
        #expect(run.output.hasPrefix("Good \"\(namespace)\" signature for \(officer)"))
        #expect(try !verify(message, signature, namespace: "git").succeeded)
        #expect(try !verify(message, signature, principal: "O-AZ-0032").succeeded)
        let stranger = try SignatureScene.key(2).sign(message, namespace: namespace).armored
        #expect(try !verify(message, stranger).succeeded)
    }

    @Test(
        "ssh-keygen refuses after one byte of the message, the namespace or the signature is changed"
    )
    func refused() throws {
        let signature = try key.sign(message, namespace: namespace)
        for place in stride(from: 0, to: message.count, by: 9) {
            var other = message
            other[place] ^= 1
            #expect(try !verify(other, signature.armored).succeeded, "message, byte \(place)")
        }
        let blob = signature.blob
        let name = 69..<69 + namespace.utf8.count
        for place in Array(name)[5...7] + Array(blob.indices.suffix(64)) {
            var other = blob
            other[place] ^= 1
            let text = Armor.signature.write(other)
            #expect(try !verify(message, text).succeeded, "signature, byte \(place)")
            #expect(throws: SignatureError.self) {
                try SSHSignature(armored: text).verify(
                    message, namespace: namespace, by: key.publicKey)
            }
        }
    }

    @Test("ssh-keygen counts a key from its first second through its last, as the line says")
    func validity() throws {
        let signature = try key.sign(message, namespace: namespace).armored
        let line = try AllowedSigner(
            principals: [officer], namespaces: [namespace], validFrom: 1_767_225_600,
            validThrough: 1_767_225_660, key: key.publicKey)
        let allowed = AllowedSigner.file([line])
        for (time, counts) in [
            ("20251231235959Z", false), ("20260101000000Z", true), ("20260101000100Z", true),
            ("20260101000101Z", false),
        ] {
            let run = try stock.verify(
                message, signature, allowed: allowed, principal: officer, namespace: namespace,
                at: time)
            #expect(run.succeeded == counts, "\(time): \(run)")
        }
    }

    @Test("ssh-keygen reads a security key's signature as we do")
    func securityKey() throws {
        let soft = try SoftSecurityKey(seed: 3)
        let signature = try soft.sign(message, namespace: namespace)
        try signature.verify(message, namespace: namespace, by: soft.publicKey)
        let run = try verify(message, signature.armored, by: soft.publicKey)
        #expect(run.succeeded, "\(run)")
        #expect(try !verify(message + [0], signature.armored, by: soft.publicKey).succeeded)
    }

    @Test(
        "We accept what ssh-keygen signs with a key file, hashed either way",
        arguments: ["sha512", "sha256"])
    func signedByFile(hash: String) throws {
        let path = try keyFile()
        let run = try stock.run(
            "ssh-keygen", ["-Y", "sign", "-f", path, "-n", namespace, "-O", "hashalg=" + hash],
            input: message)
        let signature = try SSHSignature(armored: run.output)
        #expect(signature.hashAlgorithm.rawValue == hash)
        try signature.verify(message, namespace: namespace, by: key.publicKey)
        #expect(signature.armored == run.output)
    }

    @Test("We accept what an agent signs, and write the same file")
    func signedByAgent() throws {
        let path = try keyFile()
        try stock.startAgent(holding: path)
        let publicPath = try stock.file("agent-key.pub", key.publicKey.text + "\n")
        let run = try stock.run(
            "ssh-keygen", ["-Y", "sign", "-f", publicPath, "-n", namespace], input: message)
        try #require(run.succeeded, "\(run)")
        let signature = try SSHSignature(armored: run.output)
        try signature.verify(message, namespace: namespace, by: key.publicKey)
        #expect(signature.armored == run.output)
    }

    @Test("A key made now by ssh-keygen, with any length of comment, is read")
    func madeNow() throws {
        for length in 0...8 {
            let path = stock.directory + "/made-\(length)"
            let comment = String(repeating: "c", count: length)
            let run = try stock.run(
                "ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", path])
            try #require(run.succeeded, "\(run)")
            let made = try SSHPrivateKey(file: stock.read(path))
            let line = String(decoding: try stock.read(path + ".pub"), as: UTF8.self)
            #expect(try SSHPublicKey(line: line) == made.publicKey)
        }
    }

    private func keyFile() throws -> String {
        try stock.file("key", KeyFile(SignatureScene.libraryKey(1)).text)
    }

    private func verify(
        _ message: [UInt8], _ signature: String, by signer: SSHPublicKey? = nil,
        principal: String? = nil, namespace asked: String? = nil
    ) throws -> StockOpenSSH.Run {
        let line = try AllowedSigner(
            principals: [officer], namespaces: [namespace], key: signer ?? key.publicKey)
        return try stock.verify(
            message, signature, allowed: AllowedSigner.file([line]),
            principal: principal ?? officer, namespace: asked ?? namespace)
    }
}
