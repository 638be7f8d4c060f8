/// What has happened.
///
/// Past tense, never edited.
public enum Event: Equatable, Sendable {
    case ledgerFounded(LedgerFounded)
    case clockJumpAccepted(ClockJumpAccepted)
    case provisionEnacted(ProvisionEnacted)
    case personRegistered(PersonRegistered)
    case personDocumentAdded(PersonDocumentAdded)
    case personNameChanged(PersonNameChanged)
    case personNationalitiesChanged(PersonNationalitiesChanged)
    case personRegistrationCorrected(PersonRegistrationCorrected)
    case personDocumentCorrected(PersonDocumentCorrected)
    case personsMerged(PersonsMerged)
    case personsUnmerged(PersonsUnmerged)
    case recordAnnulled(RecordAnnulled)
    case visaRecorded(VisaRecorded)
    case visaCorrected(VisaCorrected)
    case visaCancelled(VisaCancelled)
    case borderCrossed(BorderCrossed)
    case crossingCorrected(CrossingCorrected)
    case entryRefused(EntryRefused)
    case crossingUnmatched(CrossingUnmatched)
    case crossingAssigned(CrossingAssigned)
    case unmatchedCrossingDismissed(UnmatchedCrossingDismissed)
    case placeOfStayRegistered(PlaceOfStayRegistered)
    case authority(AuthorityEvent)
    case casework(CaseEvent)
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

extension Position: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value = try container.decode(Int.self)
        guard value > 0 else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a position")
        }
        self.init(value)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
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
