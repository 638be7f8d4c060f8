/// Asks to take a line of a feed in, whoever it turns out to be about.
public struct ImportCrossing: Equatable, Sendable, Codable {
    /// The person, where the feed knows the number.
    public let person: PersonID?
    public let direction: Direction
    public let crossedAt: Instant
    public let checkpoint: CheckpointCode
    public let nationality: StateCode?
    public let sex: Sex?
    public let birthYear: Int?
    /// The names and the date of birth; nil where the line carries too little to register anybody.
    public let identity: Commitment?
    public let document: NewDocument?
    /// What the line says of the traveller; nil where it names a person by number.
    public let traveller: Commitment?

    public init(
        person: PersonID?, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        nationality: StateCode?, sex: Sex?, birthYear: Int?,
        identity: Commitment?, document: NewDocument?, traveller: Commitment?
    ) {
        self.person = person
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.nationality = nationality
        self.sex = sex
        self.birthYear = birthYear
        self.identity = identity
        self.document = document
        self.traveller = traveller
    }
}

/// Asks to give a crossing that belongs to nobody known to a person.
public struct AssignCrossing: Equatable, Sendable, Codable {
    public let unmatched: UnmatchedID
    public let person: PersonID
    public let remark: Commitment?

    public init(
        unmatched: UnmatchedID, person: PersonID, remark: Commitment?
    ) {
        self.unmatched = unmatched
        self.person = person
        self.remark = remark
    }
}

/// Asks to dismiss a crossing that belongs to nobody.
public struct DismissCrossing: Equatable, Sendable, Codable {
    public let unmatched: UnmatchedID
    public let dismissedOn: Day

    public init(
        unmatched: UnmatchedID, dismissedOn: Day
    ) {
        self.unmatched = unmatched
        self.dismissedOn = dismissedOn
    }
}
