/// The word somebody probably meant.
enum Nearest {
    /// Returns the candidate nearest to `typed`; nil if none is near.
    ///
    /// Near is a third of the typed length, at least one step; a candidate that `typed` begins
    /// counts one step. Among equals the first stands. ASCII capitals count as small letters.
    static func word(to typed: String, among candidates: [String]) -> String? {
        let wanted = typed.utf8.map(folded)
        guard (1...longest).contains(wanted.count) else { return nil }
        var best: (word: String, steps: Int)?
        for candidate in candidates {
            let letters = candidate.utf8.map(folded)
            guard letters.count <= longest else { continue }
            let isBeginning = wanted.count >= 2 && letters.starts(with: wanted)
            let steps = isBeginning ? min(1, distance(wanted, letters)) : distance(wanted, letters)
            if steps < best?.steps ?? Int.max { best = (candidate, steps) }
        }
        guard let best, best.steps <= max(1, wanted.count / 3) else { return nil }
        return best.word
    }

    /// Returns the Damerau–Levenshtein distance in bytes, no part being changed twice.
    ///
    /// A step puts in, takes out or replaces a byte, or swaps two neighbours.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for (row, byte) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var steps = min(
                    previous[column + 1] + 1, current[column] + 1,
                    previous[column] + (byte == other ? 0 : 1))
                if row > 0, column > 0, byte == right[column - 1], other == left[row - 1] {
                    steps = min(steps, before[column - 1] + 1)
                }
                current.append(steps)
            }
            before = previous
            previous = current
        }
        return previous[right.count]
    }

    /// Returns the small letter for an ASCII capital, every other byte unchanged.
    static func folded(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }

    /// No word of the program is longer, so nothing longer is worth comparing.
    private static let longest = 64
}
