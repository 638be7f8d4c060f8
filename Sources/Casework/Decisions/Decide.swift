/// Returns the events that `command` causes; throws if the rules forbid it.
///
/// Pure: the clock and the claimed number are among the facts. What takes two officers is proposed only,
/// and done when the second approves.
public func decide(_ command: Command, _ facts: Facts) throws(Rejection) -> Decision {
    if command.takesTwo(facts) { return try propose(command, facts) }
    return try decideAlone(command, facts).assigningFiles(facts)
}

/// Returns the events that `command` causes once nobody else has to agree.
func decideAlone(_ command: Command, _ facts: Facts) throws(Rejection) -> Decision {
    switch command {
    case .foundLedger(let command): try found(command, facts)
    case .acceptClock(let command): try accept(command, facts)
    case .enactLaw(let command): try enact(command, facts)
    case .registerPerson(let command): try register(command, facts)
    case .addDocument(let command): try add(command, facts)
    case .changeName(let command): try change(command, facts)
    case .changeNationalities(let command): try change(command, facts)
    case .correctRegistration(let command): try correct(command, facts)
    case .correctDocument(let command): try correct(command, facts)
    case .mergePersons(let command): try merge(command, facts)
    case .unmergePersons(let command): try unmerge(command, facts)
    case .annulRecord(let command): try annul(command, facts)
    case .recordVisa(let command): try record(command, facts)
    case .correctVisa(let command): try correct(command, facts)
    case .cancelVisa(let command): try cancel(command, facts)
    case .recordCrossing(let command): try record(command, facts)
    case .correctCrossing(let command): try correct(command, facts)
    case .moveCrossing(let command): try move(command, facts)
    case .refuseEntry(let command): try refuse(command, facts)
    case .registerPlace(let command): try register(command, facts)
    case .importCrossing(let command): try take(command, facts)
    case .assignCrossing(let command): try assign(command, facts)
    case .dismissCrossing(let command): try dismiss(command, facts)
    case .authority(let command): try decide(command, facts)
    case .casework(let command): try decide(command, facts)
    }
}

extension Decision {
    /// Returns the decision with the file of everybody it registers given to the office that acts.
    fileprivate func assigningFiles(_ facts: Facts) -> Decision {
        guard facts.authority.demand != nil, let office = facts.actor.office else { return self }
        let assigned = events.compactMap { event -> Event? in
            guard case .personRegistered(let registered) = event else { return nil }
            return .authority(
                .personFileAssigned(
                    PersonFileAssigned(
                        person: registered.person, office: office,
                        assignedOn: registered.registeredOn)))
        }
        return Decision(events + assigned, warnings: warnings, restsOnLaw: restsOnLaw)
    }
}

extension Command {
    /// Whether the command is only a first half, as the ledger stands.
    public func takesTwo(_ facts: Facts) -> Bool {
        guard facts.authority.demand != nil, kind.secondNeed != nil else { return false }
        return !matter(facts).isFirstLaw
    }
}

private func found(_ command: FoundLedger, _ facts: Facts) throws(Rejection) -> Decision {
    guard facts.ledger.founded == nil else { throw .ledgerFoundedBefore }
    try requirePast(command.foundedOn, facts)
    let event = LedgerFounded(
        code: command.code, origin: command.origin, lawBook: command.lawBook, signatures: .none,
        office: command.office, foundedOn: command.foundedOn)
    return Decision([.ledgerFounded(event)])
}

/// Throws unless `day` has come.
func requirePast(_ day: Day, _ facts: Facts) throws(Rejection) {
    guard day <= facts.today else { throw .dayInFuture(day, today: facts.today) }
}

/// Returns the officer's remark about a person, sealed under that person's key.
func remark(_ commitment: Commitment?, about person: PersonID) -> SealedPart? {
    commitment.map { SealedPart(subject: person.subject, part: .remark, commit: $0) }
}

/// Returns the warning that what was asked of a merged person goes to the person kept.
func mergedWarnings(_ person: PersonID, _ facts: Facts) -> [Warning] {
    let kept = facts.kept(person)
    return kept == person ? [] : [.merged(person, into: kept)]
}
