func record(_ command: RecordCrossing, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.registered(command.person)
    let kept = facts.kept(command.person)
    let draft = CrossingDraft(command, of: kept)
    try check(draft, of: command.person, file, facts, replacing: nil)
    let found = Judgement(of: draft, in: file.appending(draft.crossing), facts.law)
    let event = BorderCrossed(
        person: kept, direction: draft.direction, crossedAt: draft.crossedAt,
        checkpoint: draft.checkpoint, document: draft.document, ground: found.ground,
        visa: found.visa, nationality: found.nationality,
        remark: remark(command.remark, about: kept))
    return Decision(
        [.borderCrossed(event)],
        warnings: mergedWarnings(command.person, facts)
            + crossingWarnings(of: draft, found, file, facts.law),
        restsOnLaw: true)
}

func correct(_ command: CorrectCrossing, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.registered(command.person)
    let amended = file.amendedCrossings.last { $0.contains(command.crossing) }
    guard let amended else { throw .recordUnknown(command.person, command.crossing) }
    guard amended.value != nil else { throw .recordAnnulled(amended.original) }
    // The correction stands where the crossing stands, so that one history tells all of it.
    let holder = amended.versions[0].value.recordedFor ?? command.person
    let draft = CrossingDraft(command, of: holder)
    try check(draft, of: command.person, file, facts, replacing: amended.original)
    let corrected = file.replacing(amended.original, with: draft.crossing)
    let found = Judgement(of: draft, in: corrected, facts.law)
    let event = CrossingCorrected(
        person: holder, corrects: amended.original, direction: draft.direction,
        crossedAt: draft.crossedAt, checkpoint: draft.checkpoint, document: draft.document,
        ground: found.ground, visa: found.visa, nationality: found.nationality,
        remark: remark(command.remark, about: holder))
    let others = file.keepingCrossings { $0.position != amended.standing?.position }
    return Decision(
        [.crossingCorrected(event)],
        warnings: crossingWarnings(of: draft, found, others, facts.law), restsOnLaw: true)
}

/// A crossing is taken out of one file by an annulment, and recorded in the other as it was.
func move(_ command: MoveCrossing, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.registered(command.person)
    let amended = file.amendedCrossings.last { $0.contains(command.crossing) }
    guard let amended else { throw .recordUnknown(command.person, command.crossing) }
    guard let crossing = amended.value, let checkpoint = crossing.checkpoint else {
        throw .recordAnnulled(amended.original)
    }
    try requirePast(command.movedOn, facts)
    let holder = amended.versions[0].value.recordedFor ?? command.person
    guard facts.kept(command.to) != facts.kept(holder) else { throw .movedNowhere(command.to) }
    let annulled = RecordAnnulled(
        person: holder, annuls: amended.original, annulledOn: command.movedOn,
        remark: remark(command.remark, about: holder))
    let recorded = try record(
        RecordCrossing(
            person: command.to, direction: crossing.direction, crossedAt: crossing.at,
            checkpoint: checkpoint, document: nil, remark: nil), facts)
    return Decision(
        [.recordAnnulled(annulled)] + recorded.events, warnings: recorded.warnings,
        restsOnLaw: true)
}

func refuse(_ command: RefuseEntry, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.registered(command.person)
    let kept = facts.kept(command.person)
    try checkMoment(command.refusedAt, facts)
    try checkOpen(command.checkpoint, on: command.refusedAt.day, facts.law)
    try checkHeld(command.document, of: command.person, file)
    if let held = file.nationalities(on: command.refusedAt.day), held.includeHome {
        throw .citizenRefused(command.person)
    }
    let event = EntryRefused(
        person: kept, refusedAt: command.refusedAt, checkpoint: command.checkpoint,
        reason: command.reason, document: command.document,
        remark: remark(command.remark, about: kept))
    return Decision(
        [.entryRefused(event)], warnings: mergedWarnings(command.person, facts), restsOnLaw: true)
}

/// The day from which there is a border of the state to cross: the Constitutional Act of 1991-10-18.
private let firstBorderDay = Day(1991, 10, 18) ?? .first

/// Throws for a moment at which nobody can have stood at the border: one to come, or before there was one.
func checkMoment(_ moment: Instant, _ facts: Facts) throws(Rejection) {
    guard moment <= facts.now else { throw .crossingInFuture(moment, now: facts.now) }
    guard moment.day >= firstBorderDay else {
        throw .crossingTooEarly(moment, first: firstBorderDay)
    }
}

/// A crossing that is asked to be recorded, in whichever way.
struct CrossingDraft {
    let direction: Direction
    let crossedAt: Instant
    let checkpoint: CheckpointCode
    let document: DocumentName?
    /// The crossing as the rules see it; its position lies after everything recorded.
    let crossing: Crossing

    init(_ command: RecordCrossing, of person: PersonID) {
        self.init(
            command.direction, command.crossedAt, command.checkpoint, command.document, of: person)
    }

    init(_ command: CorrectCrossing, of person: PersonID) {
        self.init(
            command.direction, command.crossedAt, command.checkpoint, command.document, of: person)
    }

    private init(
        _ direction: Direction, _ crossedAt: Instant, _ checkpoint: CheckpointCode,
        _ document: DocumentName?, of person: PersonID
    ) {
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.document = document
        crossing = Crossing(
            direction: direction, at: crossedAt, ground: nil, checkpoint: checkpoint,
            document: document, recordedFor: person, position: Position(.max))
    }
}

/// Throws for a crossing that cannot have been; `replacing` names the one it corrects.
private func check(
    _ draft: CrossingDraft, of person: PersonID, _ file: PersonFile, _ facts: Facts,
    replacing original: Position?
) throws(Rejection) {
    try checkMoment(draft.crossedAt, facts)
    let day = draft.crossedAt.day
    if let year = file.registration?.birthYear, day.year < year {
        throw .crossingBeforeBirth(draft.crossedAt, birthYear: year)
    }
    try checkOpen(draft.checkpoint, on: day, facts.law)
    try checkHeld(draft.document, of: person, file)
    // Nobody passes one control in both directions at one moment: one stamp was read twice.
    let opposite = file.amendedCrossings.first { amended in
        guard amended.original != original, let other = amended.value else { return false }
        return other.at == draft.crossedAt && other.direction != draft.direction
    }
    if let opposite { throw .sameStamp(opposite.original, draft.crossedAt) }
}

/// A book that names no crossing points at all leaves them to the officer.
func checkOpen(
    _ checkpoint: CheckpointCode, on day: Day, _ law: LawBook
) throws(Rejection) {
    guard law.part(with: checkpoint, on: day) == nil else { return }
    let known = law.checkpoints(on: day)
    if !known.isEmpty { throw .checkpointUnknown(checkpoint, on: day, known: known) }
}

private func checkHeld(
    _ document: DocumentName?, of person: PersonID, _ file: PersonFile
) throws(Rejection) {
    guard let document, !file.documents.contains(where: { $0.name == document }) else { return }
    throw .documentUnknown(document)
}
