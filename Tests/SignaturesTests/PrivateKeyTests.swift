import Crypto
import Testing

@testable import Signatures

@Suite("Private keys of OpenSSH")
struct PrivateKeyTests {
    @Test("A key file that ssh-keygen wrote is read, and signs")
    func stockFile() throws {
        let key = try SSHPrivateKey(file: SignatureScene.fixture("plain-key"))
        #expect(key.publicKey == (try SSHPublicKey(line: SignatureScene.text("plain-key.pub"))))
        let message = SignatureScene.message
        let signature = try key.sign(message, namespace: "file")
        try signature.verify(message, namespace: "file", by: key.publicKey)
    }

    @Test("An encrypted file is not read, and says whose it is")
    func encrypted() throws {
        let file = try SignatureScene.fixture("encrypted-key")
        let key = try SSHPublicKey(line: SignatureScene.text("encrypted-key.pub"))
        #expect(throws: PrivateKeyError.encrypted(key)) { try SSHPrivateKey(file: file) }
    }

    @Test("A key of another kind is refused by its name")
    func otherKinds() throws {
        let file = try SignatureScene.fixture("ecdsa-key")
        #expect(throws: PrivateKeyError.algorithm("ecdsa-sha2-nistp256")) {
            try SSHPrivateKey(file: file)
        }
        var soft = try KeyFile(SignatureScene.libraryKey(3))
        soft.publicBlob = try SoftSecurityKey(seed: 3).publicKey.blob
        #expect(soft.fault == .securityKey(try SoftSecurityKey(seed: 3).publicKey))
        var inside = try KeyFile(SignatureScene.libraryKey(3))
        inside.algorithm = "ssh-rsa"
        #expect(inside.fault == .algorithm("ssh-rsa"))
    }

    @Test("A key whose public half is another's does not sign: its signatures would give it away")
    func halves() throws {
        let stranger = Array(try SignatureScene.libraryKey(4).publicKey.rawRepresentation)
        let blob = try SSHPublicKey(kind: .ed25519, point: stranger).blob
        let changes: [(inout KeyFile) -> Void] = [
            { $0.publicBlob = blob }, { $0.point = stranger },
            { $0.secret = $0.secret.prefix(32) + stranger },
            {
                $0.publicBlob = blob
                $0.point = stranger
                $0.secret = $0.secret.prefix(32) + stranger
            },
        ]
        for change in changes {
            var file = try KeyFile(SignatureScene.libraryKey(3))
            #expect(file.fault == nil)
            change(&file)
            #expect(file.fault == .halvesDiffer)
        }
    }

    @Test("A damaged file is refused by what is wrong with it")
    func damaged() throws {
        let changes: [(inout KeyFile) -> PrivateKeyError] = [
            {
                $0.checks.1 = 8; return .checksDiffer
            },
            {
                $0.padding = [1, 2, 3, 4, 5, 6, 7, 8]; return .padding
            },
            {
                $0.comment = ""; $0.padding = [1, 2, 4]; return .padding
            },
            {
                $0.padding = []; $0.comment = "odd"; return .padding
            },
            {
                $0.count = 2; return .keys(2)
            },
            {
                $0.magic[13] = 50; return .notAKey
            },
            {
                $0.derivation = "bcrypt"; return .derivation("bcrypt")
            },
            {
                $0.trailing = [0]; return .wire(.trailing(bytes: 1))
            },
            {
                $0.secret.removeLast()
                return .wire(.wrongLength(.privateKey, expected: 64, found: 63))
            },
        ]
        for change in changes {
            var file = try KeyFile(SignatureScene.libraryKey(3))
            let expected = change(&file)
            #expect(file.fault == expected)
        }
        let file = Array(try KeyFile(SignatureScene.libraryKey(3)).text.utf8)
        #expect(throws: PrivateKeyError.armor(.noLastLine)) {
            try SSHPrivateKey(file: Array(file.dropLast(60)))
        }
        let publicLine = try SignatureScene.fixture("plain-key.pub")
        #expect(throws: PrivateKeyError.armor(.noFirstLine)) {
            try SSHPrivateKey(file: publicLine)
        }
    }

    @Test("A key that is shown shows its fingerprint and nothing else")
    func shown() throws {
        let key = try SignatureScene.key(3)
        #expect("\(key)" == key.publicKey.fingerprint)
        #expect(String(reflecting: key) == key.publicKey.fingerprint)
        #expect(key.publicKey.fingerprint.hasPrefix("SHA256:"))
        // What a debugger or a careless log would make of it holds no byte of the secret.
        var dumped = ""
        dump(key, to: &dumped)
        let secret = Array(try SignatureScene.libraryKey(3).rawRepresentation)
        #expect(!dumped.contains(secret.prefix(4).map(String.init).joined(separator: ", ")))
        #expect(!dumped.contains("- \(secret[0])\n"))
    }
}
