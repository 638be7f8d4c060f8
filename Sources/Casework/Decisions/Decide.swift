/// Returns the events that `command` causes; throws if the rules forbid it.
///
/// Pure: the clock and the claimed number are among the facts.
public func decide(_ command: Command, _ facts: Facts) throws(Rejection) -> Decision {
    switch command {
    case .foundLedger(let command): try found(command, facts)
    case .acceptClock(let command): try accept(command, facts)
    case .enactLaw(let command): try enact(command, facts)
    case .registerPerson(let command): try register(command, facts)
    case .addDocument(let command): try add(command, facts)
    case .recordCrossing(let command): try record(command, facts)
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

private func enact(_ command: EnactLaw, _ facts: Facts) throws(Rejection) -> Decision {
    guard let founded = facts.ledger.founded else { throw .ledgerNotFounded }
    guard !command.provisions.isEmpty else { throw .nothingToEnact }
    for provision in command.provisions {
        guard provision.book == founded.lawBook else {
            throw .otherLawBook(given: provision.book, applied: founded.lawBook)
        }
        guard ProvisionValue(provision.value, for: provision.key) != nil else {
            throw .provisionValueUnreadable(key: provision.key, value: provision.value)
        }
        if let through = provision.validThrough, through < provision.validFrom {
            throw .provisionEndsBeforeItBegins(
                key: provision.key, from: provision.validFrom, through: through)
        }
        if let standing = facts.law.standing(provision) {
            throw .provisionStands(key: provision.key, ordinal: standing.ordinal)
        }
    }
    return Decision(command.provisions.map { .provisionEnacted($0) }, restsOnLaw: true)
}

/// Throws unless `day` has come.
func requirePast(_ day: Day, _ facts: Facts) throws(Rejection) {
    guard day <= facts.today else { throw .dayInFuture(day, today: facts.today) }
}
