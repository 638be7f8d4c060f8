// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// An officer proposed a decision.
///
/// Nothing is decided until another officer approves, where the law asks for two.
public struct DecisionProposed: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// What is to be decided.
    public let outcome: CaseOutcome
    /// The first day of what is granted; absent for a refusal.
    public let validFrom: Day?
    /// The last day of what is granted, inclusive; absent for a refusal.
    public let validThrough: Day?
    /// On which grounds it is refused; absent where it is granted.
    public let grounds: [RefusalCode]?
    /// Who proposed, and so does not approve.
    public let proposer: OfficerID
    /// The legal day.
    public let proposedOn: Day
    /// How long the person's history was that it rests on.
    public let personLength: Int
    /// How many provisions the law book had that it rests on.
    public let lawLength: Int
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    package init(
        caseID: CaseID, outcome: CaseOutcome, validFrom: Day?, validThrough: Day?,
        grounds: [RefusalCode]?, proposer: OfficerID, proposedOn: Day, personLength: Int,
        lawLength: Int, remark: SealedPart?
    ) {
        self.caseID = caseID
        self.outcome = outcome
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.grounds = grounds
        self.proposer = proposer
        self.proposedOn = proposedOn
        self.personLength = personLength
        self.lawLength = lawLength
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", outcome, validFrom, validThrough, grounds, proposer, proposedOn,
            personLength, lawLength, remark
    }
}

/// A proposed decision was sent back.
///
/// The case is examined again.
public struct ProposalReturned: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who sent it back.
    public let officer: OfficerID
    /// The legal day.
    public let returnedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", officer, returnedOn, remark
    }
}

/// A file was sent to whoever really decides.
public struct CaseForwarded: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who decides.
    public let body: DecidingBody
    /// The legal day.
    public let forwardedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", body, forwardedOn, remark
    }
}

/// An application was granted.
public struct CaseGranted: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// Who decided.
    public let decidedBy: DecidingBody
    /// Who approved, or recorded what another body decided; absent where no officer did.
    public let approver: OfficerID?
    /// The first day of what is granted; absent for what has none.
    public let validFrom: Day?
    /// The last day of what is granted, inclusive; absent for what has none.
    public let validThrough: Day?
    /// The legal day of the decision.
    public let decidedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    package init(
        caseID: CaseID, person: PersonID, decidedBy: DecidingBody, approver: OfficerID?,
        validFrom: Day?, validThrough: Day?, decidedOn: Day, remark: SealedPart?
    ) {
        self.caseID = caseID
        self.person = person
        self.decidedBy = decidedBy
        self.approver = approver
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.decidedOn = decidedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", person, decidedBy, approver, validFrom, validThrough, decidedOn,
            remark
    }
}

/// An application was refused.
///
/// Reasoned: by the grounds, each of which the law book has with its article.
public struct CaseRefused: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// Who decided.
    public let decidedBy: DecidingBody
    /// Who approved, or recorded what another body decided; absent where no officer did.
    public let approver: OfficerID?
    /// On which grounds.
    public let grounds: [RefusalCode]
    /// The legal day of the decision.
    public let decidedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", person, decidedBy, approver, grounds, decidedOn, remark
    }
}

/// The authority undid its own decision.
///
/// The case is examined again; what was granted has never been.
public struct DecisionAnnulled: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// Where the decision was recorded.
    public let annuls: Position
    /// The legal day.
    public let annulledOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", person, annuls, annulledOn, remark
    }
}
