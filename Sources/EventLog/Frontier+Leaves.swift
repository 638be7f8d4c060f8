import Dispatch
import TransparencyLog

extension Frontier {
    /// Adds leaves at the right, and returns the perfect subtrees that are now complete, as `append`
    /// does; the roots of many full stretches are made on every core.
    mutating func append(_ leaves: [Hash]) throws -> [PerfectSubtree] {
        let width = LogSchema.stretch
        let before = min(leaves.count, (width - size % width) % width)
        let roots = Self.roots(ofStretches: leaves.dropFirst(before))
        var completed: [PerfectSubtree] = []
        for leaf in leaves.prefix(before) { completed += append(leaf) }
        for root in roots {
            guard let subtrees = append(stretch: root) else {
                throw LogError.inconsistent(fact: "tree")
            }
            completed += subtrees
        }
        for leaf in leaves.dropFirst(before + roots.count * width) { completed += append(leaf) }
        return completed
    }

    /// Adds the leaves of a full stretch, whose root is given, and returns the perfect subtrees that are
    /// now complete, its own first; nil where the tree does not end with a stretch.
    mutating func append(stretch root: Hash) -> [PerfectSubtree]? {
        let level = PerfectSubtree.levelsPerTile
        let own = PerfectSubtree(level: level, index: size >> level, hash: root)
        return append(subtree: root, level: level).map { [own] + $0 }
    }

    /// Returns the roots of the full stretches of `leaves`, the first of which begins one.
    private static func roots(ofStretches leaves: ArraySlice<Hash>) -> [Hash] {
        let width = LogSchema.stretch
        let count = leaves.count / width
        return [Hash](unsafeUninitializedCapacity: count) { roots, initialized in
            // Each stretch has a place of its own, which nobody else reads or writes meanwhile.
            nonisolated(unsafe) let roots = roots
            DispatchQueue.concurrentPerform(iterations: count) { stretch in
                var tree = Frontier()
                for leaf in leaves.dropFirst(stretch * width).prefix(width) {
                    _ = tree.append(leaf)
                }
                roots.initializeElement(at: stretch, to: tree.root)
            }
            initialized = count
        }
    }
}
