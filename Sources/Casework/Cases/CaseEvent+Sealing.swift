extension CaseEvent {
    /// The sealed parts of the event, in the order of its fields.
    public var sealedParts: [SealedPart] {
        switch self {
        case .caseLodged(let event): [event.dwelling, event.remark].compactMap(\.self)
        case .caseCorrected(let event): [event.remark].compactMap(\.self)
        case .caseTransferred(let event): [event.remark].compactMap(\.self)
        case .caseClockSuspended(let event): [event.remark].compactMap(\.self)
        case .caseWithdrawn(let event): [event.remark].compactMap(\.self)
        case .caseLeftUnconsidered(let event): [event.remark].compactMap(\.self)
        case .caseDocumentAdded(let event): [event.content, event.remark].compactMap(\.self)
        case .caseDocumentRejected(let event): [event.remark].compactMap(\.self)
        case .caseDocumentsRequested(let event): [event.remark].compactMap(\.self)
        case .caseFeeWaived(let event): [event.remark].compactMap(\.self)
        case .caseFeeRefunded(let event): [event.remark].compactMap(\.self)
        case .opinionRecorded(let event): [event.remark].compactMap(\.self)
        case .decisionProposed(let event): [event.remark].compactMap(\.self)
        case .proposalReturned(let event): [event.remark].compactMap(\.self)
        case .caseForwarded(let event): [event.remark].compactMap(\.self)
        case .caseGranted(let event): [event.remark].compactMap(\.self)
        case .caseRefused(let event): [event.remark].compactMap(\.self)
        case .decisionAnnulled(let event): [event.remark].compactMap(\.self)
        case .decisionAppealed(let event): [event.remark].compactMap(\.self)
        case .appealDecided(let event): [event.remark].compactMap(\.self)
        case .permitCancelled(let event): [event.remark].compactMap(\.self)
        case .permitCardReissued(let event): [event.remark].compactMap(\.self)
        case .caseCompleted, .caseAssigned, .caseClockResumed, .caseClosed, .caseFeeAssessed,
            .caseFeePaid, .opinionRequested, .applicantNotified, .cardIssued, .permitGranted,
            .stayExtended:
            []
        }
    }

    /// Returns the event with each sealed part replaced by what `seal` makes of it.
    public func sealing(_ seal: (SealedPart) throws -> SealedPart) rethrows -> CaseEvent {
        switch self {
        case .caseLodged(let event): .caseLodged(try sealed(event, [\.dwelling, \.remark], seal))
        case .caseCorrected(let event): .caseCorrected(try sealed(event, [\.remark], seal))
        case .caseTransferred(let event): .caseTransferred(try sealed(event, [\.remark], seal))
        case .caseClockSuspended(let event):
            .caseClockSuspended(try sealed(event, [\.remark], seal))
        case .caseWithdrawn(let event): .caseWithdrawn(try sealed(event, [\.remark], seal))
        case .caseLeftUnconsidered(let event):
            .caseLeftUnconsidered(try sealed(event, [\.remark], seal))
        case .caseDocumentAdded(let event):
            .caseDocumentAdded(try sealed(event, [\.content, \.remark], seal))
        case .caseDocumentRejected(let event):
            .caseDocumentRejected(try sealed(event, [\.remark], seal))
        case .caseDocumentsRequested(let event):
            .caseDocumentsRequested(try sealed(event, [\.remark], seal))
        case .caseFeeWaived(let event): .caseFeeWaived(try sealed(event, [\.remark], seal))
        case .caseFeeRefunded(let event): .caseFeeRefunded(try sealed(event, [\.remark], seal))
        case .opinionRecorded(let event): .opinionRecorded(try sealed(event, [\.remark], seal))
        case .decisionProposed(let event): .decisionProposed(try sealed(event, [\.remark], seal))
        case .proposalReturned(let event): .proposalReturned(try sealed(event, [\.remark], seal))
        case .caseForwarded(let event): .caseForwarded(try sealed(event, [\.remark], seal))
        case .caseGranted(let event): .caseGranted(try sealed(event, [\.remark], seal))
        case .caseRefused(let event): .caseRefused(try sealed(event, [\.remark], seal))
        case .decisionAnnulled(let event): .decisionAnnulled(try sealed(event, [\.remark], seal))
        case .decisionAppealed(let event): .decisionAppealed(try sealed(event, [\.remark], seal))
        case .appealDecided(let event): .appealDecided(try sealed(event, [\.remark], seal))
        case .permitCancelled(let event): .permitCancelled(try sealed(event, [\.remark], seal))
        case .permitCardReissued(let event):
            .permitCardReissued(try sealed(event, [\.remark], seal))
        case .caseCompleted, .caseAssigned, .caseClockResumed, .caseClosed, .caseFeeAssessed,
            .caseFeePaid, .opinionRequested, .applicantNotified, .cardIssued, .permitGranted,
            .stayExtended:
            self
        }
    }

    private func sealed<Payload>(
        _ payload: Payload, _ parts: [WritableKeyPath<Payload, SealedPart?>],
        _ seal: (SealedPart) throws -> SealedPart
    ) rethrows -> Payload {
        var payload = payload
        for part in parts { payload[keyPath: part] = try payload[keyPath: part].map(seal) }
        return payload
    }
}
