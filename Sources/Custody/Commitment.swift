import Crypto

/// 32 random bytes that keep a part from being guessed from its commitment.
public struct Salt: Sendable {
    /// How many bytes a salt has: 32.
    public static let byteCount = 32

    let bytes: [UInt8]

    /// Creates a salt from its bytes; nil if they are not 32.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Reads a salt as `text` gives it; nil for any other text.
    public init?(text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 2 * Self.byteCount else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Hexadecimal.value(of: digits[index]),
                let low = Hexadecimal.value(of: digits[index + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    public var text: String { Hexadecimal.text(of: bytes) }

    /// Draws a new salt.
    public init(from randomness: inout some RandomSource) {
        bytes = randomness.exactly(Self.byteCount)
    }
}

/// What a line says in clear of a sealed part: a salted hash, of which nothing can be guessed.
///
/// It is `SHA-256("salname/part/v1" ‖ 0x00 ‖ salt ‖ part)`. A signature over the commitment stands
/// when the part's key is destroyed; salt and part together show that the part is the one meant.
public struct Commitment: Hashable, Sendable, CustomStringConvertible {
    /// 64 lower-case hexadecimal digits.
    public let text: String

    /// Computes the commitment to `part`, the bytes of its canonical JSON.
    public init(to part: [UInt8], salt: Salt) {
        var hash = SHA256()
        hash.update(data: Array("salname/part/v1".utf8) + [0])
        hash.update(data: salt.bytes)
        hash.update(data: part)
        text = Hexadecimal.text(of: hash.finalize())
    }

    /// Reads a commitment; nil unless `text` is 64 lower-case hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 64,
            text.utf8.allSatisfy({ Hexadecimal.value(of: $0) != nil })
        else { return nil }
        self.text = text
    }

    public var description: String { text }
}

/// Bytes in lower-case hexadecimal digits, two each.
private enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(of bytes: some Sequence<UInt8>) -> String {
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    static func value(of digit: UInt8) -> UInt8? {
        digits.firstIndex(of: digit).map { UInt8($0) }
    }
}
