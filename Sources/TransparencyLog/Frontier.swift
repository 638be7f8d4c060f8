/// The right edge of a Merkle tree: all that is needed to append to it and to know its root.
///
/// It holds the roots of the perfect subtrees into which RFC 6962 divides the leaves, one for every
/// one-bit of the size, so it stays small: at most 63 hashes.
public struct Frontier: Equatable, Sendable {
    /// How many leaves the tree has.
    public private(set) var size = 0

    // Left to right, which is largest to smallest.
    private var roots: [Hash] = []

    /// Creates the edge of a tree without leaves.
    public init() {}

    /// Adds a leaf at the right, and returns the perfect subtrees it completed that tiles hold.
    ///
    /// Tiles hold the subtrees whose level is a multiple of 8. The first one returned is the leaf
    /// itself, at level 0; every 256th leaf also completes one at level 8, and so on upwards.
    public mutating func append(_ leafHash: Hash) -> [PerfectSubtree] {
        completed(by: PerfectSubtree(level: 0, index: size, hash: leafHash))
    }

    /// Adds all leaves of a perfect subtree at the right, and returns it with the perfect subtrees
    /// it completed that tiles hold; nil where the tree does not end at one of its level.
    public mutating func append(subtree root: Hash, level: Int) -> [PerfectSubtree]? {
        guard (0..<Int.bitWidth - 1).contains(level), size & ((1 << level) - 1) == 0 else {
            return nil
        }
        return completed(by: PerfectSubtree(level: level, index: size >> level, hash: root))
    }

    private mutating func completed(by subtree: PerfectSubtree) -> [PerfectSubtree] {
        var completed = [subtree]
        var root = subtree.hash
        var level = subtree.level
        var index = subtree.index
        while index & 1 == 1 {
            root = MerkleTree.nodeHash(roots.removeLast(), root)
            level += 1
            index >>= 1
            if level % PerfectSubtree.levelsPerTile == 0 {
                completed.append(PerfectSubtree(level: level, index: index, hash: root))
            }
        }
        roots.append(root)
        size += 1 << subtree.level
        return completed
    }

    /// The root of the tree, `MTH` of RFC 6962.
    public var root: Hash {
        guard var root = roots.last else { return MerkleTree.emptyRoot }
        for left in roots.dropLast().reversed() {
            root = MerkleTree.nodeHash(left, root)
        }
        return root
    }
}

/// A subtree whose number of leaves is a power of two; it never changes as the tree grows.
public struct PerfectSubtree: Hashable, Sendable {
    /// How many levels of the tree one level of tiles spans, by C2SP tlog-tiles.
    public static let levelsPerTile = 8

    /// The height: the subtree has 2 to the power of `level` leaves; 0 is a leaf.
    public let level: Int
    /// Which one of its level it is, from 0 at the left.
    public let index: Int
    /// The root of the subtree.
    public let hash: Hash

    /// Creates the subtree at `index`, from 0, of `level`, 0 being the leaves.
    public init(level: Int, index: Int, hash: Hash) {
        self.level = level
        self.index = index
        self.hash = hash
    }
}

extension Frontier {
    /// The edge as bytes: the size, 8 bytes with the highest first, then the roots left to right.
    public var serialized: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + roots.count * Hash.byteCount)
        withUnsafeBytes(of: UInt64(size).bigEndian) { bytes.append(contentsOf: $0) }
        for root in roots {
            root.withBytes { bytes.append(contentsOf: $0) }
        }
        return bytes
    }

    /// Creates the edge that was written as `bytes`; nil unless size and number of roots agree.
    ///
    /// The hashes are taken as they are: only the entries themselves prove them.
    public init?(serialized bytes: [UInt8]) {
        guard bytes.count >= 8,
            let size = Int(exactly: bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }),
            bytes.count == 8 + size.nonzeroBitCount * Hash.byteCount
        else { return nil }
        self.size = size
        roots = bytes.withUnsafeBytes { bytes in
            stride(from: 8, to: bytes.count, by: Hash.byteCount).compactMap {
                Hash(UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + Hash.byteCount]))
            }
        }
    }
}
