/// Asks to lodge an application.
public struct LodgeCase: Equatable, Sendable, Codable {
    public let service: Service
    public let person: PersonID
    public let applicant: ApplicantCategory
    public let ground: GroundCode
    public let speed: CaseSpeed
    public let requestedFrom: Day?
    public let requestedThrough: Day?
    public let extends: PermitID?
    public let sponsor: PersonID?
    public let lodgedOn: Day
    /// The day of the move to where the person stays; nil for the first place of a stay.
    public let movedOn: Day?
    public var dwelling: Commitment?
    public var remark: Commitment?

    public init(
        service: Service, person: PersonID, applicant: ApplicantCategory, ground: GroundCode,
        speed: CaseSpeed, requestedFrom: Day? = nil, requestedThrough: Day? = nil,
        extends: PermitID? = nil, sponsor: PersonID? = nil, lodgedOn: Day, movedOn: Day? = nil,
        dwelling: Commitment? = nil, remark: Commitment? = nil
    ) {
        self.service = service
        self.person = person
        self.applicant = applicant
        self.ground = ground
        self.speed = speed
        self.requestedFrom = requestedFrom
        self.requestedThrough = requestedThrough
        self.extends = extends
        self.sponsor = sponsor
        self.lodgedOn = lodgedOn
        self.movedOn = movedOn
        self.dwelling = dwelling
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case service, person, applicant, ground, speed, requestedFrom, requestedThrough, extends,
            sponsor, lodgedOn, movedOn, dwelling, remark
    }
}

/// Asks to replace what an application says.
public struct CorrectCase: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let applicant: ApplicantCategory
    public let ground: GroundCode
    public let speed: CaseSpeed
    public let requestedFrom: Day?
    public let requestedThrough: Day?
    public let sponsor: PersonID?
    public let correctedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, applicant: ApplicantCategory, ground: GroundCode, speed: CaseSpeed,
        requestedFrom: Day? = nil, requestedThrough: Day? = nil, sponsor: PersonID? = nil,
        correctedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.applicant = applicant
        self.ground = ground
        self.speed = speed
        self.requestedFrom = requestedFrom
        self.requestedThrough = requestedThrough
        self.sponsor = sponsor
        self.correctedOn = correctedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", applicant, ground, speed, requestedFrom, requestedThrough, sponsor,
            correctedOn, remark
    }
}

/// Asks to give a case to an officer.
public struct AssignCase: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let officer: OfficerID
    public let assignedOn: Day

    public init(
        caseID: CaseID, officer: OfficerID, assignedOn: Day
    ) {
        self.caseID = caseID
        self.officer = officer
        self.assignedOn = assignedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", officer, assignedOn
    }
}

/// Asks to give a case to another office.
public struct TransferCase: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let office: OfficeCode
    public let transferredOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, office: OfficeCode, transferredOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.office = office
        self.transferredOn = transferredOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", office, transferredOn, remark
    }
}

/// Asks to stop the clock of a case.
public struct SuspendClock: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let reason: ClockReason
    public let suspendedOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, reason: ClockReason, suspendedOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.reason = reason
        self.suspendedOn = suspendedOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", reason, suspendedOn, remark
    }
}

/// Asks to let the clock of a case go on.
public struct ResumeClock: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let resumedOn: Day

    public init(
        caseID: CaseID, resumedOn: Day
    ) {
        self.caseID = caseID
        self.resumedOn = resumedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", resumedOn
    }
}

/// Asks to record that the applicant withdrew.
public struct WithdrawCase: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let withdrawnOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, withdrawnOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.withdrawnOn = withdrawnOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", withdrawnOn, remark
    }
}

/// Asks to leave an application without consideration.
public struct LeaveUnconsidered: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let cause: UnconsideredCause
    public let leftOn: Day
    public var remark: Commitment?

    public init(
        caseID: CaseID, cause: UnconsideredCause, leftOn: Day, remark: Commitment? = nil
    ) {
        self.caseID = caseID
        self.cause = cause
        self.leftOn = leftOn
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", cause, leftOn, remark
    }
}

/// Asks to close a case.
public struct CloseCase: Equatable, Sendable, Codable {
    public let caseID: CaseID
    public let closedOn: Day

    public init(
        caseID: CaseID, closedOn: Day
    ) {
        self.caseID = caseID
        self.closedOn = closedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", closedOn
    }
}
