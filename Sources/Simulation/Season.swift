import Casework

/// How arrivals are spread over the months.
///
/// January and February 2025 had 172,600 and 166,000 arrivals, the first four months of 2024
/// together 726,400 (State Statistical Committee, as reported by Trend and AFN). The other months
/// are plausible: the summer is the season, Novruz fills March, December New Year.
enum Season {
    /// In thousands a month.
    private static let arrivals = [173, 166, 188, 196, 214, 226, 262, 281, 236, 222, 198, 205]

    /// The weight of a day; an average one has about 1000.
    static func weight(of day: Day) -> Int {
        arrivals[(day.parts.month - 1) % 12] * 12_000 / arrivals.reduce(0, +)
    }

    /// The second of a day in Baku at which somebody arrives: the evening and the morning are full,
    /// the small hours are not, and the border never closes.
    static func second(_ dice: inout Dice) -> Int {
        hours[dice.below(hours.count)] * 3600 + dice.below(3600)
    }

    /// The second at which an office does something.
    static func officeSecond(_ dice: inout Dice) -> Int {
        dice.among(9 * 3600...17 * 3600 + 2700)
    }

    private static let hours: [Int] = {
        let weights = [3, 2, 2, 2, 3, 4, 5, 6, 7, 7, 6, 6, 6, 6, 6, 6, 6, 7, 8, 8, 7, 6, 5, 4]
        return weights.enumerated().flatMap { hour, weight in
            Array(repeating: hour, count: weight)
        }
    }()
}
