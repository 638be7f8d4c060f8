/// What the rules remember of one case: a fold over its history, and no more.
public struct CaseFile: Equatable, Sendable {
    /// What is applied for, after corrections; nil where nothing has the number.
    public private(set) var application: Application?
    /// Where the application was recorded, or the correction that stands.
    public private(set) var applicationAt: Position?
    public private(set) var lodgedAt: Position?
    /// Where the person stays; nil where the service does not ask.
    public private(set) var dwelling: SealedPart?
    /// Who took it in; nil where no officer did.
    public private(set) var intake: OfficerID?
    public private(set) var stage = CaseStage.completing
    /// The office that has it.
    public private(set) var office: OfficeCode?
    /// Whose it is; nil while nobody has it.
    public private(set) var officer: OfficerID?
    /// The documents it must come with.
    public private(set) var required: [DocumentCode] = []
    public private(set) var documents: [Document] = []
    public private(set) var requests: [DocumentRequest] = []
    /// The last day for what is missing; nil where the law has no term.
    public private(set) var completeBy: Day?
    /// The last day for the decision; nil where the law has no term.
    public private(set) var decideBy: Day?
    /// Nil while the clock runs.
    public private(set) var suspension: Suspension?
    public private(set) var fee = FeeAccount()
    public private(set) var opinions: [Opinion] = []
    public private(set) var forwardedTo: DecidingBody?
    public private(set) var proposal: Proposal?
    /// The decision that stands; nil while there is none.
    public private(set) var decision: Decision?
    public private(set) var notice: Notice?
    public private(set) var cardIssuedAt: Position?
    public private(set) var appeals: [Appeal] = []
    public private(set) var ending: Ending?
    /// How many events the history has, and where the last stands.
    public private(set) var length = 0
    public private(set) var lastPosition: Position?

    /// Creates the file of a number that nothing has.
    public init() {}

    /// Takes an event of the case's history in; never fails, for what happened, happened.
    public mutating func evolve(_ recorded: Recorded) {
        guard case .casework(let event) = recorded.event else { return }
        let subjects = event.subjects
        if let index = subjects.firstIndex(where: { $0.kind == .casefile }) {
            length = recorded.ordinals[index]
        }
        lastPosition = recorded.position
        let position = recorded.position
        if evolveFiling(event, position) || evolveDesk(event, position) { return }
        evolveDecision(event, position)
    }

    /// Whether a document required was never brought, or was rejected.
    private var isLacking: Bool {
        required.contains { kind in
            !documents.contains { $0.kind == kind && $0.rejectedAt == nil }
        }
    }

    /// The objections that count: of each body the opinion that was asked for last, where it objects.
    public var objections: [Opinion] {
        opinions.enumerated().filter { index, opinion in
            opinion.stance == .objection
                && !opinions[(index + 1)...].contains { $0.body == opinion.body }
        }.map(\.element)
    }

    /// The days that an officer proposes to grant, or that were granted; nil where there are none.
    var daysNamed: (from: Day?, through: Day?, position: Position)? {
        if let proposal {
            guard proposal.proposed.outcome == .granted else { return nil }
            return (
                proposal.proposed.validFrom, proposal.proposed.validThrough, proposal.position
            )
        }
        guard let decision, decision.outcome == .granted else { return nil }
        return (decision.validFrom, decision.validThrough, decision.position)
    }

    /// What is asked for of the duty: nothing where the case was refused or ended without a decision.
    ///
    /// What is paid all the same is recorded, for it happened.
    public var leftToPay: Money {
        decision?.outcome == .refused || ending != nil ? .zero : fee.left
    }

    /// The documents required that do not count on `day`, in the order of the law.
    public func missing(on day: Day) -> [DocumentCode] {
        required.filter { kind in
            !documents.contains { $0.kind == kind && $0.counts(on: day) }
        }
    }
}

// MARK: - Folding

extension CaseFile {
    /// What is applied for, with which documents; says whether the event was about that.
    private mutating func evolveFiling(_ event: CaseEvent, _ position: Position) -> Bool {
        switch event {
        case .caseLodged(let event): lodge(event, position)
        case .caseCorrected(let event):
            application = application?.corrected(event)
            (applicationAt, required, decideBy) = (position, event.documents, event.decideBy)
            stage = isLacking ? .completing : .examination
        case .caseCompleted: stage = .examination
        case .caseDocumentAdded(let event):
            documents.append(
                Document(
                    index: event.document, kind: event.kind, issuer: event.issuer,
                    validThrough: event.validThrough, addedOn: event.addedOn, position: position))
        case .caseDocumentRejected(let event):
            for index in documents.indices where documents[index].index == event.document {
                documents[index].rejectedAt = position
            }
            if stage == .examination, isLacking { stage = .completing }
        case .caseDocumentsRequested(let event):
            requests.append(
                DocumentRequest(
                    documents: event.documents, requestedOn: event.requestedOn,
                    answerBy: event.answerBy, position: position))
        default: return false
        }
        return true
    }

    private mutating func lodge(_ event: CaseLodged, _ position: Position) {
        application = Application(event)
        (applicationAt, lodgedAt, intake) = (position, position, event.intake)
        (office, required, dwelling) = (event.office, event.documents, event.dwelling)
        (completeBy, decideBy) = (event.completeBy, event.decideBy)
        stage = event.documents.isEmpty ? .examination : .completing
    }

    /// Fees, opinions, the clock, and whose the case is; says whether the event was about that.
    private mutating func evolveDesk(_ event: CaseEvent, _ position: Position) -> Bool {
        switch event {
        case .caseFeeAssessed(let event):
            if event.kind == .duty { (fee.due, fee.payBy) = (event.amount, event.payBy) }
        case .caseFeePaid(let event):
            fee.paid = fee.paid.adding(event.amount)
        case .caseFeeWaived(let event):
            fee.waived = fee.waived.adding(event.amount)
        case .caseFeeRefunded(let event):
            fee.refunded = fee.refunded.adding(event.amount)
        case .opinionRequested(let event):
            opinions.append(
                Opinion(
                    body: event.body, answerBy: event.answerBy, silence: event.silence,
                    requestedAt: position))
        case .opinionRecorded(let event):
            if let index = opinions.lastIndex(where: { $0.body == event.body }) {
                (opinions[index].stance, opinions[index].recordedAt) = (event.stance, position)
            }
        case .caseClockSuspended(let event):
            suspension = Suspension(
                reason: event.reason, from: event.suspendedOn, position: position)
        case .caseClockResumed(let event): (suspension, decideBy) = (nil, event.decideBy)
        case .caseAssigned(let event): officer = event.officer
        case .caseTransferred(let event): (office, officer) = (event.office, nil)
        default: return false
        }
        return true
    }

    private mutating func evolveDecision(_ event: CaseEvent, _ position: Position) {
        switch event {
        case .decisionProposed(let event):
            proposal = Proposal(proposed: event, position: position, length: length)
            stage = .proposed
        case .proposalReturned: reopen()
        case .decisionAnnulled: decideAgain()
        case .caseForwarded(let event): (stage, forwardedTo) = (.forwarded, event.body)
        case .caseGranted(let event):
            decide(
                Decision(
                    outcome: .granted, decidedBy: event.decidedBy, validFrom: event.validFrom,
                    validThrough: event.validThrough, grounds: [], decidedOn: event.decidedOn,
                    position: position))
        case .caseRefused(let event):
            decide(
                Decision(
                    outcome: .refused, decidedBy: event.decidedBy, validFrom: nil,
                    validThrough: nil, grounds: event.grounds, decidedOn: event.decidedOn,
                    position: position))
        case .permitGranted(let event): decision?.permit = event.permit
        case .applicantNotified(let event):
            notice = Notice(
                notifiedOn: event.notifiedOn, appealBy: event.appealBy, leaveBy: event.leaveBy,
                position: position)
            stage = .notified
        case .cardIssued: (stage, cardIssuedAt) = (.issued, position)
        case .caseClosed: stage = .closed
        case .caseWithdrawn: end(.withdrawn(position))
        case .caseLeftUnconsidered(let event): end(.unconsidered(event.cause, position))
        case .decisionAppealed(let event):
            appeals.append(
                Appeal(
                    instance: event.instance, effect: event.effect, appealedOn: event.appealedOn,
                    decideBy: event.decideBy, position: position))
            stage = .appealed
        case .appealDecided(let event): settle(event, position)
        default: break
        }
    }

    private mutating func decide(_ decision: Decision) {
        (self.decision, proposal, stage) = (decision, nil, .decided)
    }

    private mutating func end(_ ending: Ending) {
        (self.ending, proposal, suspension, stage) = (ending, nil, nil, .closed)
    }

    /// The case is examined again, or completed first where a document is missing.
    private mutating func reopen() {
        (proposal, decision, notice) = (nil, nil, nil)
        stage = isLacking ? .completing : .examination
    }

    /// The case is to be decided again, for which the law sets no term.
    private mutating func decideAgain() {
        decideBy = nil
        reopen()
    }

    private mutating func settle(_ event: AppealDecided, _ position: Position) {
        if let index = appeals.indices.last {
            (appeals[index].outcome, appeals[index].decidedAt) = (event.outcome, position)
            appeals[index].decidedOn = event.decidedOn
        }
        switch event.outcome {
        case .reversed: decideAgain()
        case .upheld: stage = .notified
        }
    }
}
