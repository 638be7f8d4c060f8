import Casework

/// Counts days of stay the slow way: marks each day on a calendar, and again for every question.
struct DayByDay {
    let presences: [Presence]
    let counting: DayCounting

    private struct Visit {
        let entered: Int
        let left: Int
    }

    /// Returns what a counter has used on a day, its limit, and whether the visit may be at all.
    func usage(_ counter: Counter, _ day: Int) -> (used: Int, limit: Int, isAllowed: Bool) {
        usage(counter, day, presences.map { Visit(entered: $0.entered.number, left: end($0)) })
    }

    /// Returns how many days in a row from `day` are lawful under all counters; nil if `atMost` are.
    func lawfulDays(from day: Int, _ counters: [Counter], atMost horizon: Int) -> Int? {
        for length in 0..<horizon {
            let judged = day + length
            let visits = visits(staying: day, through: judged)
            let isLawful = counters.allSatisfy {
                let (used, limit, isAllowed) = usage($0, judged, visits)
                return isAllowed && used <= limit
            }
            if !isLawful { return length }
        }
        return nil
    }

    private func end(_ presence: Presence) -> Int { presence.left?.number ?? .max }

    /// The presences known on `day`, where the person then stays through `judged`, and leaves on
    /// it if days of exit do not count.
    private func visits(staying day: Int, through judged: Int) -> [Visit] {
        let known = presences.filter { $0.entered.number <= day }
        let left = counting.countsExitDay ? Int.max : judged
        let current = current(known.map { Visit(entered: $0.entered.number, left: end($0)) }, day)
        var visits = known.enumerated().map { index, presence in
            let goesOn = index == current || end(presence) > day
            return Visit(
                entered: presence.entered.number, left: goesOn ? left : end(presence))
        }
        if current == nil { visits.append(Visit(entered: day, left: left)) }
        return visits
    }

    private func current(_ visits: [Visit], _ day: Int) -> Int? {
        visits.indices.filter { visits[$0].entered <= day && day <= visits[$0].left }
            .max {
                (visits[$0].entered, visits[$0].left, $0) < (
                    visits[$1].entered, visits[$1].left, $1
                )
            }
    }

    private func marked(_ visit: Visit, _ day: Int) -> Set<Int> {
        guard visit.entered <= day else { return [] }
        var days = Set(visit.entered...min(visit.left, day))
        if !counting.countsEntryDay { days.remove(visit.entered) }
        if !counting.countsExitDay { days.remove(visit.left) }
        return days
    }

    private func usage(
        _ counter: Counter, _ day: Int, _ visits: [Visit]
    ) -> (used: Int, limit: Int, isAllowed: Bool) {
        let current = current(visits, day)
        let inStay = current.map { marked(visits[$0], day).count } ?? 0
        func all() -> Set<Int> {
            visits.reduce(into: []) { $0.formUnion(marked($1, day)) }
        }
        func year(_ day: Int) -> Int { Day(clamping: day).year }
        switch counter {
        case .perStay(let limit):
            return (inStay, limit, true)
        case .perCalendarYear(let limit):
            return (all().count { year($0) == year(day) }, limit, true)
        case .rolling(let limit, let window):
            return (all().count { $0 > day - window && $0 <= day }, limit, true)
        case .total(let limit):
            return (all().count { $0 <= day }, limit, true)
        case .visitsPerYear(let count, let limitEach):
            let asked = year(current.map { visits[$0].entered } ?? day)
            let ranked = visits.indices
                .filter { visits[$0].entered <= day && year(visits[$0].entered) == asked }
                .sorted {
                    (visits[$0].entered, visits[$0].left, $0)
                        < (visits[$1].entered, visits[$1].left, $1)
                }
            let place = current.flatMap { ranked.firstIndex(of: $0) } ?? ranked.count
            return (inStay, place < count ? limitEach : 0, place < count)
        }
    }
}
