/// The days of stay that count through a day, each once, with the presence that brought it.
struct PresentDays {
    /// The days of one presence that count; `fresh` is the first that no earlier span has counted.
    struct Span {
        let presence: Int
        let first: Int
        let last: Int
        var fresh: Int
    }

    let day: Day
    let counting: DayCounting
    let since: Day
    let presences: [Presence]
    /// Ordered by `first`; the parts from `fresh` to `last` are disjoint and some are empty.
    let spans: [Span]
    /// Index of the presence that covers `day`, the one entered last where several do.
    let current: Int?

    /// Presences that began before `since` are passed over.
    init(_ presences: [Presence], on day: Day, _ counting: DayCounting, since: Day = .first) {
        var spans: [Span] = []
        spans.reserveCapacity(presences.count)
        var current: Int?
        var isOrdered = true
        for (index, presence) in presences.enumerated()
        where since <= presence.entered && presence.entered <= day {
            if presence.covers(day) {
                let isEarlier = current.map { presence.begins(before: presences[$0]) }
                if isEarlier != true { current = index }
            }
            let (first, last) = presence.countedDays(through: day, counting)
            guard first <= last else { continue }
            if let previous = spans.last, previous.first > first { isOrdered = false }
            spans.append(Span(presence: index, first: first, last: last, fresh: first))
        }
        if !isOrdered { spans.sort { ($0.first, $0.presence) < ($1.first, $1.presence) } }
        var next = Int.min
        for index in spans.indices {
            spans[index].fresh = max(spans[index].first, next)
            next = max(next, spans[index].last + 1)
        }
        self.day = day
        self.counting = counting
        self.since = since
        self.presences = presences
        self.spans = spans
        self.current = current
    }

    /// The day number of the current stay's entry; `day` if nobody is present.
    var stayEntered: Int { current.map { presences[$0].entered.number } ?? day.number }

    /// The first day on which anybody counted is present; `day` if there is none.
    var firstCounted: Day { Day(clamping: spans.first?.first ?? day.number) }

    /// Returns how many days count from `first` through `last`, which is not after `day`.
    func count(from first: Int, through last: Int, trace: inout some StayTrace) -> Int {
        var days = 0
        for span in spans where span.last >= first && span.first <= last {
            let from = max(span.first, first)
            let through = min(span.last, last)
            let fresh = max(0, through - max(span.fresh, first) + 1)
            trace.note(
                .counted(
                    presence: span.presence, from: Day(clamping: from),
                    through: Day(clamping: through), days: fresh))
            days += fresh
        }
        return days
    }

    /// Returns how many days count from `first` to the day before `day`.
    func countBefore(from first: Int) -> Int {
        var trace = NoTrace()
        return count(from: first, through: day.number - 1, trace: &trace)
    }

    /// How many days `day` itself is, 0 or 1, for somebody who does not leave on it.
    var countOnDay: Int {
        if counting.countsEntryDay || stayEntered < day.number { return 1 }
        // The entry of this day does not count, but another presence may have counted the day.
        return spans.contains { $0.last == day.number } ? 1 : 0
    }

    /// Returns the visits that began in the year of the current visit, or else in the year of `day`.
    func visits() -> (year: Int, made: Int, current: Int?) {
        let start = current.map { presences[$0].entered } ?? day
        let first = start.firstOfYear
        let next = Day(start.year + 1, 1, 1)?.number ?? Day.last.number + 1
        var made = 0
        var before = 0
        for (index, presence) in presences.enumerated() where presence.entered <= day {
            guard presence.entered >= max(first, since), presence.entered.number < next else {
                continue
            }
            made += 1
            guard let current, index != current else { continue }
            let other = presences[current]
            // Of two that are equal the one given later is the later visit, as for `current`.
            let isTied = !presence.begins(before: other) && !other.begins(before: presence)
            if isTied ? index < current : presence.begins(before: other) { before += 1 }
        }
        return (start.year, made, current.map { _ in before + 1 })
    }
}
