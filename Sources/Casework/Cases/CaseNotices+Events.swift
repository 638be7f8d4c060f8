// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// The applicant was told what was decided.
public struct ApplicantNotified: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// The legal day of service.
    public let notifiedOn: Day
    /// SHA-256 of the letter as it was given out; absent where none was.
    public let letter: Commitment?
    /// The last day to appeal, inclusive; absent where there is nothing to appeal against.
    public let appealBy: Day?
    /// The last day to leave the country, inclusive; absent where the decision sets none.
    public let leaveBy: Day?

    package init(
        caseID: CaseID, notifiedOn: Day, letter: Commitment?, appealBy: Day?, leaveBy: Day?
    ) {
        self.caseID = caseID
        self.notifiedOn = notifiedOn
        self.letter = letter
        self.appealBy = appealBy
        self.leaveBy = leaveBy
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", notifiedOn, letter, appealBy, leaveBy
    }
}

/// The card was handed out.
public struct CardIssued: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// The permit that it shows.
    public let permit: PermitID
    /// The legal day.
    public let issuedOn: Day

    package init(
        caseID: CaseID, permit: PermitID, issuedOn: Day
    ) {
        self.caseID = caseID
        self.permit = permit
        self.issuedOn = issuedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", permit, issuedOn
    }
}

/// The applicant appealed against a refusal.
public struct DecisionAppealed: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Before whom.
    public let instance: AppealInstance
    /// Whether the refusal is held off meanwhile.
    public let effect: AppealEffect
    /// The legal day.
    public let appealedOn: Day
    /// The last day for the decision on it, inclusive; absent where the law has no term.
    public let decideBy: Day?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", instance, effect, appealedOn, decideBy, remark
    }
}

/// An appeal was decided.
///
/// Where the refusal does not stand the case is examined again.
public struct AppealDecided: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// Before whom it was.
    public let instance: AppealInstance
    /// What came of it.
    public let outcome: AppealOutcome
    /// The legal day.
    public let decidedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", person, instance, outcome, decidedOn, remark
    }
}
