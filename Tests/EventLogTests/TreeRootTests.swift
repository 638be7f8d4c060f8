import EventLog
import GRDB
import Testing
import TransparencyLog

@Suite("The root of the tree at a position")
struct TreeRootTests {
    @Test("At every size the root is the one that the definition gives over the lines so far")
    func everySize() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let log = try SQLiteLog.open(at: desk.log)
        var leaves: [Hash] = []
        try log.lines(1...SampleLog.count) { _, line in
            leaves.append(MerkleTree.leafHash(of: line))
        }
        // All around the full tiles, and each third size between.
        let sizes = (0...SampleLog.count).filter { $0 % 3 == 0 || $0 % 256 < 3 || $0 % 256 > 253 }
        for size in sizes {
            #expect(
                try log.treeRoot(ofFirst: size) == definedRoot(of: leaves[..<size]), "size \(size)")
        }
        #expect(try log.treeRoot(ofFirst: SampleLog.count) == log.head().frontier.root)
    }

    @Test("The root at a position stays what the log's own root was when it ended there")
    func afterGrowing() throws {
        let desk = try Desk()
        let log = try SQLiteLog.create(at: desk.log, identity: SampleLine.identity)
        var roots = [try log.head().frontier.root]
        for index in 0..<20 {
            try log.record([Draft()], command: "K\(index)", at: Int64(index))
            roots.append(try log.head().frontier.root)
        }
        for (size, root) in roots.enumerated() {
            #expect(try log.treeRoot(ofFirst: size) == root, "size \(size)")
        }
    }

    @Test("A line that was changed changes every root behind it, and none before")
    func changedLine() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let before = try SQLiteLog.open(at: desk.log).treeRoot(ofFirst: 299)
        try withoutTriggers(desk.log) { database in
            try database.execute(
                sql: "UPDATE entry SET line = replace(line, 'remark 300', 'remark 999')")
        }
        let log = try SQLiteLog.open(at: desk.log)
        #expect(try log.treeRoot(ofFirst: 299) == before)
        #expect(try log.treeRoot(ofFirst: SampleLog.count) != log.head().frontier.root)
    }

    @Test("There is no root of more lines than there are, nor over a missing one")
    func missing() throws {
        let desk = try Desk()
        try SampleLog.copy(to: desk)
        let log = try SQLiteLog.open(at: desk.log)
        #expect(throws: LogError.inconsistent(fact: "entry 641")) {
            try log.treeRoot(ofFirst: 641)
        }
        try withoutTriggers(desk.log) {
            try $0.execute(sql: "DELETE FROM entry WHERE position = 7")
        }
        let holed = try SQLiteLog.open(at: desk.log)
        #expect(throws: LogError.inconsistent(fact: "entry 7")) { try holed.treeRoot(ofFirst: 9) }
    }

    /// `MTH` as RFC 6962, section 2.1, writes it down.
    private func definedRoot(of leaves: ArraySlice<Hash>) -> Hash {
        guard leaves.count > 1 else { return leaves.first ?? MerkleTree.emptyRoot }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        return MerkleTree.nodeHash(
            definedRoot(of: leaves[..<middle]), definedRoot(of: leaves[middle...]))
    }
}
