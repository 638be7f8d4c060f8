/// A time without a break that somebody spent in the country.
public struct Presence: Hashable, Sendable {
    /// The day of entry.
    public let entered: Day
    /// The day of exit, the last day of the presence; nil for somebody who is still present.
    public let left: Day?

    /// Creates a presence; nil if it would end before it begins.
    public init?(entered: Day, left: Day?) {
        if let left, left < entered { return nil }
        self.entered = entered
        self.left = left
    }
}

/// Whether the days of the two crossings are days of stay.
///
/// The law of the place decides it, and may change: a parameter, by default both count, as in the
/// practice of the Schengen states (Regulation (EU) 2016/399, art. 6.2).
public struct DayCounting: Hashable, Sendable {
    /// Whether the day of entry is a day of stay.
    public let countsEntryDay: Bool
    /// Whether the day of exit is a day of stay.
    public let countsExitDay: Bool

    /// Creates a way of counting; without arguments both days count.
    public init(countsEntryDay: Bool = true, countsExitDay: Bool = true) {
        self.countsEntryDay = countsEntryDay
        self.countsExitDay = countsExitDay
    }

    /// How many days at the beginning of a presence do not count: 0 or 1.
    var uncountedAtEntry: Int { countsEntryDay ? 0 : 1 }
    /// How many days at the end of a presence do not count: 0 or 1.
    var uncountedAtExit: Int { countsExitDay ? 0 : 1 }
}

extension Presence {
    /// Returns whether the person is present on `day`, the days of entry and exit included.
    public func covers(_ day: Day) -> Bool {
        guard entered <= day else { return false }
        guard let left else { return true }
        return day <= left
    }

    /// Returns the first and the last day number that count through `day`; the last may lie before the first.
    func countedDays(through day: Day, _ counting: DayCounting) -> (first: Int, last: Int) {
        let first = entered.number + counting.uncountedAtEntry
        // An exit after `day` has not happened on `day`: the person is present on it and it counts.
        guard let left, left <= day else { return (first, day.number) }
        return (first, left.number - counting.uncountedAtExit)
    }

    /// Returns whether this presence began before `other`, or on its day and ended before it.
    func begins(before other: Presence) -> Bool {
        guard entered == other.entered else { return entered < other.entered }
        guard let left else { return false }
        guard let otherLeft = other.left else { return true }
        return left < otherLeft
    }
}
