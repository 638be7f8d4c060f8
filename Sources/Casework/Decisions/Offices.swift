/// Returns the events of a command about offices, officers, roles or acts.
func decide(_ command: AuthorityCommand, _ facts: Facts) throws(Rejection) -> Decision {
    if case .demandAuthority(let command) = command { return try demand(command, facts) }
    guard facts.authority.demand != nil else { throw .authority(.notDemanded) }
    return switch command {
    case .demandAuthority(let command): try demand(command, facts)
    case .openOffice(let command): try open(command, facts)
    case .changeOffice(let command): try change(command, facts)
    case .closeOffice(let command): try close(command, facts)
    case .assignFile(let command): try assign(command, facts)
    case .registerOfficer(let command): try register(command, facts)
    case .moveOfficer(let command): try move(command, facts)
    case .suspendOfficer(let command): try suspend(command, facts)
    case .reinstateOfficer(let command): try reinstate(command, facts)
    case .dischargeOfficer(let command): try discharge(command, facts)
    case .addKey(let command): try add(command, facts)
    case .revokeKey(let command): try revoke(command, facts)
    case .recordTraining(let command): try record(command, facts)
    case .withdrawTraining(let command): try withdraw(command, facts)
    case .grantRole(let command): try grant(command, facts)
    case .revokeRole(let command): try revoke(command, facts)
    case .delegateRole(let command): try delegate(command, facts)
    case .endDelegation(let command): try end(command, facts)
    case .approveAct(let command): try approve(command, facts)
    case .returnAct(let command): try sendBack(command, facts)
    }
}

extension Decision {
    /// Creates the decision to record these events.
    init(_ events: AuthorityEvent...) {
        self.init(events.map { .authority($0) })
    }
}

private func demand(_ command: DemandAuthority, _ facts: Facts) throws(Rejection) -> Decision {
    guard let founded = facts.ledger.founded else { throw .ledgerNotFounded }
    guard facts.authority.demand == nil else { throw .authority(.demandedAlready) }
    try requirePast(command.demandedOn, facts)
    let first = command.administrators
    guard first.count >= 2 else { throw .authority(.administratorsTooFew(first.count)) }
    for (index, one) in first.enumerated() {
        let isRepeated = first[..<index].contains { $0.officer == one.officer || $0.key == one.key }
        guard !isRepeated else { throw .authority(.administratorTwice(one.officer)) }
    }
    if command.signatures == .demanded { try requireSigned(by: first, facts) }
    try requireOrder(command.demandedOn, command.validThrough)
    let (office, day) = (founded.office, command.demandedOn)
    var events: [AuthorityEvent] = [
        .authorityDemanded(
            AuthorityDemanded(
                ledger: founded.code, signatures: command.signatures, office: office,
                demandedOn: day)),
        .officeOpened(
            OfficeOpened(
                office: office, name: command.officeName, kind: .headquarters, parent: nil,
                territory: [], openedOn: day)),
    ]
    for one in first {
        events += [
            .officerRegistered(
                OfficerRegistered(
                    officer: one.officer, office: office, person: nil, registeredOn: day,
                    name: nil)),
            .officerKeyAdded(
                OfficerKeyAdded(officer: one.officer, key: one.key, addedOn: day, validThrough: nil)
            ),
            .roleGranted(
                RoleGranted(
                    officer: one.officer, role: .administrator, office: office, services: nil,
                    grantedFrom: day, validThrough: command.validThrough)),
        ]
    }
    return Decision(events.map { .authority($0) })
}

/// Throws unless one of `administrators` signed with the key named: else a typing error in a key would
/// lock the ledger for ever.
private func requireSigned(
    by administrators: [FirstAdministrator], _ facts: Facts
) throws(Rejection) {
    switch facts.signature {
    case .notAsked: return
    case .by(let key)
    where administrators.contains { $0.officer == facts.actor.officer && $0.key == key }:
        return
    case .missing, .by: throw .authority(.demandUnsigned)
    }
}

/// Throws unless `through` is not before `from`.
func requireOrder(_ from: Day, _ through: Day?) throws(Rejection) {
    if let through, through < from {
        throw .authority(.endsBeforeItBegins(from: from, through: through))
    }
}

// MARK: Offices

extension Facts {
    /// Throws unless the office is open.
    func requireOpen(_ office: OfficeCode) throws(Rejection) {
        guard let file = authority.offices[office] else {
            throw .authority(.officeUnknown(office))
        }
        if let closed = file.closed { throw .authority(.officeClosed(office, closed.position)) }
    }

    fileprivate func requireFree(
        _ territory: [RegionCode], for office: OfficeCode
    ) throws(Rejection) {
        for region in territory {
            guard let holder = authority.offices.office(responsibleFor: region, except: office)
            else { continue }
            throw .authority(.regionHeld(region, by: holder))
        }
    }

    fileprivate func isOverAll(_ office: OfficeCode) -> Bool { authority.demand?.office == office }
}

private func open(_ command: OpenOffice, _ facts: Facts) throws(Rejection) -> Decision {
    if facts.authority.offices[command.office] != nil {
        throw .authority(.officeStands(command.office))
    }
    try facts.requireOpen(command.parent)
    try facts.requireFree(command.territory, for: command.office)
    try requirePast(command.openedOn, facts)
    return Decision(
        .officeOpened(
            OfficeOpened(
                office: command.office, name: command.name, kind: command.kind,
                parent: command.parent, territory: command.territory.sorted(),
                openedOn: command.openedOn)))
}

private func change(_ command: ChangeOffice, _ facts: Facts) throws(Rejection) -> Decision {
    let (office, offices) = (command.office, facts.authority.offices)
    try facts.requireOpen(office)
    if let parent = command.parent {
        if facts.isOverAll(office) { throw .authority(.officeOverAll(office)) }
        try facts.requireOpen(parent)
        if offices.isWithin(parent, office) {
            throw .authority(.officeCircle(office, under: parent))
        }
    }
    try facts.requireFree(command.territory ?? [], for: office)
    try requirePast(command.changedOn, facts)
    let file = offices[office]
    return Decision(
        .officeChanged(
            OfficeChanged(
                office: office, name: command.name ?? file?.name ?? "",
                parent: command.parent ?? file?.parent,
                territory: command.territory?.sorted() ?? file?.territory ?? [],
                changedOn: command.changedOn)))
}

private func close(_ command: CloseOffice, _ facts: Facts) throws(Rejection) -> Decision {
    let office = command.office
    try facts.requireOpen(office)
    if facts.isOverAll(office) { throw .authority(.officeOverAll(office)) }
    let others = facts.authority.offices.children(of: office)
    guard others.isEmpty else { throw .authority(.officeHasOthers(office, others)) }
    try facts.requireOpen(command.successor)
    if command.successor == office { throw .authority(.officeCircle(office, under: office)) }
    try requirePast(command.closedOn, facts)
    return Decision(
        .officeClosed(
            OfficeClosed(office: office, successor: command.successor, closedOn: command.closedOn)))
}

private func assign(_ command: AssignFile, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try facts.registered(command.person)
    try facts.requireOpen(command.office)
    let kept = facts.kept(command.person)
    if facts.persons[kept]?.office == command.office {
        throw .authority(.fileThere(kept, command.office))
    }
    try requirePast(command.assignedOn, facts)
    return Decision(
        [
            .authority(
                .personFileAssigned(
                    PersonFileAssigned(
                        person: kept, office: command.office, assignedOn: command.assignedOn)))
        ], warnings: mergedWarnings(command.person, facts))
}
