import Foundation

/// All that a run has measured, as it is written.
struct BenchResult: Codable {
    /// One measurement.
    struct Measured: Codable {
        let row: BenchRow
        let side: Side
        let sample: Sample
    }

    let events: Int
    let seed: UInt64
    let cores: Int
    let sqlite: String
    /// How long the whole run took.
    var seconds = 0.0
    /// By row, what was compared and found equal.
    var equalities: [String: String] = [:]
    private(set) var samples: [Measured] = []

    init(events: Int, seed: UInt64, cores: Int, sqlite: String) {
        self.events = events
        self.seed = seed
        self.cores = cores
        self.sqlite = sqlite
    }

    init(readFrom path: String) throws {
        self = try JSONDecoder().decode(
            BenchResult.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    func write(to path: String) throws {
        let file = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: file)
    }

    mutating func append(_ sample: Sample?, of row: BenchRow, _ side: Side) {
        guard let sample else { return }
        samples.append(Measured(row: row, side: side, sample: sample))
    }
}

extension BenchResult {
    /// Returns the median of a figure over the rounds; nil for what was not measured.
    func median(
        _ row: BenchRow, _ side: Side = .ours, _ figure: (Sample) -> Double?
    ) -> Double? {
        let figures = samples.filter { $0.row == row && $0.side == side }
            .compactMap { figure($0.sample) }.sorted()
        guard !figures.isEmpty else { return nil }
        // Of an even number of rounds the two in the middle.
        return (figures[(figures.count - 1) / 2] + figures[figures.count / 2]) / 2
    }

    /// Things done in a second.
    func rate(_ row: BenchRow, _ side: Side = .ours) -> Double? {
        median(row, side) { $0.wall > 0 ? Double($0.count) / $0.wall : nil }
    }

    /// How many times as fast as the floor.
    func speed(_ row: BenchRow, of side: Side = .floor) -> Double? {
        guard let ours = rate(row), let floor = rate(row, side) else { return nil }
        return ours / floor
    }

    /// The same in seconds of the processors: what other work on the machine does not touch.
    func processorSpeed(_ row: BenchRow, of side: Side = .floor) -> Double? {
        func rate(_ side: Side) -> Double? {
            median(row, side) { $0.processor > 0 ? Double($0.count) / $0.processor : nil }
        }
        guard let ours = rate(.ours), let floor = rate(side) else { return nil }
        return ours / floor
    }

    /// The most memory that any round took, in megabytes.
    func peak(_ row: BenchRow) -> Double? {
        samples.filter { $0.row == row && $0.side == .ours }
            .map { Double($0.sample.peak) / 1_048_576 }.max()
    }

    /// A figure of the row's own.
    func value(_ name: String, _ row: BenchRow, _ side: Side = .ours) -> Double? {
        median(row, side) { $0.values[name] }
    }
}
