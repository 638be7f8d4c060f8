/// What has happened.
///
/// Past tense, never edited.
public enum Event: Equatable, Sendable {
    case ledgerFounded(LedgerFounded)
    case clockJumpAccepted(ClockJumpAccepted)
    case provisionEnacted(ProvisionEnacted)
    case personRegistered(PersonRegistered)
    case personDocumentAdded(PersonDocumentAdded)
    case borderCrossed(BorderCrossed)
}

/// When an event is true in law: a legal day, or a moment.
public enum Effective: Equatable, Sendable {
    case day(Day)
    case instant(Instant)

    /// The legal day.
    public var day: Day {
        switch self {
        case .day(let day): day
        case .instant(let instant): instant.day
        }
    }
}

extension Event {
    /// The subjects whose histories the event takes a place in; the first is what it is about.
    public var subjects: [Subject] {
        switch self {
        case .ledgerFounded(let founded): [Subject(kind: .ledger, id: founded.code.text)]
        case .clockJumpAccepted(let jump): [Subject(kind: .ledger, id: jump.ledger.text)]
        case .provisionEnacted(let provision): [provision.book.subject]
        case .personRegistered(let registered): [registered.person.subject]
        case .personDocumentAdded(let added): [added.person.subject]
        case .borderCrossed(let crossed): [crossed.person.subject]
        }
    }

    /// When the event is true in law: the payload's one effective field.
    public var effective: Effective {
        switch self {
        case .ledgerFounded(let founded): .day(founded.foundedOn)
        case .clockJumpAccepted(let jump): .instant(jump.clock)
        case .provisionEnacted(let provision): .day(provision.validFrom)
        case .personRegistered(let registered): .day(registered.registeredOn)
        case .personDocumentAdded(let added): .day(added.addedOn)
        case .borderCrossed(let crossed): .instant(crossed.crossedAt)
        }
    }

    /// The sealed parts of the event, in the order of its fields.
    public var sealedParts: [SealedPart] {
        switch self {
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted: []
        case .personRegistered(let registered):
            [registered.identity] + [registered.remark].compactMap(\.self)
        case .personDocumentAdded(let added): [added.details] + [added.remark].compactMap(\.self)
        case .borderCrossed(let crossed): [crossed.remark].compactMap(\.self)
        }
    }

    /// Returns the event with each sealed part replaced by what `seal` makes of it.
    public func sealing(_ seal: (SealedPart) throws -> SealedPart) rethrows -> Event {
        switch self {
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted: self
        case .personRegistered(let event):
            .personRegistered(
                PersonRegistered(
                    person: event.person, nationality: event.nationality, sex: event.sex,
                    birthYear: event.birthYear, registeredOn: event.registeredOn,
                    identity: try seal(event.identity), remark: try event.remark.map(seal)))
        case .personDocumentAdded(let event):
            .personDocumentAdded(
                PersonDocumentAdded(
                    person: event.person, document: event.document, kind: event.kind,
                    issuer: event.issuer, validThrough: event.validThrough, addedOn: event.addedOn,
                    details: try seal(event.details), remark: try event.remark.map(seal)))
        case .borderCrossed(let event):
            .borderCrossed(
                BorderCrossed(
                    person: event.person, direction: event.direction, crossedAt: event.crossedAt,
                    checkpoint: event.checkpoint, document: event.document, ground: event.ground,
                    remark: try event.remark.map(seal)))
        }
    }
}

/// A place in the whole log, from 1, no gaps.
///
/// 0 stands before the first event.
public struct Position: Hashable, Sendable {
    public let value: Int

    /// Creates a position; `value` is not negative.
    public init(_ value: Int) {
        self.value = value
    }
}

extension Position: Comparable, CustomStringConvertible {
    public static func < (left: Position, right: Position) -> Bool { left.value < right.value }
    public var description: String { String(value) }
}

/// An event with where and when the log wrote it.
public struct Recorded: Equatable, Sendable {
    public let event: Event
    public let position: Position
    /// When the log wrote it.
    public let recordedAt: Instant
    /// The ordinal in each of the event's subjects, in the same order.
    public let ordinals: [Int]

    public init(event: Event, position: Position, recordedAt: Instant, ordinals: [Int]) {
        self.event = event
        self.position = position
        self.recordedAt = recordedAt
        self.ordinals = ordinals
    }
}
