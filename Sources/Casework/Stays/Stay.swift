/// One crossing of the border as the rules see it, with the position that proves it.
public struct Crossing: Equatable, Sendable {
    public let direction: Direction
    public let at: Instant
    public let ground: EntryGround?
    public let position: Position

    public init(direction: Direction, at: Instant, ground: EntryGround?, position: Position) {
        self.direction = direction
        self.at = at
        self.ground = ground
        self.position = position
    }

    /// The legal day on which the person crossed.
    public var day: Day { at.day }

    /// Crossings stand in the order of time; what was recorded first comes first at the same instant.
    static func precedes(_ left: Crossing, _ right: Crossing) -> Bool {
        (left.at, left.position) < (right.at, right.position)
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
