import Crypto

extension SSHSignature {
    /// The flag with which a security key says that somebody touched it (U2F, "user presence").
    private static let presence: UInt8 = 1

    /// Returns if `key` signed `message` for `namespace`, and throws why not.
    ///
    /// What is compared first is said first: `otherKey`, `otherNamespace`, `nobodyPresent` (of a security
    /// key alone), `notSigned`.
    public func verify(
        _ message: [UInt8], namespace: String, by key: SSHPublicKey
    ) throws(SignatureError) {
        guard self.key == key else { throw .otherKey(self.key) }
        guard self.namespace.utf8.elementsEqual(namespace.utf8) else {
            throw .otherNamespace(self.namespace)
        }
        let signed = Self.signedBytes(
            of: message, namespace: self.namespace, hashAlgorithm: hashAlgorithm)
        switch (key.kind, value) {
        case (.ed25519, .ed25519(let bytes)):
            try Self.verify(bytes, of: signed, by: key)
        case (.securityKey(let application), .securityKey(let bytes, let flags, let counter)):
            guard flags & Self.presence != 0 else { throw .nobodyPresent(flags: flags) }
            // OpenSSH's PROTOCOL.u2f: a security key hashes what it is given, and adds what it saw.
            var writer = WireWriter()
            writer.append(Array(SHA256.hash(data: Array(application.utf8))))
            writer.append([flags])
            writer.append(number: counter)
            writer.append(Array(SHA256.hash(data: signed)))
            try Self.verify(bytes, of: writer.bytes, by: key)
        case (.ed25519, .securityKey), (.securityKey, .ed25519):
            // Neither is read nor made: a signature is of the kind of its key.
            throw .notSigned
        }
    }

    private static func verify(
        _ signature: [UInt8], of bytes: [UInt8], by key: SSHPublicKey
    ) throws(SignatureError) {
        guard let point = try? Curve25519.Signing.PublicKey(rawRepresentation: key.point),
            point.isValidSignature(signature, for: bytes)
        else { throw .notSigned }
    }
}
