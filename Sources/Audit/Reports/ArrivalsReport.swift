import Casework
import ReadModels

/// The crossings of a period and the refusals of entry in it.
struct ArrivalsReport {
    /// A crossing with what is known of the stay that it begins or ends.
    struct Movement: Equatable {
        let person: PersonID
        let direction: Direction
        let day: Day
        let nationality: StateCode
        let ground: ReportGround
        let checkpoint: CheckpointCode
    }

    private let refusals: [RefusalRow]
    /// How many crossings of feeds in the period belong to nobody known yet.
    let unmatched: Int
    let period: ReportPeriod
    /// The crossings of the period.
    let movements: [Movement]

    /// Creates the report from all rows of the registers.
    ///
    /// Grounds and nationalities are those of the stays, as all facts known give them; what was found
    /// when a crossing was recorded may have been corrected since.
    init(
        stays: [StayRow], crossings: [CrossingRow], refusals: [RefusalRow],
        unmatched: [UnmatchedRow], period: ReportPeriod
    ) {
        self.period = period
        self.refusals = refusals.filter { period.contains($0.refusedOn) }
        self.unmatched = unmatched.count { $0.settledAt == nil && period.contains($0.crossedOn) }
        // A stay names its crossings by the line that holds them now.
        let byLine = Dictionary(crossings.map { ($0.provedBy, $0) }) { first, _ in first }
        movements = stays.flatMap { stay in
            [stay.entryPosition, stay.exitPosition].compactMap { position in
                guard let crossing = position.flatMap({ byLine[$0] }),
                    period.contains(crossing.crossedOn)
                else { return nil }
                return Movement(
                    person: stay.person, direction: crossing.direction, day: crossing.crossedOn,
                    nationality: stay.nationality, ground: ReportGround(stay.ground),
                    checkpoint: crossing.checkpoint)
            }
        }
    }

    // MARK: - Figures

    /// Entries and exits.
    struct Count: Equatable {
        private(set) var entries = 0
        private(set) var exits = 0
        /// The entries by the place of their ground.
        private(set) var byGround = [Int](repeating: 0, count: ReportGround.allCases.count)

        mutating func take(_ movement: Movement) {
            switch movement.direction {
            case .entry:
                entries += 1
                byGround[movement.ground.place] += 1
            case .exit: exits += 1
            }
        }
    }

    /// Counts the movements by what `key` makes of each, the keys in their order.
    func count<Key: Hashable & Comparable>(
        by key: (Movement) -> Key
    ) -> [(key: Key, count: Count)] {
        var counts: [Key: Count] = [:]
        for movement in movements { counts[key(movement), default: Count()].take(movement) }
        return counts.keys.sorted().map { ($0, counts[$0] ?? Count()) }
    }

    /// All crossings of the period.
    var total: Count {
        movements.reduce(into: Count()) { $0.take($1) }
    }

    /// How many entered, each person once.
    var personsEntered: Int {
        Set(movements.lazy.filter { $0.direction == .entry }.map(\.person)).count
    }

    /// Refusals of entry for one reason.
    struct Refused: Equatable {
        let reason: EntryRefusalReason
        let refusals: Int
        /// How many were refused, each once.
        let persons: Int
    }

    /// The refusals for each reason there is, in the order of the articles.
    var refused: [Refused] {
        EntryRefusalReason.allCases.map { reason in
            let rows = refusals.filter { $0.reason == reason }
            return Refused(
                reason: reason, refusals: rows.count, persons: Set(rows.map(\.person)).count)
        }
    }

    /// All refusals, and all who were refused, each once.
    var refusedInAll: (refusals: Int, persons: Int) {
        (refusals.count, Set(refusals.map(\.person)).count)
    }
}

/// A month and a nationality, in the order in which a table has them.
struct MonthAndNationality: Hashable, Comparable {
    let month: ReportMonth
    let nationality: StateCode

    static func < (left: Self, right: Self) -> Bool {
        (left.month.first, left.nationality) < (right.month.first, right.nationality)
    }
}
