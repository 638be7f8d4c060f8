/// What has happened in a case, or to a permit.
///
/// Past tense, never edited.
public enum CaseEvent: Equatable, Sendable {
    case caseLodged(CaseLodged)
    case caseCompleted(CaseCompleted)
    case caseCorrected(CaseCorrected)
    case caseAssigned(CaseAssigned)
    case caseTransferred(CaseTransferred)
    case caseClockSuspended(CaseClockSuspended)
    case caseClockResumed(CaseClockResumed)
    case caseWithdrawn(CaseWithdrawn)
    case caseLeftUnconsidered(CaseLeftUnconsidered)
    case caseClosed(CaseClosed)
    case caseDocumentAdded(CaseDocumentAdded)
    case caseDocumentRejected(CaseDocumentRejected)
    case caseDocumentsRequested(CaseDocumentsRequested)
    case caseFeeAssessed(CaseFeeAssessed)
    case caseFeePaid(CaseFeePaid)
    case caseFeeWaived(CaseFeeWaived)
    case caseFeeRefunded(CaseFeeRefunded)
    case opinionRequested(OpinionRequested)
    case opinionRecorded(OpinionRecorded)
    case decisionProposed(DecisionProposed)
    case proposalReturned(ProposalReturned)
    case caseForwarded(CaseForwarded)
    case caseGranted(CaseGranted)
    case caseRefused(CaseRefused)
    case decisionAnnulled(DecisionAnnulled)
    case applicantNotified(ApplicantNotified)
    case cardIssued(CardIssued)
    case decisionAppealed(DecisionAppealed)
    case appealDecided(AppealDecided)
    case permitGranted(PermitGranted)
    case permitCancelled(PermitCancelled)
    case permitCardReissued(PermitCardReissued)
    case stayExtended(StayExtended)
}

extension CaseEvent {
    /// The subjects whose histories the event takes a place in; the first is what it is about.
    public var subjects: [Subject] {
        switch self {
        case .caseLodged(let event):
            [event.caseID.subject, event.person.subject]
                + [event.sponsor?.subject].compactMap(\.self)
        case .caseCompleted(let event): [event.caseID.subject]
        case .caseCorrected(let event): [event.caseID.subject]
        case .caseAssigned(let event): [event.caseID.subject]
        case .caseTransferred(let event): [event.caseID.subject]
        case .caseClockSuspended(let event): [event.caseID.subject]
        case .caseClockResumed(let event): [event.caseID.subject]
        case .caseWithdrawn(let event): [event.caseID.subject, event.person.subject]
        case .caseLeftUnconsidered(let event): [event.caseID.subject, event.person.subject]
        case .caseClosed(let event): [event.caseID.subject, event.person.subject]
        case .caseDocumentAdded(let event): [event.caseID.subject]
        case .caseDocumentRejected(let event): [event.caseID.subject]
        case .caseDocumentsRequested(let event): [event.caseID.subject]
        case .caseFeeAssessed(let event): [event.caseID.subject]
        case .caseFeePaid(let event): [event.caseID.subject]
        case .caseFeeWaived(let event): [event.caseID.subject]
        case .caseFeeRefunded(let event): [event.caseID.subject]
        case .opinionRequested(let event): [event.caseID.subject]
        case .opinionRecorded(let event): [event.caseID.subject]
        case .decisionProposed(let event): [event.caseID.subject]
        case .proposalReturned(let event): [event.caseID.subject]
        case .caseForwarded(let event): [event.caseID.subject]
        case .caseGranted(let event): [event.caseID.subject, event.person.subject]
        case .caseRefused(let event): [event.caseID.subject, event.person.subject]
        case .decisionAnnulled(let event): [event.caseID.subject, event.person.subject]
        case .applicantNotified(let event): [event.caseID.subject]
        case .cardIssued(let event): [event.caseID.subject]
        case .decisionAppealed(let event): [event.caseID.subject]
        case .appealDecided(let event): [event.caseID.subject, event.person.subject]
        case .permitGranted(let event):
            [event.permit.subject, event.caseID.subject, event.person.subject]
        case .permitCancelled(let event): [event.permit.subject, event.person.subject]
        case .permitCardReissued(let event): [event.permit.subject, event.person.subject]
        case .stayExtended(let event): [event.person.subject]
        }
    }

    /// The case that it is about, or by which the permit was granted; nil for what is about a permit only.
    public var caseID: CaseID? {
        subjects.first { $0.kind == .casefile }.flatMap { CaseID($0.id) }
    }

    /// The legal day on which the event is true: the payload's one effective field.
    public var effectiveDay: Day {
        switch self {
        case .caseLodged(let event): event.lodgedOn
        case .caseCompleted(let event): event.completedOn
        case .caseCorrected(let event): event.correctedOn
        case .caseAssigned(let event): event.assignedOn
        case .caseTransferred(let event): event.transferredOn
        case .caseClockSuspended(let event): event.suspendedOn
        case .caseClockResumed(let event): event.resumedOn
        case .caseWithdrawn(let event): event.withdrawnOn
        case .caseLeftUnconsidered(let event): event.leftOn
        case .caseClosed(let event): event.closedOn
        case .caseDocumentAdded(let event): event.addedOn
        case .caseDocumentRejected(let event): event.rejectedOn
        case .caseDocumentsRequested(let event): event.requestedOn
        case .caseFeeAssessed(let event): event.assessedOn
        case .caseFeePaid(let event): event.paidOn
        case .caseFeeWaived(let event): event.waivedOn
        case .caseFeeRefunded(let event): event.refundedOn
        case .opinionRequested(let event): event.requestedOn
        case .opinionRecorded(let event): event.givenOn
        case .decisionProposed(let event): event.proposedOn
        case .proposalReturned(let event): event.returnedOn
        case .caseForwarded(let event): event.forwardedOn
        case .caseGranted(let event): event.decidedOn
        case .caseRefused(let event): event.decidedOn
        case .decisionAnnulled(let event): event.annulledOn
        case .applicantNotified(let event): event.notifiedOn
        case .cardIssued(let event): event.issuedOn
        case .decisionAppealed(let event): event.appealedOn
        case .appealDecided(let event): event.decidedOn
        case .permitGranted(let event): event.validFrom
        case .permitCancelled(let event): event.cancelledFrom
        case .permitCardReissued(let event): event.reissuedOn
        case .stayExtended(let event): event.extendedOn
        }
    }
}
