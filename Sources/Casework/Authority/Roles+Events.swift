// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// An officer was given a role, for an office and all below it.
public struct RoleGranted: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let role: Role
    /// The office with all that belong to it.
    public let office: OfficeCode
    /// The services it is limited to; absent where it holds for all.
    public let services: [Service]?
    /// The first day on which it holds.
    public let grantedFrom: Day
    /// The last day on which it holds, inclusive.
    public let validThrough: Day

    enum CodingKeys: String, CodingKey {
        case officer, role, office, services, grantedFrom, validThrough
    }
}

/// A role was taken back, from this event on.
public struct RoleRevoked: Equatable, Sendable, Codable {
    public let officer: OfficerID
    /// Where it was granted.
    public let revokes: Position
    public let revokedOn: Day

    enum CodingKeys: String, CodingKey {
        case officer, revokes, revokedOn
    }
}

/// An officer lets another use a role for a while, or somebody over both lets one stand in.
public struct RoleDelegated: Equatable, Sendable, Codable {
    /// Who may use it.
    public let officer: OfficerID
    /// Whose it is.
    public let delegator: OfficerID
    /// Where it was granted to the delegator.
    public let grant: Position
    public let delegatedFrom: Day
    /// The last day, inclusive.
    public let validThrough: Day

    enum CodingKeys: String, CodingKey {
        case officer, delegator, grant, delegatedFrom, validThrough
    }
}

/// A delegation ended before its time, from this event on.
public struct DelegationEnded: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let delegator: OfficerID
    /// Where it was recorded.
    public let ends: Position
    public let endedOn: Day

    enum CodingKeys: String, CodingKey {
        case officer, delegator, ends, endedOn
    }
}
