/// Under which rule somebody stays.
public enum StayRule: Equatable, Sendable {
    /// On a visa: the days it carries, inside its validity (Migration Code, art. 24.8, 35.1).
    case visa(Visa)
    /// Without a visa, under one or more counters at once (Migration Code, art. 15.3, 20.1).
    case visaFree([Counter])
    /// On a permit to reside, as long as it lasts (Migration Code, art. 15.4, 20.2).
    case permit(PersonFile.Permit)
    /// No ground was found: every day of the stay is a day too many.
    case none
    /// A citizen of the state, whose days are not counted.
    case citizen
}

/// How a person's stay stands on a day, with what proves it.
public struct StayFigures: Equatable, Sendable {
    /// The nationality under which the person entered, or would enter.
    public let nationality: StateCode
    /// The day asked about.
    public let day: Day
    /// The stay that covers the day; nil if the person is not present, and the figures are those of
    /// somebody who would enter on it.
    public let stay: Stay?
    public let rule: StayRule
    /// The ground of entry as all facts known give it.
    public let ground: Ground
    /// Which entry on the visa it is, from 1; nil on any other ground.
    public let visaEntry: Int?
    /// What each counter says, in the order of the rule; empty where nothing is counted.
    public let counters: [CounterAnswer]
    /// The index of the strictest counter.
    public let binding: Int?
    /// Days used under the strictest counter; without a ground, the days of the stay.
    public let used: Int
    /// Days left under the strictest counter, or through the last of what carries the stay on; never negative.
    ///
    /// Nil for a citizen, and while an application is pending.
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
    /// The registration upon a place of stay made in this stay by the day; nil if there is none.
    public let place: PersonFile.Place?
    /// What carries the stay on beyond what let the person in; nil where nothing does.
    public let carriage: Carriage?
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
    /// The stay is on a visa, and the entry is its `entry`-th; nil for somebody who has not entered.
    case visa(Visa, entry: Int?)
    /// The visa's validity ends the stay on the day, before its days are used up.
    case validityEnds(on: Day)
    /// The person was registered upon the place of stay.
    case placeRegistered(PersonFile.Place)
    /// No visa is in force, and no provision lets citizens of the state stay without one on the day.
    case noRegime(StateCode, on: Day)
    case citizen(StateCode)
    /// The term for registering would end on the day; `unknown` are the keys that the book lacks and
    /// without which nobody can be sure that it ends on a working day.
    case termEnds(on: Day, unknown: [ProvisionKey])
    /// The term ends on a later day, since its last day is not a working day.
    case lastDayMoved(MovedLastDay)
    /// The stay at an index of `stays` counts in this step; see `StayStep`.
    case counting(StayStep, stays: [Stay])
    /// The nationalities that stood on the day of entry.
    case nationalities(Nationalities)
    /// Of several nationalities the one counts whose document was shown.
    case documentShown(PersonFile.Document)
    /// The last stay before a day on which nobody is present.
    case lastSeen(Stay)
    /// The entry lies in a part of the country, as the law says of its crossing point.
    case entryLies(Territory, at: CheckpointCode, Provision)
    /// The ground that was found when the entry was recorded.
    case groundFound(EntryGround, provedBy: Position)
    /// An entry took place on the stay's visa: the `number`-th, from 1.
    case enteredOnVisa(Crossing, number: Int)
    case anomaly(Anomaly)
    /// On the day the person is here on a permit to reside, which was granted since the entry.
    case residing(PersonFile.Permit)
    /// A permit, or an accepted application, carries the stay on.
    case carried(Carrier)
    /// With all that carries it on the stay is lawful through the day; nil while an application is pending.
    case carriedThrough(Day?)
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
