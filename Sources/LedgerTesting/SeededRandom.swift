/// A generator whose numbers follow from a seed: the same seed, the same test.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64
    /// What the generator was started with; printed when a test fails.
    public let seed: UInt64

    /// Creates a generator.
    public init(seed: UInt64) {
        self.seed = seed
        state = seed
    }

    /// Returns the next number (SplitMix64).
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Returns a number from `range`.
    public mutating func int(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// Returns one of `choices`, which are not empty.
    public mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[int(0...choices.count - 1)]
    }

    /// Returns so many bytes.
    public mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}
