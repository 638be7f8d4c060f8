/// Asks to propose a decision.
public struct ProposeDecision: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let outcome: CaseOutcome
    public let validFrom: Day?
    public let validThrough: Day?
    public let grounds: [RefusalCode]?
    public let proposedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, outcome: CaseOutcome, validFrom: Day? = nil, validThrough: Day? = nil,
        grounds: [RefusalCode]? = nil, proposedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.outcome = outcome
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.grounds = grounds
        self.proposedOn = proposedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", outcome, validFrom, validThrough, grounds, proposedOn, remark
    }
}

/// Asks to approve the decision that was proposed.
public struct ApproveProposal: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let decidedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, decidedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.decidedOn = decidedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", decidedOn, remark
    }
}

/// Asks to send a proposed decision back.
public struct ReturnProposal: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let returnedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, returnedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.returnedOn = returnedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", returnedOn, remark
    }
}

/// Asks to record that a file was sent to whoever really decides.
public struct ForwardCase: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let forwardedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, forwardedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.forwardedOn = forwardedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", forwardedOn, remark
    }
}

/// Asks to record what another body decided.
public struct RecordOutcome: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let outcome: CaseOutcome
    public let validFrom: Day?
    public let validThrough: Day?
    public let grounds: [RefusalCode]?
    public let decidedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, outcome: CaseOutcome, validFrom: Day? = nil, validThrough: Day? = nil,
        grounds: [RefusalCode]? = nil, decidedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.outcome = outcome
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.grounds = grounds
        self.decidedOn = decidedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", outcome, validFrom, validThrough, grounds, decidedOn, remark
    }
}

/// Asks to undo the authority's own decision.
public struct AnnulDecision: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let annulledOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, annulledOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.annulledOn = annulledOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", annulledOn, remark
    }
}
