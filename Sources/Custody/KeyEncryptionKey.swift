import Crypto
import FoundationEssentials

/// The key that wraps every person's key: 32 bytes in a file only its owner may read.
///
/// It stands in no backup of the key file. When it is replaced, older copies of the key file become
/// useless; the epoch counts the replacements.
struct KeyEncryptionKey: Sendable {
    static let byteCount = 32

    private let key: SymmetricKey

    /// Reads the key from `path`.
    ///
    /// Throws `keyEncryptionKeyMissing`, `keyEncryptionKeyTooOpen` if group or others may do
    /// anything with the file, or `keyEncryptionKeyMalformed`.
    init(file path: String) throws(CustodyError) {
        guard let file = try PrivateFile.read(path, limit: Self.byteCount + 1) else {
            throw .keyEncryptionKeyMissing(path: path)
        }
        guard file.mode & 0o077 == 0 else {
            throw .keyEncryptionKeyTooOpen(path: path, mode: file.mode)
        }
        guard file.bytes.count == Self.byteCount else {
            throw .keyEncryptionKeyMalformed(path: path)
        }
        key = SymmetricKey(data: file.bytes)
    }

    /// Reads the key from `path`, or makes it there, durable, if there is none.
    init(
        creatingIfMissing path: String, randomness: inout some RandomSource
    ) throws(CustodyError) {
        if try PrivateFile.size(path) == nil {
            try PrivateFile.create(path, holding: randomness.exactly(Self.byteCount))
        }
        try self.init(file: path)
    }

    /// Returns `bytes` wrapped, bound to `label`.
    func wrap(
        _ bytes: [UInt8], label: [UInt8], randomness: inout some RandomSource
    ) -> Data {
        ChaChaPoly.seal(
            bytes, using: key, nonce: SealNonce(from: &randomness), authenticating: label)
    }

    /// Returns the bytes that were wrapped; nil if they were wrapped otherwise, or altered.
    func unwrap(_ wrapped: Data, label: [UInt8]) -> [UInt8]? {
        ChaChaPoly.open(wrapped, using: key, authenticating: label)
    }
}
