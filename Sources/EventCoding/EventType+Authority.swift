import Casework

/// The payloads about offices, officers, roles and acts.
extension EventType {
    /// Decodes the payload at `member`, in its version of today; throws for a type of another group.
    func authorityEvent(
        _ member: JSONScan.Member, from scan: JSONScan
    ) throws -> AuthorityEvent {
        switch self {
        case .authorityDemanded: .authorityDemanded(try payload(member, from: scan))
        case .officeOpened: .officeOpened(try payload(member, from: scan))
        case .officeChanged: .officeChanged(try payload(member, from: scan))
        case .officeClosed: .officeClosed(try payload(member, from: scan))
        case .personFileAssigned: .personFileAssigned(try payload(member, from: scan))
        case .officerRegistered: .officerRegistered(try payload(member, from: scan))
        case .officerMoved: .officerMoved(try payload(member, from: scan))
        case .officerSuspended: .officerSuspended(try payload(member, from: scan))
        case .officerReinstated: .officerReinstated(try payload(member, from: scan))
        case .officerDischarged: .officerDischarged(try payload(member, from: scan))
        case .officerKeyAdded: .officerKeyAdded(try payload(member, from: scan))
        case .officerKeyRevoked: .officerKeyRevoked(try payload(member, from: scan))
        case .trainingRecorded: .trainingRecorded(try payload(member, from: scan))
        case .trainingWithdrawn: .trainingWithdrawn(try payload(member, from: scan))
        case .roleGranted: .roleGranted(try payload(member, from: scan))
        case .roleRevoked: .roleRevoked(try payload(member, from: scan))
        case .roleDelegated: .roleDelegated(try payload(member, from: scan))
        case .delegationEnded: .delegationEnded(try payload(member, from: scan))
        case .actProposed: .actProposed(try payload(member, from: scan))
        case .actApproved: .actApproved(try payload(member, from: scan))
        case .actReturned: .actReturned(try payload(member, from: scan))
        default: throw EventCodingError.unknownType(rawValue)
        }
    }

    /// Encodes the payload of `part`, which is `event`, inside its line.
    static func encode(
        _ part: AuthorityEvent, of event: Event, in envelope: Envelope
    ) throws -> [UInt8] {
        switch part {
        case .authorityDemanded(let payload): try Line(envelope, event, payload).encoded()
        case .officeOpened(let payload): try Line(envelope, event, payload).encoded()
        case .officeChanged(let payload): try Line(envelope, event, payload).encoded()
        case .officeClosed(let payload): try Line(envelope, event, payload).encoded()
        case .personFileAssigned(let payload): try Line(envelope, event, payload).encoded()
        case .officerRegistered(let payload): try Line(envelope, event, payload).encoded()
        case .officerMoved(let payload): try Line(envelope, event, payload).encoded()
        case .officerSuspended(let payload): try Line(envelope, event, payload).encoded()
        case .officerReinstated(let payload): try Line(envelope, event, payload).encoded()
        case .officerDischarged(let payload): try Line(envelope, event, payload).encoded()
        case .officerKeyAdded(let payload): try Line(envelope, event, payload).encoded()
        case .officerKeyRevoked(let payload): try Line(envelope, event, payload).encoded()
        case .trainingRecorded(let payload): try Line(envelope, event, payload).encoded()
        case .trainingWithdrawn(let payload): try Line(envelope, event, payload).encoded()
        case .roleGranted(let payload): try Line(envelope, event, payload).encoded()
        case .roleRevoked(let payload): try Line(envelope, event, payload).encoded()
        case .roleDelegated(let payload): try Line(envelope, event, payload).encoded()
        case .delegationEnded(let payload): try Line(envelope, event, payload).encoded()
        case .actProposed(let payload): try Line(envelope, event, payload).encoded()
        case .actApproved(let payload): try Line(envelope, event, payload).encoded()
        case .actReturned(let payload): try Line(envelope, event, payload).encoded()
        }
    }
}
