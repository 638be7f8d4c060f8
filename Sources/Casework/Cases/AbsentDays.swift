/// The days on which somebody was not in the country, from a day on through another.
///
/// The days of exit and of entry are days here.
public struct AbsentDays {
    /// A stay, as far as it bears on absence: its days, both inclusive, and what proves it.
    public struct Span {
        let first: Day
        let last: Day?
        let positions: [Position]

        /// Creates a stay; `last` is nil while it goes on.
        public init(first: Day, last: Day?, positions: [Position]) {
            (self.first, self.last, self.positions) = (first, last, positions)
        }
    }

    /// Stretches of days away, both ends inclusive, oldest first, with what proves them.
    private let stretches: [(from: Day, through: Day, proof: [Position])]

    /// Of the crossings that were looked at, whether they show somebody away or here.
    public let lookedAt: [Position]

    init(_ person: PersonFile, from first: Day, through last: Day) {
        let spans = person.stays.compactMap { stay in
            stay.firstDay.map { Span(first: $0, last: stay.lastDay, positions: stay.positions) }
        }
        self.init(spans, from: first, through: last)
    }

    /// Creates the days away of whoever was here in `stays`, oldest first.
    public init(_ stays: [Span], from first: Day, through last: Day) {
        let stays = stays.filter { $0.first <= last }
        // Whoever was here before the first day and came no more has been away since.
        let before = stays.lastIndex { ($0.last ?? .last) < first } ?? 0
        lookedAt = stays.dropFirst(before).flatMap(\.positions)
        var away: [(from: Day, through: Day, proof: [Position])] = []
        var next = first
        var proof: [Position] = []
        for stay in stays {
            let entered = stay.first
            let left = stay.last ?? .last
            if next < entered, next <= last {
                away.append(
                    (next, min(entered.adding(days: -1), last), proof + stay.positions.prefix(1)))
            }
            next = max(next, left == .last ? .last : left.adding(days: 1))
            proof = Array(stay.positions.suffix(1))
        }
        // Before the first crossing on file nobody knows.
        if next <= last, !stays.isEmpty { away.append((next, last, proof)) }
        stretches = away.filter { $0.from <= $0.through }
    }

    /// Returns the most days away within any `window` days in a row, and what proves them; nil where there
    /// are none.
    public func worst(within window: Int) -> (days: Int, proof: [Position])? {
        var worst: (days: Int, proof: [Position])?
        // The most is reached in a window that ends with a stretch.
        for stretch in stretches {
            let ends = stretch.through
            let begins = ends.adding(days: 1 - window)
            var (days, proof): (Int, [Position]) = (0, [])
            for other in stretches where other.through >= begins && other.from <= ends {
                days += max(other.from, begins).days(until: min(other.through, ends)) + 1
                proof += other.proof
            }
            if days > worst?.days ?? 0 { worst = (days, proof) }
        }
        return worst
    }
}

/// How long somebody was away within a window, at the most.
public struct Absence: Equatable, Sendable {
    public let days: Int
    /// The most days that do no harm.
    public let limit: Int
    /// Within how many days in a row they are counted.
    public let window: Int
    public let provision: Provision
    /// What proves the days.
    public let proof: [Position]
    /// The crossings that were looked at.
    public let lookedAt: [Position]
}

extension ServiceLaw {
    /// Returns the most days away that the law counts against a permit held since `first`; nil where the law counts none.
    ///
    /// Migration Code, art. 50.1.8.
    public func absence(
        of person: PersonFile, since first: Day, through last: Day
    ) -> Absence? {
        guard let rule = absence else { return nil }
        let absent = AbsentDays(person, from: first, through: last)
        for counter in rule.value {
            guard case .rolling(let limit, let window) = counter else { continue }
            let worst = absent.worst(within: window)
            return Absence(
                days: worst?.days ?? 0, limit: limit, window: window, provision: rule.provision,
                proof: worst?.proof ?? [], lookedAt: absent.lookedAt)
        }
        return nil
    }
}
