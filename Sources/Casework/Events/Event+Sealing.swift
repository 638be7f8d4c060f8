extension Event {
    /// The sealed parts of the event, in the order of its fields.
    public var sealedParts: [SealedPart] {
        switch self {
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .unmatchedCrossingDismissed: []
        case .personRegistered(let event): [event.identity] + [event.remark].compactMap(\.self)
        case .personDocumentAdded(let event): [event.details] + [event.remark].compactMap(\.self)
        case .personNameChanged(let event): [event.identity] + [event.remark].compactMap(\.self)
        case .personNationalitiesChanged(let event): [event.remark].compactMap(\.self)
        case .personRegistrationCorrected(let event):
            [event.identity] + [event.remark].compactMap(\.self)
        case .personDocumentCorrected(let event):
            [event.details] + [event.remark].compactMap(\.self)
        case .personsMerged(let event): [event.remark].compactMap(\.self)
        case .personsUnmerged(let event): [event.remark].compactMap(\.self)
        case .recordAnnulled(let event): [event.remark].compactMap(\.self)
        case .visaRecorded(let event): [event.details, event.remark].compactMap(\.self)
        case .visaCorrected(let event): [event.details, event.remark].compactMap(\.self)
        case .visaCancelled(let event): [event.remark].compactMap(\.self)
        case .borderCrossed(let event): [event.remark].compactMap(\.self)
        case .crossingCorrected(let event): [event.remark].compactMap(\.self)
        case .entryRefused(let event): [event.remark].compactMap(\.self)
        case .crossingUnmatched(let event): [event.traveller]
        case .crossingAssigned(let event): [event.remark].compactMap(\.self)
        case .placeOfStayRegistered(let event): [event.dwelling] + [event.remark].compactMap(\.self)
        case .authority(let event): event.sealedParts
        case .casework(let event): event.sealedParts
        }
    }

    /// Returns the event with each sealed part replaced by what `seal` makes of it.
    public func sealing(_ seal: (SealedPart) throws -> SealedPart) rethrows -> Event {
        switch self {
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .unmatchedCrossingDismissed:
            self
        case .personRegistered(let event):
            .personRegistered(try replacing(event, [\.identity], optional: [\.remark], seal))
        case .personDocumentAdded(let event):
            .personDocumentAdded(try replacing(event, [\.details], optional: [\.remark], seal))
        case .personNameChanged(let event):
            .personNameChanged(try replacing(event, [\.identity], optional: [\.remark], seal))
        case .personNationalitiesChanged(let event):
            .personNationalitiesChanged(try replacing(event, optional: [\.remark], seal))
        case .personRegistrationCorrected(let event):
            .personRegistrationCorrected(
                try replacing(event, [\.identity], optional: [\.remark], seal))
        case .personDocumentCorrected(let event):
            .personDocumentCorrected(try replacing(event, [\.details], optional: [\.remark], seal))
        case .personsMerged(let event):
            .personsMerged(try replacing(event, optional: [\.remark], seal))
        case .personsUnmerged(let event):
            .personsUnmerged(try replacing(event, optional: [\.remark], seal))
        case .recordAnnulled(let event):
            .recordAnnulled(try replacing(event, optional: [\.remark], seal))
        case .visaRecorded(let event):
            .visaRecorded(try replacing(event, optional: [\.details, \.remark], seal))
        case .visaCorrected(let event):
            .visaCorrected(try replacing(event, optional: [\.details, \.remark], seal))
        case .visaCancelled(let event):
            .visaCancelled(try replacing(event, optional: [\.remark], seal))
        case .borderCrossed(let event):
            .borderCrossed(try replacing(event, optional: [\.remark], seal))
        case .crossingCorrected(let event):
            .crossingCorrected(try replacing(event, optional: [\.remark], seal))
        case .entryRefused(let event):
            .entryRefused(try replacing(event, optional: [\.remark], seal))
        case .crossingUnmatched(let event):
            .crossingUnmatched(try replacing(event, [\.traveller], seal))
        case .crossingAssigned(let event):
            .crossingAssigned(try replacing(event, optional: [\.remark], seal))
        case .placeOfStayRegistered(let event):
            .placeOfStayRegistered(try replacing(event, [\.dwelling], optional: [\.remark], seal))
        case .authority(let event): .authority(try event.sealing(seal))
        case .casework(let event): .casework(try event.sealing(seal))
        }
    }

    private func replacing<Payload>(
        _ payload: Payload, _ parts: [WritableKeyPath<Payload, SealedPart>] = [],
        optional: [WritableKeyPath<Payload, SealedPart?>] = [],
        _ seal: (SealedPart) throws -> SealedPart
    ) rethrows -> Payload {
        var payload = payload
        for part in parts { payload[keyPath: part] = try seal(payload[keyPath: part]) }
        for part in optional {
            payload[keyPath: part] = try payload[keyPath: part].map(seal)
        }
        return payload
    }
}
