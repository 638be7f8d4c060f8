import Casework
import EventCoding
import Foundation

/// A line as Foundation's decoder reads it, into the very structs that `EventCoder` makes.
struct FoundationLine: Decodable {
    let recorded: Recorded

    fileprivate enum CodingKeys: String, CodingKey {
        case type, dataschema, history, recordedtime, sequence, data
    }

    init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        func broken(_ key: CodingKeys) -> DecodingError {
            .dataCorruptedError(forKey: key, in: line, debugDescription: "not in its form")
        }
        guard let type = EventType(rawValue: try line.decode(String.self, forKey: .type)) else {
            throw broken(.type)
        }
        guard
            try line.decode(String.self, forKey: .dataschema)
                == type.schemaName(version: type.version)
        else { throw broken(.dataschema) }
        guard let position = Int(try line.decode(String.self, forKey: .sequence)) else {
            throw broken(.sequence)
        }
        guard let recordedAt = Instant(try line.decode(String.self, forKey: .recordedtime)) else {
            throw broken(.recordedtime)
        }
        let event = try type.event(from: line)
        let places = Self.places(try line.decode(String.self, forKey: .history))
        let ordinals = event.subjects.compactMap { places[$0.description] }
        guard ordinals.count == places.count else { throw broken(.history) }
        recorded = Recorded(
            event: event, position: Position(position), recordedAt: recordedAt, ordinals: ordinals)
    }

    private static func places(_ text: String) -> [String: Int] {
        var places: [String: Int] = [:]
        for word in text.split(separator: " ") {
            let parts = word.split(separator: "#")
            guard parts.count == 2, let ordinal = Int(parts[1]) else { continue }
            places[String(parts[0])] = ordinal
        }
        return places
    }
}

extension EventType {
    /// Decodes a payload of this type, in its version of today.
    fileprivate func event(
        from line: KeyedDecodingContainer<FoundationLine.CodingKeys>
    ) throws -> Event {
        func data<Payload: Decodable>() throws -> Payload {
            try line.decode(Payload.self, forKey: .data)
        }
        return switch self {
        case .ledgerFounded: .ledgerFounded(try data())
        case .clockJumpAccepted: .clockJumpAccepted(try data())
        case .provisionEnacted: .provisionEnacted(try data())
        case .personRegistered: .personRegistered(try data())
        case .personDocumentAdded: .personDocumentAdded(try data())
        case .personNameChanged: .personNameChanged(try data())
        case .personNationalitiesChanged: .personNationalitiesChanged(try data())
        case .personRegistrationCorrected: .personRegistrationCorrected(try data())
        case .personDocumentCorrected: .personDocumentCorrected(try data())
        case .personsMerged: .personsMerged(try data())
        case .personsUnmerged: .personsUnmerged(try data())
        case .recordAnnulled: .recordAnnulled(try data())
        case .visaRecorded: .visaRecorded(try data())
        case .visaCorrected: .visaCorrected(try data())
        case .visaCancelled: .visaCancelled(try data())
        case .borderCrossed: .borderCrossed(try data())
        case .crossingCorrected: .crossingCorrected(try data())
        case .entryRefused: .entryRefused(try data())
        case .crossingUnmatched: .crossingUnmatched(try data())
        case .crossingAssigned: .crossingAssigned(try data())
        case .unmatchedCrossingDismissed: .unmatchedCrossingDismissed(try data())
        case .placeOfStayRegistered: .placeOfStayRegistered(try data())
        case .authorityDemanded, .officeOpened, .officeChanged, .officeClosed, .personFileAssigned,
            .officerRegistered, .officerMoved, .officerSuspended, .officerReinstated,
            .officerDischarged, .officerKeyAdded, .officerKeyRevoked, .trainingRecorded,
            .trainingWithdrawn, .roleGranted, .roleRevoked, .roleDelegated, .delegationEnded,
            .actProposed, .actApproved, .actReturned:
            .authority(try authorityEvent(from: line))
        case .caseLodged, .caseCompleted, .caseCorrected, .caseAssigned, .caseTransferred,
            .caseClockSuspended, .caseClockResumed, .caseWithdrawn, .caseLeftUnconsidered,
            .caseClosed, .caseDocumentAdded, .caseDocumentRejected, .caseDocumentsRequested,
            .caseFeeAssessed, .caseFeePaid, .caseFeeWaived, .caseFeeRefunded, .opinionRequested,
            .opinionRecorded, .decisionProposed, .proposalReturned, .caseForwarded, .caseGranted,
            .caseRefused, .decisionAnnulled, .applicantNotified, .cardIssued, .decisionAppealed,
            .appealDecided, .permitGranted, .permitCancelled, .permitCardReissued,
            .stayExtended:
            .casework(try caseEvent(from: line))
        }
    }

    /// Decodes a payload about offices, officers, roles or acts.
    private func authorityEvent(
        from line: KeyedDecodingContainer<FoundationLine.CodingKeys>
    ) throws -> AuthorityEvent {
        func data<Payload: Decodable>() throws -> Payload {
            try line.decode(Payload.self, forKey: .data)
        }
        return switch self {
        case .authorityDemanded: .authorityDemanded(try data())
        case .officeOpened: .officeOpened(try data())
        case .officeChanged: .officeChanged(try data())
        case .officeClosed: .officeClosed(try data())
        case .personFileAssigned: .personFileAssigned(try data())
        case .officerRegistered: .officerRegistered(try data())
        case .officerMoved: .officerMoved(try data())
        case .officerSuspended: .officerSuspended(try data())
        case .officerReinstated: .officerReinstated(try data())
        case .officerDischarged: .officerDischarged(try data())
        case .officerKeyAdded: .officerKeyAdded(try data())
        case .officerKeyRevoked: .officerKeyRevoked(try data())
        case .trainingRecorded: .trainingRecorded(try data())
        case .trainingWithdrawn: .trainingWithdrawn(try data())
        case .roleGranted: .roleGranted(try data())
        case .roleRevoked: .roleRevoked(try data())
        case .roleDelegated: .roleDelegated(try data())
        case .delegationEnded: .delegationEnded(try data())
        case .actProposed: .actProposed(try data())
        case .actApproved: .actApproved(try data())
        case .actReturned: .actReturned(try data())
        default:
            throw DecodingError.dataCorruptedError(
                forKey: .data, in: line, debugDescription: "no payload of this kind")
        }
    }
}

extension EventType {
    /// Decodes a payload about cases or permits.
    private func caseEvent(
        from line: KeyedDecodingContainer<FoundationLine.CodingKeys>
    ) throws -> CaseEvent {
        func data<Payload: Decodable>() throws -> Payload {
            try line.decode(Payload.self, forKey: .data)
        }
        return switch self {
        case .caseLodged: .caseLodged(try data())
        case .caseCompleted: .caseCompleted(try data())
        case .caseCorrected: .caseCorrected(try data())
        case .caseAssigned: .caseAssigned(try data())
        case .caseTransferred: .caseTransferred(try data())
        case .caseClockSuspended: .caseClockSuspended(try data())
        case .caseClockResumed: .caseClockResumed(try data())
        case .caseWithdrawn: .caseWithdrawn(try data())
        case .caseLeftUnconsidered: .caseLeftUnconsidered(try data())
        case .caseClosed: .caseClosed(try data())
        case .caseDocumentAdded: .caseDocumentAdded(try data())
        case .caseDocumentRejected: .caseDocumentRejected(try data())
        case .caseDocumentsRequested: .caseDocumentsRequested(try data())
        case .caseFeeAssessed: .caseFeeAssessed(try data())
        case .caseFeePaid: .caseFeePaid(try data())
        case .caseFeeWaived: .caseFeeWaived(try data())
        case .caseFeeRefunded: .caseFeeRefunded(try data())
        case .opinionRequested: .opinionRequested(try data())
        case .opinionRecorded: .opinionRecorded(try data())
        case .decisionProposed: .decisionProposed(try data())
        case .proposalReturned: .proposalReturned(try data())
        case .caseForwarded: .caseForwarded(try data())
        case .caseGranted: .caseGranted(try data())
        case .caseRefused: .caseRefused(try data())
        case .decisionAnnulled: .decisionAnnulled(try data())
        case .applicantNotified: .applicantNotified(try data())
        case .cardIssued: .cardIssued(try data())
        case .decisionAppealed: .decisionAppealed(try data())
        case .appealDecided: .appealDecided(try data())
        case .permitGranted: .permitGranted(try data())
        case .permitCancelled: .permitCancelled(try data())
        case .permitCardReissued: .permitCardReissued(try data())
        case .stayExtended: .stayExtended(try data())
        default: throw FloorError(description: "no event of a case: \(rawValue)")
        }
    }
}
