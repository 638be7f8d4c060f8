func register(_ command: RegisterPlace, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.registered(command.person)
    try requirePast(command.registeredFrom, facts)
    let kept = facts.kept(command.person)
    guard let figures = file.stayFigures(on: command.registeredFrom, law: facts.law),
        figures.ground != .citizen
    else { throw .placeOfCitizen(command.person) }
    guard figures.stay != nil else { throw .notPresent(command.person, on: command.registeredFrom) }
    // For the days of the visa, or the 90 of who needs none (Migration Code, art. 21.5).
    guard let last = command.validThrough ?? figures.lastLawfulDay else {
        throw .stayNotLawful(command.person, on: command.registeredFrom, lastLawfulDay: nil)
    }
    if let lawful = figures.lastLawfulDay, command.registeredFrom > lawful {
        throw .stayNotLawful(command.person, on: command.registeredFrom, lastLawfulDay: lawful)
    }
    if let lawful = figures.lastLawfulDay, last > lawful {
        throw .placeBeyondStay(through: last, lastLawfulDay: lawful)
    }
    guard command.registeredFrom <= last else {
        throw .placeEndsBeforeItBegins(from: command.registeredFrom, through: last)
    }
    let event = PlaceOfStayRegistered(
        person: kept, registeredFrom: command.registeredFrom, validThrough: last,
        dwelling: SealedPart(subject: kept.subject, part: .dwelling, commit: command.dwelling),
        remark: remark(command.remark, about: kept))
    var warnings = mergedWarnings(command.person, facts)
    if let due = figures.registerBy, due < command.registeredFrom {
        warnings.append(.registeredLate(due: due))
    }
    return Decision([.placeOfStayRegistered(event)], warnings: warnings, restsOnLaw: true)
}
