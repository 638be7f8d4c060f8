/// Asks to add a key with which an officer signs.
public struct AddKey: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let key: KeyText
    public let validThrough: Day?
    public let addedOn: Day

    public init(officer: OfficerID, key: KeyText, validThrough: Day?, addedOn: Day) {
        self.officer = officer
        self.key = key
        self.validThrough = validThrough
        self.addedOn = addedOn
    }
}

/// Asks to revoke a key.
public struct RevokeKey: Equatable, Sendable, Codable {
    public let officer: OfficerID
    /// Where it was added.
    public let position: Position
    public let revokedOn: Day

    public init(officer: OfficerID, position: Position, revokedOn: Day) {
        self.officer = officer
        self.position = position
        self.revokedOn = revokedOn
    }
}

/// Asks to record that an officer passed a course.
public struct RecordTraining: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let course: TrainingCourse
    public let passedOn: Day
    public let validThrough: Day

    public init(officer: OfficerID, course: TrainingCourse, passedOn: Day, validThrough: Day) {
        self.officer = officer
        self.course = course
        self.passedOn = passedOn
        self.validThrough = validThrough
    }
}

/// Asks that a record of training count no more.
public struct WithdrawTraining: Equatable, Sendable, Codable {
    public let officer: OfficerID
    /// Where it was recorded.
    public let position: Position
    public let withdrawnOn: Day

    public init(officer: OfficerID, position: Position, withdrawnOn: Day) {
        self.officer = officer
        self.position = position
        self.withdrawnOn = withdrawnOn
    }
}

/// Asks to give an officer a role.
public struct GrantRole: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let role: Role
    public let office: OfficeCode
    /// Nil for all services.
    public let services: [Service]?
    public let grantedFrom: Day
    public let validThrough: Day

    public init(
        officer: OfficerID, role: Role, office: OfficeCode, services: [Service]?,
        grantedFrom: Day, validThrough: Day
    ) {
        self.officer = officer
        self.role = role
        self.office = office
        self.services = services
        self.grantedFrom = grantedFrom
        self.validThrough = validThrough
    }
}

/// Asks to take a role back.
public struct RevokeRole: Equatable, Sendable, Codable {
    public let officer: OfficerID
    /// Where it was granted.
    public let position: Position
    public let revokedOn: Day

    public init(officer: OfficerID, position: Position, revokedOn: Day) {
        self.officer = officer
        self.position = position
        self.revokedOn = revokedOn
    }
}

/// Asks that an officer may use another's role for a while.
public struct DelegateRole: Equatable, Sendable, Codable {
    /// Who may use it.
    public let officer: OfficerID
    /// Whose it is.
    public let delegator: OfficerID
    /// Where it was granted.
    public let grant: Position
    public let delegatedFrom: Day
    public let validThrough: Day

    public init(
        officer: OfficerID, delegator: OfficerID, grant: Position, delegatedFrom: Day,
        validThrough: Day
    ) {
        self.officer = officer
        self.delegator = delegator
        self.grant = grant
        self.delegatedFrom = delegatedFrom
        self.validThrough = validThrough
    }
}

/// Asks to end a delegation.
public struct EndDelegation: Equatable, Sendable, Codable {
    /// Who uses the role.
    public let officer: OfficerID
    /// Where it was delegated.
    public let position: Position
    public let endedOn: Day

    public init(officer: OfficerID, position: Position, endedOn: Day) {
        self.officer = officer
        self.position = position
        self.endedOn = endedOn
    }
}

/// Gives the second hand to an act.
public struct ApproveAct: Equatable, Sendable, Codable {
    public let act: ActID
    public let approvedOn: Day

    public init(act: ActID, approvedOn: Day) {
        self.act = act
        self.approvedOn = approvedOn
    }
}

/// Sends an act back, or takes it back.
public struct ReturnAct: Equatable, Sendable, Codable {
    public let act: ActID
    public let reason: Commitment?
    public let returnedOn: Day

    public init(act: ActID, reason: Commitment?, returnedOn: Day) {
        self.act = act
        self.reason = reason
        self.returnedOn = returnedOn
    }
}
