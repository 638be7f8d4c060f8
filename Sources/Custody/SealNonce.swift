import Crypto
import FoundationEssentials

/// 12 random bytes, never used twice with one key.
public struct SealNonce: Sendable {
    /// How many bytes a nonce has: 12.
    public static let byteCount = 12

    let bytes: [UInt8]

    /// Creates a nonce from its bytes; nil if they are not 12.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Draws a new nonce.
    public init(from randomness: inout some RandomSource) {
        bytes = randomness.exactly(Self.byteCount)
    }
}

extension ChaChaPoly {
    /// Returns nonce, ciphertext and tag of `plain`.
    static func seal(
        _ plain: [UInt8], using key: SymmetricKey, nonce: SealNonce, authenticating label: [UInt8]
    ) -> Data {
        do {
            let nonce = try Nonce(data: nonce.bytes)
            return try seal(plain, using: key, nonce: nonce, authenticating: label).combined
        } catch {
            preconditionFailure("a key of 256 bits and a nonce of 96 seal anything")
        }
    }

    /// Returns what was sealed as `combined`; nil if anything of it is not as it was then.
    static func open(
        _ combined: Data, using key: SymmetricKey, authenticating label: [UInt8]
    ) -> [UInt8]? {
        guard let box = try? SealedBox(combined: combined),
            let plain = try? open(box, using: key, authenticating: label)
        else { return nil }
        return Array(plain)
    }
}
