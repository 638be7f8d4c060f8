/// What has happened to offices, officers, roles and acts that take two.
public enum AuthorityEvent: Equatable, Sendable {
    case authorityDemanded(AuthorityDemanded)
    case officeOpened(OfficeOpened)
    case officeChanged(OfficeChanged)
    case officeClosed(OfficeClosed)
    case personFileAssigned(PersonFileAssigned)
    case officerRegistered(OfficerRegistered)
    case officerMoved(OfficerMoved)
    case officerSuspended(OfficerSuspended)
    case officerReinstated(OfficerReinstated)
    case officerDischarged(OfficerDischarged)
    case officerKeyAdded(OfficerKeyAdded)
    case officerKeyRevoked(OfficerKeyRevoked)
    case trainingRecorded(TrainingRecorded)
    case trainingWithdrawn(TrainingWithdrawn)
    case roleGranted(RoleGranted)
    case roleRevoked(RoleRevoked)
    case roleDelegated(RoleDelegated)
    case delegationEnded(DelegationEnded)
    case actProposed(ActProposed)
    case actApproved(ActApproved)
    case actReturned(ActReturned)
}

extension AuthorityEvent {
    /// The subjects whose histories the event takes a place in; the first is what it is about.
    public var subjects: [Subject] {
        switch self {
        case .authorityDemanded(let event): [Subject(kind: .ledger, id: event.ledger.text)]
        case .officeOpened(let event): [event.office.subject]
        case .officeChanged(let event): [event.office.subject]
        case .officeClosed(let event): [event.office.subject]
        case .personFileAssigned(let event): [event.person.subject]
        case .officerRegistered(let event): [event.officer.subject]
        case .officerMoved(let event): [event.officer.subject]
        case .officerSuspended(let event): [event.officer.subject]
        case .officerReinstated(let event): [event.officer.subject]
        case .officerDischarged(let event): [event.officer.subject]
        case .officerKeyAdded(let event): [event.officer.subject]
        case .officerKeyRevoked(let event): [event.officer.subject]
        case .trainingRecorded(let event): [event.officer.subject]
        case .trainingWithdrawn(let event): [event.officer.subject]
        case .roleGranted(let event): [event.officer.subject]
        case .roleRevoked(let event): [event.officer.subject]
        case .roleDelegated(let event): [event.officer.subject, event.delegator.subject]
        case .delegationEnded(let event): [event.officer.subject, event.delegator.subject]
        case .actProposed(let event): [event.act.subject]
        case .actApproved(let event): [event.act.subject]
        case .actReturned(let event): [event.act.subject]
        }
    }

    /// The legal day on which the event is true: the payload's one effective field.
    public var effectiveDay: Day {
        switch self {
        case .authorityDemanded(let event): event.demandedOn
        case .officeOpened(let event): event.openedOn
        case .officeChanged(let event): event.changedOn
        case .officeClosed(let event): event.closedOn
        case .personFileAssigned(let event): event.assignedOn
        case .officerRegistered(let event): event.registeredOn
        case .officerMoved(let event): event.movedOn
        case .officerSuspended(let event): event.suspendedOn
        case .officerReinstated(let event): event.reinstatedOn
        case .officerDischarged(let event): event.dischargedOn
        case .officerKeyAdded(let event): event.addedOn
        case .officerKeyRevoked(let event): event.revokedOn
        case .trainingRecorded(let event): event.passedOn
        case .trainingWithdrawn(let event): event.withdrawnOn
        case .roleGranted(let event): event.grantedFrom
        case .roleRevoked(let event): event.revokedOn
        case .roleDelegated(let event): event.delegatedFrom
        case .delegationEnded(let event): event.endedOn
        case .actProposed(let event): event.proposedOn
        case .actApproved(let event): event.approvedOn
        case .actReturned(let event): event.returnedOn
        }
    }

    /// The sealed parts of the event.
    public var sealedParts: [SealedPart] {
        let part: SealedPart? =
            switch self {
            case .officerRegistered(let event): event.name
            case .actProposed(let event): event.remark
            case .actReturned(let event): event.reason
            case .authorityDemanded, .officeOpened, .officeChanged, .officeClosed,
                .personFileAssigned, .officerMoved, .officerSuspended, .officerReinstated,
                .officerDischarged, .officerKeyAdded,
                .officerKeyRevoked, .trainingRecorded, .trainingWithdrawn, .roleGranted,
                .roleRevoked, .roleDelegated, .delegationEnded, .actApproved:
                nil
            }
        return part.map { [$0] } ?? []
    }

    /// Returns the event with its sealed part replaced by what `seal` makes of it.
    public func sealing(
        _ seal: (SealedPart) throws -> SealedPart
    ) rethrows -> AuthorityEvent {
        switch self {
        case .officerRegistered(var event):
            event.name = try event.name.map(seal)
            return .officerRegistered(event)
        case .actProposed(var event):
            event.remark = try event.remark.map(seal)
            return .actProposed(event)
        case .actReturned(var event):
            event.reason = try event.reason.map(seal)
            return .actReturned(event)
        case .authorityDemanded, .officeOpened, .officeChanged, .officeClosed,
            .personFileAssigned, .officerMoved, .officerSuspended, .officerReinstated,
            .officerDischarged, .officerKeyAdded,
            .officerKeyRevoked, .trainingRecorded, .trainingWithdrawn, .roleGranted, .roleRevoked,
            .roleDelegated, .delegationEnded, .actApproved:
            return self
        }
    }
}
