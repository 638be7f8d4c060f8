// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A crossing of a feed belongs to nobody known for certain.
///
/// It waits on a worklist until an officer assigns it.
public struct CrossingUnmatched: Equatable, Sendable, Codable {
    /// The number it was given.
    public let unmatched: UnmatchedID
    /// Into the country or out of it.
    public let direction: Direction
    /// When somebody crossed.
    public let crossedAt: Instant
    /// Where somebody crossed.
    public let checkpoint: CheckpointCode
    /// Who issued the document that was shown; absent where the line does not say.
    public let issuer: StateCode?
    /// Why it belongs to nobody for certain.
    public let reason: UnmatchedReason
    /// Whom it may belong to, by number; may be empty.
    public let candidates: [PersonID]
    /// What the line says of the traveller, sealed under the crossing's own key.
    public internal(set) var traveller: SealedPart

    public init(
        unmatched: UnmatchedID, direction: Direction, crossedAt: Instant,
        checkpoint: CheckpointCode, issuer: StateCode?, reason: UnmatchedReason,
        candidates: [PersonID],
        traveller: SealedPart
    ) {
        self.unmatched = unmatched
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.issuer = issuer
        self.reason = reason
        self.candidates = candidates
        self.traveller = traveller
    }

    enum CodingKeys: String, CodingKey {
        case unmatched, direction, crossedAt, checkpoint, issuer, reason, candidates,
            traveller
    }
}

/// A crossing that belonged to nobody known was assigned to a person.
///
/// It stands in the person's history as a crossing.
public struct CrossingAssigned: Equatable, Sendable, Codable {
    /// Whose crossing it is.
    public let person: PersonID
    /// The number it had while it belonged to nobody.
    public let unmatched: UnmatchedID
    /// Into the country or out of it.
    public let direction: Direction
    /// When the person crossed.
    public let crossedAt: Instant
    /// Where the person crossed.
    public let checkpoint: CheckpointCode
    /// The document that was shown; absent if none was named.
    public let document: DocumentName?
    /// On what ground the person entered, as it was found from the facts then known; absent on an
    /// exit.
    public let ground: EntryGround?
    /// The visa on which the person entered; absent on any other ground.
    public let visa: VisaName?
    /// The nationality under which the person entered; absent on an exit.
    public let nationality: StateCode?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, unmatched: UnmatchedID, direction: Direction, crossedAt: Instant,
        checkpoint: CheckpointCode, document: DocumentName?, ground: EntryGround?,
        visa: VisaName?, nationality: StateCode?, remark: SealedPart?
    ) {
        self.person = person
        self.unmatched = unmatched
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.document = document
        self.ground = ground
        self.visa = visa
        self.nationality = nationality
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, unmatched, direction, crossedAt, checkpoint, document, ground,
            visa, nationality, remark
    }
}

/// A crossing that belonged to nobody known was dismissed: it is nobody's.
///
/// A test line, or one that the feed took back.
public struct UnmatchedCrossingDismissed: Equatable, Sendable, Codable {
    /// Its number.
    public let unmatched: UnmatchedID
    /// The legal day of the decision.
    public let dismissedOn: Day

    public init(
        unmatched: UnmatchedID, dismissedOn: Day
    ) {
        self.unmatched = unmatched
        self.dismissedOn = dismissedOn
    }

    enum CodingKeys: String, CodingKey {
        case unmatched, dismissedOn
    }
}

/// Why a crossing of a feed belongs to nobody for certain.
public enum UnmatchedReason: String, Sendable, Codable, CaseIterable {
    /// Several persons hold the document.
    case severalHolders
    /// Nobody holds the document, and somebody registered is probably the traveller.
    case probablyKnown
    /// Nobody holds the document, and the line carries too little to register anybody.
    case tooLittle
}
