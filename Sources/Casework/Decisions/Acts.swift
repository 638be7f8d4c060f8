/// Returns the proposal of what takes two officers, where the rules would have it today.
func propose(_ command: Command, _ facts: Facts) throws(Rejection) -> Decision {
    // What could not be done now is not worth a second officer's time.
    let decision = try decideAlone(command, facts)
    guard let act = facts.claimedAct, let proposer = facts.actor.officer else {
        throw .ledgerNotFounded
    }
    let proposal = ActProposed(
        act: act, proposer: proposer, command: command.kind, payload: facts.payload,
        proposedOn: facts.today,
        approveBy: facts.today.adding(days: CommandKind.daysToApprove),
        remark: decision.events.lazy.flatMap(\.sealedParts).first { $0.part == .remark })
    return Decision(
        [.authority(.actProposed(proposal))], warnings: decision.warnings,
        restsOnLaw: decision.restsOnLaw)
}

extension Facts {
    /// Returns the proposal of an act that waits.
    fileprivate func waiting(_ act: ActID) throws(Rejection) -> ActProposed {
        guard let file = acts[act], let proposed = file.proposed else {
            throw .authority(.actUnknown(act))
        }
        if let settledAt = file.settledAt { throw .authority(.actSettled(act, settledAt)) }
        return proposed
    }
}

func approve(_ command: ApproveAct, _ facts: Facts) throws(Rejection) -> Decision {
    let proposal = try facts.waiting(command.act)
    guard facts.today <= proposal.approveBy else {
        throw .authority(.actLapsed(command.act, proposal.approveBy))
    }
    guard let approver = facts.actor.officer, let proposed = facts.proposed[command.act] else {
        throw .authority(.actUnknown(command.act))
    }
    try requirePast(command.approvedOn, facts)
    let decision = try decideAlone(proposed, facts)
    let approval = ActApproved(
        act: command.act, approver: approver, approvedOn: command.approvedOn)
    return Decision(
        [.authority(.actApproved(approval))] + decision.events, warnings: decision.warnings,
        restsOnLaw: decision.restsOnLaw)
}

func sendBack(_ command: ReturnAct, _ facts: Facts) throws(Rejection) -> Decision {
    let proposal = try facts.waiting(command.act)
    guard let officer = facts.actor.officer else { throw .authority(.actUnknown(command.act)) }
    try requirePast(command.returnedOn, facts)
    return Decision(
        .actReturned(
            ActReturned(
                act: command.act, officer: officer, returnedOn: command.returnedOn,
                reason: command.reason.map {
                    SealedPart(subject: proposal.proposer.subject, part: .reason, commit: $0)
                })))
}
