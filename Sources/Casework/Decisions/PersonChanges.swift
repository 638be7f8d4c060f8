// Changes are true from a day on; corrections say that what was recorded never was so.

func change(_ command: ChangeName, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try facts.registered(command.person)
    try requirePast(command.changedFrom, facts)
    let kept = facts.kept(command.person)
    let event = PersonNameChanged(
        person: kept, changedFrom: command.changedFrom, nameKeys: .second,
        transliteration: command.transliteration,
        identity: SealedPart(subject: kept.subject, part: .identity, commit: command.identity),
        remark: remark(command.remark, about: kept))
    return Decision([.personNameChanged(event)], warnings: mergedWarnings(command.person, facts))
}

func change(_ command: ChangeNationalities, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.registered(command.person)
    try requirePast(command.changedFrom, facts)
    let codes = command.nationalities
    let isStateless = codes.contains { $0.isStateless }
    let isDoubled = codes.enumerated().contains { codes[..<$0.offset].contains($0.element) }
    guard !codes.isEmpty, !isDoubled, !isStateless || codes.count == 1 else {
        throw .nationalitiesUnusable(codes)
    }
    if let now = file.nationalities(on: command.changedFrom), now.codes == codes {
        throw .nationalitiesStand(codes, now.position)
    }
    let kept = facts.kept(command.person)
    let event = PersonNationalitiesChanged(
        person: kept, nationalities: codes, changedFrom: command.changedFrom,
        remark: remark(command.remark, about: kept))
    return Decision(
        [.personNationalitiesChanged(event)],
        warnings: mergedWarnings(command.person, facts)
            + codes.flatMap { stateWarnings($0, on: command.changedFrom) },
        restsOnLaw: true)
}

func correct(_ command: CorrectRegistration, _ facts: Facts) throws(Rejection) -> Decision {
    guard let file = facts.persons[command.person],
        let original = file.registrations.first?.original
    else { throw .personUnknown(command.person) }
    try requirePast(command.correctedOn, facts)
    if let year = command.birthYear, year > facts.today.year { throw .bornInFuture(year: year) }
    let person = command.person
    let event = PersonRegistrationCorrected(
        person: person, corrects: original, nationality: command.nationality, sex: command.sex,
        birthYear: command.birthYear, nameKeys: .second, transliteration: command.transliteration,
        correctedOn: command.correctedOn,
        identity: SealedPart(subject: person.subject, part: .identity, commit: command.identity),
        remark: remark(command.remark, about: person))
    return Decision(
        [.personRegistrationCorrected(event)],
        warnings: stateWarnings(command.nationality, on: command.correctedOn), restsOnLaw: true)
}

func correct(_ command: CorrectDocument, _ facts: Facts) throws(Rejection) -> Decision {
    let person = command.document.person
    guard let file = facts.persons[person], file.registration != nil else {
        throw .personUnknown(person)
    }
    let amended = file.amendedDocuments.first { $0.versions[0].value.name == command.document }
    guard let amended, amended.value != nil else { throw .documentUnknown(command.document) }
    try requirePast(command.correctedOn, facts)
    if let holder = facts.documentHolders.first(where: { $0 != command.document }) {
        throw .documentHeld(by: holder.person)
    }
    let replacement = command.replacement
    let event = PersonDocumentCorrected(
        person: person, corrects: amended.original, kind: replacement.kind,
        issuer: replacement.issuer, validThrough: replacement.validThrough,
        correctedOn: command.correctedOn,
        details: SealedPart(
            subject: person.subject, part: .document, commit: replacement.details),
        remark: remark(command.remark, about: person))
    return Decision(
        [.personDocumentCorrected(event)],
        warnings: documentWarnings(replacement, on: command.correctedOn), restsOnLaw: true)
}
