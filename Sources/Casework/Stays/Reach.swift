/// How far a presence without a break, from a day on, stays within one counter.
///
/// A person who is present on that day stays on; one who is not enters on it. Where the day of
/// exit does not count, each day is judged as if the person left on it.
struct Reach {
    /// The day number from which the last lawful day is reckoned.
    let from: Int
    /// The first day number that is not lawful, before the day asked about in an overstay; nil if
    /// there is none.
    let firstUnlawful: Int?
}

extension Reach {
    /// Finds how far `counter` reaches, of which `usage` is used.
    init(of counter: Counter, _ days: PresentDays, _ usage: Usage, trace: inout some StayTrace) {
        switch counter {
        case .perStay, .visitsPerYear:
            self = .ofStay(days, usage)
        case .perCalendarYear:
            self = .inCalendarYear(days, counter, limit: usage.limit, trace: &trace)
        case .total:
            self = .inTotal(days, limit: usage.limit)
        case .rolling(_, let window):
            self = .inRollingWindow(
                days, counter, limit: usage.limit, window: window, trace: &trace)
        }
    }

    private static func ofStay(_ days: PresentDays, _ usage: Usage) -> Reach {
        let entered = days.stayEntered
        // A visit too many is not lawful even on a day that does not count.
        guard usage.isAllowed else { return Reach(from: entered, firstUnlawful: days.day.number) }
        let uncounted = days.counting.uncountedAtEntry + days.counting.uncountedAtExit
        return Reach(from: entered, firstUnlawful: entered + usage.limit + uncounted)
    }

    private static func inCalendarYear(
        _ days: PresentDays, _ counter: Counter, limit: Int, trace: inout some StayTrace
    ) -> Reach {
        let day = days.day
        let uncounted = days.counting.uncountedAtExit
        let before = days.countBefore(from: day.firstOfYear.number)
        guard before <= limit else { return Reach(from: day.number, firstUnlawful: day.number) }
        var from = day.number
        var firstUnlawful = from + limit - before + 1 + uncounted - days.countOnDay
        // A limit of 365 is reached in leap years only, and two of these are at most 8 years apart.
        for year in day.year + 1...day.year + 9 {
            let newYear = Day(year, 1, 1)?.number ?? .max
            if firstUnlawful < newYear {
                if from > day.number { trace.note(.beginsAnew(counter, on: Day(clamping: from))) }
                return Reach(from: from, firstUnlawful: firstUnlawful)
            }
            from = newYear
            firstUnlawful = from + limit + uncounted
        }
        return Reach(from: day.number, firstUnlawful: nil)
    }

    private static func inTotal(_ days: PresentDays, limit: Int) -> Reach {
        let day = days.day.number
        let before = days.countBefore(from: days.firstCounted.number)
        guard before <= limit else { return Reach(from: day, firstUnlawful: day) }
        let uncounted = days.counting.uncountedAtExit
        return Reach(
            from: day, firstUnlawful: day + limit - before + 1 + uncounted - days.countOnDay)
    }

    private static func inRollingWindow(
        _ days: PresentDays, _ counter: Counter, limit: Int, window: Int,
        trace: inout some StayTrace
    ) -> Reach {
        let day = days.day.number
        let uncounted = days.counting.uncountedAtExit
        // A window full of presence is the most there can be.
        guard limit < window - uncounted else { return Reach(from: day, firstUnlawful: nil) }
        let before = days.countBefore(from: day - window + 1)
        let onDay = days.countOnDay
        var kept = before
        var judged = day
        var cursor = 0
        // At most `window` steps: then nothing older is left and the new days alone fill the window.
        while kept + max(0, onDay + judged - day - uncounted) <= limit {
            judged += 1
            if days.counts(judged - window, cursor: &cursor) { kept -= 1 }
        }
        // The step onto the first unlawful day took nothing out, or the day would be lawful as well.
        if kept < before {
            trace.note(.rolledOut(counter, days: before - kept, by: Day(clamping: judged - 1)))
        }
        return Reach(from: day, firstUnlawful: judged)
    }
}

extension PresentDays {
    /// Returns whether the day `number` counts; the cursor makes asking for rising days cheap.
    fileprivate func counts(_ number: Int, cursor: inout Int) -> Bool {
        while cursor < spans.count, spans[cursor].last < number { cursor += 1 }
        return cursor < spans.count && spans[cursor].fresh <= number
    }
}
