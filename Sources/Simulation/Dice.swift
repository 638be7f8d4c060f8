/// The chance of a simulation: numbers that follow from a seed, in whatever build.
///
/// The choice from a range is written out here, since the standard library does not promise how its
/// own is made, and the same seed must give the same ledger for years.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// Dice of something that has a number, as a traveller: drawn anew whenever they are asked for.
    init(seed: UInt64, of number: Int) {
        self.init(seed: seed ^ (UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93))
        state = next()
    }

    /// Returns the next number (SplitMix64).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Returns a number from 0 up to `count`, which it never is; 0 for a count below 1.
    mutating func below(_ count: Int) -> Int {
        count > 0 ? Int(next().multipliedFullWidth(by: UInt64(count)).high) : 0
    }

    /// Returns a number from `range`, both ends included.
    mutating func among(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// Returns whether something happens that happens so many times in ten thousand.
    mutating func happens(_ perTenThousand: Int) -> Bool {
        below(10_000) < perTenThousand
    }

    /// Returns one of `choices`, which are not empty.
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[below(choices.count)]
    }

    /// Returns the index of a weight, the heavier the likelier; `cumulative` are sums so far.
    mutating func weighted(_ cumulative: [Int]) -> Int {
        let drawn = below(cumulative.last ?? 0)
        var (low, high) = (0, cumulative.count)
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] <= drawn { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Appends so many bytes to `bytes`.
    mutating func fill(_ bytes: inout [UInt8], count: Int) {
        bytes.reserveCapacity(bytes.count + count)
        var left = count
        while left > 0 {
            var number = next()
            for _ in 0..<min(8, left) {
                bytes.append(UInt8(truncatingIfNeeded: number))
                number >>= 8
            }
            left -= 8
        }
    }
}

extension [Int] {
    /// The sums so far of weights.
    var cumulative: [Int] {
        var sum = 0
        return map { weight in
            sum += weight
            return sum
        }
    }
}
