import Crypto

/// A SHA-256 hash: 32 bytes, held in place.
public struct Hash: Hashable, Sendable, CustomStringConvertible {
    /// How many bytes a hash has: 32.
    public static let byteCount = 32

    // The bytes lie in memory in their order, eight to a word, so that a hash costs no allocation.
    private let words: Words

    private struct Words: Hashable {
        var first: UInt64 = 0
        var second: UInt64 = 0
        var third: UInt64 = 0
        var fourth: UInt64 = 0
    }

    /// Creates a hash from its bytes; nil if they are not 32.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Hash.byteCount else { return nil }
        var words = Words()
        withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
        self.words = words
    }

    /// Creates a hash from its bytes; nil if they are not 32.
    public init?(_ bytes: [UInt8]) {
        guard let hash = bytes.withUnsafeBytes({ Hash($0) }) else { return nil }
        self = hash
    }

    fileprivate init(_ digest: SHA256Digest) {
        var words = Words()
        digest.withUnsafeBytes { bytes in
            withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
        }
        self.words = words
    }

    /// Returns the SHA-256 of `bytes`.
    public static func sha256(of bytes: UnsafeRawBufferPointer) -> Hash {
        var stream = SHA256Stream()
        stream.update(bytes)
        return stream.finalize()
    }

    /// Returns the SHA-256 of `bytes`.
    public static func sha256(of bytes: [UInt8]) -> Hash {
        bytes.withUnsafeBytes { sha256(of: $0) }
    }

    /// Calls `body` with the 32 bytes, which are valid only during the call.
    public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
        -> Result
    {
        try withUnsafeBytes(of: words, body)
    }

    /// The bytes as 64 lower-case hexadecimal digits.
    public var hex: String {
        let digits: StaticString = "0123456789abcdef"
        return String(unsafeUninitializedCapacity: 2 * Hash.byteCount) { text in
            withBytes { bytes in
                for (index, byte) in bytes.enumerated() {
                    text[2 * index] = digits.utf8Start[Int(byte >> 4)]
                    text[2 * index + 1] = digits.utf8Start[Int(byte & 15)]
                }
            }
            return 2 * Hash.byteCount
        }
    }

    /// Says whether `text` is the hash as 64 lower-case hexadecimal digits.
    public func isWritten(as text: UnsafeRawBufferPointer) -> Bool {
        guard text.count == 2 * Hash.byteCount else { return false }
        return withBytes { bytes in
            // Four bytes are eight digits, compared at once.
            for offset in stride(from: 0, to: Hash.byteCount, by: 4) {
                let four = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
                let eight = text.loadUnaligned(fromByteOffset: 2 * offset, as: UInt64.self)
                guard Hash.digits(of: UInt32(littleEndian: four)) == UInt64(littleEndian: eight)
                else { return false }
            }
            return true
        }
    }

    /// Returns the eight lower-case digits of four bytes, of both the first lowest.
    private static func digits(of bytes: UInt32) -> UInt64 {
        var halves = UInt64(bytes)
        halves = (halves | halves << 16) & 0x0000_FFFF_0000_FFFF
        halves = (halves | halves << 8) & 0x00FF_00FF_00FF_00FF
        halves = halves >> 4 & 0x000F_000F_000F_000F | (halves & 0x000F_000F_000F_000F) << 8
        // Ten and above are letters, which stand 39 places further than after the nine.
        let letters = (halves &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return halves &+ 0x3030_3030_3030_3030 &+ letters &* 39
    }

    public var description: String { hex }
}

/// A SHA-256 computed over bytes that come in pieces.
public struct SHA256Stream: Sendable {
    private var function = SHA256()

    /// Creates a stream that has seen no bytes.
    public init() {}

    /// Adds `bytes` to what is hashed.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        function.update(bufferPointer: bytes)
    }

    /// Adds `bytes` to what is hashed.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// Returns the hash of all bytes added so far; more may be added afterwards.
    public func finalize() -> Hash {
        Hash(function.finalize())
    }
}
