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
/// Real feeds have gaps. An entry that an entry of a later day follows ends, for counting, on that
/// day, since no exit is known; an exit without an entry is a stay of which only the last day is
/// known. Real feeds also stamp twice: see `repeats`.
public struct Stay: Equatable, Sendable {
    /// The entry; nil where none was recorded.
    public let entry: Crossing?
    /// The exit; nil while the person is present, or where none was recorded.
    public let exit: Crossing?
    /// The next entry where it came without an exit before it; nil otherwise.
    public let overtakenBy: Crossing?
    /// The crossings that follow one in the same direction on the same day: the day is the same, and
    /// it is likelier that one was recorded twice than that one between them was not.
    ///
    /// They make no stay, no visit and no entry on a visa; an officer is shown them as anomalies.
    public internal(set) var repeats: [Crossing] = []

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
        // Most files hold them in the order of time, in which they came.
        let isOrdered = zip(crossings, crossings.dropFirst()).allSatisfy {
            !Crossing.precedes($1, $0)
        }
        var stays: [Stay] = []
        stays.reserveCapacity(crossings.count / 2 + 1)
        for crossing in isOrdered ? crossings : crossings.sorted(by: Crossing.precedes) {
            guard let last = stays.last else {
                stays.append(Stay(beginningWith: crossing))
                continue
            }
            let index = stays.count - 1
            let before = last.exit ?? last.entry
            if before?.direction == crossing.direction, before?.day == crossing.day {
                stays[index].repeats.append(crossing)
                continue
            }
            switch (crossing.direction, last.exit) {
            case (.entry, nil):
                stays[index] = last.ending(with: nil, overtakenBy: crossing)
                stays.append(Stay(beginningWith: crossing))
            case (.exit, nil):
                stays[index] = last.ending(with: crossing, overtakenBy: nil)
            case (.entry, _?), (.exit, _?):
                stays.append(Stay(beginningWith: crossing))
            }
        }
        return stays
    }

    private init(beginningWith crossing: Crossing) {
        switch crossing.direction {
        case .entry: self.init(entry: crossing, exit: nil)
        case .exit: self.init(entry: nil, exit: crossing)
        }
    }

    private func ending(with exit: Crossing?, overtakenBy next: Crossing?) -> Stay {
        var stay = Stay(entry: entry, exit: exit, overtakenBy: next)
        stay.repeats = repeats
        return stay
    }
}
