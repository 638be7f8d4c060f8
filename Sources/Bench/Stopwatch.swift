import CFloor

/// Adds up what the timed parts of a measurement take.
struct Stopwatch {
    /// Seconds that passed.
    private(set) var wall = 0.0
    /// Seconds of the processors, over all threads of this process.
    private(set) var processor = 0.0

    /// Runs `body` while the clocks run.
    mutating func time<Result>(_ body: () throws -> Result) rethrows -> Result {
        let start = (wall: floor_wall(), processor: floor_cpu())
        defer {
            wall += floor_wall() - start.wall
            processor += floor_cpu() - start.processor
        }
        return try body()
    }
}

/// How long each of many equal things took.
struct Latencies {
    private var seconds: [Double] = []

    /// Runs `body` and keeps how long it took.
    mutating func time<Result>(_ body: () throws -> Result) rethrows -> Result {
        let start = floor_wall()
        defer { seconds.append(floor_wall() - start) }
        return try body()
    }

    /// Keeps durations that somebody else has measured.
    mutating func add(_ more: [Double]) { seconds += more }

    /// Returns the milliseconds that `share` of them stay within; nil where there are none.
    func milliseconds(_ share: Double) -> Double? {
        guard !seconds.isEmpty else { return nil }
        let sorted = seconds.sorted()
        let index = Int((share * Double(sorted.count)).rounded(.up)) - 1
        return sorted[min(max(index, 0), sorted.count - 1)] * 1000
    }

    /// The median, the 95th and the 99th of a hundred, by the names under which results keep them.
    var values: [String: Double] {
        let shares = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)]
        return Dictionary(
            uniqueKeysWithValues: shares.compactMap { name, share in
                milliseconds(share).map { (name, $0) }
            })
    }
}

/// What one process has measured of one row.
struct Sample: Codable {
    /// How many things were done in the timed part.
    var count: Int
    /// Seconds that passed in it.
    var wall: Double
    /// Seconds of the processors in it.
    var processor: Double
    /// The most memory the process has held, in bytes; all of it, also what came before and after.
    var peak: Int
    /// Figures of the row's own, as `p99`: milliseconds where a name does not say otherwise.
    var values: [String: Double]
    /// What must be the same on both sides, as the settings of the connection.
    var facts: [String: String]

    init(
        count: Int, _ watch: Stopwatch, values: [String: Double] = [:],
        facts: [String: String] = [:]
    ) {
        self.count = count
        wall = watch.wall
        processor = watch.processor
        peak = Int(floor_peak())
        self.values = values
        self.facts = facts
    }

    init(
        _ figures: floor_figures, values: [String: Double] = [:], facts: [String: String] = [:]
    ) {
        count = Int(figures.count)
        wall = figures.wall
        processor = figures.cpu
        peak = Int(floor_peak())
        self.values = values
        self.facts = facts
    }
}
