/// What a counter has used through a day.
struct Usage {
    /// Days used.
    let used: Int
    /// Days allowed.
    let limit: Int
    /// Visits that began in the year; nil unless the counter counts visits.
    let visitsUsed: Int?
    /// Whether the stay may be at all: false for a visit too many.
    let isAllowed: Bool
}

extension Usage {
    /// Counts what `counter` has used.
    init(of counter: Counter, _ days: PresentDays, trace: inout some StayTrace) {
        switch counter {
        case .perStay(let limit):
            let used = Usage.inStay(counter, days, trace: &trace)
            self.init(used: used, limit: limit, visitsUsed: nil, isAllowed: true)
        case .visitsPerYear(let count, let limitEach):
            let used = Usage.inStay(counter, days, trace: &trace)
            let (year, made, current) = days.visits()
            trace.note(.visits(counter, year: year, made: made, current: current))
            // Nobody present: the question is whether one more visit may begin.
            let isAllowed = (current ?? made + 1) <= count
            self.init(
                used: used, limit: isAllowed ? limitEach : 0, visitsUsed: made,
                isAllowed: isAllowed)
        case .perCalendarYear(let limit):
            let used = Usage.inWindow(counter, days, from: days.day.firstOfYear, trace: &trace)
            self.init(used: used, limit: limit, visitsUsed: nil, isAllowed: true)
        case .total(let limit):
            let used = Usage.inWindow(counter, days, from: days.firstCounted, trace: &trace)
            self.init(used: used, limit: limit, visitsUsed: nil, isAllowed: true)
        case .rolling(let limit, let window):
            let first = days.day.adding(days: 1 - window)
            let used = Usage.inWindow(counter, days, from: first, trace: &trace)
            self.init(used: used, limit: limit, visitsUsed: nil, isAllowed: true)
        }
    }

    private static func inStay(
        _ counter: Counter, _ days: PresentDays, trace: inout some StayTrace
    ) -> Int {
        guard let current = days.current else { return 0 }
        let presence = days.presences[current]
        trace.note(.window(counter, from: presence.entered, through: days.day))
        let (first, last) = presence.countedDays(through: days.day, days.counting)
        guard first <= last else { return 0 }
        let used = last - first + 1
        trace.note(
            .counted(
                presence: current, from: Day(clamping: first), through: Day(clamping: last),
                days: used))
        return used
    }

    private static func inWindow(
        _ counter: Counter, _ days: PresentDays, from first: Day, trace: inout some StayTrace
    ) -> Int {
        trace.note(.window(counter, from: first, through: days.day))
        return days.count(from: first.number, through: days.day.number, trace: &trace)
    }
}
