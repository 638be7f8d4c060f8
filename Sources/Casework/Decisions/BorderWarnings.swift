/// What the rules find of a crossing among all that is known: its ground, and how the stay stands.
struct Judgement {
    let entry: GroundedStay?
    /// Nil for a citizen, of whom nothing is counted.
    let counted: CountedStay?
    /// The visa in force on the day whose entries are used up, where nothing else lets the person in.
    let exhaustedVisa: VisaName?

    /// Judges the crossing, which stands in `file` already, by its own stay: another one may have
    /// begun or ended on the same day.
    init(of draft: CrossingDraft, in file: PersonFile, _ law: LawBook) {
        let derivation = StayDerivation(file, law: law)
        let index = derivation.stays.lastIndex { grounded in
            let stay = grounded.stay
            return ([stay.entry, stay.exit].compactMap(\.self) + stay.repeats)
                .contains { $0.position == draft.crossing.position }
        }
        entry =
            draft.direction == .entry ? index.map { derivation.stays[$0] } : nil
        counted = index.flatMap { derivation.counted(ofStay: $0, on: draft.crossedAt.day) }
        exhaustedVisa =
            entry?.ground == Ground.none
            ? derivation.exhaustedVisa(on: draft.crossedAt.day) : nil
    }

    /// The ground of the entry; nil on an exit.
    var ground: EntryGround? { entry?.ground.name }
    /// The nationality under which the person enters; nil on an exit.
    var nationality: StateCode? { entry?.nationality }
    /// The visa on which the person enters; nil on any other ground.
    var visa: VisaName? {
        if case .visa(let visa)? = entry?.ground { visa.name } else { nil }
    }
}

/// Returns what the officer should know of a crossing; `file` is the one without it.
func crossingWarnings(
    of draft: CrossingDraft, _ found: Judgement, _ file: PersonFile, _ law: LawBook
) -> [Warning] {
    var warnings: [Warning] = []
    let day = draft.crossedAt.day
    if found.ground == EntryGround.none, let nationality = found.nationality {
        warnings.append(.noGround(nationality, on: day))
    }
    if let visa = found.exhaustedVisa { warnings.append(.visaUsedUp(visa)) }
    let crossings = file.crossings
    warnings += sequenceWarnings(of: draft, among: crossings)
    if let name = draft.document, let document = file.documents.first(where: { $0.name == name }),
        let end = document.validThrough, end < day
    {
        warnings.append(.documentExpired(index: document.index, validThrough: end))
    }
    if draft.direction == .exit,
        let territory = foreignTerritory(of: draft, among: crossings, file, law)
    {
        warnings.append(.leftOutside(territory))
    }
    if let counted = found.counted, counted.rule != .none {
        let days = max(counted.overstayDays, counted.daysBeyond)
        if days > 0 { warnings.append(.overstay(days: days, lastLawfulDay: counted.lastLawfulDay)) }
    }
    return warnings
}

/// Crossings that do not follow on each other, or that were perhaps recorded twice.
private func sequenceWarnings(of draft: CrossingDraft, among crossings: [Crossing]) -> [Warning] {
    var warnings: [Warning] = []
    let hour: Int64 = 3_600_000_000
    if let similar = crossings.last(where: {
        $0.direction == draft.direction
            && abs($0.at.microseconds - draft.crossedAt.microseconds) < hour
    }) {
        warnings.append(.similarCrossing(similar.position))
    }
    let before = crossings.filter { $0.at <= draft.crossedAt }
        .max { ($0.at, $0.position) < ($1.at, $1.position) }
    switch (draft.direction, before?.direction) {
    case (.entry, .entry?):
        if let before { warnings.append(.entryWithoutExit(before.position)) }
    case (.exit, .exit?), (.exit, nil): warnings.append(.exitWithoutEntry)
    case (.entry, .exit?), (.entry, nil), (.exit, .entry?): break
    }
    return warnings
}

/// The territory to which the stay was limited, where the person leaves by way of another.
private func foreignTerritory(
    of draft: CrossingDraft, among crossings: [Crossing], _ file: PersonFile, _ law: LawBook
) -> Territory? {
    // Only an entry by way of that part is limited to it: most files need no derivation to know.
    let hasLimitedEntry = crossings.contains { crossing in
        guard crossing.direction == .entry, let checkpoint = crossing.checkpoint else {
            return false
        }
        return law.part(with: checkpoint, on: crossing.day) == .nakhchivan
    }
    guard hasLimitedEntry else { return nil }
    let stays = StayDerivation(file, law: law).stays
    let current = stays.last { grounded in
        guard let entry = grounded.stay.entry else { return false }
        return entry.at <= draft.crossedAt && grounded.stay.exit == nil
    }
    guard case .visaFree(let regime)? = current?.ground, let limited = regime.territory,
        let here = law.part(with: draft.checkpoint, on: draft.crossedAt.day), here != limited
    else { return nil }
    return limited
}
