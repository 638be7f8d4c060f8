func notify(_ command: NotifyApplicant, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .notify, on: command.notifiedOn)
    let isRefusal = open.file.decision?.outcome == .refused
    let matter = try facts.matter(open, on: command.notifiedOn)
    var (appealBy, leaveBy): (Day?, Day?) = (nil, nil)
    if isRefusal {
        guard let term = facts.law.appeal(.council, on: command.notifiedOn) else {
            throw .casework(
                .lawSilent(open.application.service, about: .appealTerm, on: command.notifiedOn))
        }
        appealBy = facts.law.end(of: term.value, from: command.notifiedOn)
        leaveBy = lastDayToLeave(matter, after: command.notifiedOn)
    }
    return Decision(
        .applicantNotified(
            ApplicantNotified(
                caseID: open.id, notifiedOn: command.notifiedOn, letter: command.letter,
                appealBy: appealBy, leaveBy: leaveBy)),
        restsOnLaw: true)
}

/// Returns the last day on which somebody may leave whose stay ran out while the application was considered;
/// nil where it did not, or the law says nothing.
///
/// Migration Code, art. 42.7.
private func lastDayToLeave(_ matter: CaseMatter, after day: Day) -> Day? {
    guard let term = matter.law.leaveAfterRefusal, matter.hasStayRunOut(before: day) else {
        return nil
    }
    // So many hours from receipt are so many days: no day off moves them.
    guard case .period(let period) = term.value else {
        return matter.law.book.end(of: term.value, from: day)
    }
    return day.adding(period)
}

func issue(_ command: IssueCard, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .issueCard, on: command.issuedOn)
    guard let permit = open.file.decision?.permit else {
        throw .casework(.stepNotNow(open.id, .issueCard, open.file.stage, instead: .close))
    }
    if let last = try facts.cancelled(permit, of: open, on: command.issuedOn) {
        throw .casework(.permitEnded(permit, last: last))
    }
    guard open.file.fee.left == .zero else {
        throw .casework(.feeUnpaid(open.id, left: open.file.fee.left))
    }
    return Decision(
        .cardIssued(
            CardIssued(caseID: open.id, permit: permit, issuedOn: command.issuedOn)))
}

func close(_ command: CloseCase, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .close, on: command.closedOn)
    if open.file.stage == .notified, let permit = open.file.decision?.permit,
        try facts.cancelled(permit, of: open, on: command.closedOn) == nil
    {
        throw .casework(.stepNotNow(open.id, .close, .notified, instead: .issueCard))
    }
    // Whoever was refused may appeal until then.
    if let last = open.file.notice?.appealBy, command.closedOn <= last, open.file.appeals.isEmpty {
        throw .casework(.termRuns(open.id, last: last))
    }
    return Decision(
        .caseClosed(
            CaseClosed(
                caseID: open.id, person: open.person(facts), closedOn: command.closedOn)))
}

func appeal(_ command: AppealDecision, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .appeal, on: command.appealedOn)
    guard open.file.decision?.outcome == .refused, let notice = open.file.notice else {
        throw .casework(.nothingToAppeal(open.id))
    }
    // The term for the court stands still while the Appeals Council decides (art. 38.3 of that code).
    let start = open.file.appeals.compactMap(\.decidedOn).max() ?? notice.notifiedOn
    guard let term = facts.law.appeal(command.instance, on: start) else {
        throw .casework(
            .lawSilent(open.application.service, about: .appealTerm, on: start))
    }
    if let last = facts.law.end(of: term.value, from: start), last < command.appealedOn {
        throw .casework(.appealLate(by: last))
    }
    let decision = facts.law.appeal(command.instance, "decision", on: command.appealedOn)
    return Decision(
        .decisionAppealed(
            DecisionAppealed(
                caseID: open.id, instance: command.instance,
                effect: facts.law.appealEffect(command.instance, on: command.appealedOn),
                appealedOn: command.appealedOn,
                decideBy: decision.flatMap {
                    facts.law.end(of: $0.value, from: command.appealedOn)
                },
                remark: open.remark(command.remark, facts))),
        restsOnLaw: true)
}

func decide(_ command: DecideAppeal, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .decideAppeal, on: command.decidedOn)
    guard let appeal = open.file.appeals.last else {
        throw .casework(.nothingToAppeal(open.id))
    }
    return Decision(
        .appealDecided(
            AppealDecided(
                caseID: open.id, person: open.person(facts), instance: appeal.instance,
                outcome: command.outcome, decidedOn: command.decidedOn,
                remark: open.remark(command.remark, facts))))
}

// MARK: Permits

extension Facts {
    /// Returns the last day of a permit of the applicant's that is cancelled on `day`; nil for any other.
    fileprivate func cancelled(
        _ permit: PermitID, of open: OpenCase, on day: Day
    ) throws(Rejection) -> Day? {
        let held = try registered(open.application.person).permits.first { $0.id == permit }
        guard let held, held.state(on: day) == .cancelled else { return nil }
        return held.lastDay
    }

    /// Returns a permit and what was granted with it; throws for a number that nothing has.
    fileprivate func permit(_ id: PermitID) throws(Rejection) -> (PermitFile, PermitGranted) {
        guard let file = permits[id], let granted = file.granted else {
            throw .casework(.permitUnknown(id))
        }
        return (file, granted)
    }
}

func cancel(_ command: CancelPermit, _ facts: Facts) throws(Rejection) -> Decision {
    let (file, granted) = try facts.permit(command.permit)
    try requirePast(command.cancelledFrom, facts)
    // One that has not begun is cancelled as well: then it never was in force.
    guard let last = file.lastDay, granted.validFrom <= last, command.cancelledFrom <= last else {
        throw .casework(.permitEnded(command.permit, last: file.lastDay ?? granted.validThrough))
    }
    if let decidedOn = facts.cases[granted.caseID]?.decision?.decidedOn,
        command.cancelledFrom < decidedOn
    {
        throw .casework(
            .endsBeforeItBegins(from: decidedOn, through: command.cancelledFrom))
    }
    let law = ServiceLaw(facts.law, of: granted.service, on: command.cancelledFrom)
    guard let provision = law.refusal(command.ground, for: granted.ground) else {
        throw .casework(.wordUnknown(command.ground.text, known: law.refusals.map(\.text)))
    }
    guard try mayHold(command, granted, facts) else {
        throw .casework(.refusalUnfounded(command.ground, Cited(provision)))
    }
    if command.ground == .unpaid, let account = facts.cases[granted.caseID]?.fee {
        guard account.left > .zero, let payBy = account.payBy, payBy < command.cancelledFrom else {
            throw .casework(
                .termRuns(granted.caseID, last: account.left > .zero ? account.payBy : nil))
        }
    }
    let person = facts.kept(granted.person)
    return Decision(
        .permitCancelled(
            PermitCancelled(
                permit: command.permit, person: person, ground: command.ground,
                cancelledFrom: command.cancelledFrom, remark: remark(command.remark, about: person))
        ), restsOnLaw: true)
}

/// Says whether a ground of cancelling may hold: of those that the ledger tells by itself, whether it does.
private func mayHold(
    _ command: CancelPermit, _ granted: PermitGranted, _ facts: Facts
) throws(Rejection) -> Bool {
    guard CaseMatter.derived.contains(command.ground), let rules = facts.services[granted.service],
        let file = facts.cases[granted.caseID], let application = file.application
    else { return true }
    // As if the permit were to be extended: then its holder is looked at.
    let held = Application(
        service: granted.service, person: application.person, applicant: application.applicant,
        ground: granted.ground, speed: application.speed, from: granted.validFrom,
        through: granted.validThrough, extends: command.permit, sponsor: application.sponsor,
        lodgedOn: application.lodgedOn, movedOn: nil)
    let open = OpenCase(id: granted.caseID, file: file, application: held, rules: rules)
    return try facts.matter(open, on: command.cancelledFrom).findings(rules)
        .contains { $0.code == command.ground }
}

func reissue(_ command: ReissueCard, _ facts: Facts) throws(Rejection) -> Decision {
    let (file, granted) = try facts.permit(command.permit)
    try requirePast(command.reissuedOn, facts)
    guard let last = file.lastDay, command.reissuedOn <= last else {
        throw .casework(.permitEnded(command.permit, last: file.lastDay ?? granted.validThrough))
    }
    let law = ServiceLaw(facts.law, of: granted.service, on: command.reissuedOn)
    guard let fee = law.reissueFee else {
        throw .casework(.lawSilent(granted.service, about: .fee, on: command.reissuedOn))
    }
    let person = facts.kept(granted.person)
    return Decision(
        .permitCardReissued(
            PermitCardReissued(
                permit: command.permit, person: person, cause: command.cause, fee: fee.value,
                reissuedOn: command.reissuedOn, remark: remark(command.remark, about: person))),
        restsOnLaw: true)
}
