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
        let digits: StaticString = "0123456789abcdef"
        return withBytes { bytes in
            bytes.indices.allSatisfy {
                text[2 * $0] == digits.utf8Start[Int(bytes[$0] >> 4)]
                    && text[2 * $0 + 1] == digits.utf8Start[Int(bytes[$0] & 15)]
            }
        }
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
