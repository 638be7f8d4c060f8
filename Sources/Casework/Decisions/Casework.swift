/// Returns the events that a command about a case or a permit causes; throws if the rules forbid it.
func decide(_ command: CaseCommand, _ facts: Facts) throws(Rejection) -> Decision {
    switch command {
    case .lodgeCase(let command): try lodge(command, facts)
    case .correctCase(let command): try correct(command, facts)
    case .assignCase(let command): try assign(command, facts)
    case .transferCase(let command): try transfer(command, facts)
    case .suspendClock(let command): try suspend(command, facts)
    case .resumeClock(let command): try resume(command, facts)
    case .withdrawCase(let command): try withdraw(command, facts)
    case .leaveUnconsidered(let command): try leave(command, facts)
    case .closeCase(let command): try close(command, facts)
    case .addCaseDocuments(let command): try add(command, facts)
    case .rejectCaseDocument(let command): try reject(command, facts)
    case .requestCaseDocuments(let command): try request(command, facts)
    case .payFee(let command): try pay(command, facts)
    case .waiveFee(let command): try waive(command, facts)
    case .refundFee(let command): try refund(command, facts)
    case .requestOpinion(let command): try request(command, facts)
    case .recordOpinion(let command): try record(command, facts)
    case .proposeDecision(let command): try propose(command, facts)
    case .approveProposal(let command): try approve(command, facts)
    case .returnProposal(let command): try sendBack(command, facts)
    case .forwardCase(let command): try forward(command, facts)
    case .recordOutcome(let command): try record(command, facts)
    case .annulDecision(let command): try annul(command, facts)
    case .notifyApplicant(let command): try notify(command, facts)
    case .issueCard(let command): try issue(command, facts)
    case .appealDecision(let command): try appeal(command, facts)
    case .decideAppeal(let command): try decide(command, facts)
    case .cancelPermit(let command): try cancel(command, facts)
    case .reissueCard(let command): try reissue(command, facts)
    case .extendStay(let command): try extend(command, facts)
    }
}

extension CaseCommand {
    /// Returns the subjects whose histories the decision must read; called until it adds nothing.
    func subjects(_ facts: Facts) -> [Subject] {
        let law = facts.ledger.founded.map { [$0.lawBook.subject] } ?? []
        var subjects = law + persons(facts).flatMap(facts.persons.group(of:)).map(\.subject)
        if let caseID { subjects.append(caseID.subject) }
        switch self {
        case .cancelPermit(let command):
            subjects.append(command.permit.subject)
            // Whether the duty was paid stands in the case.
            subjects += [facts.permits[command.permit]?.granted?.caseID.subject].compactMap(\.self)
        case .reissueCard(let command): subjects.append(command.permit.subject)
        case .assignCase(let command) where facts.authority.demand != nil:
            subjects.append(command.officer.subject)
        default: break
        }
        return subjects
    }

    /// Returns the persons that it is about, the applicant first, as far as they are known yet.
    func persons(_ facts: Facts) -> [PersonID] {
        switch self {
        case .lodgeCase(let command):
            [command.person] + [command.sponsor].compactMap(\.self)
        case .cancelPermit(let command):
            [facts.permits[command.permit]?.granted?.person].compactMap(\.self)
        case .extendStay(let command): [command.person]
        case .reissueCard(let command):
            [facts.permits[command.permit]?.granted?.person].compactMap(\.self)
        case .correctCase(let command):
            applicants(facts) + [command.sponsor].compactMap(\.self)
        default: applicants(facts)
        }
    }

    private func applicants(_ facts: Facts) -> [PersonID] {
        let application = caseID.flatMap { facts.cases[$0]?.application }
        return [application?.person, application?.sponsor].compactMap(\.self)
    }

    /// The subject whose history an officer vouches for having seen.
    var mainSubject: Subject? {
        switch self {
        case .lodgeCase(let command): command.person.subject
        case .cancelPermit(let command): command.permit.subject
        case .reissueCard(let command): command.permit.subject
        case .extendStay(let command): command.person.subject
        default: caseID?.subject
        }
    }

    /// Whether a case may be decided by it, and a permit come of it.
    public var mayDecide: Bool {
        switch self {
        case .approveProposal, .proposeDecision, .recordOutcome: true
        default: false
        }
    }
}
