/// Why a signature proves nothing; the first reason found.
public enum SignatureError: Error, Hashable, Sendable {
    /// The text is not an armored signature.
    case armor(ArmorFault)
    /// The bytes do not begin with `SSHSIG`.
    case notASignature
    /// A version other than 1.
    case version(UInt32)
    /// The bytes are not in the form of a signature.
    case wire(WireFault)
    /// What stands in the place of the public key is none that is taken.
    case publicKey(PublicKeyError)
    /// The namespace is empty, or something in it is not visible ASCII.
    case namespace(String)
    /// The field that the format keeps free is not empty: nobody knows what it says.
    case reserved(bytes: Int)
    /// The message was hashed with something other than SHA-512 or SHA-256.
    case hashAlgorithm(String)
    /// The signature is of another algorithm than the key beside it.
    case algorithmsDiffer(key: String, signature: String)

    /// The signature is by this key, and not by the one that was asked for.
    case otherKey(SSHPublicKey)
    /// The signature was made for this namespace, and not for the one that was asked for.
    case otherNamespace(String)
    /// The security key did not see that somebody touched it; its flags.
    case nobodyPresent(flags: UInt8)
    /// The key did not sign this message.
    case notSigned
    /// The library made no signature, or one that does not verify.
    case notMade
}
