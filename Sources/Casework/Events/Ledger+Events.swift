// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// The ledger was founded: the first event of every ledger.
public struct LedgerFounded: Equatable, Sendable, Codable {
    public let code: LedgerCode
    /// The `source` of every line that follows.
    public let origin: String
    /// The law book whose provisions this ledger applies, as `az`.
    public let lawBook: LawBookCode
    /// Whether commands must be signed by the officer who gives them.
    public let signatures: SignatureDemand
    /// The office that stands on an event when the officer names none.
    public let office: OfficeCode
    public let foundedOn: Day

    public init(
        code: LedgerCode, origin: String, lawBook: LawBookCode, signatures: SignatureDemand,
        office: OfficeCode, foundedOn: Day
    ) {
        self.code = code
        self.origin = origin
        self.lawBook = lawBook
        self.signatures = signatures
        self.office = office
        self.foundedOn = foundedOn
    }

    enum CodingKeys: String, CodingKey {
        case code, origin, lawBook, signatures, office, foundedOn
    }
}

/// Whether a ledger demands signatures on commands.
public enum SignatureDemand: String, Sendable, Codable, CaseIterable {
    case none
    /// By a key of the officer who gives them.
    case demanded
}

/// An officer accepted that the clock jumped, so that recording can go on.
public struct ClockJumpAccepted: Equatable, Sendable, Codable {
    public let ledger: LedgerCode
    /// The recorded time of the last line before the jump.
    public let last: Instant
    /// What the clock said when it was accepted.
    public let clock: Instant

    public init(ledger: LedgerCode, last: Instant, clock: Instant) {
        self.ledger = ledger
        self.last = last
        self.clock = clock
    }

    enum CodingKeys: String, CodingKey {
        case ledger, last, clock
    }
}
