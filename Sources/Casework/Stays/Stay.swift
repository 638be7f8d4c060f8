/// One crossing of the border as the rules see it, with the position that proves it.
public struct Crossing: Equatable, Sendable {
    public let direction: Direction
    public let at: Instant
    /// The ground as it was found when the crossing was recorded; nil on an exit.
    ///
    /// What counts is the ground that all facts known now give: `GroundedStay`.
    public let ground: EntryGround?
    /// Nil only where nobody says where the person would cross.
    public let checkpoint: CheckpointCode?
    /// The document that was shown.
    public let document: DocumentName?
    /// In whose history it stands; nil where it stands in none.
    public let recordedFor: PersonID?
    /// Of the event that recorded it, or of the correction that stands.
    public let position: Position

    public init(
        direction: Direction, at: Instant, ground: EntryGround?, checkpoint: CheckpointCode? = nil,
        document: DocumentName? = nil, recordedFor: PersonID? = nil, position: Position
    ) {
        self.direction = direction
        self.at = at
        self.ground = ground
        self.checkpoint = checkpoint
        self.document = document
        self.recordedFor = recordedFor
        self.position = position
    }

    /// The legal day on which the person crossed.
    public var day: Day { at.day }

    /// Crossings stand in the order of time; what was recorded first comes first at the same instant.
    static func precedes(_ left: Crossing, _ right: Crossing) -> Bool {
        (left.at, left.position) < (right.at, right.position)
    }
}

extension Crossing {
    /// Creates the crossing that the event at `position` records.
    public init(_ event: BorderCrossed, position: Position) {
        self.init(
            direction: event.direction, at: event.crossedAt, ground: event.ground,
            checkpoint: event.checkpoint, document: event.document, recordedFor: event.person,
            position: position)
    }

    /// Creates the crossing that the event at `position` gives to a person.
    public init(_ event: CrossingAssigned, position: Position) {
        self.init(
            direction: event.direction, at: event.crossedAt, ground: event.ground,
            checkpoint: event.checkpoint, document: event.document, recordedFor: event.person,
            position: position)
    }

    /// Creates the crossing that the event at `position` puts in the place of another.
    public init(_ event: CrossingCorrected, position: Position) {
        self.init(
            direction: event.direction, at: event.crossedAt, ground: event.ground,
            checkpoint: event.checkpoint, document: event.document, recordedFor: event.person,
            position: position)
    }
}

/// A stay: from an entry to the exit that ends it.
///
/// Real feeds have gaps. An entry that the next entry follows ends, for counting, on the day of that
/// next entry, since no exit is known; an exit without an entry is a stay of which only the last day
/// is known.
public struct Stay: Equatable, Sendable {
    /// The entry; nil where none was recorded.
    public let entry: Crossing?
    /// The exit; nil while the person is present, or where none was recorded.
    public let exit: Crossing?
    /// The next entry where it came without an exit before it; nil otherwise.
    public let overtakenBy: Crossing?

    public init(entry: Crossing?, exit: Crossing?, overtakenBy: Crossing? = nil) {
        self.entry = entry
        self.exit = exit
        self.overtakenBy = overtakenBy
    }

    /// The first day known.
    public var firstDay: Day? { entry?.day ?? exit?.day }

    /// The last day, inclusive; nil while the stay goes on.
    public var lastDay: Day? { exit?.day ?? overtakenBy?.day }

    /// Whether the stay is over without an exit, or began without an entry.
    public var isIncomplete: Bool { entry == nil || overtakenBy != nil }

    /// Says whether the person was present on `day` in this stay.
    public func covers(_ day: Day) -> Bool {
        guard let firstDay else { return false }
        return firstDay <= day && day <= (lastDay ?? .last)
    }

    /// Returns the stays that `crossings`, in any order, make up; oldest first.
    public static func pairing(_ crossings: [Crossing]) -> [Stay] {
        var stays: [Stay] = []
        var open: Crossing?
        for crossing in crossings.sorted(by: Crossing.precedes) {
            switch (crossing.direction, open) {
            case (.entry, nil):
                open = crossing
            case (.entry, let before?):
                stays.append(Stay(entry: before, exit: nil, overtakenBy: crossing))
                open = crossing
            case (.exit, let entry):
                stays.append(Stay(entry: entry, exit: crossing))
                open = nil
            }
        }
        if let open { stays.append(Stay(entry: open, exit: nil)) }
        return stays
    }
}
