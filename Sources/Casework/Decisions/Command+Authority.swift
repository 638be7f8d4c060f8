/// What is asked about offices, officers, roles and acts that take two.
public enum AuthorityCommand: Equatable, Sendable {
    case demandAuthority(DemandAuthority)
    case openOffice(OpenOffice)
    case changeOffice(ChangeOffice)
    case closeOffice(CloseOffice)
    case assignFile(AssignFile)
    case registerOfficer(RegisterOfficer)
    case moveOfficer(MoveOfficer)
    case suspendOfficer(SuspendOfficer)
    case reinstateOfficer(ReinstateOfficer)
    case dischargeOfficer(DischargeOfficer)
    case addKey(AddKey)
    case revokeKey(RevokeKey)
    case recordTraining(RecordTraining)
    case withdrawTraining(WithdrawTraining)
    case grantRole(GrantRole)
    case revokeRole(RevokeRole)
    case delegateRole(DelegateRole)
    case endDelegation(EndDelegation)
    case approveAct(ApproveAct)
    case returnAct(ReturnAct)
}

/// Asks that from now on only officers with the right to act, and names the first administrators.
public struct DemandAuthority: Equatable, Sendable, Codable {
    public let signatures: SignatureDemand
    /// What the office over all others is called.
    public let officeName: String
    /// Two at least.
    public let administrators: [FirstAdministrator]
    public let demandedOn: Day
    /// The last day on which the first administrators are such.
    public let validThrough: Day

    public init(
        signatures: SignatureDemand, officeName: String, administrators: [FirstAdministrator],
        demandedOn: Day, validThrough: Day
    ) {
        self.signatures = signatures
        self.officeName = officeName
        self.administrators = administrators
        self.demandedOn = demandedOn
        self.validThrough = validThrough
    }
}

/// One of the first administrators.
public struct FirstAdministrator: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let key: KeyText

    public init(officer: OfficerID, key: KeyText) {
        self.officer = officer
        self.key = key
    }
}

/// Asks to open an office.
public struct OpenOffice: Equatable, Sendable, Codable {
    public let office: OfficeCode
    public let name: String
    public let kind: OfficeKind
    public let parent: OfficeCode
    public let territory: [RegionCode]
    public let openedOn: Day

    public init(
        office: OfficeCode, name: String, kind: OfficeKind, parent: OfficeCode,
        territory: [RegionCode], openedOn: Day
    ) {
        self.office = office
        self.name = name
        self.kind = kind
        self.parent = parent
        self.territory = territory
        self.openedOn = openedOn
    }
}

/// Asks to change what an office is called, to whom it belongs, or its territory; what is nil stays.
public struct ChangeOffice: Equatable, Sendable, Codable {
    public let office: OfficeCode
    public let name: String?
    public let parent: OfficeCode?
    public let territory: [RegionCode]?
    public let changedOn: Day

    public init(
        office: OfficeCode, name: String?, parent: OfficeCode?, territory: [RegionCode]?,
        changedOn: Day
    ) {
        self.office = office
        self.name = name
        self.parent = parent
        self.territory = territory
        self.changedOn = changedOn
    }
}

/// Asks to close an office.
public struct CloseOffice: Equatable, Sendable, Codable {
    public let office: OfficeCode
    public let successor: OfficeCode
    public let closedOn: Day

    public init(office: OfficeCode, successor: OfficeCode, closedOn: Day) {
        self.office = office
        self.successor = successor
        self.closedOn = closedOn
    }
}

/// Asks to give a person's file to an office.
public struct AssignFile: Equatable, Sendable, Codable {
    public let person: PersonID
    public let office: OfficeCode
    public let assignedOn: Day

    public init(person: PersonID, office: OfficeCode, assignedOn: Day) {
        self.person = person
        self.office = office
        self.assignedOn = assignedOn
    }
}

/// Asks to make somebody an officer.
public struct RegisterOfficer: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let office: OfficeCode
    public let person: PersonID?
    public let name: Commitment?
    public let registeredOn: Day

    public init(
        officer: OfficerID, office: OfficeCode, person: PersonID?, name: Commitment?,
        registeredOn: Day
    ) {
        self.officer = officer
        self.office = office
        self.person = person
        self.name = name
        self.registeredOn = registeredOn
    }
}

/// Asks that an officer act for another office.
public struct MoveOfficer: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let office: OfficeCode
    public let movedOn: Day

    public init(officer: OfficerID, office: OfficeCode, movedOn: Day) {
        self.officer = officer
        self.office = office
        self.movedOn = movedOn
    }
}

/// Asks that an officer may not act for a while.
public struct SuspendOfficer: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let through: Day?
    public let suspendedOn: Day

    public init(officer: OfficerID, through: Day?, suspendedOn: Day) {
        self.officer = officer
        self.through = through
        self.suspendedOn = suspendedOn
    }
}

/// Asks to end a suspension.
public struct ReinstateOfficer: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let reinstatedOn: Day

    public init(officer: OfficerID, reinstatedOn: Day) {
        self.officer = officer
        self.reinstatedOn = reinstatedOn
    }
}

/// Asks that somebody be no officer any more.
public struct DischargeOfficer: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let dischargedOn: Day

    public init(officer: OfficerID, dischargedOn: Day) {
        self.officer = officer
        self.dischargedOn = dischargedOn
    }
}
