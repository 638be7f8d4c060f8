/// The days on which somebody was not in the country, from a day on through another.
///
/// The days of exit and of entry are days here.
struct AbsentDays {
    /// Stretches of days away, both ends inclusive, oldest first, with what proves them.
    private let stretches: [(from: Day, through: Day, proof: [Position])]

    init(_ person: PersonFile, from first: Day, through last: Day) {
        var away: [(from: Day, through: Day, proof: [Position])] = []
        var next = first
        var proof: [Position] = []
        for stay in person.stays {
            guard let entered = stay.firstDay else { continue }
            let left = stay.lastDay ?? .last
            if next < entered, next <= last {
                away.append(
                    (next, min(entered.adding(days: -1), last), proof + stay.positions.prefix(1)))
            }
            next = max(next, left == .last ? .last : left.adding(days: 1))
            proof = Array(stay.positions.suffix(1))
        }
        // Before the first crossing on file nobody knows.
        if next <= last, !person.stays.isEmpty { away.append((next, last, proof)) }
        stretches = away.filter { $0.from <= $0.through }
    }

    /// Returns the most days away within any `window` days in a row, and what proves them; nil where there
    /// are none.
    func worst(within window: Int) -> (days: Int, proof: [Position])? {
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
