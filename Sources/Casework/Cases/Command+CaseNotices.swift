/// Asks to record that the applicant was told.
public struct NotifyApplicant: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let notifiedOn: Day
    public let letter: Commitment?

    public init(
        caseID: CaseID, notifiedOn: Day, letter: Commitment? = nil
    ) {
        self.caseID = caseID
        self.notifiedOn = notifiedOn
        self.letter = letter
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", notifiedOn, letter
    }
}

/// Asks to record that the card was handed out.
public struct IssueCard: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let issuedOn: Day

    public init(
        caseID: CaseID, issuedOn: Day
    ) {
        self.caseID = caseID
        self.issuedOn = issuedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", issuedOn
    }
}

/// Asks to record an appeal.
public struct AppealDecision: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let instance: AppealInstance
    public let appealedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, instance: AppealInstance, appealedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.instance = instance
        self.appealedOn = appealedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", instance, appealedOn, remark
    }
}

/// Asks to record what came of an appeal.
public struct DecideAppeal: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let outcome: AppealOutcome
    public let decidedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, outcome: AppealOutcome, decidedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.outcome = outcome
        self.decidedOn = decidedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", outcome, decidedOn, remark
    }
}

/// Asks to end a permit in force.
public struct CancelPermit: Equatable, Sendable, Codable {
    public let permit: PermitID
    public let ground: RefusalCode
    public let cancelledFrom: Day
    public var remark: Commitment?

    public init(
        permit: PermitID, ground: RefusalCode, cancelledFrom: Day, remark: Commitment? = nil
    ) {
        self.permit = permit
        self.ground = ground
        self.cancelledFrom = cancelledFrom
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case permit, ground, cancelledFrom, remark
    }
}

/// Asks to record that a card was made again.
public struct ReissueCard: Equatable, Sendable, Codable {
    public let permit: PermitID
    public let cause: ReissueCause
    public let reissuedOn: Day
    public var remark: Commitment?

    public init(
        permit: PermitID, cause: ReissueCause, reissuedOn: Day, remark: Commitment? = nil
    ) {
        self.permit = permit
        self.cause = cause
        self.reissuedOn = reissuedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case permit, cause, reissuedOn, remark
    }
}

/// Asks to extend the stay of one of those whom an announcement concerns.
public struct ExtendStay: Equatable, Sendable, Codable {
    public let person: PersonID
    public let announcement: AnnouncementCode
    public let extendedOn: Day

    public init(person: PersonID, announcement: AnnouncementCode, extendedOn: Day) {
        self.person = person
        self.announcement = announcement
        self.extendedOn = extendedOn
    }

    enum CodingKeys: String, CodingKey {
        case person, announcement, extendedOn
    }
}
