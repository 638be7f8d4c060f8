/// How many days of stay are used and left on a day, and how long a stay may go on.
public struct StayAnswer: Hashable, Sendable {
    /// Index of the strictest counter, in `perCounter` as in the input; nil if no counter applies.
    public let binding: Int?
    /// What each counter says, in the order of the input.
    public let perCounter: [CounterAnswer]
    /// How long somebody present from the day on, without a break, stays within every counter.
    public let lawful: LawfulDays

    /// Days used under the binding counter; 0 if none applies.
    public var used: Int { binding.map { perCounter[$0].used } ?? 0 }
    /// Days that the binding counter allows; 0 if none applies.
    public var limit: Int { binding.map { perCounter[$0].limit } ?? 0 }
    /// Days left under the binding counter, never negative; 0 if none applies.
    public var left: Int { binding.map { perCounter[$0].left } ?? 0 }
    /// Days beyond the limit, the greatest of all counters; 0 if none is exceeded.
    public var overstayDays: Int { perCounter.reduce(0) { max($0, $1.overstayDays) } }
    /// The last lawful day of a stay that goes on without a break; nil if the day asked about
    /// is not lawful, and nil if `isUnlimited`.
    public var lastLawfulDay: Day? { lawful.lastDay }
    /// How many days in a row are lawful, the day asked about being the first; 0 if it is not
    /// lawful, nil if `isUnlimited`.
    public var maxStayIfEntering: Int? { lawful.days }
    /// Whether a stay without a break never reaches a limit, as `rolling:180/180`.
    public var isUnlimited: Bool { lawful == .unlimited }

    init(perCounter: [CounterAnswer], lawful: LawfulDays) {
        var strictest: Int?
        for index in perCounter.indices {
            guard let known = strictest else {
                strictest = index
                continue
            }
            if perCounter[index].isStricter(than: perCounter[known]) { strictest = index }
        }
        binding = strictest
        self.perCounter = perCounter
        self.lawful = lawful
    }
}

/// What one counter says about a day.
public struct CounterAnswer: Hashable, Sendable {
    /// The counter.
    public let counter: Counter
    /// Days used through the day asked about.
    public let used: Int
    /// Days allowed; 0 for a visit that is one too many in its year.
    public let limit: Int
    /// Visits that began, through the day asked about, in the year of the current visit's entry,
    /// or in the day's own year if nobody is present; nil unless the counter counts visits.
    public let visitsUsed: Int?
    /// How long somebody present from the day on, without a break, stays within this counter.
    public let lawful: LawfulDays

    /// Days left, never negative.
    public var left: Int { max(0, limit - used) }
    /// Days beyond the limit, never negative.
    public var overstayDays: Int { max(0, used - limit) }

    func isStricter(than other: CounterAnswer) -> Bool {
        left == other.left ? overstayDays > other.overstayDays : left < other.left
    }
}

/// The days in a row, from a given day on, on which a presence without a break is lawful.
public enum LawfulDays: Hashable, Sendable {
    /// Not even the first day is lawful.
    case none
    /// Lawful through this day, inclusive; `days` counts from the first day through it.
    case through(Day, days: Int)
    /// No limit is ever reached.
    case unlimited

    /// The last lawful day; nil if there is none and nil if there is no end.
    public var lastDay: Day? {
        switch self {
        case .none, .unlimited: nil
        case .through(let day, _): day
        }
    }

    /// How many days are lawful; nil if there is no end.
    public var days: Int? {
        switch self {
        case .none: 0
        case .through(_, let days): days
        case .unlimited: nil
        }
    }

    /// Creates the days from `day` to the one before `firstUnlawful`; nil means never unlawful.
    init(from day: Day, before firstUnlawful: Int?) {
        guard let firstUnlawful else {
            self = .unlimited
            return
        }
        let last = Day(clamping: firstUnlawful - 1)
        self = last < day ? .none : .through(last, days: day.days(until: last) + 1)
    }

    /// Returns the days that lie at `last` or before; `day` is the first of them.
    func ending(by last: Day, from day: Day) -> LawfulDays {
        guard last >= day else { return .none }
        switch self {
        case .none: return .none
        case .through(let end, _) where end <= last: return self
        case .through, .unlimited: return .through(last, days: day.days(until: last) + 1)
        }
    }

    /// Returns the shorter of the two.
    func shorter(_ other: LawfulDays) -> LawfulDays {
        guard let days else { return other }
        guard let otherDays = other.days else { return self }
        return otherDays < days ? other : self
    }
}
