/// Under which rule somebody stays.
public enum StayRule: Equatable, Sendable {
    /// Without a visa, under one or more counters at once (Migration Code, art. 15.3, 20.1).
    case visaFree([Counter])
    /// No ground was found: every day of the stay is a day too many.
    case none
    /// A citizen of the state, whose days are not counted.
    case citizen
}

/// How a person's stay stands on a day, with what proves it.
public struct StayFigures: Equatable, Sendable {
    public let nationality: StateCode
    /// The day asked about.
    public let day: Day
    /// The stay that covers the day; nil if the person is not present, and the figures are those of
    /// somebody who would enter on it.
    public let stay: Stay?
    public let rule: StayRule
    /// What each counter says, in the order of the rule; empty unless visa-free.
    public let counters: [CounterAnswer]
    /// The index of the strictest counter.
    public let binding: Int?
    /// Days used under the strictest counter; without a ground, the days of the stay.
    public let used: Int
    /// Days left under the strictest counter, never negative; nil for a citizen.
    ///
    /// A counter that begins anew, or days that leave its window, give days back to somebody who has
    /// stayed too long: `daysBeyond` says that the stay is not lawful all the same.
    public let left: Int?
    /// The last lawful day of the stay, reckoned from its entry; nil if there is none, and if no
    /// limit is ever reached.
    public let lastLawfulDay: Day?
    /// Days used above a limit on the day, the greatest of all counters; never negative.
    public let overstayDays: Int
    /// Days of the stay, through the day, that lie after its last lawful day; 0 if there are none.
    public let daysBeyond: Int
    /// The last day for registering the place of stay; nil if nobody is present.
    ///
    /// Migration Code, art. 21.1-21.2; moved off a day that is not a working day. Nil as well if no
    /// entry is recorded from which the term runs.
    public let registerBy: Day?
    /// The keys that the book lacks and without which nobody can be sure that `registerBy` is a
    /// working day, as those of a year's feasts.
    public let unknownDaysOff: [ProvisionKey]
    /// The positions of the events the figures rest on, ascending.
    public let provedBy: [Position]
    /// The provisions the figures rest on, by ordinal.
    public let provisions: [Provision]
}

/// A step on the way to a figure: a fact, a provision, or arithmetic over them.
public enum DerivationStep: Equatable, Sendable {
    case nationality(StateCode, provedBy: Position)
    case present(Stay)
    case absent(on: Day)
    case provision(Provision)
    /// No provision lets citizens of the state stay without a visa on the day.
    case noRegime(StateCode, on: Day)
    case citizen(StateCode)
    /// The term for registering would end on the day; `unknown` are the keys that the book lacks and
    /// without which nobody can be sure that it ends on a working day.
    case termEnds(on: Day, unknown: [ProvisionKey])
    /// The term ends on a later day, since its last day is not a working day.
    case lastDayMoved(MovedLastDay)
    /// The stay at an index of `stays` counts in this step; see `StayStep`.
    case counting(StayStep, stays: [Stay])
}

/// Receives the steps of a derivation; the rule is the same function with and without one.
public protocol DerivationTrace {
    mutating func note(_ step: @autoclosure () -> DerivationStep)
}

/// A trace that keeps nothing.
public struct NoDerivation: DerivationTrace {
    public init() {}
    public mutating func note(_ step: @autoclosure () -> DerivationStep) {}
}

/// A trace that keeps every step, in the order of the computation.
public struct RecordedDerivation: DerivationTrace {
    public private(set) var steps: [DerivationStep] = []
    public init() {}
    public mutating func note(_ step: @autoclosure () -> DerivationStep) { steps.append(step()) }
}

/// The state whose territory this is; its citizens' days are not counted.
public enum HomeState {
    /// Azerbaijan.
    public static let code: StateCode? = StateCode("AZE")
}

extension PersonFile {
    /// Returns how the person's stay stands on `day` under `law`; nil for somebody not registered.
    ///
    /// The law of the day of entry governs a stay (the agreements speak of entries from a day on);
    /// a counter that looks back counts stays entered since its provision is in force.
    public func stayFigures(
        on day: Day, law: LawBook, trace: inout some DerivationTrace
    ) -> StayFigures? {
        guard let registration else { return nil }
        let nationality = registration.nationality
        trace.note(.nationality(nationality, provedBy: registration.position))
        let stays = stays
        let current = stays.last { $0.covers(day) }
        if let current { trace.note(.present(current)) } else { trace.note(.absent(on: day)) }
        guard nationality != HomeState.code else {
            trace.note(.citizen(nationality))
            return StayFigures(citizen: nationality, on: day, provedBy: registration.position)
        }
        let entryDay = current?.firstDay ?? day
        let term = law.registrationTerm(for: nationality, on: entryDay)
        let termEnds = current?.entry.flatMap { entry in term.map { entry.day.adding($0.term) } }
        let moved = termEnds.flatMap { law.movedLastDay($0) }
        let unknown = termEnds.map { law.unknownDaysOff(around: moved?.day ?? $0) } ?? []
        let counted: CountedStay
        if let regime = law.visaFreeRegime(for: nationality, on: entryDay) {
            trace.note(.provision(regime.provision))
            counted = CountedStay(
                regime, stays: stays, current: current, on: day, law: law, trace: &trace)
        } else {
            trace.note(.noRegime(nationality, on: entryDay))
            counted = CountedStay(withoutGround: current, on: day)
        }
        var provisions = counted.provisions
        if let termEnds, let term {
            trace.note(.provision(term.provision))
            provisions.append(term.provision)
            trace.note(.termEnds(on: termEnds, unknown: unknown))
        }
        if let moved {
            trace.note(.lastDayMoved(moved))
            provisions += moved.provisions
        }
        return StayFigures(
            nationality: nationality, day: day, stay: current, rule: counted.rule,
            counters: counted.answer?.perCounter ?? [], binding: counted.answer?.binding,
            used: counted.used, left: counted.left, lastLawfulDay: counted.lastLawfulDay,
            overstayDays: counted.overstayDays, daysBeyond: counted.daysBeyond,
            registerBy: moved?.day ?? termEnds, unknownDaysOff: unknown,
            provedBy: Set(counted.provedBy + [registration.position]).sorted(),
            provisions: provisions.sorted { $0.ordinal < $1.ordinal })
    }

    /// Returns how the person's stay stands on `day` under `law`; nil for somebody not registered.
    public func stayFigures(on day: Day, law: LawBook) -> StayFigures? {
        var trace = NoDerivation()
        return stayFigures(on: day, law: law, trace: &trace)
    }
}

extension StayFigures {
    fileprivate init(citizen nationality: StateCode, on day: Day, provedBy position: Position) {
        self.init(
            nationality: nationality, day: day, stay: nil, rule: .citizen, counters: [],
            binding: nil, used: 0, left: nil, lastLawfulDay: nil, overstayDays: 0, daysBeyond: 0,
            registerBy: nil, unknownDaysOff: [], provedBy: [position], provisions: [])
    }
}
