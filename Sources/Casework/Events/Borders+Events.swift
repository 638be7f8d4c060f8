// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A person crossed the border.
///
/// Recorded as the fact it is, whether or not there was a ground for it.
public struct BorderCrossed: Equatable, Sendable, Codable {
    public let person: PersonID
    public let direction: Direction
    public let crossedAt: Instant
    public let checkpoint: CheckpointCode
    /// The person's document that was shown, by its place among the person's documents; absent if
    /// none was named.
    public let document: Int?
    /// On what ground the person entered, under the law of that day; absent on an exit.
    public let ground: EntryGround?
    /// What the officer remarked; absent if nothing.
    public let remark: SealedPart?

    public init(
        person: PersonID, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        document: Int?, ground: EntryGround?, remark: SealedPart?
    ) {
        self.person = person
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.document = document
        self.ground = ground
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, direction, crossedAt, checkpoint, document, ground, remark
    }
}

/// Into the country or out of it.
public enum Direction: String, Sendable, Codable, CaseIterable {
    case entry
    case exit
}

/// On what ground somebody entered.
public enum EntryGround: String, Sendable, Codable, CaseIterable {
    /// A citizen of the state: no ground is needed and no stay is counted.
    case citizen
    /// Without a visa, by agreement or by decision (Migration Code, art. 15.3).
    case visaFree
    /// No ground was found on the day; the crossing is flagged.
    case none
    /// Recorded before grounds were resolved.
    case unexamined
}
