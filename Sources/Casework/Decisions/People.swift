func register(_ command: RegisterPerson, _ facts: Facts) throws(Rejection) -> Decision {
    guard facts.ledger.founded != nil, let person = facts.claimedPerson else {
        throw .ledgerNotFounded
    }
    try requirePast(command.registeredOn, facts)
    if let holder = facts.documentHolders.first { throw .documentHeld(by: holder.person) }
    let others = command.distinctFrom ?? []
    for other in others where facts.persons[other]?.registration == nil {
        throw .personUnknown(other)
    }
    let similar = facts.similar.filter { !others.contains($0.person) }
    guard similar.isEmpty else { throw .similarPersons(similar) }
    return try registration(
        of: person, nationality: command.nationality, sex: command.sex,
        birthYear: command.birthYear, on: command.registeredOn,
        transliteration: command.transliteration, distinctFrom: command.distinctFrom,
        identity: command.identity, document: command.document, remark: command.remark, facts)
}

/// Returns the events that register a person, with a first document if there is one.
func registration(
    of person: PersonID, nationality: StateCode, sex: Sex, birthYear: Int?, on day: Day,
    transliteration: Transliteration?, distinctFrom: [PersonID]?, identity: Commitment,
    document: NewDocument?, remark: Commitment?, _ facts: Facts
) throws(Rejection) -> Decision {
    if let year = birthYear, year > facts.today.year { throw .bornInFuture(year: year) }
    let registered = PersonRegistered(
        person: person, nationality: nationality, sex: sex, birthYear: birthYear,
        registeredOn: day, nameKeys: .second, transliteration: transliteration,
        distinctFrom: distinctFrom,
        identity: SealedPart(subject: person.subject, part: .identity, commit: identity),
        remark: Casework.remark(remark, about: person))
    var events: [Event] = [.personRegistered(registered)]
    var warnings = stateWarnings(nationality, on: day)
    if let document {
        events.append(added(document, to: person, index: 1, on: day, remark: nil))
        warnings += documentWarnings(document, on: day).filter { !warnings.contains($0) }
    }
    return Decision(events, warnings: warnings, restsOnLaw: true)
}

func add(_ command: AddDocument, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try facts.registered(command.person)
    try requirePast(command.addedOn, facts)
    if let holder = facts.documentHolders.first { throw .documentHeld(by: holder.person) }
    let kept = facts.kept(command.person)
    let index = (facts.persons[kept]?.amendedDocuments.count ?? 0) + 1
    let event = added(
        command.document, to: kept, index: index, on: command.addedOn, remark: command.remark)
    return Decision(
        [event],
        warnings: mergedWarnings(command.person, facts)
            + documentWarnings(command.document, on: command.addedOn),
        restsOnLaw: true)
}

private func added(
    _ document: NewDocument, to person: PersonID, index: Int, on day: Day, remark: Commitment?
) -> Event {
    .personDocumentAdded(
        PersonDocumentAdded(
            person: person, document: index, kind: document.kind, issuer: document.issuer,
            validThrough: document.validThrough, addedOn: day,
            details: SealedPart(
                subject: person.subject, part: .document, commit: document.details),
            remark: Casework.remark(remark, about: person)))
}

func documentWarnings(_ document: NewDocument, on day: Day) -> [Warning] {
    var warnings = stateWarnings(document.issuer, on: day)
    if let end = document.validThrough, end < day {
        warnings.append(.addedDocumentExpired(validThrough: end))
    }
    return warnings
}

/// A code nobody knows is a warning: new states come faster than tables.
func stateWarnings(_ state: StateCode, on day: Day) -> [Warning] {
    guard state.isKnown else { return [.stateUnknown(state)] }
    return state.isCurrent(on: day) ? [] : [.stateNotCurrent(state, on: day)]
}
