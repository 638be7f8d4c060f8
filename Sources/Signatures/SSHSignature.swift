import Crypto

/// A signature as `ssh-keygen -Y sign` makes it (OpenSSH's PROTOCOL.sshsig, version 1).
///
/// Each has one form in bytes: what is read was written so, or is refused.
public struct SSHSignature: Hashable, Sendable {
    /// With what the message was hashed before it was signed.
    public enum HashAlgorithm: String, Hashable, Sendable {
        /// As Salname and `ssh-keygen` sign.
        case sha512
        /// Accepted where a signature is verified.
        case sha256
    }

    /// What the key made.
    enum Value: Hashable {
        case ed25519([UInt8])
        case securityKey([UInt8], flags: UInt8, counter: UInt32)
    }

    /// The key that the signature names as its own; whoever verifies says which it must be.
    public let key: SSHPublicKey
    /// For what it was made: a signature for one namespace is none in another.
    public let namespace: String
    /// With what the message was hashed.
    public let hashAlgorithm: HashAlgorithm
    let value: Value

    private static let magic = Array("SSHSIG".utf8)
    private static let version: UInt32 = 1
    private static let valueLength = 64

    init(
        key: SSHPublicKey, namespace: String, hashAlgorithm: HashAlgorithm, value: Value
    ) {
        self.key = key
        self.namespace = namespace
        self.hashAlgorithm = hashAlgorithm
        self.value = value
    }

    /// Reads a signature as it stands in a `.sig` file.
    public init(armored text: String) throws(SignatureError) {
        let blob: [UInt8]
        do throws(ArmorFault) {
            blob = try Armor.signature.read(Array(text.utf8))
        } catch {
            throw .armor(error)
        }
        try self.init(blob: blob)
    }

    /// Reads a signature's bytes.
    public init(blob: [UInt8]) throws(SignatureError) {
        var reader = WireReader(blob[...], SignatureError.wire)
        guard reader.rest.starts(with: Self.magic) else { throw .notASignature }
        _ = try reader.bytes(Self.magic.count, .magic)
        let version = try reader.number(.version)
        guard version == Self.version else { throw .version(version) }
        key = try Self.key(reader.string(.publicKey))
        let namespace = String(decoding: try reader.string(.namespace), as: UTF8.self)
        try Self.check(namespace: namespace)
        self.namespace = namespace
        let reserved = try reader.string(.reserved)
        guard reserved.isEmpty else { throw .reserved(bytes: reserved.count) }
        let hash = try reader.text(.hashAlgorithm)
        guard let hashAlgorithm = HashAlgorithm(rawValue: hash) else { throw .hashAlgorithm(hash) }
        self.hashAlgorithm = hashAlgorithm
        let value = try reader.string(.signature)
        try reader.end()
        self.value = try Self.value(value, by: key)
    }

    /// The signature's bytes.
    public var blob: [UInt8] {
        var writer = WireWriter()
        writer.append(Self.magic)
        writer.append(number: Self.version)
        writer.append(string: key.blob)
        writer.append(string: namespace)
        writer.append(string: [])
        writer.append(string: hashAlgorithm.rawValue)
        writer.append(string: valueBlob)
        return writer.bytes
    }

    /// The signature as `ssh-keygen` writes it into a file, with a newline at its end.
    public var armored: String { Armor.signature.write(blob) }

    /// Returns what is signed of `message`: its hash, under the namespace.
    static func signedBytes(
        of message: [UInt8], namespace: String, hashAlgorithm: HashAlgorithm
    ) -> [UInt8] {
        var writer = WireWriter()
        writer.append(magic)
        writer.append(string: namespace)
        writer.append(string: [])
        writer.append(string: hashAlgorithm.rawValue)
        switch hashAlgorithm {
        case .sha512: writer.append(string: Array(SHA512.hash(data: message)))
        case .sha256: writer.append(string: Array(SHA256.hash(data: message)))
        }
        return writer.bytes
    }

    /// Throws unless `namespace` is visible ASCII, of which equal texts are equal bytes.
    static func check(namespace: String) throws(SignatureError) {
        guard namespace.utf8.isVisibleASCII else { throw .namespace(namespace) }
    }
}

extension SSHSignature {
    private static func key(_ blob: ArraySlice<UInt8>) throws(SignatureError) -> SSHPublicKey {
        do throws(PublicKeyError) {
            return try SSHPublicKey.read(blob)
        } catch {
            throw .publicKey(error)
        }
    }

    private static func value(
        _ blob: ArraySlice<UInt8>, by key: SSHPublicKey
    ) throws(SignatureError) -> Value {
        var reader = WireReader(blob, SignatureError.wire)
        let algorithm = try reader.text(.algorithm)
        guard algorithm == key.algorithm else {
            throw .algorithmsDiffer(key: key.algorithm, signature: algorithm)
        }
        let bytes = Array(try reader.string(of: valueLength, .signature))
        let value: Value
        switch key.kind {
        case .ed25519: value = .ed25519(bytes)
        case .securityKey:
            value = .securityKey(
                bytes, flags: try reader.byte(.flags), counter: try reader.number(.counter))
        }
        try reader.end()
        return value
    }

    private var valueBlob: [UInt8] {
        var writer = WireWriter()
        writer.append(string: key.algorithm)
        switch value {
        case .ed25519(let bytes): writer.append(string: bytes)
        case .securityKey(let bytes, let flags, let counter):
            writer.append(string: bytes)
            writer.append([flags])
            writer.append(number: counter)
        }
        return writer.bytes
    }
}
