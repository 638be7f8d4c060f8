/// Positions of a log, a bit each.
struct PositionSet {
    private var words: [UInt64]
    private let last: Int

    /// Creates an empty set for positions from 1 through `last`.
    init(through last: Int) {
        self.last = last
        words = [UInt64](repeating: 0, count: last / 64 + 1)
    }

    /// Puts a position in; one that the log has not is passed over.
    mutating func insert(_ position: Int) {
        guard (1...max(1, last)).contains(position) else { return }
        words[position / 64] |= 1 << UInt64(position % 64)
    }

    /// The stretches of positions that are not in the set, in order.
    var gaps: [ClosedRange<Int>] {
        var gaps: [ClosedRange<Int>] = []
        var first: Int?
        var position = 1
        while position <= last {
            let word = words[position / 64]
            if word == .max, first == nil {
                position = (position / 64 + 1) * 64
                continue
            }
            let isIn = word & 1 << UInt64(position % 64) != 0
            if !isIn, first == nil { first = position }
            if isIn, let start = first {
                gaps.append(start...position - 1)
                first = nil
            }
            position += 1
        }
        if let first { gaps.append(first...last) }
        return gaps
    }
}
