/// What holds of a stay from its first day on, without what proves it: what a register keeps.
public struct StayReckoning: Equatable, Sendable {
    public let rule: StayRule
    /// What each counter says of the first day, in the order of the rule.
    public let counters: [CounterAnswer]
    /// As in `StayFigures`.
    public let lastLawfulDay: Day?
    /// As in `StayFigures`.
    public let registerBy: Day?
    /// Whether no limit is ever reached, or none while an application is pending.
    public let isOpen: Bool
}

extension StayDerivation {
    /// Returns what `figures(ofStay:)` says of the stay at `index` of `stays`, at less cost: neither
    /// proofs nor provisions are gathered.
    public func reckoning(ofStay index: Int) -> StayReckoning? {
        let grounded = stays[index]
        guard let day = grounded.stay.firstDay else { return nil }
        guard grounded.ground != .citizen, !isCitizen(on: day) else {
            return StayReckoning(
                rule: .citizen, counters: [], lastLawfulDay: nil, registerBy: nil,
                isOpen: true)
        }
        let counted: CountedStay
        var isTermed = true
        if let countable = Countable(grounded.ground, among: stays[...index], keepsStays: false) {
            counted = CountedStay(unproved: countable, onEntryOf: grounded.stay, day, law: law)
        } else if case .permit(let permit) = grounded.ground {
            counted = CountedStay(on: permit, current: grounded.stay, on: day)
            isTermed = false
        } else {
            counted = CountedStay(withoutGround: grounded.stay, on: day)
        }
        let counters = counted.answer?.perCounter ?? []
        let isOpen =
            grounded.carriage.map { $0.lastLawfulDay == nil }
            ?? (!counters.isEmpty && counted.lastLawfulDay == nil
                && counters.allSatisfy { $0.lawful == .unlimited })
        return StayReckoning(
            rule: counted.rule, counters: counters,
            lastLawfulDay: grounded.carriage.map(\.lastLawfulDay) ?? counted.lastLawfulDay,
            registerBy: isTermed
                ? grounded.stay.entry.flatMap {
                    law.registrationEnds(for: grounded.nationality, enteredOn: $0.day)
                } : nil, isOpen: isOpen)
    }
}

extension LawBook {
    /// Returns the last day of the term within which a place of stay is to be registered; nil where
    /// the law has none.
    fileprivate func registrationEnds(for nationality: StateCode, enteredOn day: Day) -> Day? {
        registrationTerm(for: nationality, on: day).map { term in
            let last = day.adding(term.term)
            return movedLastDay(last)?.day ?? last
        }
    }
}
