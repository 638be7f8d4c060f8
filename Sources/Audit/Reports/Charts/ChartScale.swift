/// The axis of values: from a round number through a round number, zero always within.
struct ChartScale: Equatable {
    let low: Int
    let high: Int
    /// The distance of two ticks: 1, 2 or 5 times a power of ten.
    let step: Int

    /// No count of people or events comes near it; what is beyond is drawn at it, for the drawing
    /// must not overflow.
    private static let limit = 100_000_000_000_000

    /// Creates the scale for `values` with five steps or a few more.
    init(_ values: [Int]) {
        let bounded = values.map { min(max($0, -Self.limit), Self.limit) }
        let least = min(0, bounded.min() ?? 0)
        let most = max(0, bounded.max() ?? 0)
        let wanted = max(1, (most - least + 4) / 5)
        var step = 1
        var unit = 1
        while step < wanted {
            for multiple in [1, 2, 5, 10] where step < wanted { step = unit * multiple }
            unit *= 10
        }
        self.step = step
        low = -((-least + step - 1) / step) * step
        let top = (most + step - 1) / step * step
        high = top == low ? low + step : top
    }

    var ticks: [Int] { Array(stride(from: low, through: high, by: step)) }

    /// Returns how far `value` lies from `low` where the whole axis is `length` long, rounded.
    func offset(of value: Int, over length: Int) -> Int {
        let bounded = min(max(value, low), high)
        let span = high - low
        return ((bounded - low) * length + span / 2) / span
    }

    /// Returns the sum, held within what can be drawn.
    static func sum(_ left: Int, _ right: Int) -> Int {
        let (sum, overflow) = left.addingReportingOverflow(right)
        guard !overflow else { return right > 0 ? limit : -limit }
        return sum
    }
}
