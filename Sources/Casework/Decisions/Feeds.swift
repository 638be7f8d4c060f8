/// A line of a feed: the crossing of the one person it can be about, of a person whom it is the first to
/// name, or of nobody known for certain.
func take(_ command: ImportCrossing, _ facts: Facts) throws(Rejection) -> Decision {
    if let person = command.person {
        return try record(
            command.crossing(of: person, document: facts.documentHolders.first), facts)
    }
    let holders = command.holders(facts)
    if holders.count == 1, let holder = holders.first {
        let document = facts.documentHolders.first { facts.kept($0.person) == holder }
        return try record(command.crossing(of: holder, document: document), facts)
    }
    return command.registersSomebody(facts)
        ? try registerTraveller(command, facts) : try leaveUnmatched(command, facts)
}

extension ImportCrossing {
    /// The persons who hold the document, merged ones as one.
    fileprivate func holders(_ facts: Facts) -> [PersonID] {
        Set(facts.documentHolders.map { facts.kept($0.person) }).sorted()
    }

    /// Whether the line registers the person it is about.
    func registersSomebody(_ facts: Facts) -> Bool {
        person == nil && facts.documentHolders.isEmpty && carriesEnough
            && !facts.similar.contains { $0.grade >= .probable }
    }

    /// Whether nobody knows for certain whom the line is about.
    func isUnmatched(_ facts: Facts) -> Bool {
        person == nil && holders(facts).count != 1 && !registersSomebody(facts)
    }

    /// A person is registered by name, nationality, sex and document; the day of birth may be unknown.
    private var carriesEnough: Bool {
        nationality != nil && sex != nil && identity != nil && document != nil
    }

    fileprivate func crossing(of person: PersonID, document: DocumentName?) -> RecordCrossing {
        RecordCrossing(
            person: person, direction: direction, crossedAt: crossedAt, checkpoint: checkpoint,
            document: document, remark: nil)
    }
}

private func registerTraveller(
    _ command: ImportCrossing, _ facts: Facts
) throws(Rejection) -> Decision {
    guard let person = facts.claimedPerson, let nationality = command.nationality,
        let sex = command.sex, let identity = command.identity, let document = command.document
    else { throw .ledgerNotFounded }
    let registered = try registration(
        of: person, nationality: nationality, sex: sex, birthYear: command.birthYear,
        on: command.crossedAt.day, transliteration: nil, distinctFrom: nil, identity: identity,
        document: document, remark: nil, facts)
    var known = facts
    var file = PersonFile()
    for (index, event) in registered.events.enumerated() {
        let position = Position(.max - registered.events.count + index)
        file.evolve(
            Recorded(event: event, position: position, recordedAt: facts.now, ordinals: [index + 1])
        )
    }
    // Whoever is new is one with nobody.
    known.persons = PersonFiles()
    known.persons[person] = file
    let crossed = try record(
        command.crossing(of: person, document: DocumentName(person, 1)), known)
    return Decision(
        registered.events + crossed.events, warnings: registered.warnings + crossed.warnings,
        restsOnLaw: true)
}

private func leaveUnmatched(
    _ command: ImportCrossing, _ facts: Facts
) throws(Rejection) -> Decision {
    guard let number = facts.claimedUnmatched, let traveller = command.traveller else {
        throw .ledgerNotFounded
    }
    let holders = command.holders(facts)
    let likely = facts.similar.filter { $0.grade >= .probable }.map(\.person)
    let reason: UnmatchedReason =
        !holders.isEmpty ? .severalHolders : likely.isEmpty ? .tooLittle : .probablyKnown
    let event = CrossingUnmatched(
        unmatched: number, direction: command.direction, crossedAt: command.crossedAt,
        checkpoint: command.checkpoint, issuer: command.document?.issuer, reason: reason,
        candidates: holders.isEmpty ? likely.sorted() : holders,
        traveller: SealedPart(subject: number.subject, part: .traveller, commit: traveller))
    // What no person's crossing could be, a crossing of nobody cannot be either.
    try checkMoment(event.crossedAt, facts)
    try checkOpen(event.checkpoint, on: event.crossedAt.day, facts.law)
    return Decision([.crossingUnmatched(event)], warnings: [.unmatched(reason)], restsOnLaw: true)
}

func assign(_ command: AssignCrossing, _ facts: Facts) throws(Rejection) -> Decision {
    let waiting = try waiting(command.unmatched, facts)
    let recorded = try record(
        RecordCrossing(
            person: command.person, direction: waiting.direction, crossedAt: waiting.crossedAt,
            checkpoint: waiting.checkpoint, document: nil, remark: command.remark), facts)
    guard case .borderCrossed(let crossed)? = recorded.events.first else { return recorded }
    let event = CrossingAssigned(
        person: crossed.person, unmatched: command.unmatched, direction: crossed.direction,
        crossedAt: crossed.crossedAt, checkpoint: crossed.checkpoint, document: nil,
        ground: crossed.ground, visa: crossed.visa, nationality: crossed.nationality,
        remark: crossed.remark)
    return Decision([.crossingAssigned(event)], warnings: recorded.warnings, restsOnLaw: true)
}

func dismiss(_ command: DismissCrossing, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try waiting(command.unmatched, facts)
    try requirePast(command.dismissedOn, facts)
    let event = UnmatchedCrossingDismissed(
        unmatched: command.unmatched, dismissedOn: command.dismissedOn)
    return Decision([.unmatchedCrossingDismissed(event)])
}

private func waiting(
    _ number: UnmatchedID, _ facts: Facts
) throws(Rejection) -> CrossingUnmatched {
    guard let file = facts.unmatched[number], let crossing = file.crossing else {
        throw .unmatchedUnknown(number)
    }
    if let position = file.settledAt { throw .unmatchedSettled(number, position) }
    return crossing.event
}
