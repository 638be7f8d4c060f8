public import Casework
public import EventCoding

/// What somebody asks of the ledger, with personal data in clear: it never leaves memory so.
public struct Request: Sendable {
    /// The name under which the command is accepted once; nil lets the ledger make one.
    public var id: CommandID?
    public var actor: Actor
    /// How long the subject's history was when the officer looked; nil where nothing is vouched for.
    public var seenLength: Int?
    /// The work the command is part of, as an import.
    public var correlation: String?
    public var work: Work

    public init(
        id: CommandID? = nil, actor: Actor, seenLength: Int? = nil, correlation: String? = nil,
        work: Work
    ) {
        self.id = id
        self.actor = actor
        self.seenLength = seenLength
        self.correlation = correlation
        self.work = work
    }
}

/// What is to be done.
public enum Work: Sendable {
    case foundLedger(FoundLedger)
    /// Accept that the clock stands where it does.
    case acceptClock
    case enactLaw([ProvisionEnacted])
    case registerPerson(PersonToRegister)
    case addDocument(PersonID, DocumentToAdd, on: Day, remark: String?)
    case recordCrossing(CrossingToRecord)
}

/// A person about to be registered.
public struct PersonToRegister: Sendable {
    public var nationality: StateCode
    public var sex: Sex
    public var registeredOn: Day
    public var identity: Identity
    public var document: DocumentToAdd?
    public var remark: String?

    public init(
        nationality: StateCode, sex: Sex, registeredOn: Day, identity: Identity,
        document: DocumentToAdd?, remark: String? = nil
    ) {
        self.nationality = nationality
        self.sex = sex
        self.registeredOn = registeredOn
        self.identity = identity
        self.document = document
        self.remark = remark
    }
}

/// A document about to be added to a person's file.
public struct DocumentToAdd: Sendable {
    public var kind: DocumentKind
    public var issuer: StateCode
    public var validThrough: Day?
    public var details: DocumentDetails

    public init(
        kind: DocumentKind, issuer: StateCode, validThrough: Day?, details: DocumentDetails
    ) {
        self.kind = kind
        self.issuer = issuer
        self.validThrough = validThrough
        self.details = details
    }
}

/// A crossing about to be recorded.
public struct CrossingToRecord: Sendable {
    public var person: PersonID
    public var direction: Direction
    public var crossedAt: Instant
    public var checkpoint: CheckpointCode
    /// The number of the document shown; nil if none was named.
    public var documentNumber: String?
    public var remark: String?

    public init(
        person: PersonID, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        documentNumber: String? = nil, remark: String? = nil
    ) {
        self.person = person
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.documentNumber = documentNumber
        self.remark = remark
    }
}

/// What the ledger answers: what was recorded, and where.
public struct Receipt: Sendable {
    public let command: CommandID
    /// The events, with their positions; as they would stand for a dry run.
    public let events: [Recorded]
    public let warnings: [Warning]
    /// Whether the command had been accepted before, and this is its first result.
    public let wasAccepted: Bool

    /// The person the events are about; nil if they are about none.
    public var person: PersonID? {
        for recorded in events {
            switch recorded.event {
            case .personRegistered(let event): return event.person
            case .personDocumentAdded(let event): return event.person
            case .borderCrossed(let event): return event.person
            case .ledgerFounded, .clockJumpAccepted, .provisionEnacted: continue
            }
        }
        return nil
    }
}
