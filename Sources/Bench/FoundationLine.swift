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
        case .authorityDemanded: .authority(.authorityDemanded(try data()))
        case .officeOpened: .authority(.officeOpened(try data()))
        case .officeChanged: .authority(.officeChanged(try data()))
        case .officeClosed: .authority(.officeClosed(try data()))
        case .personFileAssigned: .authority(.personFileAssigned(try data()))
        case .officerRegistered: .authority(.officerRegistered(try data()))
        case .officerMoved: .authority(.officerMoved(try data()))
        case .officerSuspended: .authority(.officerSuspended(try data()))
        case .officerReinstated: .authority(.officerReinstated(try data()))
        case .officerDischarged: .authority(.officerDischarged(try data()))
        case .officerKeyAdded: .authority(.officerKeyAdded(try data()))
        case .officerKeyRevoked: .authority(.officerKeyRevoked(try data()))
        case .trainingRecorded: .authority(.trainingRecorded(try data()))
        case .trainingWithdrawn: .authority(.trainingWithdrawn(try data()))
        case .roleGranted: .authority(.roleGranted(try data()))
        case .roleRevoked: .authority(.roleRevoked(try data()))
        case .roleDelegated: .authority(.roleDelegated(try data()))
        case .delegationEnded: .authority(.delegationEnded(try data()))
        case .actProposed: .authority(.actProposed(try data()))
        case .actApproved: .authority(.actApproved(try data()))
        case .actReturned: .authority(.actReturned(try data()))
        }
    }
}
