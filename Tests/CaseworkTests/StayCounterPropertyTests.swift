import Casework
import LedgerTesting
import Testing

@Suite("Days of stay against a day-by-day model")
struct StayCounterPropertyTests {
    /// No case drawn below stays lawful for so long: 60 days at most are allowed in one calendar year.
    static let horizon = 480

    @Test("Counting agrees with marking each day on a calendar", arguments: 0..<8 as Range<UInt64>)
    func agreesWithModel(batch: UInt64) {
        for seed in batch * 20..<(batch + 1) * 20 {
            var draw = SeededRandom(seed: seed)
            let presences = Self.presences(&draw)
            let counters = (0..<Int.random(in: 1...4, using: &draw)).map { _ in
                Self.counter(&draw)
            }
            let counting = DayCounting(
                countsEntryDay: .random(using: &draw), countsExitDay: .random(using: &draw))
            let day = Self.question(&draw, presences)
            var trace = RecordedTrace()
            let answer = StayCounter.answer(
                counters: counters, presences: presences, on: day, counting: counting,
                trace: &trace)
            let plain = StayCounter.answer(
                counters: counters, presences: presences, on: day, counting: counting)
            let setting = Comment(
                rawValue: "seed \(seed): \(counters) \(presences) \(counting) on \(day)")
            let model = DayByDay(presences: presences, counting: counting)
            #expect(plain == answer, setting)
            #expect(Self.difference(answer, counters, model, day) == nil, setting)
            #expect(Self.countedEqualsUsed(trace.steps), setting)
            #expect(Self.stayAgrees(counters, presences, day, counting), setting)
        }
    }

    /// Names the first value on which the answer and the model differ.
    private static func difference(
        _ answer: StayAnswer, _ counters: [Counter], _ model: DayByDay, _ day: Day
    ) -> String? {
        for (known, counter) in zip(answer.perCounter, counters) {
            let (used, limit, _) = model.usage(counter, day.number)
            if known.used != used { return "\(counter): used \(known.used), not \(used)" }
            if known.limit != limit { return "\(counter): limit \(known.limit), not \(limit)" }
            let days = model.lawfulDays(from: day.number, [counter], atMost: horizon)
            if known.lawful.days != days { return "\(counter): lawful \(known.lawful)" }
        }
        let usages = counters.map { model.usage($0, day.number) }
        let left = usages.map { max(0, $0.limit - $0.used) }.min() ?? 0
        let over = usages.map { max(0, $0.used - $0.limit) }.max() ?? 0
        if answer.left != left { return "left \(answer.left), not \(left)" }
        if answer.overstayDays != over { return "overstay \(answer.overstayDays), not \(over)" }
        let binding = usages.firstIndex {
            max(0, $0.limit - $0.used) == left && (left > 0 || max(0, $0.used - $0.limit) == over)
        }
        if answer.binding != binding { return "binds \(String(describing: answer.binding))" }
        let days = model.lawfulDays(from: day.number, counters, atMost: horizon)
        if answer.maxStayIfEntering != days { return "lawful for \(answer.lawful)" }
        let last = days.flatMap { $0 == 0 ? nil : day.adding(days: $0 - 1) }
        return answer.lastLawfulDay == last
            ? nil : "last lawful day is not \(String(describing: last))"
    }

    /// Whether the days counted in each window add up to the days used.
    private static func countedEqualsUsed(_ steps: [StayStep]) -> Bool {
        var sum = 0
        for step in steps {
            if case .counted(_, let from, let through, let days) = step {
                if days < 0 || days > from.days(until: through) + 1 { return false }
                sum += days
            }
            if case .used(_, let days, _) = step {
                if days != sum { return false }
                sum = 0
            }
        }
        return true
    }

    /// Whether the end of the current stay is the one that was foreseen on its day of entry.
    private static func stayAgrees(
        _ counters: [Counter], _ presences: [Presence], _ day: Day, _ counting: DayCounting
    ) -> Bool {
        let stay = StayCounter.lastLawfulDayOfStay(
            counters: counters, presences: presences, on: day, counting: counting)
        let entered = presences.filter { $0.covers(day) }.map(\.entered).max()
        guard let entered else { return stay == nil }
        let days = DayByDay(presences: presences, counting: counting)
            .lawfulDays(from: entered.number, counters, atMost: horizon)
        return stay?.days == days
    }

    private static func day(_ draw: inout SeededRandom, _ range: ClosedRange<Int>) -> Day {
        Day.first.adding(days: 739_000 + Int.random(in: range, using: &draw))
    }

    /// Draws presences of which some begin on the day another begins or ends.
    private static func presences(_ draw: inout SeededRandom) -> [Presence] {
        var presences: [Presence] = []
        for _ in 0..<Int.random(in: 0...14, using: &draw) {
            let other = presences.randomElement(using: &draw)
            let entered =
                switch Int.random(in: 0..<6, using: &draw) {
                case 0: other?.entered ?? day(&draw, 0...800)
                case 1: other?.left ?? day(&draw, 0...800)
                default: day(&draw, 0...800)
                }
            let isOpen = Int.random(in: 0..<12, using: &draw) == 0
            let isShort = Bool.random(using: &draw)
            let length = Int.random(in: 0...(isShort ? 2 : 70), using: &draw)
            let left = isOpen ? nil : entered.adding(days: length)
            if let presence = Presence(entered: entered, left: left) { presences.append(presence) }
        }
        return presences
    }

    /// Draws a counter, more often than by chance one whose limit just fills its window.
    private static func counter(_ draw: inout SeededRandom) -> Counter {
        let limit = Int.random(in: 0...60, using: &draw)
        switch Int.random(in: 0..<6, using: &draw) {
        case 0: return .perStay(limit: limit)
        case 1: return .perCalendarYear(limit: limit)
        case 2: return .visitsPerYear(count: Int.random(in: 0...6, using: &draw), limitEach: limit)
        case 3: return .rolling(limit: limit, window: limit + Int.random(in: 1...3, using: &draw))
        default: return .rolling(limit: limit, window: Int.random(in: 1...120, using: &draw))
        }
    }

    /// Draws the day asked about: any, or one on which somebody enters, leaves, or has just left.
    private static func question(_ draw: inout SeededRandom, _ presences: [Presence]) -> Day {
        let any = day(&draw, 0...800)
        guard let presence = presences.randomElement(using: &draw) else { return any }
        return switch Int.random(in: 0..<6, using: &draw) {
        case 0: presence.entered
        case 1: presence.left ?? any
        case 2: presence.left?.adding(days: 1) ?? any
        default: any
        }
    }
}
