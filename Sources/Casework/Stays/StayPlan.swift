/// How long somebody could stay who enters on a day, with what proves it.
///
/// A stay that covers the day is taken to end on the day before it.
public struct StayPlan: Equatable, Sendable {
    public let nationality: StateCode
    /// The day of entry.
    public let day: Day
    public let rule: StayRule
    /// What each counter says of the day, in the order of the rule; empty unless visa-free.
    public let counters: [CounterAnswer]
    /// The index of the strictest counter.
    public let binding: Int?
    /// Days used under the strictest counter before the entry.
    public let used: Int
    /// Days left under the strictest counter, never negative; nil for a citizen.
    public let left: Int?
    /// The days in a row that are lawful, the day of entry being the first.
    public let lawful: LawfulDays
    /// The stay that would have to end first; nil if none goes on beyond the day.
    public let endsBefore: Stay?
    /// The positions of the events the plan rests on, ascending.
    public let provedBy: [Position]
    /// The provisions the plan rests on, by ordinal.
    public let provisions: [Provision]

    /// Says whether a stay of `days` days, the day of entry included, is lawful throughout.
    public func allows(days: Int) -> Bool {
        lawful.days.map { days <= $0 } ?? true
    }
}

extension PersonFile {
    /// Returns how long the person could stay who enters on `day`; nil for somebody not registered.
    ///
    /// The law of the day of entry governs a stay.
    public func stayPlan(entering day: Day, law: LawBook) -> StayPlan? {
        stayPlan(entering: day, leaving: day, law: law)
    }

    /// Returns the first day after `day` on which an entry allows `days` days; nil if there is none
    /// within two years, or within the longest window a counter looks back over.
    ///
    /// Beyond that no day of a stay already made counts any more.
    public func earliestEntry(after day: Day, for days: Int, law: LawBook) -> Day? {
        guard let first = stayPlan(entering: day, law: law) else { return nil }
        let windows = first.counters.map { answer in
            if case .rolling(_, let window) = answer.counter { window } else { 0 }
        }
        for later in 1...(windows.reduce(2 * 366) { max($0, $1) }) {
            let entered = day.adding(days: later)
            guard let plan = stayPlan(entering: entered, leaving: day, law: law) else { return nil }
            if plan.allows(days: days) { return entered }
        }
        return nil
    }

    /// Whoever is present on the day `leaving` has left on the day before it.
    private func stayPlan(entering day: Day, leaving: Day, law: LawBook) -> StayPlan? {
        guard let registration else { return nil }
        let nationality = registration.nationality
        let current = stays.last { stay in
            (stay.firstDay ?? .last) < leaving && leaving < (stay.lastDay ?? .last)
        }
        guard nationality != HomeState.code else {
            return StayPlan(
                nationality: nationality, day: day, rule: .citizen, counters: [], binding: nil,
                used: 0, left: nil, lawful: .unlimited, endsBefore: current,
                provedBy: [registration.position], provisions: [])
        }
        guard let regime = law.visaFreeRegime(for: nationality, on: day) else {
            return StayPlan(
                nationality: nationality, day: day, rule: .none, counters: [], binding: nil,
                used: 0, left: 0, lawful: .none, endsBefore: current,
                provedBy: [registration.position], provisions: [])
        }
        let past = PastStays(stays, since: regime.provision.enacted.validFrom, before: leaving)
        let entryDay = law.counts(.countsEntryDay, on: day)
        let exitDay = law.counts(.countsExitDay, on: day)
        var trace = RecordedTrace()
        let answer = StayCounter.answer(
            counters: regime.counters, presences: past.presences, on: day,
            counting: DayCounting(
                countsEntryDay: entryDay?.counts ?? true, countsExitDay: exitDay?.counts ?? true),
            trace: &trace)
        let provisions =
            [regime.provision] + [entryDay, exitDay].compactMap(\.self).map(\.provision)
        return StayPlan(
            nationality: nationality, day: day, rule: .visaFree(regime.counters),
            counters: answer.perCounter, binding: answer.binding, used: answer.used,
            left: answer.left, lawful: answer.lawful, endsBefore: current,
            provedBy: Set(past.positions(countedIn: trace) + [registration.position]).sorted(),
            provisions: provisions.sorted { $0.ordinal < $1.ordinal })
    }
}

/// The stays that a plan counts: none reaches the day on which the person would have left.
private struct PastStays {
    private(set) var presences: [Presence] = []
    private var proofs: [[Position]] = []

    init(_ stays: [Stay], since: Day, before leaving: Day) {
        for stay in stays {
            guard let first = stay.firstDay, first >= since, first < leaving else { continue }
            let isCut = stay.covers(leaving)
            let last = isCut ? leaving.adding(days: -1) : stay.lastDay
            guard let presence = Presence(entered: first, left: last) else { continue }
            presences.append(presence)
            // What happens on the day or later is no reason for a plan that does without it.
            proofs.append(isCut ? [stay.entry?.position].compactMap(\.self) : stay.positions)
        }
    }

    func positions(countedIn trace: RecordedTrace) -> [Position] {
        trace.steps.flatMap { step -> [Position] in
            if case .counted(let presence, _, _, _) = step { proofs[presence] } else { [] }
        }
    }
}
