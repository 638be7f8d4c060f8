import FoundationEssentials

/// What stands before the nonce, ciphertext and tag of a sealed part.
///
/// Storage format, never changed: 1 byte format, 4 bytes generation with the highest first,
/// 16 bytes key commitment; then 12 bytes nonce, the ciphertext, 16 bytes tag. All in base64.
struct SealedHeader {
    static let keyCommitmentByteCount = 16

    private static let format: UInt8 = 1
    private static let byteCount = 1 + 4 + keyCommitmentByteCount
    private static let tagByteCount = 16

    let generation: Int
    let keyCommitment: [UInt8]

    var bytes: [UInt8] {
        var bytes = [Self.format]
        withUnsafeBytes(of: UInt32(generation).bigEndian) { bytes.append(contentsOf: $0) }
        return bytes + keyCommitment
    }

    /// Returns the header and what follows it: nonce, ciphertext and tag.
    static func split(_ sealed: String) throws(SealError) -> (header: Self, rest: Data) {
        guard let bytes = Base64.decode(sealed), let found = bytes.first else { throw .malformed }
        guard found == format else {
            throw found > format ? .newerFormat(found: Int(found)) : .malformed
        }
        let least = byteCount + SealNonce.byteCount + Salt.byteCount + tagByteCount
        guard bytes.count >= least else { throw .malformed }
        let generation = bytes[1..<5].reduce(0) { $0 << 8 | Int($1) }
        let header = Self(generation: generation, keyCommitment: Array(bytes[5..<byteCount]))
        return (header, Data(bytes[byteCount...]))
    }
}
