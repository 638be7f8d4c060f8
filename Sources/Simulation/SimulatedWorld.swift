import Ledger

/// The clock and the chance of a simulated ledger.
///
/// A class, because identity is real: the ledger holds what the simulation moves on.
final class SimulatedWorld {
    private var dice: Dice
    /// What the clock says at each look, in microseconds since 1970.
    private var looks: [Int64]
    private var next = 0

    init(seed: UInt64, start: Int64) {
        // Another sequence than the one that the history is drawn from.
        dice = Dice(seed: ~seed)
        looks = [start]
    }

    /// Sets what the clock says at the next looks; the last of them is said again and again.
    func set(_ looks: [Int64]) {
        guard !looks.isEmpty else { return }
        self.looks = looks
        next = 0
    }

    fileprivate func look() -> Int64 {
        defer { next = min(next + 1, looks.count - 1) }
        return looks[next]
    }

    fileprivate func bytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        dice.fill(&bytes, count: count)
        return bytes
    }
}

// One ledger serves one caller at a time, and the simulation sets the clock between two of its
// transactions only: nothing is touched by two threads at once.
extension SimulatedWorld: @unchecked Sendable {
    var surroundings: Surroundings {
        Surroundings(now: { self.look() }, random: { self.bytes($0) })
    }
}
