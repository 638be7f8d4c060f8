func register(_ command: RegisterPerson, _ facts: Facts) throws(Rejection) -> Decision {
    guard facts.ledger.founded != nil, let person = facts.claimedPerson else {
        throw .ledgerNotFounded
    }
    try requirePast(command.registeredOn, facts)
    if let holder = facts.documentHolder { throw .documentHeld(by: holder) }
    if let year = command.birthYear, year > facts.today.year { throw .bornInFuture(year: year) }
    var events: [Event] = [
        .personRegistered(
            PersonRegistered(
                person: person, nationality: command.nationality, sex: command.sex,
                birthYear: command.birthYear, registeredOn: command.registeredOn,
                identity: SealedPart(
                    subject: person.subject, part: .identity, commit: command.identity),
                remark: command.remark.map {
                    SealedPart(subject: person.subject, part: .remark, commit: $0)
                }))
    ]
    var warnings = stateWarnings(command.nationality, on: command.registeredOn)
    if let document = command.document {
        events.append(
            added(document, to: person, index: 1, on: command.registeredOn, remark: nil))
        warnings += documentWarnings(document, on: command.registeredOn)
            .filter { !warnings.contains($0) }
    }
    return Decision(events, warnings: warnings, restsOnLaw: true)
}

func add(_ command: AddDocument, _ facts: Facts) throws(Rejection) -> Decision {
    guard let file = facts.persons[command.person], file.registration != nil else {
        throw .personUnknown(command.person)
    }
    try requirePast(command.addedOn, facts)
    if let holder = facts.documentHolder { throw .documentHeld(by: holder) }
    let event = added(
        command.document, to: command.person, index: file.documents.count + 1, on: command.addedOn,
        remark: command.remark)
    return Decision(
        [event], warnings: documentWarnings(command.document, on: command.addedOn),
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
            remark: remark.map { SealedPart(subject: person.subject, part: .remark, commit: $0) }))
}

private func documentWarnings(_ document: NewDocument, on day: Day) -> [Warning] {
    var warnings = stateWarnings(document.issuer, on: day)
    if let end = document.validThrough, end < day {
        warnings.append(.addedDocumentExpired(validThrough: end))
    }
    return warnings
}

/// A code nobody knows is a warning: new states come faster than tables.
private func stateWarnings(_ state: StateCode, on day: Day) -> [Warning] {
    guard state.isKnown else { return [.stateUnknown(state)] }
    return state.isCurrent(on: day) ? [] : [.stateNotCurrent(state, on: day)]
}
