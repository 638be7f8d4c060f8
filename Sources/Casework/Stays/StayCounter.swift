/// The rule that counts days of stay: pure, and the same with and without an explanation.
///
/// A day on which somebody is present counts once, however many presences touch it. Presences
/// that begin after the day asked about are ignored; one that ends after it counts through it.
public enum StayCounter {
    /// Returns what `counters` say about `day`, and tells `trace` each step on the way.
    ///
    /// Each counter counts presences that began on its day of `since` or later; all, where none is
    /// given.
    ///
    /// With several counters the strictest binds: the one with the fewest days left, then the one
    /// exceeded most, then the first. A stay that goes on is lawful while it is so under each.
    public static func answer(
        counters: [Counter], since: [Day] = [], presences: [Presence], on day: Day,
        counting: DayCounting, trace: inout some StayTrace
    ) -> StayAnswer {
        if !counting.countsEntryDay { trace.note(.entryDayDoesNotCount) }
        if !counting.countsExitDay { trace.note(.exitDayDoesNotCount) }
        var perCounter: [CounterAnswer] = []
        var lawful = LawfulDays.unlimited
        for (index, counter) in counters.enumerated() {
            let days = PresentDays(
                presences, on: day, counting,
                since: since.indices.contains(index) ? since[index] : .first)
            let answer = answer(of: counter.bounded, days, trace: &trace)
            perCounter.append(answer)
            lawful = lawful.shorter(answer.lawful)
        }
        let answer = StayAnswer(perCounter: perCounter, lawful: lawful)
        if let binding = answer.binding {
            trace.note(.binds(perCounter[binding].counter, left: perCounter[binding].left))
        }
        if counters.count > 1, case .through(let last, let count) = lawful {
            trace.note(.lastLawful(nil, from: day, days: count, day: last))
        }
        return answer
    }

    /// Returns what `counters` say about `day`.
    public static func answer(
        counters: [Counter], presences: [Presence], on day: Day,
        counting: DayCounting = DayCounting()
    ) -> StayAnswer {
        var trace = NoTrace()
        return answer(
            counters: counters, presences: presences, on: day, counting: counting, trace: &trace)
    }

    /// Returns how long the stay that covers `day` is lawful, reckoned from its entry.
    ///
    /// For somebody who has overstayed the last lawful day lies before `day`; `.none` if the day
    /// of entry was already unlawful; nil if nobody is present on `day`.
    public static func lastLawfulDayOfStay(
        counters: [Counter], since: [Day] = [], presences: [Presence], on day: Day,
        counting: DayCounting, trace: inout some StayTrace
    ) -> LawfulDays? {
        let current = PresentDays(presences, on: day, counting).current
        guard let current else { return nil }
        return answer(
            counters: counters, since: since, presences: presences, on: presences[current].entered,
            counting: counting, trace: &trace
        ).lawful
    }

    /// Returns how long the stay that covers `day` is lawful, reckoned from its entry; nil if nobody is present.
    public static func lastLawfulDayOfStay(
        counters: [Counter], presences: [Presence], on day: Day,
        counting: DayCounting = DayCounting()
    ) -> LawfulDays? {
        var trace = NoTrace()
        return lastLawfulDayOfStay(
            counters: counters, presences: presences, on: day, counting: counting, trace: &trace)
    }
}

extension StayCounter {
    private static func answer(
        of counter: Counter, _ days: PresentDays, trace: inout some StayTrace
    ) -> CounterAnswer {
        let usage = Usage(of: counter, days, trace: &trace)
        trace.note(.used(counter, days: usage.used, limit: usage.limit))
        let reach = Reach(of: counter, days, usage, trace: &trace)
        let lawful = LawfulDays(from: days.day, before: reach.firstUnlawful)
        switch lawful {
        case .none: trace.note(.notLawful(counter, on: days.day))
        case .unlimited: trace.note(.neverReached(counter))
        case .through(let last, _):
            let from = Day(clamping: reach.from)
            trace.note(
                .lastLawful(counter, from: from, days: from.days(until: last) + 1, day: last))
        }
        return CounterAnswer(
            counter: counter, used: usage.used, limit: usage.limit, visitsUsed: usage.visitsUsed,
            lawful: lawful)
    }
}
