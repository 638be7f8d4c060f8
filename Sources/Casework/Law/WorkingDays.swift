/// A day of the calendar: whether it is a working day, and what makes it so.
public struct CalendarDay: Equatable, Sendable {
    public let day: Day
    public let isWorking: Bool
    /// What the law says of the day, the weightiest first; empty for an ordinary working day.
    public let reasons: [DayReason]

    /// The provisions that the reasons cite, by ordinal, each once.
    public var provisions: [Provision] {
        reasons.map(\.provision).eachOnce
    }
}

extension [Provision] {
    /// The provisions by ordinal, each once.
    public var eachOnce: [Provision] {
        var once: [Provision] = []
        for provision in sorted(by: { $0.ordinal < $1.ordinal })
        where once.last?.ordinal != provision.ordinal { once.append(provision) }
        return once
    }
}

/// What the law says of a day, with the provision that says it.
public enum DayReason: Equatable, Sendable {
    /// A decision has made it a working day or a day off (Labour Code, art. 105.7).
    case swapped(isWorking: Bool, Provision)
    case feast(Feast, Provision)
    case fixed(FixedDay, Provision)
    case weekend(Provision)
    /// A day off for the weekend day `from`, which was a holiday (Labour Code, art. 105.5).
    case movedWeekend(from: Day, Provision)
    /// A day off for `from`, a feast and another holiday at once (Labour Code, art. 105.6).
    case movedFeast(from: Day, Provision)

    /// The provision that says it.
    public var provision: Provision {
        switch self {
        case .swapped(_, let provision), .feast(_, let provision), .fixed(_, let provision),
            .weekend(let provision), .movedWeekend(_, let provision),
            .movedFeast(_, let provision):
            provision
        }
    }
}

extension LawBook {
    /// Returns what `day` is; how it came about stands in its reasons.
    public func calendarDay(_ day: Day) -> CalendarDay {
        var walk = CalendarWalk(self, from: day)
        return walk.next()
    }

    /// Says whether `day` is a working day.
    public func isWorkingDay(_ day: Day) -> Bool { calendarDay(day).isWorking }

    /// Returns every day from `first` through `last`, both inclusive; none if `last` lies before.
    public func calendarDays(from first: Day, through last: Day) -> [CalendarDay] {
        guard first <= last else { return [] }
        var walk = CalendarWalk(self, from: first)
        return (first.number...last.number).map { _ in walk.next() }
    }

    /// Returns how many working days there are from `first` through `last`, both inclusive.
    public func workingDays(from first: Day, through last: Day) -> Int {
        calendarDays(from: first, through: last).count { $0.isWorking }
    }

    /// Returns the way from `day`, itself not counted, to the working day `count` after it, or before
    /// it where `count` is negative: every day passed, the last being the one that was asked for.
    ///
    /// Empty for 0. Nil where the calendar ends before so many working days are found.
    public func way(from day: Day, workingDays count: Int) -> [CalendarDay]? {
        count < 0 ? wayBack(from: day, count.magnitude) : wayOn(from: day, count.magnitude)
    }

    private func wayOn(from day: Day, _ count: UInt) -> [CalendarDay]? {
        var way: [CalendarDay] = []
        var left = count
        var walk = CalendarWalk(self, from: day.adding(days: 1))
        while left > 0 {
            guard (way.last?.day ?? day) < .last else { return nil }
            let next = walk.next()
            way.append(next)
            if next.isWorking { left -= 1 }
        }
        return way
    }

    private func wayBack(from day: Day, _ count: UInt) -> [CalendarDay]? {
        guard count > 0 else { return [] }
        guard day > .first else { return nil }
        // A walk goes forward only; so a stretch that is long enough is walked, and read backwards.
        var reach = 30
        while true {
            let first = day.adding(days: -reach)
            let days = calendarDays(from: first, through: day.adding(days: -1))
            var left = count
            for (index, passed) in days.enumerated().reversed() where passed.isWorking {
                left -= 1
                if left == 0 { return days[index...].reversed() }
            }
            guard first > .first else { return nil }
            reach *= 2
        }
    }

    /// Returns the keys without which nobody can be sure of the days from `first` through `last`:
    /// the weekend, and the feasts of each year for which the book has no decision.
    public func calendarGaps(from first: Day, through last: Day) -> [ProvisionKey] {
        var gaps: [ProvisionKey] = []
        if [first, last].contains(where: { provision(.weekend, on: $0) == nil }) {
            gaps.append(.weekend)
        }
        // A feast in the last days of December can give days off in January.
        let years = first.adding(days: -10).year...max(first, last).year
        for year in years {
            guard let start = Day(year, 1, 1), let end = Day(year, 12, 31) else { continue }
            for feast in Feast.allCases {
                let decisions = calendar.decisions(about: feast, in: year)
                let isDecided = decisions.contains {
                    $0.enacted.validFrom <= end && start <= ($0.enacted.validThrough ?? .last)
                }
                if !isDecided { gaps.append(.feast(feast, year: year)) }
            }
        }
        return gaps
    }
}

/// Goes through the calendar day by day, and remembers which days off are still to be given.
///
/// The days off that articles 105.5 and 105.6 give are the next working days after the holiday, one
/// for each, in the order of the holidays. A decision that swaps days is made over the calendar as
/// these articles leave it: it changes its own day and moves no other.
private struct CalendarWalk {
    private let law: LawBook
    private var day: Day
    private var owed: [DayReason] = []

    /// A walk whose first day is `first`.
    init(_ law: LawBook, from first: Day) {
        self.law = law
        // Whatever was owed three weeks ago has been given: it would take fifteen such days.
        day = first.adding(days: -21)
        // Only a holiday makes anything owed: nothing is remembered of the days before the first.
        while day < first, !law.calendar.mayBeHoliday(day) { day = day.adding(days: 1) }
        while day < first { _ = next() }
    }

    /// Returns what the day is, and goes on to the next.
    mutating func next() -> CalendarDay {
        var reasons = law.feastDays(day)
        let feasts = reasons.count
        let weekend = law.weekend(day)
        let fixed = law.fixed(day)
        let isHoliday = feasts > 0 || fixed?.kind == .holiday
        if let fixed { reasons.append(.fixed(fixed.kind, fixed.provision)) }
        if let weekend { reasons.append(.weekend(weekend)) }
        if reasons.isEmpty {
            if !owed.isEmpty { reasons.append(owed.removeFirst()) }
        } else {
            if isHoliday, weekend != nil, let rule = law.moving(.weekendMoves, on: day) {
                owed.append(.movedWeekend(from: day, rule))
            }
            if feasts > 1 || (feasts == 1 && fixed?.kind == .holiday),
                let rule = law.moving(.feastMoves, on: day)
            {
                owed.append(.movedFeast(from: day, rule))
            }
        }
        var isWorking = reasons.isEmpty
        if let swap = law.swap(day) {
            isWorking = swap.isWorking
            reasons.insert(.swapped(isWorking: swap.isWorking, swap.provision), at: 0)
        }
        defer { day = day.adding(days: 1) }
        return CalendarDay(day: day, isWorking: isWorking, reasons: reasons)
    }
}

extension LawBook {
    fileprivate func feastDays(_ day: Day) -> [DayReason] {
        Feast.allCases.compactMap { feast in
            guard let provision = calendar.feast(feast, on: day),
                case .feastDays(let days) = provision.value, days.contains(day)
            else { return nil }
            return .feast(feast, provision)
        }
    }

    fileprivate func fixed(_ day: Day) -> (kind: FixedDay, provision: Provision)? {
        guard let provision = calendar.fixed(day),
            case .fixedDay(let kind) = provision.value
        else { return nil }
        return (kind, provision)
    }

    fileprivate func weekend(_ day: Day) -> Provision? {
        guard let provision = provision(.weekend, on: day),
            case .weekend(let weekdays) = provision.value, weekdays.contains(day.weekday)
        else { return nil }
        return provision
    }

    fileprivate func swap(_ day: Day) -> (isWorking: Bool, provision: Provision)? {
        guard let provision = calendar.swap(day),
            case .swap(let isWorking) = provision.value
        else { return nil }
        return (isWorking, provision)
    }

    /// Returns the provision of `key` if it is in force on `day` and says that something moves.
    func moving(_ key: ProvisionKey, on day: Day) -> Provision? {
        guard let provision = provision(key, on: day), provision.value == .moves(true) else {
            return nil
        }
        return provision
    }
}
