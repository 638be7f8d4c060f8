func record(_ command: RecordCrossing, _ facts: Facts) throws(Rejection) -> Decision {
    guard let file = facts.persons[command.person], let registration = file.registration else {
        throw .personUnknown(command.person)
    }
    guard command.crossedAt <= facts.now else {
        throw .crossingInFuture(command.crossedAt, now: facts.now)
    }
    guard command.crossedAt.day >= firstBorderDay else {
        throw .crossingTooEarly(command.crossedAt, first: firstBorderDay)
    }
    if let year = registration.birthYear, command.crossedAt.day.year < year {
        throw .crossingBeforeBirth(command.crossedAt, birthYear: year)
    }
    if let index = command.document, !file.documents.contains(where: { $0.index == index }) {
        throw .documentUnknown(command.person, index: index)
    }
    let ground =
        command.direction == .exit
        ? nil : entryGround(of: registration.nationality, on: command.crossedAt.day, facts.law)
    let event = BorderCrossed(
        person: command.person, direction: command.direction, crossedAt: command.crossedAt,
        checkpoint: command.checkpoint, document: command.document, ground: ground,
        remark: command.remark.map {
            SealedPart(subject: command.person.subject, part: .remark, commit: $0)
        })
    return Decision(
        [.borderCrossed(event)], warnings: warnings(of: event, file, facts), restsOnLaw: true)
}

/// The day from which there is a border of the state to cross: the Constitutional Act of 1991-10-18.
let firstBorderDay = Day(1991, 10, 18) ?? .first

/// Returns on what ground a citizen of `nationality` enters on `day` under `law`.
func entryGround(of nationality: StateCode, on day: Day, _ law: LawBook) -> EntryGround {
    if nationality == HomeState.code { return .citizen }
    return law.visaFreeRegime(for: nationality, on: day) == nil ? .none : .visaFree
}

private func warnings(of crossed: BorderCrossed, _ file: PersonFile, _ facts: Facts) -> [Warning] {
    var warnings: [Warning] = []
    let day = crossed.crossedAt.day
    if crossed.ground == EntryGround.none, let registration = file.registration {
        warnings.append(.noGround(registration.nationality, on: day))
    }
    let hour: Int64 = 3_600_000_000
    if let similar = file.crossings.last(where: {
        $0.direction == crossed.direction
            && abs($0.at.microseconds - crossed.crossedAt.microseconds) < hour
    }) {
        warnings.append(.similarCrossing(similar.position))
    }
    let before = file.crossings.filter { $0.at <= crossed.crossedAt }
        .max { ($0.at, $0.position) < ($1.at, $1.position) }
    switch (crossed.direction, before?.direction) {
    case (.entry, .entry?):
        if let before { warnings.append(.entryWithoutExit(before.position)) }
    case (.exit, .exit?), (.exit, nil): warnings.append(.exitWithoutEntry)
    case (.entry, .exit?), (.entry, nil), (.exit, .entry?): break
    }
    if let index = crossed.document,
        let end = file.documents.first(where: { $0.index == index })?.validThrough, end < day
    {
        warnings.append(.documentExpired(index: index, validThrough: end))
    }
    let after = file.appending(Crossing(crossed, position: Position(.max)))
    if let figures = after.stayFigures(on: day, law: facts.law), figures.rule != .none {
        let days = max(figures.overstayDays, figures.daysBeyond)
        if days > 0 { warnings.append(.overstay(days: days, lastLawfulDay: figures.lastLawfulDay)) }
    }
    return warnings
}
