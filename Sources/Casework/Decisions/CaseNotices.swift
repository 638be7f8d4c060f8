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
    guard open.file.fee.left == .zero else {
        throw .casework(.feeUnpaid(open.id, left: open.file.fee.left))
    }
    return Decision(
        .cardIssued(
            CardIssued(caseID: open.id, permit: permit, issuedOn: command.issuedOn)))
}

func close(_ command: CloseCase, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .close, on: command.closedOn)
    if open.file.stage == .notified, open.file.decision?.permit != nil {
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
    guard law.refusal(command.ground, for: granted.ground) != nil else {
        throw .casework(.wordUnknown(command.ground.text, known: law.refusals.map(\.text)))
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
