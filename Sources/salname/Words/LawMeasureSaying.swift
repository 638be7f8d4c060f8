import Casework

/// Lengths of time, and parts of the country, as a law names them.
enum LawMeasureSaying: String, CaseIterable, Saying {
    case year, years, month, months, day, days, nakhchivan, mainland

    var english: String {
        switch self {
        case .year: "{count} year"
        case .years: "{count} years"
        case .month: "{count} month"
        case .months: "{count} months"
        case .day: "{count} day"
        case .days: "{count} days"
        case .nakhchivan: "Nakhchivan"
        case .mainland: "the country outside Nakhchivan"
        }
    }

    var azerbaijani: String {
        switch self {
        case .year, .years: "{count} il"
        case .month, .months: "{count} ay"
        case .day, .days: "{count} gün"
        case .nakhchivan: "Naxçıvan"
        case .mainland: "Naxçıvandan kənar ərazi"
        }
    }
}

extension Words {
    /// Returns the length in words, as `1 year 6 months`; a part of nothing is left out.
    func sentence(_ period: Period) -> String {
        let parts: [(LawMeasureSaying, LawMeasureSaying, Int)] = [
            (.year, .years, period.years), (.month, .months, period.months),
            (.day, .days, period.days),
        ]
        let named = parts.filter { $0.2 > 0 }.map { one, many, count in
            say(count == 1 ? one : many, ["count": "\(count)"])
        }
        return named.isEmpty
            ? say(LawMeasureSaying.days, ["count": "0"]) : named.joined(separator: " ")
    }

    /// Returns the part of the country by name.
    func sentence(_ territory: Territory) -> String {
        switch territory {
        case .nakhchivan: say(LawMeasureSaying.nakhchivan)
        case .mainland: say(LawMeasureSaying.mainland)
        }
    }
}
