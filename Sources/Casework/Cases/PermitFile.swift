/// What the rules remember of one permit: a fold over its history.
public struct PermitFile: Equatable, Sendable {
    /// Nil where nothing has the number.
    public private(set) var granted: PermitGranted?
    /// The first day on which it is no longer in force; nil where it was not cancelled.
    public private(set) var cancelledFrom: Day?
    public private(set) var length = 0

    /// Creates the file of a number that nothing has.
    public init() {}

    /// Takes an event of the permit's history in; no other event is in it.
    public mutating func evolve(_ recorded: Recorded) {
        guard case .casework(let event) = recorded.event else { return }
        if let index = event.subjects.firstIndex(where: { $0.kind == .permit }) {
            length = recorded.ordinals[index]
        }
        if case .permitGranted(let event) = event { granted = event }
        if case .permitCancelled(let event) = event { cancelledFrom = event.cancelledFrom }
    }

    /// Returns how it stands on `day`; nil where nothing has the number.
    public func state(on day: Day) -> PermitState? {
        granted.map {
            PermitState(
                on: day, from: $0.validFrom, through: $0.validThrough,
                cancelledFrom: cancelledFrom)
        }
    }

    /// The last day on which it is, or was, in force; nil where nothing has the number.
    public var lastDay: Day? {
        granted.map { granted in
            min(granted.validThrough, cancelledFrom?.adding(days: -1) ?? .last)
        }
    }
}

/// What may be said of a permit on a day; the raw values stand in data given out.
public enum PermitState: String, CaseIterable, Sendable {
    case notYet
    case inForce
    case cancelled
    case ended

    init(on day: Day, from first: Day, through last: Day, cancelledFrom: Day?) {
        // One that was cancelled before it began never will be in force.
        if let cancelledFrom, cancelledFrom <= max(day, first) {
            self = .cancelled
        } else if day < first {
            self = .notYet
        } else {
            self = day <= last ? .inForce : .ended
        }
    }
}
