func propose(_ command: ProposeDecision, _ facts: Facts) throws(Rejection) -> Decision {
    let step: CaseStep = command.outcome == .granted ? .proposeGrant : .proposeRefusal
    let open = try facts.running(command.caseID, for: step, on: command.proposedOn)
    let proposer = try facts.actingOfficer()
    let matter = try facts.matter(open, on: command.proposedOn)
    guard matter.law.decides == .service else {
        throw .casework(.decidedBy(matter.law.decides))
    }
    let verdict = try verdict(
        Verdict(
            outcome: command.outcome, from: command.validFrom, through: command.validThrough,
            grounds: command.grounds ?? []), open, matter)
    let isGrant = command.outcome == .granted
    let proposal = DecisionProposed(
        caseID: open.id, outcome: command.outcome, validFrom: verdict.from,
        validThrough: verdict.through, grounds: isGrant ? nil : verdict.grounds,
        proposer: proposer, proposedOn: command.proposedOn,
        personLength: facts.persons[open.person(facts)]?.length ?? 0,
        lawLength: facts.law.length, remark: open.remark(command.remark, facts))
    guard matter.law.hands == 1 else {
        return Decision([.decisionProposed(proposal)])
    }
    let events = try decided(
        verdict, open, facts, by: .service, on: command.proposedOn, proposal.remark)
    return Decision([.casework(.decisionProposed(proposal))] + events, restsOnLaw: true)
}

/// What is decided, or to be: the days of a grant, or the grounds of a refusal.
private struct Verdict {
    let outcome: CaseOutcome
    /// Nil for a refusal, and for a grant of what has no days.
    let from: Day?
    let through: Day?
    /// In order; empty for a grant.
    let grounds: [RefusalCode]
}

/// Returns what is asked for with all that the rules add to it, where nothing speaks against it.
private func verdict(
    _ asked: Verdict, _ open: OpenCase, _ matter: CaseMatter
) throws(Rejection) -> Verdict {
    switch asked.outcome {
    case .granted:
        guard open.file.missing(on: matter.day).isEmpty else {
            throw .casework(.documentsMissing(open.id, open.file.missing(on: matter.day)))
        }
        if let pending = open.file.opinions.first(where: { $0.isPending(on: matter.day) }) {
            throw .casework(.opinionPending(open.id, pending.body, by: pending.answerBy))
        }
        let grant = try matter.grant(open.rules, from: asked.from, through: asked.through)
        return Verdict(outcome: .granted, from: grant.from, through: grant.through, grounds: [])
    case .refused:
        let grounds = asked.grounds.unique.sorted()
        guard !grounds.isEmpty else { throw .casework(.refusalGroundless) }
        try checkGrounds(grounds, open, matter)
        return Verdict(outcome: .refused, from: nil, through: nil, grounds: grounds)
    }
}

/// Throws for a ground of refusal that the law does not have, or that the ledger knows does not hold.
private func checkGrounds(
    _ grounds: [RefusalCode], _ open: OpenCase, _ matter: CaseMatter
) throws(Rejection) {
    let findings = matter.findings(open.rules)
    for code in grounds {
        guard let provision = matter.law.refusal(code, for: matter.application.ground) else {
            throw .casework(.wordUnknown(code.text, known: matter.law.refusals.map(\.text)))
        }
        if CaseMatter.derived.contains(code), !findings.contains(where: { $0.code == code }) {
            throw .casework(.refusalUnfounded(code, Cited(provision)))
        }
    }
}

func approve(_ command: ApproveProposal, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.running(command.caseID, for: .approve, on: command.decidedOn)
    let approver = try facts.actingOfficer()
    guard let proposal = open.file.proposal else { throw .casework(.caseUnknown(open.id)) }
    guard approver != proposal.proposed.proposer else {
        throw .casework(.ownProposal(open.id, proposal.position))
    }
    if approver == open.file.intake, let lodgedAt = open.file.lodgedAt {
        throw .casework(.ownIntake(open.id, lodgedAt))
    }
    if let staleness = staleness(of: proposal, open, facts) {
        throw .casework(.proposalStale(open.id, staleness))
    }
    let matter = try facts.matter(open, on: command.decidedOn)
    let proposed = proposal.proposed
    let verdict = try verdict(
        Verdict(
            outcome: proposed.outcome, from: proposed.validFrom, through: proposed.validThrough,
            grounds: proposed.grounds ?? []), open, matter)
    let events = try decided(
        verdict, open, facts, by: .service, on: command.decidedOn,
        open.remark(command.remark, facts))
    return Decision(events, restsOnLaw: true)
}

/// Returns what came after the proposal that it may rest on; nil where nothing did.
private func staleness(
    of proposal: CaseFile.Proposal, _ open: OpenCase, _ facts: Facts
) -> Staleness? {
    let (proposed, now) = (proposal.proposed, facts.persons[open.person(facts)]?.length ?? 0)
    let law = facts.law.enacted(after: proposed.lawLength, for: open.application.service)
    let isStale =
        open.file.length != proposal.length || now != proposed.personLength || !law.isEmpty
    guard isStale else { return nil }
    return Staleness(
        caseLength: (proposal.length, open.file.length),
        personLength: (proposed.personLength, now),
        law: law)
}

/// Returns the events of a decision, and of what it brings about.
private func decided(
    _ verdict: Verdict, _ open: OpenCase, _ facts: Facts, by body: DecidingBody, on day: Day,
    _ remark: SealedPart?
) throws(Rejection) -> [Event] {
    let person = open.person(facts)
    guard verdict.outcome == .granted else {
        return [
            .casework(
                .caseRefused(
                    CaseRefused(
                        caseID: open.id, person: person, decidedBy: body,
                        approver: facts.actor.officer, grounds: verdict.grounds,
                        decidedOn: day, remark: remark)))
        ]
    }
    let granted = Event.casework(
        .caseGranted(
            CaseGranted(
                caseID: open.id, person: person, decidedBy: body, approver: facts.actor.officer,
                validFrom: verdict.from, validThrough: verdict.through,
                decidedOn: day, remark: remark)))
    guard let from = verdict.from, let through = verdict.through else { return [granted] }
    return [granted] + (try effects(of: Grant(from: from, through: through), open, facts))
}

/// Returns what a grant brings about: a permit, or a registration upon the place of stay.
private func effects(
    of grant: Grant, _ open: OpenCase, _ facts: Facts
) throws(Rejection) -> [Event] {
    let (person, application) = (open.person(facts), open.application)
    guard open.rules.grantsPermit else {
        guard let dwelling = open.file.dwelling else { return [] }
        let place = PlaceOfStayRegistered(
            person: person, registeredFrom: grant.from, validThrough: grant.through,
            movedOn: application.movedOn,
            dwelling: SealedPart(subject: person.subject, part: .dwelling, commit: dwelling.commit),
            remark: nil)
        return [.placeOfStayRegistered(place)]
    }
    guard let permit = facts.claimedPermit else { throw .ledgerNotFounded }
    return [
        .casework(
            .permitGranted(
                PermitGranted(
                    permit: permit, caseID: open.id, person: person, service: application.service,
                    ground: application.ground, validFrom: grant.from, validThrough: grant.through,
                    extends: application.extends, sponsor: application.sponsor.map(facts.kept))))
    ]
}

func sendBack(_ command: ReturnProposal, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .sendBack, on: command.returnedOn)
    return Decision(
        .proposalReturned(
            ProposalReturned(
                caseID: open.id, officer: try facts.actingOfficer(),
                returnedOn: command.returnedOn, remark: open.remark(command.remark, facts))))
}

func forward(_ command: ForwardCase, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.running(command.caseID, for: .forward, on: command.forwardedOn)
    let matter = try facts.matter(open, on: command.forwardedOn)
    guard matter.law.decides != .service else { throw .casework(.decidedBy(.service)) }
    if let pending = open.file.opinions.first(where: { $0.isPending(on: command.forwardedOn) }) {
        throw .casework(.opinionPending(open.id, pending.body, by: pending.answerBy))
    }
    return Decision(
        .caseForwarded(
            CaseForwarded(
                caseID: open.id, body: matter.law.decides, forwardedOn: command.forwardedOn,
                remark: open.remark(command.remark, facts))),
        restsOnLaw: true)
}

func record(_ command: RecordOutcome, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .recordOutcome, on: command.decidedOn)
    let body = open.file.forwardedTo ?? .service
    let grounds = (command.grounds ?? []).unique.sorted()
    if command.outcome == .refused {
        guard !grounds.isEmpty else { throw .casework(.refusalGroundless) }
        try checkGrounds(grounds, open, try facts.matter(open, on: command.decidedOn))
    }
    _ = try facts.actingOfficer()
    if let from = command.validFrom, let through = command.validThrough, through < from {
        throw .casework(.endsBeforeItBegins(from: from, through: through))
    }
    let verdict = Verdict(
        outcome: command.outcome, from: command.validFrom, through: command.validThrough,
        grounds: command.outcome == .refused ? grounds : [])
    return Decision(
        try decided(
            verdict, open, facts, by: body, on: command.decidedOn,
            open.remark(command.remark, facts)), restsOnLaw: true)
}

func annul(_ command: AnnulDecision, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .annulDecision, on: command.annulledOn)
    guard let decision = open.file.decision else {
        throw .casework(
            .stepNotNow(open.id, .annulDecision, open.file.stage, instead: open.file.stage.next))
    }
    let person = open.person(facts)
    let annulled = CaseEvent.decisionAnnulled(
        DecisionAnnulled(
            caseID: open.id, person: person, annuls: decision.position,
            annulledOn: command.annulledOn, remark: open.remark(command.remark, facts)))
    let permit = facts.persons.file(of: person)?.permits.first { $0.id == decision.permit }
    guard let permit, permit.from <= permit.lastDay else { return Decision([annulled]) }
    // What was granted by a decision that is undone has never been in force.
    return Decision([
        annulled,
        .permitCancelled(
            PermitCancelled(
                permit: permit.id, person: person, ground: .annulled, cancelledFrom: permit.from,
                remark: nil)),
    ])
}
