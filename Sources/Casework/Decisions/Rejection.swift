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
    /// The person's file has no such document that stands.
    case documentUnknown(DocumentName)
    /// Persons look like the one that is asked to be registered, the likeliest first.
    case similarPersons([Likeness])
    /// An empty list, a nationality twice, or statelessness beside a nationality.
    case nationalitiesUnusable([StateCode])
    /// The person has exactly these nationalities already.
    case nationalitiesStand([StateCode], Position)
    case mergedWithItself(PersonID)
    case mergedAlready(PersonID, into: PersonID)
    case notMerged(PersonID, into: PersonID)
    /// Nothing that could be corrected or annulled stands at the position in the person's files.
    case recordUnknown(PersonID, Position)
    /// What stands at the position is annulled already.
    case recordAnnulled(Position)
    /// A registration is corrected or merged, never annulled.
    case registrationStays(PersonID)
    case bornInFuture(year: Int)
    /// The day on which it should take effect has not come.
    case dayInFuture(Day, today: Day)
    case crossingInFuture(Instant, now: Instant)
    /// The crossing lies before the person's year of birth: a slip in the year.
    case crossingBeforeBirth(Instant, birthYear: Int)
    /// The crossing lies before the state whose border it is.
    case crossingTooEarly(Instant, first: Day)
    /// No such crossing point is open on the day; `known` are those that are.
    case checkpointUnknown(CheckpointCode, on: Day, known: [CheckpointCode])
    /// A crossing in the other direction stands at the very moment.
    case sameStamp(Position, Instant)
    /// The crossing would be moved to the person whose it is.
    case movedNowhere(PersonID)
    case citizenRefused(PersonID)
    case unmatchedUnknown(UnmatchedID)
    /// The crossing was assigned or dismissed at the position.
    case unmatchedSettled(UnmatchedID, Position)
    case visaUnknown(VisaName)
    case visaEndsBeforeItBegins(from: Day, through: Day)
    /// No day of stay, or no entry.
    case visaEmpty
    case visaForCitizen(PersonID)
    case visaOverlaps(VisaName, from: Day, through: Day)
    case visaStayTooLong(
        VisaKind, days: Int, limit: Period, article: String, citation: String)
    /// `last` is the last day that the law allows.
    case visaValidTooLong(through: Day, last: Day, article: String, citation: String)
    case visaCancelledBefore(VisaName, from: Day)
    case visaExpired(VisaName, validThrough: Day)
    case notPresent(PersonID, on: Day)
    case stayNotLawful(PersonID, on: Day, lastLawfulDay: Day?)
    case placeBeyondStay(through: Day, lastLawfulDay: Day)
    case placeEndsBeforeItBegins(from: Day, through: Day)
    /// The move to a place lies after the day on which it is registered.
    case movedLater(on: Day, registered: Day)
    case placeOfCitizen(PersonID)
    /// The amendment would lie over a provision that began later and says something else.
    case provisionContradicts(key: ProvisionKey, from: Day, ordinal: Int, later: Day)
    /// About offices, officers, roles or acts that take two.
    case authority(AuthorityRejection)
    /// About cases or permits.
    case casework(CaseRejection)
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
    /// The person asked about was merged; what was asked went to the person kept.
    case merged(PersonID, into: PersonID)
    /// The entries of the visa in force on the day are used up.
    case visaUsedUp(VisaName)
    /// The person leaves by way of another part of the country than the one the stay is limited to.
    case leftOutside(Territory)
    /// So many records were made while the persons were merged, and wait to be assigned.
    case toBeAssigned(Int)
    /// The line belongs to nobody known for certain, and waits on the worklist.
    case unmatched(UnmatchedReason)
    /// The place of stay was registered after the term.
    case registeredLate(due: Day)
    /// The place somebody moved to was registered after the term from the move.
    case movedLate(due: Day, Cited)
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
