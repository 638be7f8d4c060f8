/// The hashes of RFC 6962, section 2.1, of which a tree over the log's entries is made.
///
/// The first byte keeps leaves and nodes apart: without it, somebody could show two node hashes as
/// the bytes of an entry.
public enum MerkleTree {
    /// The root of a tree without entries: the SHA-256 of no bytes.
    public static let emptyRoot = Hash.sha256(of: [])

    /// Returns the hash of a leaf, `SHA-256(0x00 ‖ entry)`.
    public static func leafHash(of entry: UnsafeRawBufferPointer) -> Hash {
        var stream = SHA256Stream()
        withUnsafeBytes(of: UInt8(0)) { stream.update($0) }
        stream.update(entry)
        return stream.finalize()
    }

    /// Returns the hash of a leaf, `SHA-256(0x00 ‖ entry)`.
    public static func leafHash(of entry: [UInt8]) -> Hash {
        entry.withUnsafeBytes { leafHash(of: $0) }
    }

    /// Returns the hash of a node over its two subtrees, `SHA-256(0x01 ‖ left ‖ right)`.
    public static func nodeHash(_ left: Hash, _ right: Hash) -> Hash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Hash.byteCount, alignment: 8) { bytes in
            bytes[0] = 1
            let leftBytes = UnsafeMutableRawBufferPointer(rebasing: bytes[1...])
            left.withBytes { leftBytes.copyMemory(from: $0) }
            let rightBytes = UnsafeMutableRawBufferPointer(rebasing: leftBytes[Hash.byteCount...])
            right.withBytes { rightBytes.copyMemory(from: $0) }
            return Hash.sha256(of: UnsafeRawBufferPointer(bytes))
        }
    }
}
