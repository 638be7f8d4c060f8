/// Receives the steps by which days of stay are counted.
///
/// The rule is one function; who wants it explained passes a trace that keeps the steps.
public protocol StayTrace {
    /// Takes the next step; a trace that keeps nothing does not evaluate it.
    mutating func note(_ step: @autoclosure () -> StayStep)
}

/// A trace that keeps nothing and costs nothing.
public struct NoTrace: StayTrace {
    /// Creates a trace that keeps nothing.
    public init() {}

    @inlinable
    public mutating func note(_ step: @autoclosure () -> StayStep) {}
}

/// A trace that keeps every step, in the order of the computation.
public struct RecordedTrace: StayTrace {
    /// The steps so far.
    public private(set) var steps: [StayStep] = []

    /// Creates a trace without steps.
    public init() {}

    public mutating func note(_ step: @autoclosure () -> StayStep) {
        steps.append(step())
    }
}

/// A step in counting days of stay: data, from which a sentence can be made.
///
/// All days are inclusive. A `presence` is an index into the presences that were given.
///
/// The steps come in this order: what does not count; then for each counter its window, the
/// presences counted in it, its visits, what is used, and how long a stay may go on; then the
/// counter that binds; then, for several counters, the end of all of them.
public enum StayStep: Hashable, Sendable {
    /// The day of entry is not a day of stay.
    case entryDayDoesNotCount
    /// The day of exit is not a day of stay; a future day is judged as if the person left on it.
    case exitDayDoesNotCount
    /// The counter looks at these days. Missing for a counter of stays when nobody is present.
    case window(Counter, from: Day, through: Day)
    /// These days of a presence lie in the window; `days` of them no earlier step has counted.
    case counted(presence: Int, from: Day, through: Day, days: Int)
    /// So many visits began in `year`; the current one is the `current`-th, nil if nobody is present.
    case visits(Counter, year: Int, made: Int, current: Int?)
    /// The counter has used so many days of its limit: the sum of the `counted` before it.
    case used(Counter, days: Int, limit: Int)
    /// So many of the days used leave the window by the last lawful day, and can be used again.
    case rolledOut(Counter, days: Int, by: Day)
    /// The count begins anew on this 1 January, the last one before the limit is reached.
    case beginsAnew(Counter, on: Day)
    /// The stay is lawful through `day`: `from` plus `days`, the first day included. The counter
    /// is nil for the end that all counters together set.
    case lastLawful(Counter?, from: Day, days: Int, day: Day)
    /// This day is not lawful under the counter.
    case notLawful(Counter, on: Day)
    /// A stay without a break never reaches the counter's limit.
    case neverReached(Counter)
    /// The counter is the strictest: it has the fewest days left.
    case binds(Counter, left: Int)
}
