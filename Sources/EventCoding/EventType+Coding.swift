import Casework

extension EventType {
    /// Decodes the payload at `member`, written as `version`, into today's event.
    func decode(_ member: JSONScan.Member, version: Int, from scan: JSONScan) throws -> Event {
        guard version == self.version else {
            return try decodeSuperseded(member, version: version, from: scan)
        }
        return switch self {
        case .ledgerFounded: .ledgerFounded(try payload(member, from: scan))
        case .clockJumpAccepted: .clockJumpAccepted(try payload(member, from: scan))
        case .provisionEnacted: .provisionEnacted(try payload(member, from: scan))
        case .personRegistered: .personRegistered(try payload(member, from: scan))
        case .personDocumentAdded: .personDocumentAdded(try payload(member, from: scan))
        case .personNameChanged: .personNameChanged(try payload(member, from: scan))
        case .personNationalitiesChanged:
            .personNationalitiesChanged(try payload(member, from: scan))
        case .personRegistrationCorrected:
            .personRegistrationCorrected(try payload(member, from: scan))
        case .personDocumentCorrected: .personDocumentCorrected(try payload(member, from: scan))
        case .personsMerged: .personsMerged(try payload(member, from: scan))
        case .personsUnmerged: .personsUnmerged(try payload(member, from: scan))
        case .recordAnnulled: .recordAnnulled(try payload(member, from: scan))
        case .visaRecorded: .visaRecorded(try payload(member, from: scan))
        case .visaCorrected: .visaCorrected(try payload(member, from: scan))
        case .visaCancelled: .visaCancelled(try payload(member, from: scan))
        case .borderCrossed: .borderCrossed(try payload(member, from: scan))
        case .crossingCorrected: .crossingCorrected(try payload(member, from: scan))
        case .entryRefused: .entryRefused(try payload(member, from: scan))
        case .crossingUnmatched: .crossingUnmatched(try payload(member, from: scan))
        case .crossingAssigned: .crossingAssigned(try payload(member, from: scan))
        case .unmatchedCrossingDismissed:
            .unmatchedCrossingDismissed(try payload(member, from: scan))
        case .placeOfStayRegistered: .placeOfStayRegistered(try payload(member, from: scan))
        case .authorityDemanded, .officeOpened, .officeChanged, .officeClosed, .personFileAssigned,
            .officerRegistered, .officerMoved, .officerSuspended, .officerReinstated,
            .officerDischarged, .officerKeyAdded, .officerKeyRevoked, .trainingRecorded,
            .trainingWithdrawn, .roleGranted, .roleRevoked, .roleDelegated, .delegationEnded,
            .actProposed, .actApproved, .actReturned:
            .authority(try authorityEvent(member, from: scan))
        case .caseLodged, .caseCompleted, .caseCorrected, .caseAssigned, .caseTransferred,
            .caseClockSuspended, .caseClockResumed, .caseWithdrawn, .caseLeftUnconsidered,
            .caseClosed, .caseDocumentAdded, .caseDocumentRejected, .caseDocumentsRequested,
            .caseFeeAssessed, .caseFeePaid, .caseFeeWaived, .caseFeeRefunded, .opinionRequested,
            .opinionRecorded, .decisionProposed, .proposalReturned, .caseForwarded, .caseGranted,
            .caseRefused, .decisionAnnulled, .applicantNotified, .cardIssued, .decisionAppealed,
            .appealDecided, .permitGranted, .permitCancelled, .permitCardReissued,
            .stayExtended:
            .casework(try caseEvent(member, from: scan))
        }
    }

    func payload<Payload: Decodable>(
        _ member: JSONScan.Member, from scan: JSONScan
    ) throws -> Payload {
        try scan.decode(Payload.self, at: member)
    }

    private func decodeSuperseded(
        _ member: JSONScan.Member, version: Int, from scan: JSONScan
    ) throws -> Event {
        switch (self, version) {
        case (.personRegistered, 1):
            .personRegistered(
                PersonRegistered(try scan.decode(PersonRegisteredV1.self, at: member)))
        case (.borderCrossed, 1):
            .borderCrossed(
                BorderCrossed(BorderCrossedV2(try scan.decode(BorderCrossedV1.self, at: member))))
        case (.borderCrossed, 2):
            .borderCrossed(BorderCrossed(try scan.decode(BorderCrossedV2.self, at: member)))
        default: throw EventCodingError.unknownVersion(type: rawValue, version: version)
        }
    }

    /// Encodes the payload at `member` again as it was written under `version`, which is superseded;
    /// nothing is ever written so, but a check compares the bytes.
    func encodeSuperseded(
        _ member: JSONScan.Member, version: Int, from scan: JSONScan, as event: Event,
        in envelope: Envelope
    ) throws -> [UInt8] {
        switch (self, version) {
        case (.personRegistered, 1):
            let payload = try scan.decode(PersonRegisteredV1.self, at: member)
            return try Line(envelope, event, payload, version: version).encoded()
        case (.borderCrossed, 1):
            let payload = try scan.decode(BorderCrossedV1.self, at: member)
            return try Line(envelope, event, payload, version: version).encoded()
        case (.borderCrossed, 2):
            let payload = try scan.decode(BorderCrossedV2.self, at: member)
            return try Line(envelope, event, payload, version: version).encoded()
        default: throw EventCodingError.unknownVersion(type: rawValue, version: version)
        }
    }

    /// Encodes the payload of `event` inside `line`.
    static func encode(_ event: Event, in envelope: Envelope) throws -> [UInt8] {
        switch event {
        case .ledgerFounded(let payload): try Line(envelope, event, payload).encoded()
        case .clockJumpAccepted(let payload): try Line(envelope, event, payload).encoded()
        case .provisionEnacted(let payload): try Line(envelope, event, payload).encoded()
        case .personRegistered(let payload): try Line(envelope, event, payload).encoded()
        case .personDocumentAdded(let payload): try Line(envelope, event, payload).encoded()
        case .personNameChanged(let payload): try Line(envelope, event, payload).encoded()
        case .personNationalitiesChanged(let payload): try Line(envelope, event, payload).encoded()
        case .personRegistrationCorrected(let payload): try Line(envelope, event, payload).encoded()
        case .personDocumentCorrected(let payload): try Line(envelope, event, payload).encoded()
        case .personsMerged(let payload): try Line(envelope, event, payload).encoded()
        case .personsUnmerged(let payload): try Line(envelope, event, payload).encoded()
        case .recordAnnulled(let payload): try Line(envelope, event, payload).encoded()
        case .visaRecorded(let payload): try Line(envelope, event, payload).encoded()
        case .visaCorrected(let payload): try Line(envelope, event, payload).encoded()
        case .visaCancelled(let payload): try Line(envelope, event, payload).encoded()
        case .borderCrossed(let payload): try Line(envelope, event, payload).encoded()
        case .crossingCorrected(let payload): try Line(envelope, event, payload).encoded()
        case .entryRefused(let payload): try Line(envelope, event, payload).encoded()
        case .crossingUnmatched(let payload): try Line(envelope, event, payload).encoded()
        case .crossingAssigned(let payload): try Line(envelope, event, payload).encoded()
        case .unmatchedCrossingDismissed(let payload): try Line(envelope, event, payload).encoded()
        case .placeOfStayRegistered(let payload): try Line(envelope, event, payload).encoded()
        case .authority(let part): try encode(part, of: event, in: envelope)
        case .casework(let part): try encode(part, of: event, in: envelope)
        }
    }
}
