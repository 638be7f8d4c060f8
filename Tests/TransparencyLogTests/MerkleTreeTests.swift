import Foundation
import Testing
import TransparencyLog

@Suite("The Merkle tree of RFC 6962")
struct MerkleTreeTests {
    @Test("A hash is known by its digits, and by no others")
    func digits() {
        for number in 0..<64 {
            let hash = Hash.sha256(of: [UInt8(number)])
            let text = Array(hash.hex.utf8)
            #expect(text.withUnsafeBytes { hash.isWritten(as: $0) })
            var other = text
            other[number] = other[number] == 97 ? 98 : 97
            #expect(!other.withUnsafeBytes { hash.isWritten(as: $0) })
            let capitals = Array(hash.hex.uppercased().utf8)
            #expect(!capitals.withUnsafeBytes { hash.isWritten(as: $0) })
            #expect(!text.dropLast().withUnsafeBytes { hash.isWritten(as: $0) })
        }
    }

    @Test("SHA-256 gives the digest of FIPS 180 for abc, whole or in pieces")
    func knownDigest() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        var stream = SHA256Stream()
        stream.update(Array("a".utf8))
        stream.update(Array("bc".utf8))
        #expect(Hash.sha256(of: Array("abc".utf8)).hex == expected)
        #expect(stream.finalize().hex == expected)
    }

    @Test("A hash is 32 bytes, no fewer and no more, and gives back the bytes it was made of")
    func hashBytes() throws {
        let bytes = (0..<32).map { UInt8($0 * 7 & 255) }
        let hash = try #require(Hash(bytes))
        #expect(hash.withBytes { Array($0) } == bytes)
        #expect(Hash(Array(bytes.dropLast())) == nil)
        #expect(Hash(bytes + [0]) == nil)
    }

    @Test("A tree without entries has the hash of no bytes as its root")
    func emptyRoot() {
        let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(MerkleTree.emptyRoot.hex == expected)
        #expect(Frontier().root.hex == expected)
    }

    @Test("Two node hashes put together as an entry do not give the hash of their node")
    func leavesAndNodesDiffer() {
        let left = MerkleTree.leafHash(of: [1])
        let right = MerkleTree.leafHash(of: [2])
        let entry = left.withBytes { Array($0) } + right.withBytes { Array($0) }
        #expect(MerkleTree.leafHash(of: entry) != MerkleTree.nodeHash(left, right))
    }

    @Test(
        "The published reference tree of eight entries has the published hashes",
        .enabled(
            if: ReferenceTree.isPresent,
            "skipped: no ../shared/vectors/proof/merkle/reference-tree-8.json beside the repository"
        ))
    func referenceTree() throws {
        let tree = try ReferenceTree.read()
        var frontier = Frontier()
        try #require(tree.rootBySize.count == tree.leafInputs.count + 1)
        #expect(frontier.root.hex == tree.rootBySize.first)
        for (index, input) in tree.leafInputs.enumerated() {
            let leaf = MerkleTree.leafHash(of: try #require(bytes(hex: input)))
            #expect(leaf.hex == tree.leafHashes[index])
            _ = frontier.append(leaf)
            #expect(frontier.root.hex == tree.rootBySize[index + 1], "size \(index + 1)")
        }
    }
}

/// The reference tree that many implementations of RFC 6962 test against.
private struct ReferenceTree: Decodable {
    let leafInputs: [String]
    let leafHashes: [String]
    let rootBySize: [String]

    enum CodingKeys: String, CodingKey {
        case leafInputs = "leaf_inputs_hex"
        case leafHashes = "leaf_hashes_hex"
        case rootBySize = "root_by_size_hex"
    }

    static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/vectors/proof/merkle/reference-tree-8.json")

    static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

    static func read() throws -> ReferenceTree {
        try JSONDecoder().decode(ReferenceTree.self, from: Data(contentsOf: file))
    }
}

private func bytes(hex: String) -> [UInt8]? {
    let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == hex.utf8.count, digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
