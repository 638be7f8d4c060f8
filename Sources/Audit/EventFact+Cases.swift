import Casework

extension CaseEvent {
    /// What an auditor sees of the event at a glance.
    var facts: [EventFact] {
        switch self {
        case .caseLodged(let event): event.facts
        case .caseCompleted: []
        case .caseCorrected(let event): event.facts
        case .caseAssigned(let event): EventFact.facts(("officer", event.officer))
        case .caseTransferred(let event): EventFact.facts(("office", event.office))
        case .caseClockSuspended(let event): EventFact.facts(("reason", event.reason.rawValue))
        case .caseClockResumed(let event): EventFact.facts(("decideBy", event.decideBy))
        case .caseWithdrawn: []
        case .caseLeftUnconsidered(let event): EventFact.facts(("cause", event.cause.rawValue))
        case .caseClosed: []
        case .caseDocumentAdded(let event): event.facts
        case .caseDocumentRejected(let event): EventFact.facts(("document", event.document))
        case .caseDocumentsRequested(let event):
            EventFact.facts(
                ("documents", EventFact.list(event.documents)), ("answerBy", event.answerBy))
        case .caseFeeAssessed(let event):
            EventFact.facts(
                ("kind", event.kind.rawValue), ("amount", event.amount), ("payBy", event.payBy))
        case .caseFeePaid(let event):
            EventFact.facts(("amount", event.amount), ("reference", event.reference))
        case .caseFeeWaived(let event): EventFact.facts(("amount", event.amount))
        case .caseFeeRefunded(let event): EventFact.facts(("amount", event.amount))
        case .opinionRequested(let event):
            EventFact.facts(
                ("body", event.body), ("answerBy", event.answerBy),
                ("silence", event.silence.rawValue))
        case .opinionRecorded(let event):
            EventFact.facts(("body", event.body), ("stance", event.stance.rawValue))
        case .decisionProposed(let event): event.facts
        case .proposalReturned(let event): EventFact.facts(("officer", event.officer))
        case .caseForwarded(let event): EventFact.facts(("body", event.body.rawValue))
        case .caseGranted(let event): event.facts
        case .caseRefused(let event):
            EventFact.facts(
                ("decidedBy", event.decidedBy.rawValue), ("approver", event.approver),
                ("grounds", EventFact.list(event.grounds)))
        case .decisionAnnulled(let event): EventFact.facts(("annuls", event.annuls))
        case .applicantNotified(let event):
            EventFact.facts(
                ("letter", event.letter), ("appealBy", event.appealBy), ("leaveBy", event.leaveBy))
        case .cardIssued(let event): EventFact.facts(("permit", event.permit))
        case .decisionAppealed(let event):
            EventFact.facts(
                ("instance", event.instance.rawValue), ("effect", event.effect.rawValue),
                ("decideBy", event.decideBy))
        case .appealDecided(let event):
            EventFact.facts(
                ("instance", event.instance.rawValue), ("outcome", event.outcome.rawValue))
        case .permitGranted(let event): event.facts
        case .permitCancelled(let event):
            EventFact.facts(("permit", event.permit), ("ground", event.ground))
        case .permitCardReissued(let event):
            EventFact.facts(
                ("permit", event.permit), ("cause", event.cause.rawValue), ("fee", event.fee))
        case .stayExtended(let event):
            EventFact.facts(
                ("announcement", event.announcement), ("validFrom", event.validFrom),
                ("validThrough", event.validThrough))
        }
    }
}

extension CaseLodged {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("service", service), ("applicant", applicant.rawValue), ("ground", ground),
            ("speed", speed.rawValue), ("requestedFrom", requestedFrom),
            ("requestedThrough", requestedThrough), ("extends", extends), ("sponsor", sponsor),
            ("office", office), ("intake", intake), ("documents", EventFact.list(documents)),
            ("decideBy", decideBy), ("completeBy", completeBy))
    }
}

extension CaseCorrected {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("corrects", corrects), ("applicant", applicant.rawValue), ("ground", ground),
            ("speed", speed.rawValue), ("requestedFrom", requestedFrom),
            ("requestedThrough", requestedThrough), ("sponsor", sponsor),
            ("documents", EventFact.list(documents)), ("decideBy", decideBy))
    }
}

extension CaseDocumentAdded {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("document", document), ("kind", kind), ("issuer", issuer),
            ("validThrough", validThrough))
    }
}

extension DecisionProposed {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("outcome", outcome.rawValue), ("validFrom", validFrom), ("validThrough", validThrough),
            ("grounds", EventFact.list(grounds)), ("proposer", proposer),
            ("personLength", personLength), ("lawLength", lawLength))
    }
}

extension CaseGranted {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("decidedBy", decidedBy.rawValue), ("approver", approver), ("validFrom", validFrom),
            ("validThrough", validThrough))
    }
}

extension PermitGranted {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("permit", permit), ("service", service), ("ground", ground),
            ("validThrough", validThrough), ("extends", extends), ("sponsor", sponsor))
    }
}
