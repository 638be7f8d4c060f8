extension Event {
    /// The subjects whose histories the event takes a place in; the first is what it is about.
    public var subjects: [Subject] {
        switch self {
        case .ledgerFounded(let event): [Subject(kind: .ledger, id: event.code.text)]
        case .clockJumpAccepted(let event): [Subject(kind: .ledger, id: event.ledger.text)]
        case .provisionEnacted(let event): [event.book.subject]
        case .personRegistered(let event): [event.person.subject]
        case .personDocumentAdded(let event): [event.person.subject]
        case .personNameChanged(let event): [event.person.subject]
        case .personNationalitiesChanged(let event): [event.person.subject]
        case .personRegistrationCorrected(let event): [event.person.subject]
        case .personDocumentCorrected(let event): [event.person.subject]
        case .personsMerged(let event): [event.kept.subject, event.duplicate.subject]
        case .personsUnmerged(let event): [event.kept.subject, event.duplicate.subject]
        case .recordAnnulled(let event): [event.person.subject]
        case .visaRecorded(let event): [event.person.subject]
        case .visaCorrected(let event): [event.person.subject]
        case .visaCancelled(let event): [event.person.subject]
        case .borderCrossed(let event): [event.person.subject]
        case .crossingCorrected(let event): [event.person.subject]
        case .entryRefused(let event): [event.person.subject]
        case .crossingUnmatched(let event): [event.unmatched.subject]
        case .crossingAssigned(let event): [event.person.subject, event.unmatched.subject]
        case .unmatchedCrossingDismissed(let event): [event.unmatched.subject]
        case .placeOfStayRegistered(let event): [event.person.subject]
        case .authority(let event): event.subjects
        case .casework(let event): event.subjects
        }
    }

    /// When the event is true in law: the payload's one effective field.
    public var effective: Effective {
        switch self {
        case .ledgerFounded(let event): .day(event.foundedOn)
        case .clockJumpAccepted(let event): .instant(event.clock)
        case .provisionEnacted(let event): .day(event.validFrom)
        case .personRegistered(let event): .day(event.registeredOn)
        case .personDocumentAdded(let event): .day(event.addedOn)
        case .personNameChanged(let event): .day(event.changedFrom)
        case .personNationalitiesChanged(let event): .day(event.changedFrom)
        case .personRegistrationCorrected(let event): .day(event.correctedOn)
        case .personDocumentCorrected(let event): .day(event.correctedOn)
        case .personsMerged(let event): .day(event.mergedOn)
        case .personsUnmerged(let event): .day(event.unmergedOn)
        case .recordAnnulled(let event): .day(event.annulledOn)
        case .visaRecorded(let event): .day(event.validFrom)
        case .visaCorrected(let event): .day(event.correctedOn)
        case .visaCancelled(let event): .day(event.cancelledFrom)
        case .borderCrossed(let event): .instant(event.crossedAt)
        case .crossingCorrected(let event): .instant(event.crossedAt)
        case .entryRefused(let event): .instant(event.refusedAt)
        case .crossingUnmatched(let event): .instant(event.crossedAt)
        case .crossingAssigned(let event): .instant(event.crossedAt)
        case .unmatchedCrossingDismissed(let event): .day(event.dismissedOn)
        case .placeOfStayRegistered(let event): .day(event.registeredFrom)
        case .authority(let event): .day(event.effectiveDay)
        case .casework(let event): .day(event.effectiveDay)
        }
    }
}

extension Event {
    /// The persons in whose histories the event stands.
    public var persons: [PersonID] {
        subjects.compactMap { $0.kind == .person ? PersonID($0.id) : nil }
    }
}
