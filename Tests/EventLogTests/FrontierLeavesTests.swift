import Testing
import TransparencyLog

@testable import EventLog

@Suite("Many leaves at once")
struct FrontierLeavesTests {
    @Test("They make the tree that they make one by one, wherever it ended before")
    func byStretch() throws {
        let leaves = (0..<2000).map { MerkleTree.leafHash(of: [UInt8($0 & 255), UInt8($0 >> 8)]) }
        for before in [0, 1, 255, 256, 300, 767] {
            for count in [0, 1, 255, 256, 257, 600, 1100] {
                // given
                var one = Frontier()
                for leaf in leaves.prefix(before) { _ = one.append(leaf) }
                var many = one

                // when
                let added = leaves.dropFirst(before).prefix(count)
                let completed = try many.append(Array(added))

                // then
                let expected = added.flatMap { one.append($0) }
                #expect(many == one, "\(count) after \(before)")
                #expect(completed == expected, "\(count) after \(before)")
            }
        }
    }
}
