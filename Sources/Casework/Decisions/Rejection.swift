/// Why a command changed nothing, with the facts an officer needs in order to go on.
public enum Rejection: Error, Equatable, Sendable {
    case ledgerFoundedBefore
    case ledgerNotFounded
    /// The clock is where it should be: there is nothing to accept.
    case clockIsRight
    /// The value is not in the grammar of its key.
    case provisionValueUnreadable(key: ProvisionKey, value: String)
    case provisionEndsBeforeItBegins(key: ProvisionKey, from: Day, through: Day)
    case provisionStands(key: ProvisionKey, ordinal: Int)
    case otherLawBook(given: LawBookCode, applied: LawBookCode)
    case nothingToEnact
    case personUnknown(PersonID)
    /// The document is already in a person's file.
    case documentHeld(by: PersonID)
    case documentUnknown(PersonID, index: Int)
    case bornInFuture(year: Int)
    /// The day on which it should take effect has not come.
    case dayInFuture(Day, today: Day)
    case crossingInFuture(Instant, now: Instant)
    /// The crossing lies before the person's year of birth: a slip in the year.
    case crossingBeforeBirth(Instant, birthYear: Int)
    /// The crossing lies before the state whose border it is.
    case crossingTooEarly(Instant, first: Day)

}

/// What an officer should know although the command was accepted.
public enum Warning: Equatable, Sendable {
    /// No ground of entry was found on the day; the crossing is flagged.
    case noGround(StateCode, on: Day)
    /// The same crossing, or one within the hour in the same direction, stands already.
    case similarCrossing(Position)
    /// The person had entered and no exit stands since.
    case entryWithoutExit(Position)
    /// No entry stands before this exit.
    case exitWithoutEntry
    case documentExpired(index: Int, validThrough: Day)
    /// A document that is added has expired already.
    case addedDocumentExpired(validThrough: Day)
    /// Nobody knows the state's code.
    case stateUnknown(StateCode)
    /// The code was not in use on the day.
    case stateNotCurrent(StateCode, on: Day)
    /// The person left after the last lawful day, or entered beyond a limit.
    case overstay(days: Int, lastLawfulDay: Day?)
}

/// What the rules answer: the events to append, and what the officer should know.
public struct Decision: Equatable, Sendable {
    public let events: [Event]
    public let warnings: [Warning]
    /// Whether the events were decided on the law, so that its ordinal is their basis.
    public let restsOnLaw: Bool

    public init(_ events: [Event], warnings: [Warning] = [], restsOnLaw: Bool = false) {
        self.events = events
        self.warnings = warnings
        self.restsOnLaw = restsOnLaw
    }
}
