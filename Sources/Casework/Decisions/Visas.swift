func record(_ command: RecordVisa, _ facts: Facts) throws(Rejection) -> Decision {
    let file = try facts.registered(command.person)
    try check(command.terms, of: command.person, replacing: nil, file, facts)
    let kept = facts.kept(command.person)
    let terms = command.terms
    let event = VisaRecorded(
        person: kept, visa: (facts.persons[kept]?.amendedVisas.count ?? 0) + 1, kind: terms.kind,
        form: terms.form, entries: terms.entries, validFrom: terms.validFrom,
        validThrough: terms.validThrough, stayDays: terms.stayDays,
        details: details(terms, of: kept), remark: remark(command.remark, about: kept))
    return Decision(
        [.visaRecorded(event)], warnings: mergedWarnings(command.person, facts), restsOnLaw: true)
}

func correct(_ command: CorrectVisa, _ facts: Facts) throws(Rejection) -> Decision {
    let person = command.visa.person
    let amended = try standing(command.visa, facts)
    try requirePast(command.correctedOn, facts)
    let file = try facts.registered(person)
    try check(command.terms, of: person, replacing: command.visa, file, facts)
    let terms = command.terms
    let event = VisaCorrected(
        person: person, corrects: amended.original, kind: terms.kind, form: terms.form,
        entries: terms.entries, validFrom: terms.validFrom, validThrough: terms.validThrough,
        stayDays: terms.stayDays, correctedOn: command.correctedOn,
        details: details(terms, of: person), remark: remark(command.remark, about: person))
    return Decision([.visaCorrected(event)], restsOnLaw: true)
}

func cancel(_ command: CancelVisa, _ facts: Facts) throws(Rejection) -> Decision {
    let person = command.visa.person
    let facts0 = try standing(command.visa, facts).value
    try requirePast(command.cancelledFrom, facts)
    let visa = facts.persons[person]?.visas.first { $0.name == command.visa }
    if let from = visa?.cancelledFrom { throw .visaCancelledBefore(command.visa, from: from) }
    if let end = facts0?.validThrough, end < command.cancelledFrom {
        throw .visaExpired(command.visa, validThrough: end)
    }
    let event = VisaCancelled(
        person: person, visa: command.visa, cancelledFrom: command.cancelledFrom,
        remark: remark(command.remark, about: person))
    return Decision([.visaCancelled(event)], restsOnLaw: true)
}

private func standing(
    _ visa: VisaName, _ facts: Facts
) throws(Rejection) -> Amended<VisaFacts> {
    guard let file = facts.persons[visa.person], file.registration != nil else {
        throw .personUnknown(visa.person)
    }
    let amended = file.amendedVisas.first { $0.versions[0].value.name == visa }
    guard let amended, amended.value != nil else { throw .visaUnknown(visa) }
    return amended
}

private func details(_ terms: VisaTerms, of person: PersonID) -> SealedPart? {
    terms.details.map { SealedPart(subject: person.subject, part: .document, commit: $0) }
}

/// Throws for terms that the law of the visa's first day does not allow, or that lie over another visa.
private func check(
    _ terms: VisaTerms, of person: PersonID, replacing replaced: VisaName?, _ file: PersonFile,
    _ facts: Facts
) throws(Rejection) {
    guard terms.validFrom <= terms.validThrough else {
        throw .visaEndsBeforeItBegins(from: terms.validFrom, through: terms.validThrough)
    }
    guard terms.stayDays > 0, terms.stayDays <= 9999, terms.entries.map({ $0 > 0 }) ?? true else {
        throw .visaEmpty
    }
    if let held = file.nationalities(on: terms.validFrom), held.includeHome {
        throw .visaForCitizen(person)
    }
    try checkLimits(terms, facts.law)
    let other = file.visas.first { visa in
        // One that was cancelled before it began was never in force.
        visa.name != replaced && visa.facts.validFrom <= visa.lastDay
            && terms.validFrom <= visa.lastDay && visa.facts.validFrom <= terms.validThrough
    }
    if let other {
        throw .visaOverlaps(other.name, from: other.facts.validFrom, through: other.lastDay)
    }
}

private func checkLimits(_ terms: VisaTerms, _ law: LawBook) throws(Rejection) {
    let isSingle = terms.entries == 1
    let stayKey: ProvisionKey =
        terms.form == .electronic
        ? .electronicVisaStay(isSingle: isSingle) : .visaStay(terms.kind)
    if let provision = law.provision(stayKey, on: terms.validFrom),
        case .term(let limit) = provision.value,
        terms.validFrom.adding(limit) < terms.validFrom.adding(days: terms.stayDays)
    {
        throw .visaStayTooLong(
            terms.kind, days: terms.stayDays, limit: limit, article: provision.enacted.article,
            citation: provision.citation)
    }
    let validityKey = ProvisionKey.visaValidity(terms.kind, isSingle: isSingle)
    if let provision = law.provision(validityKey, on: terms.validFrom),
        case .term(let limit) = provision.value,
        terms.validFrom.adding(limit) <= terms.validThrough
    {
        throw .visaValidTooLong(
            through: terms.validThrough, last: terms.validFrom.adding(limit).adding(days: -1),
            article: provision.enacted.article, citation: provision.citation)
    }
}
