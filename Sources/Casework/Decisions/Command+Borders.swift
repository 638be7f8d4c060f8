/// Asks to record that a person crossed the border.
public struct RecordCrossing: Equatable, Sendable, Codable {
    public let person: PersonID
    public let direction: Direction
    public let crossedAt: Instant
    public let checkpoint: CheckpointCode
    /// The document shown.
    public let document: DocumentName?
    public let remark: Commitment?

    public init(
        person: PersonID, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        document: DocumentName?, remark: Commitment?
    ) {
        self.person = person
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.document = document
        self.remark = remark
    }
}

/// Asks to correct a recorded crossing.
public struct CorrectCrossing: Equatable, Sendable, Codable {
    public let person: PersonID
    /// The crossing as it was first recorded, or a correction of it.
    public let crossing: Position
    public let direction: Direction
    public let crossedAt: Instant
    public let checkpoint: CheckpointCode
    public let document: DocumentName?
    public let remark: Commitment?

    public init(
        person: PersonID, crossing: Position, direction: Direction, crossedAt: Instant,
        checkpoint: CheckpointCode, document: DocumentName?, remark: Commitment?
    ) {
        self.person = person
        self.crossing = crossing
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.document = document
        self.remark = remark
    }
}

/// Asks to take a crossing out of one file and record it in another.
public struct MoveCrossing: Equatable, Sendable, Codable {
    /// In whose file it stands.
    public let person: PersonID
    public let crossing: Position
    public let to: PersonID
    public let movedOn: Day
    public let remark: Commitment?

    public init(
        person: PersonID, crossing: Position, to: PersonID, movedOn: Day, remark: Commitment?
    ) {
        self.person = person
        self.crossing = crossing
        self.to = to
        self.movedOn = movedOn
        self.remark = remark
    }
}

/// Asks to record that a person was refused entry.
public struct RefuseEntry: Equatable, Sendable, Codable {
    public let person: PersonID
    public let refusedAt: Instant
    public let checkpoint: CheckpointCode
    public let reason: EntryRefusalReason
    public let document: DocumentName?
    public let remark: Commitment?

    public init(
        person: PersonID, refusedAt: Instant, checkpoint: CheckpointCode,
        reason: EntryRefusalReason, document: DocumentName?, remark: Commitment?
    ) {
        self.person = person
        self.refusedAt = refusedAt
        self.checkpoint = checkpoint
        self.reason = reason
        self.document = document
        self.remark = remark
    }
}

/// Asks to register a person upon the place of stay.
public struct RegisterPlace: Equatable, Sendable, Codable {
    public let person: PersonID
    public let registeredFrom: Day
    /// The last day for which it holds; nil for the last lawful day of the stay.
    public let validThrough: Day?
    /// The day of the move there from another place; nil for the first place of a stay.
    public let movedOn: Day?
    public let dwelling: Commitment
    public let remark: Commitment?

    public init(
        person: PersonID, registeredFrom: Day, validThrough: Day?, movedOn: Day? = nil,
        dwelling: Commitment, remark: Commitment?
    ) {
        self.person = person
        self.registeredFrom = registeredFrom
        self.validThrough = validThrough
        self.movedOn = movedOn
        self.dwelling = dwelling
        self.remark = remark
    }
}
