/// What is asked of the ledger: imperative, and it may be rejected.
///
/// The payloads are what is kept and hashed beside the events they caused; personal parts stand in
/// them as commitments.
public enum Command: Equatable, Sendable {
    case foundLedger(FoundLedger)
    case acceptClock(AcceptClock)
    case enactLaw(EnactLaw)
    case registerPerson(RegisterPerson)
    case addDocument(AddDocument)
    case recordCrossing(RecordCrossing)
}

/// Asks to found a ledger.
public struct FoundLedger: Equatable, Sendable, Codable {
    public let code: LedgerCode
    public let origin: String
    public let lawBook: LawBookCode
    public let office: OfficeCode
    public let foundedOn: Day

    public init(
        code: LedgerCode, origin: String, lawBook: LawBookCode, office: OfficeCode, foundedOn: Day
    ) {
        self.code = code
        self.origin = origin
        self.lawBook = lawBook
        self.office = office
        self.foundedOn = foundedOn
    }
}

/// Asks to accept that the clock stands where it does.
public struct AcceptClock: Equatable, Sendable, Codable {
    public let clock: Instant

    public init(clock: Instant) {
        self.clock = clock
    }
}

/// Asks to enact provisions, in this order.
public struct EnactLaw: Equatable, Sendable, Codable {
    public let provisions: [ProvisionEnacted]

    public init(provisions: [ProvisionEnacted]) {
        self.provisions = provisions
    }
}

/// Asks to register a person, with a first document if there is one.
public struct RegisterPerson: Equatable, Sendable, Codable {
    public let nationality: StateCode
    public let sex: Sex
    public let birthYear: Int?
    public let registeredOn: Day
    public let identity: Commitment
    public let document: NewDocument?
    public let remark: Commitment?

    public init(
        nationality: StateCode, sex: Sex, birthYear: Int?, registeredOn: Day, identity: Commitment,
        document: NewDocument?, remark: Commitment?
    ) {
        self.nationality = nationality
        self.sex = sex
        self.birthYear = birthYear
        self.registeredOn = registeredOn
        self.identity = identity
        self.document = document
        self.remark = remark
    }
}

/// A document as it is asked to be added.
public struct NewDocument: Equatable, Sendable, Codable {
    public let kind: DocumentKind
    public let issuer: StateCode
    public let validThrough: Day?
    public let details: Commitment

    public init(kind: DocumentKind, issuer: StateCode, validThrough: Day?, details: Commitment) {
        self.kind = kind
        self.issuer = issuer
        self.validThrough = validThrough
        self.details = details
    }
}

/// Asks to add a document to a person's file.
public struct AddDocument: Equatable, Sendable, Codable {
    public let person: PersonID
    public let document: NewDocument
    public let addedOn: Day
    public let remark: Commitment?

    public init(person: PersonID, document: NewDocument, addedOn: Day, remark: Commitment?) {
        self.person = person
        self.document = document
        self.addedOn = addedOn
        self.remark = remark
    }
}

/// Asks to record that a person crossed the border.
public struct RecordCrossing: Equatable, Sendable, Codable {
    public let person: PersonID
    public let direction: Direction
    public let crossedAt: Instant
    public let checkpoint: CheckpointCode
    /// The document shown, by its place among the person's documents.
    public let document: Int?
    public let remark: Commitment?

    public init(
        person: PersonID, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        document: Int?, remark: Commitment?
    ) {
        self.person = person
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.document = document
        self.remark = remark
    }
}
