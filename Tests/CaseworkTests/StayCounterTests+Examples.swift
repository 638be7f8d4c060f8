import Casework
import Testing

/// Gives a suite about days of stay its days and presences, written as text.
protocol StayExamples {}

extension StayExamples {
    /// Reads a day that the test wrote by hand.
    func day(_ text: String) -> Day {
        guard let day = Day(text) else {
            Issue.record("\(text) is no day")
            return .first
        }
        return day
    }

    /// Reads a presence that the test wrote by hand; one without an exit is still going on.
    func presence(_ entered: String, _ left: String?) throws -> Presence {
        try #require(Presence(entered: day(entered), left: left.map { day($0) }))
    }
}

/// Draws the same numbers from the same seed (SplitMix64).
struct StayDraw: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
