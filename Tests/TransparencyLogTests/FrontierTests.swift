import LedgerTesting
import Testing
import TransparencyLog

@Suite("The right edge of the tree")
struct FrontierTests {
    @Test("The root that grows with the log is the root computed from all entries, at sizes to 600")
    func rootAgreesWithDefinition() {
        let leaves = someLeaves(600)
        var frontier = Frontier()
        for size in 0...leaves.count {
            #expect(frontier.size == size)
            #expect(frontier.root == root(of: leaves[..<size]), "size \(size)")
            if size < leaves.count { _ = frontier.append(leaves[size]) }
        }
    }

    @Test("An edge written down and read back at any size goes on as if it had never stopped")
    func restoredFromBytes() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededRandom(seed: seed)
        let leaves = someLeaves(600)
        var frontier = Frontier()
        for (index, leaf) in leaves.enumerated() {
            _ = frontier.append(leaf)
            guard Int.random(in: 0..<7, using: &random) == 0 else { continue }
            let bytes = frontier.serialized
            #expect(bytes.count == 8 + 32 * (index + 1).nonzeroBitCount)
            let restored = try #require(Frontier(serialized: bytes), "seed \(seed)")
            #expect(restored == frontier, "seed \(seed), size \(index + 1)")
            frontier = restored
        }
        #expect(frontier.root == root(of: leaves[...]), "seed \(seed)")
    }

    @Test("A tree given whole subtrees of 256 leaves is the one given their leaves")
    func wholeSubtrees() throws {
        let leaves = someLeaves(1100)
        var byLeaf = Frontier()
        let completed = leaves.flatMap { byLeaf.append($0) }
        var bySubtree = Frontier()
        var given: [PerfectSubtree] = []
        for subtree in completed where subtree.level == 8 {
            given.append(subtree)
            let more = bySubtree.append(subtree: subtree.hash, level: 8)
            given += try #require(more)
        }
        for leaf in leaves[1024...] { _ = bySubtree.append(leaf) }
        #expect(bySubtree == byLeaf)
        #expect(given == completed)
        let misplaced = bySubtree.append(subtree: leaves[0], level: 8)
        #expect(misplaced == nil)
        #expect(bySubtree == byLeaf)
    }

    @Test("Tiles are given every full run of 256 leaves, with its place and its root")
    func completedSubtrees() {
        let leaves = someLeaves(600)
        var frontier = Frontier()
        let runs = leaves.flatMap { frontier.append($0) }
        #expect(runs.map(\.level) == [8, 8])
        #expect(runs.map(\.index) == [0, 1])
        #expect(runs.map(\.hash) == [root(of: leaves[..<256]), root(of: leaves[256..<512])])
    }

    @Test("The 65,536th entry completes a subtree at both of the levels 8 and 16")
    func thirdLevelOfTiles() {
        let leaf = MerkleTree.leafHash(of: [])
        var frontier = Frontier()
        for _ in 1..<65_536 { _ = frontier.append(leaf) }
        let completed = frontier.append(leaf)
        #expect(completed.map(\.level) == [8, 16])
        #expect(completed.map(\.index) == [255, 0])
        #expect(completed.last?.hash == frontier.root)
    }

    @Test("Bytes whose number of hashes does not fit the size are not an edge")
    func malformedBytes() {
        var frontier = Frontier()
        for leaf in someLeaves(7) { _ = frontier.append(leaf) }
        let bytes = frontier.serialized
        #expect(Frontier(serialized: bytes) == frontier)
        #expect(Frontier(serialized: []) == nil)
        #expect(Frontier(serialized: Array(bytes.dropLast())) == nil)
        #expect(Frontier(serialized: Array(bytes.dropLast(32))) == nil)
        #expect(Frontier(serialized: bytes + [UInt8](repeating: 0, count: 32)) == nil)
        // A size above the largest Int has its bits, but no place in a log.
        #expect(Frontier(serialized: [0x80] + [UInt8](repeating: 0, count: 7 + 32)) == nil)
    }
}

/// The definition of RFC 6962, section 2.1, word for word; slow, and independent of `Frontier`.
private func root(of leaves: ArraySlice<Hash>) -> Hash {
    guard let first = leaves.first else { return Hash.sha256(of: []) }
    guard leaves.count > 1 else { return first }
    var split = 1
    while split * 2 < leaves.count { split *= 2 }
    let middle = leaves.startIndex + split
    let left = root(of: leaves[..<middle]).withBytes { Array($0) }
    let right = root(of: leaves[middle...]).withBytes { Array($0) }
    return Hash.sha256(of: [1] + left + right)
}

private func someLeaves(_ count: Int) -> [Hash] {
    (0..<count).map { MerkleTree.leafHash(of: Array("entry \($0)".utf8)) }
}
