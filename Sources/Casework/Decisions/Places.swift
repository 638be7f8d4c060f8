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
        // Who applied in time stays lawfully without a last day until it is decided.
        if figures.carriage?.pending != nil { throw .casework(.missing(.through)) }
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
    try checkMove(command.movedOn, of: command.person, to: command.registeredFrom, figures)
    let event = PlaceOfStayRegistered(
        person: kept, registeredFrom: command.registeredFrom, validThrough: last,
        movedOn: command.movedOn,
        dwelling: SealedPart(subject: kept.subject, part: .dwelling, commit: command.dwelling),
        remark: remark(command.remark, about: kept))
    let warnings =
        mergedWarnings(command.person, facts)
        + lateness(movedOn: command.movedOn, file, figures, on: command.registeredFrom, facts.law)
    return Decision([.placeOfStayRegistered(event)], warnings: warnings, restsOnLaw: true)
}

/// Throws for a move after the day of registering, or before the stay.
func checkMove(
    _ movedOn: Day?, of person: PersonID, to day: Day, _ figures: StayFigures
) throws(Rejection) {
    guard let movedOn else { return }
    guard movedOn <= day else { throw .movedLater(on: movedOn, registered: day) }
    if let first = figures.stay?.firstDay, movedOn < first {
        throw .notPresent(person, on: movedOn)
    }
}

/// Warns of a place that is registered on `day` after its term: late is an offence, and no bar.
///
/// The first place of a stay has the term from the entry, a move the one from its day (Migration Code, art.
/// 21.2 and 21.9); of a move whose day nobody states nothing is said.
func lateness(
    movedOn: Day?, _ file: PersonFile, _ figures: StayFigures, on day: Day, _ law: LawBook
) -> [Warning] {
    if let movedOn {
        guard let term = ServiceLaw(law, of: .placeRegistration, on: movedOn).move,
            let last = law.end(of: term.value, from: movedOn), last < day
        else { return [] }
        return [.movedLate(due: last, term.cited)]
    }
    let entered = figures.stay?.firstDay ?? .first
    let isFirst = !file.places.contains { entered <= $0.from && $0.from <= day }
    guard isFirst, let due = figures.registerBy, due < day else { return [] }
    return [.registeredLate(due: due)]
}
