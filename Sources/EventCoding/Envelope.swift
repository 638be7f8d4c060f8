public import Casework

/// What stands around a payload in its line: CloudEvents 1.0 attributes.
public struct Envelope: Equatable, Sendable {
    /// Unique in the ledger.
    public let id: EventID
    /// The ledger's origin.
    public let source: String
    public let position: Position
    public let recordedAt: Instant
    /// The ordinal in each of the event's subjects, in the order of `Event.subjects`.
    public let ordinals: [Int]
    public let actor: Actor
    /// The role in which the officer acted; nil where the ledger demands none, and for an officer's own
    /// affair.
    public let role: Role?
    /// What the event was decided on; nil where nothing was decided.
    public let basis: Basis?
    /// The work the command is part of, as an import; nil for a command on its own.
    public let correlation: String?
    /// The command that caused the event.
    public let command: CommandID
    /// SHA-256 of the command as it is kept, in lower-case hexadecimal digits.
    public let commandHash: String

    public init(
        id: EventID, source: String, position: Position, recordedAt: Instant, ordinals: [Int],
        actor: Actor, role: Role? = nil, basis: Basis?, correlation: String?, command: CommandID,
        commandHash: String
    ) {
        self.id = id
        self.source = source
        self.position = position
        self.recordedAt = recordedAt
        self.ordinals = ordinals
        self.actor = actor
        self.role = role
        self.basis = basis
        self.correlation = correlation
        self.command = command
        self.commandHash = commandHash
    }
}

/// Who acted.
public enum Actor: Equatable, Sendable {
    case officer(OfficerID, office: OfficeCode)
    /// The program itself, when a ledger is founded by nobody in particular.
    case system(office: OfficeCode)

    /// CloudEvents `authtype`.
    public var authType: String {
        switch self {
        case .officer: "user"
        case .system: "system"
        }
    }

    /// CloudEvents `authid`, as `officer/O-AZ-0017`.
    public var authID: String {
        switch self {
        case .officer(let officer, _): "officer/\(officer)"
        case .system: "system/salname"
        }
    }

    /// The officer; nil for the program itself.
    public var officer: OfficerID? {
        switch self {
        case .officer(let officer, _): officer
        case .system: nil
        }
    }

    /// The office for which the actor acted.
    public var office: OfficeCode {
        switch self {
        case .officer(_, let office), .system(let office): office
        }
    }
}

/// The log's end and the law on which a decision was made, as `18160 law/az#41`.
public struct Basis: Equatable, Sendable {
    public let position: Position
    public let law: Subject
    public let ordinal: Int

    public init(position: Position, law: Subject, ordinal: Int) {
        self.position = position
        self.law = law
        self.ordinal = ordinal
    }
}
