// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// One officer asked for what takes two.
public struct ActProposed: Equatable, Sendable, Codable {
    public let act: ActID
    public let proposer: OfficerID
    /// What is to be done: the name of a command.
    public let command: CommandKind
    /// The command's payload as it is kept, canonical JSON; parts stand in it as commitments.
    public let payload: String
    public let proposedOn: Day
    /// The last day on which a second officer may approve, inclusive.
    public let approveBy: Day
    /// What the officer remarked about the person concerned; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case act, proposer, command, payload, proposedOn, approveBy, remark
    }
}

/// A second officer approved; what was asked for is recorded with it, by the same command.
public struct ActApproved: Equatable, Sendable, Codable {
    public let act: ActID
    public let approver: OfficerID
    public let approvedOn: Day

    enum CodingKeys: String, CodingKey {
        case act, approver, approvedOn
    }
}

/// A second officer sent the act back, or the first took it back; nothing comes of it.
public struct ActReturned: Equatable, Sendable, Codable {
    public let act: ActID
    public let officer: OfficerID
    public let returnedOn: Day
    /// Why, sealed under the key of the officer who proposed; absent if nothing was said.
    public internal(set) var reason: SealedPart?

    enum CodingKeys: String, CodingKey {
        case act, officer, returnedOn, reason
    }
}
