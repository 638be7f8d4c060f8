import Casework

/// The days over which a history is spread.
///
/// A ledger of a million events spans a year, at 2,740 a day. More events make it longer, at 3,000 a
/// day and up to ten years, so that what is kept in memory does not grow with them; beyond that the
/// days become fuller. Fewer events make it thinner, and below 36,500 also shorter, since a year of
/// ten events a day would be no history. It ends about the end of June 2026: ten years before, the
/// Migration Code and the regimes of most nationalities are in force.
struct Span {
    let first: Day
    let days: Int

    private static let perDay = 3000
    private static let lastDay = Day(2026, 6, 30) ?? .last

    init(events: Int, from first: Day?) {
        let fewest = min(365, max(60, events / 100))
        days = min(max(fewest, events / Self.perDay), 3650)
        self.first = first ?? Self.lastDay.adding(days: 1 - days)
    }
}
