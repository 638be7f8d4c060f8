/// How long somebody could stay who enters on a day, with what proves it.
///
/// A stay that covers the day is taken to end on the day before it, and the entry to lie where all may
/// enter.
public struct StayPlan: Equatable, Sendable {
    public let nationality: StateCode
    /// The day of entry.
    public let day: Day
    public let rule: StayRule
    /// What each counter says of the day, in the order of the rule; empty where nothing is counted.
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
        let endsBefore = stays.last { stay in
            (stay.firstDay ?? .last) < leaving && leaving < (stay.lastDay ?? .last)
        }
        var trace = NoDerivation()
        let derivation = StayDerivation(self, law: law).leaving(before: leaving)
        guard let plan = derivation.counting(from: day, trace: &trace) else { return nil }
        let isCitizen = plan.ground == .citizen
        let counted = plan.counted
        let lawful: LawfulDays =
            isCitizen
            ? .unlimited
            : counted.answer.map { answer in
                counted.end.map { answer.lawful.ending(by: $0, from: day) } ?? answer.lawful
            } ?? counted.end.map { LawfulDays.unlimited.ending(by: $0, from: day) } ?? .none
        let proof = counted.provedBy.filter { $0 != Position(0) } + [plan.proof]
        return StayPlan(
            nationality: plan.nationality, day: day, rule: isCitizen ? .citizen : counted.rule,
            counters: counted.answer?.perCounter ?? [], binding: counted.answer?.binding,
            used: counted.used, left: isCitizen ? nil : counted.left, lawful: lawful,
            endsBefore: endsBefore, provedBy: Set(proof).sorted(),
            provisions: counted.provisions.sorted { $0.ordinal < $1.ordinal })
    }
}
