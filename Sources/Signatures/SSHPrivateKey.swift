import Crypto

/// An Ed25519 private key out of an unencrypted file of OpenSSH (PROTOCOL.key, `openssh-key-v1`).
///
/// It keeps the key where the library keeps it, and shows nothing but the fingerprint of the public
/// half.
public struct SSHPrivateKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// The public half.
    public let publicKey: SSHPublicKey
    private let key: Curve25519.Signing.PrivateKey

    private static let magic = Array("openssh-key-v1\0".utf8)
    private static let seedLength = 32
    /// What the private section is filled up to a multiple of, where it is not encrypted.
    private static let blockLength = 8

    /// Reads the bytes of a key file.
    ///
    /// Throws `encrypted` for a file that asks for a passphrase, `securityKey` for one that only
    /// leads to a security key, and `algorithm` for a key of another kind.
    public init(file bytes: [UInt8]) throws(PrivateKeyError) {
        let content: [UInt8]
        do throws(ArmorFault) {
            content = try Armor.privateKey.read(bytes)
        } catch {
            throw .armor(error)
        }
        var reader = WireReader(content[...], PrivateKeyError.wire)
        guard reader.rest.starts(with: Self.magic) else { throw .notAKey }
        _ = try reader.bytes(Self.magic.count, .magic)
        let cipher = try reader.text(.cipher)
        let derivation = try reader.text(.derivation)
        let options = try reader.string(.derivation)
        let count = try reader.number(.keyCount)
        guard count == 1 else { throw .keys(count) }
        let publicKey = try Self.publicKey(reader.string(.publicKey))
        let section = try reader.string(.privateSection)
        guard cipher == "none" else { throw .encrypted(publicKey) }
        try reader.end()
        guard derivation == "none", options.isEmpty else { throw .derivation(derivation) }
        guard publicKey.kind == .ed25519 else { throw .securityKey(publicKey) }
        let seed = try Self.seed(in: section, of: publicKey)
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            key.publicKey.rawRepresentation.elementsEqual(publicKey.point)
        else { throw .halvesDiffer }
        self.publicKey = publicKey
        self.key = key
    }

    /// Creates the key that follows from a seed of 32 bytes (RFC 8032), for tests and benchmarks.
    ///
    /// Throws `halvesDiffer` for a seed of another length.
    package init(seed: [UInt8]) throws {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            throw PrivateKeyError.halvesDiffer
        }
        publicKey = try SSHPublicKey(
            kind: .ed25519, point: Array(key.publicKey.rawRepresentation))
        self.key = key
    }

    /// Returns the signature of `message` for `namespace`, having verified it.
    ///
    /// Throws `namespace` for an empty one or one that is not visible ASCII, and `notMade` if the
    /// library fails.
    public func sign(
        _ message: [UInt8], namespace: String
    ) throws(SignatureError) -> SSHSignature {
        try SSHSignature.check(namespace: namespace)
        let bytes = SSHSignature.signedBytes(
            of: message, namespace: namespace, hashAlgorithm: .sha512)
        guard let value = try? key.signature(for: bytes) else { throw .notMade }
        let signature = SSHSignature(
            key: publicKey, namespace: namespace, hashAlgorithm: .sha512,
            value: .ed25519(Array(value)))
        do throws(SignatureError) {
            // A signature that came out wrong could give the key away: it does not leave here.
            try signature.verify(message, namespace: namespace, by: publicKey)
        } catch {
            throw .notMade
        }
        return signature
    }

    /// The fingerprint of the public half.
    public var description: String { publicKey.fingerprint }
    /// The fingerprint of the public half.
    public var debugDescription: String { description }
}

extension SSHPrivateKey {
    private static func publicKey(
        _ blob: ArraySlice<UInt8>
    ) throws(PrivateKeyError) -> SSHPublicKey {
        do throws(PublicKeyError) {
            return try SSHPublicKey.read(blob)
        } catch .algorithm(let name) {
            throw .algorithm(name)
        } catch {
            throw .publicKey(error)
        }
    }

    /// Returns the 32 secret bytes, after everything beside them was found to be as it must.
    private static func seed(
        in section: ArraySlice<UInt8>, of key: SSHPublicKey
    ) throws(PrivateKeyError) -> ArraySlice<UInt8> {
        var reader = WireReader(section, PrivateKeyError.wire)
        let (first, second) = (try reader.number(.check), try reader.number(.check))
        guard first == second else { throw .checksDiffer }
        let algorithm = try reader.text(.algorithm)
        guard algorithm == key.algorithm else { throw .algorithm(algorithm) }
        let point = try reader.string(of: SSHPublicKey.pointLength, .publicKey)
        let secret = try reader.string(of: seedLength + SSHPublicKey.pointLength, .privateKey)
        _ = try reader.string(.comment)
        guard section.count % blockLength == 0, reader.rest.count < blockLength,
            reader.rest.elementsEqual((0..<reader.rest.count).map { UInt8($0 + 1) })
        else { throw .padding }
        guard point.elementsEqual(key.point), secret.dropFirst(seedLength).elementsEqual(key.point)
        else { throw .halvesDiffer }
        return secret.prefix(seedLength)
    }
}
