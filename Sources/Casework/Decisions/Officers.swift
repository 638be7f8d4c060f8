extension Facts {
    /// Returns the file of an officer who is one; throws for anybody else.
    func standing(_ officer: OfficerID) throws(Rejection) -> OfficerFile {
        guard let file = authority.officers[officer], file.registered != nil else {
            throw .authority(.officerUnknown(officer))
        }
        if let discharge = file.discharge {
            throw .authority(.officerDischarged(officer, discharge.position))
        }
        return file
    }

    /// Throws unless two could still give roles after `officer` cannot, or not by the role or key that
    /// stands at `taken`.
    ///
    /// Whoever locks out the last but one administrator locks the ledger for ever.
    fileprivate func requireAdministrators(
        without officer: OfficerID, by taken: Position? = nil
    ) throws(Rejection) {
        guard let demand = authority.demand, let file = authority.officers[officer] else {
            return
        }
        // Whoever is suspended, or holds the role for another office, could not give a role before either.
        let isOneWithoutIt = file.administers(demand, on: today) {
            taken == nil || taken == $0
        }
        guard file.administers(demand, on: today), !isOneWithoutIt else { return }
        let others = authority.administrators(on: today).filter { $0 != officer }
        guard others.count >= 2 else { throw .authority(.administratorsNeeded) }
    }
}

func register(_ command: RegisterOfficer, _ facts: Facts) throws(Rejection) -> Decision {
    if let position = facts.authority.officers[command.officer]?.registeredAt {
        throw .authority(.officerStands(command.officer, position))
    }
    try facts.requireOpen(command.office)
    if let person = command.person { _ = try facts.registered(person) }
    try requirePast(command.registeredOn, facts)
    return Decision(
        .officerRegistered(
            OfficerRegistered(
                officer: command.officer, office: command.office,
                person: command.person.map(facts.kept), registeredOn: command.registeredOn,
                name: command.name.map {
                    SealedPart(subject: command.officer.subject, part: .officer, commit: $0)
                })))
}

func move(_ command: MoveOfficer, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.standing(command.officer)
    try facts.requireOpen(command.office)
    if file.office == command.office {
        throw .authority(.officerThere(command.officer, command.office))
    }
    try requirePast(command.movedOn, facts)
    return Decision(
        .officerMoved(
            OfficerMoved(
                officer: command.officer, office: command.office, movedOn: command.movedOn)))
}

func suspend(_ command: SuspendOfficer, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.standing(command.officer)
    if let suspension = file.suspension(on: facts.today) {
        throw .authority(.suspendedAlready(command.officer, suspension.position))
    }
    try requirePast(command.suspendedOn, facts)
    try requireOrder(command.suspendedOn, command.through)
    try facts.requireAdministrators(without: command.officer)
    return Decision(
        .officerSuspended(
            OfficerSuspended(
                officer: command.officer, suspendedOn: command.suspendedOn,
                through: command.through)))
}

func reinstate(_ command: ReinstateOfficer, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.standing(command.officer)
    guard file.suspension(on: facts.today) != nil else {
        throw .authority(.notSuspended(command.officer))
    }
    try requirePast(command.reinstatedOn, facts)
    return Decision(
        .officerReinstated(
            OfficerReinstated(officer: command.officer, reinstatedOn: command.reinstatedOn)))
}

func discharge(_ command: DischargeOfficer, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try facts.standing(command.officer)
    try requirePast(command.dischargedOn, facts)
    try facts.requireAdministrators(without: command.officer)
    return Decision(
        .officerDischarged(
            OfficerDischarged(officer: command.officer, dischargedOn: command.dischargedOn)))
}

// MARK: Keys

func add(_ command: AddKey, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try facts.standing(command.officer)
    // A key says who somebody is, so that it is one officer's for ever, also after it was revoked.
    for officer in facts.authority.officers.keys.sorted() {
        let held = facts.authority.officers[officer]?.keys.first { $0.added.key == command.key }
        if let held { throw .authority(.keyHeld(by: officer, held.position)) }
    }
    try requirePast(command.addedOn, facts)
    try requireOrder(command.addedOn, command.validThrough)
    return Decision(
        .officerKeyAdded(
            OfficerKeyAdded(
                officer: command.officer, key: command.key, addedOn: command.addedOn,
                validThrough: command.validThrough)))
}

func revoke(_ command: RevokeKey, _ facts: Facts) throws(Rejection) -> Decision {
    let key = facts.authority.officers[command.officer]?.keys.first {
        $0.position == command.position && $0.revokedAt == nil
    }
    guard key != nil else {
        throw .authority(.keyUnknown(command.officer, command.position))
    }
    try requirePast(command.revokedOn, facts)
    try facts.requireAdministrators(without: command.officer, by: command.position)
    return Decision(
        .officerKeyRevoked(
            OfficerKeyRevoked(
                officer: command.officer, revokes: command.position, revokedOn: command.revokedOn)))
}

// MARK: Training

func record(_ command: RecordTraining, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try facts.standing(command.officer)
    try requirePast(command.passedOn, facts)
    try requireOrder(command.passedOn, command.validThrough)
    return Decision(
        .trainingRecorded(
            TrainingRecorded(
                officer: command.officer, course: command.course, passedOn: command.passedOn,
                validThrough: command.validThrough)))
}

func withdraw(_ command: WithdrawTraining, _ facts: Facts) throws(Rejection) -> Decision {
    let training = facts.authority.officers[command.officer]?.trainings.first {
        $0.position == command.position && $0.withdrawnAt == nil
    }
    guard training != nil else {
        throw .authority(.trainingUnknown(command.officer, command.position))
    }
    try requirePast(command.withdrawnOn, facts)
    return Decision(
        .trainingWithdrawn(
            TrainingWithdrawn(
                officer: command.officer, withdraws: command.position,
                withdrawnOn: command.withdrawnOn)))
}

// MARK: Roles

func grant(_ command: GrantRole, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.standing(command.officer)
    try facts.requireOpen(command.office)
    try requireOrder(command.grantedFrom, command.validThrough)
    // What it would give has run out before it is recorded.
    try requireOrder(facts.today, command.validThrough)
    for held in file.grants
    where held.revokedAt == nil && held.granted.validThrough >= command.grantedFrom
        && held.granted.grantedFrom <= command.validThrough
    {
        if command.role.excludes(held.granted.role) {
            throw .authority(.rolesExclude(command.role, held.granted.role, held.position))
        }
        let isSame =
            held.granted.role == command.role && held.granted.office == command.office
            && held.granted.services == command.services?.sorted()
            && held.granted.validThrough >= command.validThrough
        if isSame { throw .authority(.roleStands(command.role, held.position)) }
    }
    return Decision(
        .roleGranted(
            RoleGranted(
                officer: command.officer, role: command.role, office: command.office,
                services: command.services?.sorted(), grantedFrom: command.grantedFrom,
                validThrough: command.validThrough)))
}

func revoke(_ command: RevokeRole, _ facts: Facts) throws(Rejection) -> Decision {
    let grant = facts.authority.officers[command.officer]?.grants.first {
        $0.position == command.position && $0.revokedAt == nil
    }
    guard grant != nil else {
        throw .authority(.grantUnknown(command.officer, command.position))
    }
    try requirePast(command.revokedOn, facts)
    try facts.requireAdministrators(without: command.officer, by: command.position)
    return Decision(
        .roleRevoked(
            RoleRevoked(
                officer: command.officer, revokes: command.position, revokedOn: command.revokedOn)))
}

func delegate(_ command: DelegateRole, _ facts: Facts) throws(Rejection) -> Decision {
    guard command.officer != command.delegator else {
        throw .authority(.delegatesToSelf(command.officer))
    }
    let file = try facts.standing(command.officer)
    let grants = try facts.standing(command.delegator).grants
    guard
        let grant = grants.first(where: {
            $0.position == command.grant && $0.revokedAt == nil
                && $0.granted.validThrough >= facts.today
        })
    else { throw .authority(.grantUnknown(command.delegator, command.grant)) }
    let role = grant.granted.role
    guard role != .administrator, role != .auditor else { throw .authority(.roleStays(role)) }
    try requireOrder(command.delegatedFrom, command.validThrough)
    try requireOrder(facts.today, command.validThrough)
    guard command.validThrough <= grant.granted.validThrough else {
        throw .authority(
            .delegatedBeyond(
                through: command.validThrough, grantThrough: grant.granted.validThrough))
    }
    for held in file.grants where held.revokedAt == nil && role.excludes(held.granted.role) {
        throw .authority(.rolesExclude(role, held.granted.role, held.position))
    }
    return Decision(
        .roleDelegated(
            RoleDelegated(
                officer: command.officer, delegator: command.delegator, grant: command.grant,
                delegatedFrom: command.delegatedFrom, validThrough: command.validThrough)))
}

func end(_ command: EndDelegation, _ facts: Facts) throws(Rejection) -> Decision {
    let delegation = facts.authority.officers[command.officer]?.received.first {
        $0.position == command.position && $0.endedAt == nil
    }
    guard let delegation else {
        throw .authority(.delegationUnknown(command.officer, command.position))
    }
    try requirePast(command.endedOn, facts)
    return Decision(
        .delegationEnded(
            DelegationEnded(
                officer: command.officer, delegator: delegation.delegated.delegator,
                ends: command.position, endedOn: command.endedOn)))
}
