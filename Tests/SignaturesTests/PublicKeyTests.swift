import Crypto
import Testing

@testable import Signatures

@Suite("Public keys as OpenSSH writes them")
struct PublicKeyTests {
    @Test("A key that ssh-keygen wrote is read, has its fingerprint, and is written as it was")
    func stockKey() throws {
        let text = try SignatureScene.text("plain-key.pub")
        let key = try SSHPublicKey(line: text)
        #expect(key.kind == .ed25519)
        #expect(key.fingerprint == "SHA256:6kAdP4kjQk6y+AU6SFjAoqOZVqxcpUe8tbY7uPoZbjs")
        #expect(try key.line(comment: "made for the tests of salname") + "\n" == text)
        #expect(try SSHPublicKey(blob: key.blob) == key)
        #expect(try SSHPublicKey(line: key.text) == key)
        #expect(try SSHPublicKey(line: text.dropLast() + "\r\n") == key)
    }

    @Test("A security key is another key than one in a file, also with the same point")
    func securityKey() throws {
        let soft = try SoftSecurityKey(seed: 1, application: "ssh:office")
        let key = soft.publicKey
        #expect(key.text.hasPrefix("sk-ssh-ed25519@openssh.com "))
        #expect(try SSHPublicKey(line: key.line(comment: "Nərgiz, kabinet 4")) == key)
        let plain = try SSHPublicKey(kind: .ed25519, point: key.point)
        #expect(plain != key)
        #expect(plain.fingerprint != key.fingerprint)
        let elsewhere = try SSHPublicKey(kind: .securityKey(application: "ssh:"), point: key.point)
        #expect(elsewhere != key)
    }

    @Test("Keys of other algorithms are refused by their name")
    func otherAlgorithms() throws {
        for (file, name) in [
            ("rsa-key.pub", "ssh-rsa"), ("ecdsa-key.pub", "ecdsa-sha2-nistp256"),
        ] {
            let text = try SignatureScene.text(file)
            #expect(throws: PublicKeyError.algorithm(name)) { try SSHPublicKey(line: text) }
            let base64 = Array(text.split(separator: " ")[1].utf8)
            let blob = try #require(Base64.decode(base64[...]))
            #expect(throws: PublicKeyError.algorithm(name)) { try SSHPublicKey(blob: blob) }
            let disguised = "ssh-ed25519 " + text.split(separator: " ")[1]
            #expect(throws: PublicKeyError.algorithm(name)) { try SSHPublicKey(line: disguised) }
        }
    }

    @Test("A line that calls a key what it is not is refused")
    func disguised() throws {
        let soft = try SoftSecurityKey(seed: 2).publicKey
        let line = "ssh-ed25519 " + soft.text.split(separator: " ")[1]
        #expect(
            throws: PublicKeyError.algorithmsDiffer(line: "ssh-ed25519", blob: soft.algorithm)
        ) { try SSHPublicKey(line: line) }
    }

    @Test("A line of another form is refused")
    func malformedLines() throws {
        let text = try SignatureScene.key(1).publicKey.text
        let words = text.split(separator: " ").map(String.init)
        let cases: [(String, PublicKeyError)] = [
            ("", .notALine), ("ssh-ed25519", .notALine), (" " + text, .algorithm("")),
            ("ssh-ed25519  " + words[1], .wire(.truncated(.algorithm, needed: 4, left: 0))),
            ("ssh-ed25519\t" + words[1], .controlCharacter),
            (text + " one\n" + text, .controlCharacter), (text + "\n\n", .controlCharacter),
            (text + " \u{1B}[2J", .controlCharacter),
            ("ssh-ed25519 " + words[1].dropLast(), .notBase64),
            ("ssh-ed25519 " + words[1] + "=", .notBase64),
            ("restrict " + text, .algorithm("restrict")),
        ]
        for (line, error) in cases {
            #expect(throws: error, "\(line)") { try SSHPublicKey(line: line) }
        }
        #expect(throws: PublicKeyError.controlCharacter) {
            try SignatureScene.key(1).publicKey.line(comment: "a\nssh-ed25519 b")
        }
    }

    @Test("A key cut short, too long, or with a length that lies is refused, and says where")
    func malformedBlobs() throws {
        let blob = try SignatureScene.key(1).publicKey.blob
        for count in 0..<blob.count {
            let cut = Array(blob.prefix(count))
            let error = #expect(throws: PublicKeyError.self) { try SSHPublicKey(blob: cut) }
            guard case .wire(.truncated)? = error else {
                Issue.record("\(count) bytes: \(String(describing: error))")
                continue
            }
        }
        #expect(throws: PublicKeyError.wire(.trailing(bytes: 1))) {
            try SSHPublicKey(blob: blob + [0])
        }
        var hostile = blob
        hostile.replaceSubrange(15..<19, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(
            throws: PublicKeyError.wire(.truncated(.publicKey, needed: 4_294_967_295, left: 32))
        ) { try SSHPublicKey(blob: hostile) }
        hostile.replaceSubrange(15..<19, with: [0, 0, 0, 31])
        #expect(
            throws: PublicKeyError.wire(.wrongLength(.publicKey, expected: 32, found: 31))
        ) { try SSHPublicKey(blob: hostile) }
        #expect(throws: PublicKeyError.wire(.wrongLength(.publicKey, expected: 32, found: 0))) {
            try SSHPublicKey(kind: .ed25519, point: [])
        }
        #expect(throws: PublicKeyError.wire(.notText(.application))) {
            try SSHPublicKey(
                kind: .securityKey(application: "ssh:\n"), point: [UInt8](repeating: 9, count: 32))
        }
    }

    @Test("A key under which anybody could sign anything is no key")
    func smallOrder() throws {
        // The neutral point: a signature of it and nought verifies for every message.
        let neutral = [1] + [UInt8](repeating: 0, count: 31)
        let anybody = neutral + [UInt8](repeating: 0, count: 32)
        let library = try Curve25519.Signing.PublicKey(rawRepresentation: neutral)
        #expect(library.isValidSignature(anybody, for: SignatureScene.message))
        #expect(throws: PublicKeyError.weak) { try SSHPublicKey(kind: .ed25519, point: neutral) }
        let negative = neutral.dropLast() + [0x80]
        #expect(throws: PublicKeyError.weak) {
            try SSHPublicKey(kind: .securityKey(application: "ssh:"), point: Array(negative))
        }
    }
}
