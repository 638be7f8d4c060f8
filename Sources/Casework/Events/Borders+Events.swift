// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A person crossed the border.
///
/// Recorded as the fact it is, whether or not there was a ground for it.
public struct BorderCrossed: Equatable, Sendable, Codable {
    /// The person who crossed.
    public let person: PersonID
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
        person: PersonID, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        document: DocumentName?, ground: EntryGround?, visa: VisaName? = nil,
        nationality: StateCode? = nil, remark: SealedPart?
    ) {
        self.person = person
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
        case person, direction, crossedAt, checkpoint, document, ground, visa,
            nationality, remark
    }
}

/// A recorded crossing was corrected: what was recorded was never so.
///
/// Carries the whole replacement; the latest correction stands.
public struct CrossingCorrected: Equatable, Sendable, Codable {
    /// The person who crossed.
    public let person: PersonID
    /// The position of the crossing as it was first recorded.
    public let corrects: Position
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
        person: PersonID, corrects: Position, direction: Direction, crossedAt: Instant,
        checkpoint: CheckpointCode, document: DocumentName?, ground: EntryGround?,
        visa: VisaName?, nationality: StateCode?, remark: SealedPart?
    ) {
        self.person = person
        self.corrects = corrects
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
        case person, corrects, direction, crossedAt, checkpoint, document, ground, visa,
            nationality, remark
    }
}

/// A person was refused entry at the border.
public struct EntryRefused: Equatable, Sendable, Codable {
    /// Who was refused.
    public let person: PersonID
    /// When entry was refused.
    public let refusedAt: Instant
    /// Where entry was refused.
    public let checkpoint: CheckpointCode
    /// Why.
    ///
    /// Migration Code, art. 16.1, 18.
    public let reason: EntryRefusalReason
    /// The document that was shown; absent if none was named.
    public let document: DocumentName?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, refusedAt: Instant, checkpoint: CheckpointCode,
        reason: EntryRefusalReason, document: DocumentName?, remark: SealedPart?
    ) {
        self.person = person
        self.refusedAt = refusedAt
        self.checkpoint = checkpoint
        self.reason = reason
        self.document = document
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, refusedAt, checkpoint, reason, document, remark
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
    /// On a visa (Migration Code, art. 15.1, 24).
    case visa
    /// Without a visa, by agreement or by decision (Migration Code, art. 15.3).
    case visaFree
    /// On a permit to reside (Migration Code, art. 15.4).
    case permit
    /// No ground was found on the day; the crossing is flagged.
    case none
    /// Recorded before grounds were resolved.
    case unexamined
}

/// Why somebody was refused entry.
///
/// Migration Code, art. 16.1 and 18.
public enum EntryRefusalReason: String, Sendable, Codable, CaseIterable {
    /// Security, public order, or the rights of others (16.1.1).
    case publicOrder
    /// War crimes, terrorism, organised crime (16.1.2).
    case graveCrime
    /// A conviction that is not expunged (16.1.3).
    case conviction
    /// An earlier removal whose ban is not over (16.1.4).
    case removedBefore
    /// Declared undesirable (16.1.5).
    case undesirable
    /// Broke the declared purpose of an earlier stay (16.1.6).
    case purposeBroken
    /// False data about self or purpose (16.1.7).
    case falseData
    /// A fine, or its interest, is unpaid (16.1.8).
    case fineUnpaid
    /// No document that is valid for crossing the border (18).
    case noDocument
    /// No visa, and no agreement that does without one (18).
    case noGround
}
