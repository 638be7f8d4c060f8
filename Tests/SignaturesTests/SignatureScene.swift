import Crypto
import Foundation
import LedgerTesting

@testable import Signatures

/// What the tests of signatures sign, with which keys, and for what.
enum SignatureScene {
    static let namespace = "salname-command@ledger.example/az"
    static let message = Array(#"{"command":"recordExit","officer":"O-AZ-0031"}"#.utf8)

    /// The generator of `SALNAME_SEED`, or else of `standard`.
    static func chance(_ standard: UInt64) -> SeededRandom {
        let chosen = ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap(UInt64.init)
        return SeededRandom(seed: chosen ?? standard)
    }

    /// The key that follows from `seed`, as the library has it.
    static func libraryKey(_ seed: UInt64) throws -> Curve25519.Signing.PrivateKey {
        var random = SeededRandom(seed: seed)
        return try Curve25519.Signing.PrivateKey(rawRepresentation: random.bytes(32))
    }

    /// The private key that follows from `seed`, read from a file of its own.
    static func key(_ seed: UInt64) throws -> SSHPrivateKey {
        try SSHPrivateKey(file: Array(KeyFile(libraryKey(seed)).text.utf8))
    }

    static func fixture(_ name: String) throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try Array(Data(contentsOf: root.appending(path: "fixtures/signatures/" + name)))
    }

    static func text(_ name: String) throws -> String {
        String(decoding: try fixture(name), as: UTF8.self)
    }
}

/// A key file of OpenSSH, written field by field so that each can be given wrong.
struct KeyFile {
    var magic = Array("openssh-key-v1\0".utf8)
    var cipher = "none"
    var derivation = "none"
    var count: UInt32 = 1
    var publicBlob: [UInt8]
    var checks: (UInt32, UInt32) = (7, 7)
    var algorithm = "ssh-ed25519"
    var point: [UInt8]
    var secret: [UInt8]
    var comment = "made for a test"
    var padding: [UInt8]?
    var trailing: [UInt8] = []

    init(_ key: Curve25519.Signing.PrivateKey) throws {
        point = Array(key.publicKey.rawRepresentation)
        secret = Array(key.rawRepresentation) + point
        publicBlob = try SSHPublicKey(kind: .ed25519, point: point).blob
    }

    var text: String {
        var section = WireWriter()
        section.append(number: checks.0)
        section.append(number: checks.1)
        section.append(string: algorithm)
        section.append(string: point)
        section.append(string: secret)
        section.append(string: comment)
        let missing = (8 - section.bytes.count % 8) % 8
        section.append(padding ?? (0..<missing).map { UInt8($0 + 1) })
        var file = WireWriter()
        file.append(magic)
        file.append(string: cipher)
        file.append(string: derivation)
        file.append(string: [])
        file.append(number: count)
        file.append(string: publicBlob)
        file.append(string: section.bytes)
        file.append(trailing)
        return Armor.privateKey.write(file.bytes)
    }

    var fault: PrivateKeyError? {
        do throws(PrivateKeyError) {
            _ = try SSHPrivateKey(file: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }
}

/// A security key that a test holds: it signs as the hardware does, touched or not.
struct SoftSecurityKey {
    let key: Curve25519.Signing.PrivateKey
    let publicKey: SSHPublicKey

    init(seed: UInt64, application: String = "ssh:") throws {
        key = try SignatureScene.libraryKey(seed)
        publicKey = try SSHPublicKey(
            kind: .securityKey(application: application),
            point: Array(key.publicKey.rawRepresentation))
    }

    func sign(
        _ message: [UInt8], namespace: String, flags: UInt8 = 1, counter: UInt32 = 41
    ) throws -> SSHSignature {
        guard case .securityKey(let application) = publicKey.kind else {
            throw SignatureError.notMade
        }
        let inner = SSHSignature.signedBytes(
            of: message, namespace: namespace, hashAlgorithm: .sha512)
        var bytes = Array(SHA256.hash(data: Array(application.utf8))) + [flags]
        withUnsafeBytes(of: counter.bigEndian) { bytes += $0 }
        bytes += Array(SHA256.hash(data: inner))
        return SSHSignature(
            key: publicKey, namespace: namespace, hashAlgorithm: .sha512,
            value: .securityKey(
                Array(try key.signature(for: bytes)), flags: flags, counter: counter))
    }
}
