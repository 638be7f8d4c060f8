/// Why a command about a case or a permit changed nothing.
public enum CaseRejection: Equatable, Sendable {
    case caseUnknown(CaseID)
    case permitUnknown(PermitID)
    /// The law book knows no such service, or no rules of it are known.
    case serviceUnknown(Service)
    case groundUnknown(GroundCode, of: Service, known: [GroundCode])
    /// A document or a body of the law book, or a ground of refusal, that is not one of the service's.
    case wordUnknown(String, known: [String])
    /// The person has a case of the service that is not decided.
    case caseOpen(Service, CaseID)
    /// The age that is stated contradicts the year of birth.
    case ageContradicts(ApplicantCategory, birthYear: Int)
    /// The law has no term or no fee for what is asked for.
    case lawSilent(Service, about: LawQuestion, on: Day)
    case lodgedLate(last: Day, Cited)
    /// A family member's application that names nobody it rests on.
    case sponsorMissing(GroundCode, Cited)
    /// Nobody's application rests on a permit of one's own.
    case ownSponsor(PersonID)
    /// What the law needs to know was left out.
    case missing(CaseInput)
    /// The service has no use for what is said.
    case notAsked(CaseInput, by: Service)
    case endsBeforeItBegins(from: Day, through: Day)
    /// The permit to be extended is somebody else's, or of another service.
    case permitOfOthers(PermitID)
    case permitEnded(PermitID, last: Day)
    case permitOverlaps(PermitID, from: Day, through: Day)
    /// What is done is done before, as the card's issue before the notice.
    case stepNotNow(CaseID, CaseStep, CaseStage, instead: CaseStep?)
    /// The day lies before that of what the step follows on.
    case beforeEarlier(CaseID, CaseStep, on: Day, earliest: Day)
    case clockStopped(CaseID, since: Day)
    case clockRuns(CaseID)
    case documentUnknown(CaseID, Int)
    /// The document has expired, or counts no more.
    case documentPast(DocumentCode)
    case documentsMissing(CaseID, [DocumentCode])
    case opinionUnknown(CaseID, BodyCode)
    case opinionGiven(BodyCode, Position)
    case opinionPending(CaseID, BodyCode, by: Day)
    case feeUnpaid(CaseID, left: Money)
    case nothingToPay(CaseID)
    /// The amount is nothing, or more than what is left.
    case payBeyond(CaseID, Money, left: Money)
    /// A correction that says what was recorded.
    case nothingToCorrect(CaseID)
    case refundBeyond(held: Money)
    /// What is to be granted lies beyond what the law allows; `last` is the last day it does.
    case grantBeyond(through: Day, last: Day, LimitKind, Cited)
    /// Not one day can be granted.
    case nothingToGrant(LimitKind, Cited)
    /// A ground of refusal stands.
    case obstacle(RefusalCode, Cited, [Position])
    /// A ground of refusal is stated that does not hold.
    case refusalUnfounded(RefusalCode, Cited)
    case refusalGroundless
    /// Whoever proposed a decision does not approve it.
    case ownProposal(CaseID, Position)
    /// Whoever took an application in does not decide it.
    case ownIntake(CaseID, Position)
    /// An officer must act.
    case officerNeeded
    case proposalStale(CaseID, Staleness)
    /// Another body decides, or the service itself does.
    case decidedBy(DecidingBody)
    case appealLate(by: Day)
    case nothingToAppeal(CaseID)
    /// The term has not run out; `last` is its last day, nil where there is none.
    case termRuns(CaseID, last: Day?)
    /// The law book knows no such announcement on the day.
    case announcementUnknown(AnnouncementCode, on: Day)
    /// The announcement does not concern the person, whose last lawful day this is; nil where there is none.
    case notAnnounced(PersonID, AnnouncementCode, last: Day?, Cited)
    case officerHasIt(CaseID, OfficerID)
    case officeHasIt(CaseID, OfficeCode)
}

/// What an application or a step must say, by its option on the command line.
public enum CaseInput: String, Sendable, CaseIterable {
    case from
    case through
    case kind
    case moved
}

/// What was looked for in the law of a service.
public enum LawQuestion: String, Sendable, CaseIterable {
    case fee
    case decisionTerm
    case opinionTerm
    case appealTerm
}

/// What limits the days of a grant.
public enum LimitKind: String, Sendable, CaseIterable {
    /// The longest time for which the law lets it be granted.
    case longest
    /// The longest time over one stay.
    case total
    /// The passport, less the time by which it must last longer.
    case passport
    /// The lawful stay.
    case stay
    /// The permit of whoever the ground rests on.
    case sponsor
}

/// What came after a proposal, so that it cannot be approved as it stands.
public struct Staleness: Equatable, Sendable {
    /// How long the history of the case was with the proposal, and is now.
    public let caseLength: (seen: Int, now: Int)
    /// How long the person's history was, and is now.
    public let personLength: (seen: Int, now: Int)
    /// What was enacted since that the service rests on, as `law/az#41`.
    public let law: [String]

    public init(
        caseLength: (seen: Int, now: Int), personLength: (seen: Int, now: Int), law: [String]
    ) {
        self.caseLength = caseLength
        self.personLength = personLength
        self.law = law
    }

    public static func == (left: Staleness, right: Staleness) -> Bool {
        left.caseLength == right.caseLength && left.personLength == right.personLength
            && left.law == right.law
    }
}
