public import TransparencyLog

extension LogReader {
    /// Returns the root of the tree over the lines 1 to `size`, as it was when the log ended there.
    ///
    /// It is made from the lines themselves; no stored hash is trusted. Throws
    /// `LogError.inconsistent` where the log has fewer lines, or where a line is missing.
    public func treeRoot(ofFirst size: Int) throws -> Hash {
        var frontier = Frontier()
        if size > 0 {
            try lines(1...size) { position, line in
                guard position == frontier.size + 1 else {
                    throw LogError.inconsistent(fact: "entry \(frontier.size + 1)")
                }
                _ = frontier.append(MerkleTree.leafHash(of: line))
            }
        }
        guard frontier.size == size else {
            throw LogError.inconsistent(fact: "entry \(frontier.size + 1)")
        }
        return frontier.root
    }
}
