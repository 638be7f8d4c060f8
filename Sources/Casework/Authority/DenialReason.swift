/// Why something was denied, without the facts: for counting; the raw values are on disk for ever.
public enum DenialReason: String, Sendable, Codable, CaseIterable {
    case nobody
    case officerUnknown
    case discharged
    case suspended
    case unsigned
    case keyNotHeld
    case keyRevoked
    case keyEnded
    case ownFile
    case bothHalves
    case roleMissing
    case readsOnly
    case administratorDecides
    case roleRevoked
    case roleEnded
    case roleNotBegun
    case delegationEnded
    case delegatorUnable
    case serviceOutside
    case officeOutside
    case notTrainingCentre
    case untrained
    case trainingEnded
}

extension Denial {
    public var reason: DenialReason {
        switch self {
        case .nobody: .nobody
        case .officerUnknown: .officerUnknown
        case .discharged: .discharged
        case .suspended: .suspended
        case .unsigned: .unsigned
        case .keyNotHeld: .keyNotHeld
        case .keyRevoked: .keyRevoked
        case .keyEnded: .keyEnded
        case .ownFile: .ownFile
        case .bothHalves: .bothHalves
        case .roleMissing: .roleMissing
        case .readsOnly: .readsOnly
        case .administratorDecides: .administratorDecides
        case .roleRevoked: .roleRevoked
        case .roleEnded: .roleEnded
        case .roleNotBegun: .roleNotBegun
        case .delegationEnded: .delegationEnded
        case .delegatorUnable: .delegatorUnable
        case .serviceOutside: .serviceOutside
        case .officeOutside: .officeOutside
        case .notTrainingCentre: .notTrainingCentre
        case .untrained: .untrained
        case .trainingEnded: .trainingEnded
        }
    }
}
