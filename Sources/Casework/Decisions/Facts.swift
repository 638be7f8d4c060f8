/// What a decision rests on: read inside the append's transaction, so nothing changes in between.
public struct Facts: Equatable, Sendable {
    /// What the clock says.
    public var now: Instant
    /// When the last line was recorded; nil for an empty log.
    public var lastRecorded: Instant?
    public var ledger = LedgerFile()
    public var law = LawBook()
    public var persons: [PersonID: PersonFile] = [:]
    /// The number that was claimed for a person to be registered.
    public var claimedPerson: PersonID?
    /// Who already holds the document that is asked to be added, as the people register knows it.
    public var documentHolder: PersonID?

    public init(now: Instant) {
        self.now = now
    }

    /// The legal day on which the decision is made.
    public var today: Day { now.day }
}

/// What the rules remember of the ledger itself.
public struct LedgerFile: Equatable, Sendable {
    public private(set) var founded: LedgerFounded?
    /// The jump of the clock that was last accepted; nil if none was.
    public private(set) var acceptedClock: ClockJumpAccepted?

    /// Creates the file of a ledger not yet founded.
    public init() {}

    /// Takes an event of the ledger's history in.
    public mutating func evolve(_ recorded: Recorded) {
        switch recorded.event {
        case .ledgerFounded(let founded): self.founded = founded
        case .clockJumpAccepted(let jump): acceptedClock = jump
        case .provisionEnacted, .personRegistered, .personDocumentAdded, .borderCrossed: break
        }
    }
}

extension Command {
    /// Returns the subjects whose histories the decision must read; called until it adds nothing.
    public func subjects(_ facts: Facts) -> [Subject] {
        let law = facts.ledger.founded.map { [$0.lawBook.subject] } ?? []
        switch self {
        case .foundLedger, .acceptClock: return []
        case .enactLaw, .registerPerson: return law
        case .addDocument(let command): return law + [command.person.subject]
        case .recordCrossing(let command): return law + [command.person.subject]
        }
    }

    /// Whether a person's number must be claimed before the decision.
    public var needsPersonNumber: Bool {
        if case .registerPerson = self { true } else { false }
    }

    /// The subject whose history an officer vouches for having seen; nil if there is none.
    public func mainSubject(_ facts: Facts) -> Subject? {
        switch self {
        case .foundLedger, .acceptClock, .registerPerson: nil
        case .enactLaw: facts.ledger.founded?.lawBook.subject
        case .addDocument(let command): command.person.subject
        case .recordCrossing(let command): command.person.subject
        }
    }
}
