func lodge(_ command: LodgeCase, _ facts: Facts) throws(Rejection) -> Decision {
    try requirePast(command.lodgedOn, facts)
    guard let rules = facts.services[command.service] else {
        throw .casework(.serviceUnknown(command.service))
    }
    guard let id = facts.claimedCase, let founded = facts.ledger.founded else {
        throw .ledgerNotFounded
    }
    let person = facts.kept(command.person)
    let file = try facts.registered(command.person)
    let application = Application(
        service: command.service, person: person, applicant: command.applicant,
        ground: command.ground, speed: command.speed, from: command.requestedFrom,
        through: command.requestedThrough, extends: command.extends, sponsor: command.sponsor,
        lodgedOn: command.lodgedOn, movedOn: command.movedOn)
    let law = ServiceLaw(facts.law, of: command.service, on: command.lodgedOn)
    let matter = CaseMatter(
        application: application, file: CaseFile(), person: file,
        sponsor: command.sponsor.flatMap { facts.persons.file(of: $0) }, law: law,
        day: command.lodgedOn)
    try checkApplicant(matter)
    try checkSponsor(matter, rules, facts)
    if let open = file.cases.last(where: { $0.service == command.service && $0.isPending }) {
        throw .casework(.caseOpen(command.service, open.id))
    }
    try checkExtended(matter)
    try checkInTime(matter, rules)
    let late = try placeWarnings(matter, rules, facts)
    let terms = try FilingTerms(matter, rules)
    let lodged = CaseLodged(
        caseID: id, service: command.service, person: person, applicant: command.applicant,
        ground: command.ground, speed: command.speed, requestedFrom: command.requestedFrom,
        requestedThrough: command.requestedThrough, extends: command.extends,
        sponsor: command.sponsor.map(facts.kept), office: facts.actor.office ?? founded.office,
        intake: facts.actor.officer, documents: terms.documents, lodgedOn: command.lodgedOn,
        decideBy: terms.decideBy, completeBy: terms.completeBy, movedOn: command.movedOn,
        dwelling: command.dwelling.map {
            SealedPart(subject: person.subject, part: .dwelling, commit: $0)
        },
        remark: remark(command.remark, about: person))
    var events: [CaseEvent] = [
        .caseLodged(lodged),
        .caseFeeAssessed(
            CaseFeeAssessed(
                caseID: id, kind: .duty, amount: terms.fee, assessedOn: command.lodgedOn,
                payBy: terms.payBy)),
    ]
    if terms.documents.isEmpty { events += try opinions(for: id, matter, on: command.lodgedOn) }
    return Decision(events, warnings: mergedWarnings(command.person, facts) + late)
}

/// Returns that the place of stay is registered late; throws for a move that cannot be.
private func placeWarnings(
    _ matter: CaseMatter, _ rules: any CaseService.Type, _ facts: Facts
) throws(Rejection) -> [Warning] {
    let application = matter.application
    guard rules.asksDwelling else {
        if application.movedOn != nil {
            throw .casework(.notAsked(.moved, by: application.service))
        }
        return []
    }
    let day = application.lodgedOn
    guard let figures = matter.person.stayFigures(on: day, law: facts.law) else { return [] }
    try checkMove(application.movedOn, of: application.person, to: day, figures)
    return lateness(movedOn: application.movedOn, matter.person, figures, on: day, facts.law)
}

/// What follows from an application by the law of the day of lodging.
struct FilingTerms {
    let documents: [DocumentCode]
    let fee: Money
    let decideBy: Day?
    let completeBy: Day?
    let payBy: Day?

    init(_ matter: CaseMatter, _ rules: any CaseService.Type) throws(Rejection) {
        let (application, law) = (matter.application, matter.law)
        guard law.ground(application.ground) != nil else {
            throw .casework(
                .groundUnknown(application.ground, of: application.service, known: law.grounds))
        }
        guard let term = law.decision(application.speed, for: application.ground) else {
            throw .casework(
                .lawSilent(application.service, about: .decisionTerm, on: application.lodgedOn))
        }
        let first: Day
        if let named = application.from {
            first = named
        } else {
            first = try rules.firstDay(matter)
        }
        if let through = application.through, through < first {
            throw .casework(.endsBeforeItBegins(from: first, through: through))
        }
        guard
            let fee = law.fee(
                application.applicant, application.speed, from: first, through: application.through)
        else {
            guard let through = application.through else {
                throw .casework(.missing(.through))
            }
            // The duties go as far as a grant does.
            if let strictest = matter.limits(rules, from: first).first, strictest.last < through {
                throw .casework(
                    .grantBeyond(
                        through: through, last: strictest.last, strictest.kind, strictest.cited))
            }
            throw .casework(.lawSilent(application.service, about: .fee, on: application.lodgedOn))
        }
        documents = law.documents(for: application.ground, application.applicant)
        self.fee = fee.value
        let decideBy = law.book.end(of: term.value, from: application.lodgedOn)
        self.decideBy = decideBy
        completeBy = law.completion.flatMap {
            law.book.end(of: $0.value, from: application.lodgedOn)
        }
        payBy = law.payment.flatMap { payment in
            decideBy.map { law.book.end(of: payment.value, from: $0) }
        }
    }
}

/// Throws where the age that is stated contradicts the year of birth.
private func checkApplicant(_ matter: CaseMatter) throws(Rejection) {
    guard let born = matter.person.registration?.birthYear else { return }
    let age = matter.application.lodgedOn.year - born
    // Who turns eighteen in the year may be either.
    let contradicts: Bool =
        switch matter.application.applicant {
        case .minor: age > 18
        case .adult: age < 18
        case .student: false
        }
    if contradicts {
        throw .casework(.ageContradicts(matter.application.applicant, birthYear: born))
    }
}

/// Throws where nobody is named on whom the ground rests, or who is not registered, or the applicant.
private func checkSponsor(
    _ matter: CaseMatter, _ rules: any CaseService.Type, _ facts: Facts
) throws(Rejection) {
    let application = matter.application
    guard let sponsor = application.sponsor else {
        guard rules.needsSponsor(application.ground),
            let ground = matter.law.ground(application.ground)
        else { return }
        throw .casework(.sponsorMissing(application.ground, ground.cited))
    }
    _ = try facts.registered(sponsor)
    guard facts.kept(sponsor) != facts.kept(application.person) else {
        throw .casework(.ownSponsor(application.person))
    }
}

/// Throws where the permit to be extended is not the person's, is of another service, or has ended.
private func checkExtended(_ matter: CaseMatter) throws(Rejection) {
    guard let extended = matter.application.extends else { return }
    let permit = matter.person.permits.first {
        $0.id == extended && $0.service == matter.application.service
    }
    guard let permit else { throw .casework(.permitOfOthers(extended)) }
    guard matter.day <= permit.lastDay else {
        throw .casework(.permitEnded(extended, last: permit.lastDay))
    }
}

/// Throws for an application that is lodged too late before what it goes on from ends.
private func checkInTime(
    _ matter: CaseMatter, _ rules: any CaseService.Type
) throws(Rejection) {
    let end = try rules.end(matter)
    guard let end, let rule = matter.law.lodging(for: matter.application.ground),
        let last = matter.law.book.last(before: end, by: rule.value),
        last < matter.application.lodgedOn
    else { return }
    throw .casework(.lodgedLate(last: last, rule.cited))
}

func correct(_ command: CorrectCase, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.running(command.caseID, for: .correct, on: command.correctedOn)
    guard let corrects = open.file.applicationAt else { throw .casework(.caseUnknown(open.id)) }
    let recorded = open.application
    let application = Application(
        service: recorded.service, person: recorded.person, applicant: command.applicant,
        ground: command.ground, speed: command.speed, from: command.requestedFrom,
        through: command.requestedThrough, extends: recorded.extends, sponsor: command.sponsor,
        lodgedOn: recorded.lodgedOn, movedOn: recorded.movedOn)
    guard application != recorded else { throw .casework(.nothingToCorrect(open.id)) }
    let matter = CaseMatter(
        application: application, file: open.file,
        person: try facts.registered(recorded.person),
        sponsor: command.sponsor.flatMap { facts.persons.file(of: $0) },
        law: ServiceLaw(facts.law, of: recorded.service, on: recorded.lodgedOn),
        day: recorded.lodgedOn)
    try checkApplicant(matter)
    try checkSponsor(matter, open.rules, facts)
    let terms = try FilingTerms(matter, open.rules)
    // Where the term is the same the days stay that its clock stood still.
    let isSameTerm =
        matter.law.decision(recorded.speed, for: recorded.ground)?.value
        == matter.law.decision(command.speed, for: command.ground)?.value
    var events: [CaseEvent] = [
        .caseCorrected(
            CaseCorrected(
                caseID: open.id, corrects: corrects, applicant: command.applicant,
                ground: command.ground, speed: command.speed,
                requestedFrom: command.requestedFrom,
                requestedThrough: command.requestedThrough,
                sponsor: command.sponsor.map(facts.kept), documents: terms.documents,
                decideBy: isSameTerm ? open.file.decideBy : terms.decideBy,
                correctedOn: command.correctedOn,
                remark: open.remark(command.remark, facts)))
    ]
    if terms.fee != open.file.fee.due || terms.payBy != open.file.fee.payBy {
        events.append(
            .caseFeeAssessed(
                CaseFeeAssessed(
                    caseID: open.id, kind: .duty, amount: terms.fee,
                    assessedOn: command.correctedOn, payBy: terms.payBy)))
    }
    return Decision(events)
}

func withdraw(_ command: WithdrawCase, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .withdraw, on: command.withdrawnOn)
    return Decision(
        .caseWithdrawn(
            CaseWithdrawn(
                caseID: open.id, person: open.person(facts), withdrawnOn: command.withdrawnOn,
                remark: open.remark(command.remark, facts))))
}

func leave(_ command: LeaveUnconsidered, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.running(command.caseID, for: .leaveUnconsidered, on: command.leftOn)
    let isDue: Bool
    let last: Day?
    switch command.cause {
    case .incomplete:
        let asked = open.file.requests.compactMap(\.answerBy).max()
        last = [open.file.completeBy, asked].compactMap(\.self).max()
        isDue = !open.file.missing(on: command.leftOn).isEmpty
    case .unpaid:
        last = open.file.fee.payBy
        isDue = open.file.fee.left > .zero
    }
    guard isDue, let last, last < command.leftOn else {
        throw .casework(.termRuns(open.id, last: isDue ? last : nil))
    }
    return Decision(
        .caseLeftUnconsidered(
            CaseLeftUnconsidered(
                caseID: open.id, person: open.person(facts), cause: command.cause,
                leftOn: command.leftOn, remark: open.remark(command.remark, facts))),
        restsOnLaw: true)
}
