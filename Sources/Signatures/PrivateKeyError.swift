/// Why a file is no private key that Salname signs with; no case holds anything of a secret.
public enum PrivateKeyError: Error, Hashable, Sendable {
    /// The text is not an OpenSSH key file.
    case armor(ArmorFault)
    /// What is in the file does not begin as a key does.
    case notAKey
    /// The bytes are not in the form of a key file.
    case wire(WireFault)
    /// The file is encrypted, and this is the public half that stands in it unencrypted.
    case encrypted(SSHPublicKey)
    /// The key is on a security key, which alone signs; the public half.
    case securityKey(SSHPublicKey)
    /// A key of another kind, as `ssh-rsa`.
    case algorithm(String)
    /// The public half is none that is taken.
    case publicKey(PublicKeyError)
    /// The file holds none or several; their number.
    case keys(UInt32)
    /// The file is not encrypted, and yet names a way to make a key of a passphrase.
    case derivation(String)
    /// The two numbers that show a wrong passphrase differ: the file is damaged.
    case checksDiffer
    /// What fills up the end is not 1, 2, 3 …: the file is damaged.
    case padding
    /// The public half is not that of the private one.
    case halvesDiffer
}
