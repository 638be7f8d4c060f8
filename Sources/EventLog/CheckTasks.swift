import Dispatch
import TransparencyLog

/// A part of a check that can be done beside the others.
enum CheckTask: Sendable {
    /// No two commands have one id.
    case commandNames
    /// No two subjects have one name.
    case subjectNames
    /// The labels that are said to stand in each stretch.
    case stretches
    /// The histories of the subjects with these ids.
    case histories(ClosedRange<Int64>)
    /// The lines of whole stretches, with their commands.
    case lines(ClosedRange<Int>)
}

/// The tasks of a check, each to be taken once, by whichever worker is free.
///
/// Unchecked, because the lock guards what changes.
final class CheckTasks: @unchecked Sendable {
    /// Into how many tasks the histories are cut.
    private static let shares = 64

    private let tasks: [CheckTask]
    private var taken = 0
    private let lock = DispatchQueue(label: "salname.check")

    /// Creates the tasks for a log, each with the lines of `stretches` stretches.
    init(_ extent: LogExtent, stretches: Int) {
        let count = stretches * LogSchema.stretch
        let lines = stride(from: 1, through: extent.size, by: count).map {
            CheckTask.lines($0...min(extent.size, $0 + count - 1))
        }
        tasks =
            [.commandNames, .subjectNames, .stretches]
            + Self.shares(of: extent.subjects).map(CheckTask.histories) + lines
    }

    /// Returns a task nobody has taken; nil when there is none left.
    func next() -> CheckTask? {
        lock.sync {
            guard taken < tasks.count else { return nil }
            taken += 1
            return tasks[taken - 1]
        }
    }

    /// Leaves the remaining tasks undone.
    func stop() {
        lock.sync { taken = tasks.count }
    }

    private static func shares(of ids: ClosedRange<Int64>) -> [ClosedRange<Int64>] {
        let width = UInt64(bitPattern: ids.upperBound &- ids.lowerBound) / UInt64(shares) + 1
        var ranges: [ClosedRange<Int64>] = []
        var start = ids.lowerBound
        while true {
            let (end, isPast) = start.addingReportingOverflow(Int64(width - 1))
            guard !isPast, end < ids.upperBound else { return ranges + [start...ids.upperBound] }
            ranges.append(start...end)
            start = end + 1
        }
    }
}

/// What the workers of one check found.
///
/// Unchecked, because the lock guards what changes.
final class FoundByWorkers: @unchecked Sendable {
    private var outcomes: [Result<CheckFindings?, any Error>] = []
    private let lock = DispatchQueue(label: "salname.check")

    func add(_ outcome: Result<CheckFindings?, any Error>) {
        lock.sync { outcomes.append(outcome) }
    }

    /// Returns all findings in one; nil where somebody has found a fault.
    func sum() throws -> CheckFindings? {
        var sum: CheckFindings?
        for outcome in lock.sync(execute: { outcomes }) {
            guard let findings = try outcome.get() else { return nil }
            sum = sum.map { $0.adding(findings) } ?? findings
        }
        return sum
    }
}

/// What was found in some of the tasks; what is found in all of them is the sum.
struct CheckFindings: Sendable {
    /// The lines of one task: what is put together in order.
    struct Part: Sendable {
        let first: Int
        var firstTime = Int64.min
        var lastTime = Int64.min
        /// The roots of the full stretches, in order.
        var roots: [Hash] = []
        /// The leaves after the last full stretch.
        var leaves: [Hash] = []
    }

    var parts: [Part] = []
    var subjects = 0
    var commands = 0
    /// By stretch: the marks of the places in histories that its lines take, less those of the index.
    var places: [UInt64]
    /// By stretch: the marks of the labels of its rows, less those that it is said to have.
    var labels: [UInt64]
    /// How many subjects there are of each counter's kind.
    var named: [Int64]
    /// What the counters stand at.
    private let counters: [Int64]

    init(_ extent: LogExtent) {
        places = [UInt64](repeating: 0, count: extent.stretches)
        labels = places
        named = [Int64](repeating: 0, count: extent.counters.count)
        counters = extent.counters.map(\.value)
    }

    /// Whether lines and index say the same, and no counter has given a number twice.
    var isBalanced: Bool {
        places.allSatisfy { $0 == 0 } && labels.allSatisfy { $0 == 0 }
            && zip(named, counters).allSatisfy { $0 <= $1 }
    }

    func adding(_ other: CheckFindings) -> CheckFindings {
        var sum = self
        sum.parts += other.parts
        sum.subjects += other.subjects
        sum.commands += other.commands
        sum.places = zip(places, other.places).map { $0 &+ $1 }
        sum.labels = zip(labels, other.labels).map { $0 &+ $1 }
        sum.named = zip(named, other.named).map { $0 + $1 }
        return sum
    }
}
