/// A length of time in years, months and days, as a law states a term.
///
/// Written as ISO 8601 text: `P15D`, `P1Y6M`. None of the three is negative, at most four digits each.
public struct Period: Hashable, Sendable {
    public let years: Int
    public let months: Int
    public let days: Int

    /// Creates a length; nil if a part is negative or above 9999.
    public init?(years: Int = 0, months: Int = 0, days: Int = 0) {
        guard [years, months, days].allSatisfy((0...9999).contains) else { return nil }
        self.years = years
        self.months = months
        self.days = days
    }
}

extension Day {
    /// Returns the day one `period` later.
    ///
    /// Years and months are added first and end on the same number, or on the month's last day
    /// where it has no such number (Civil Procedure Code, art. 129.1); then the days.
    public func adding(_ period: Period) -> Day {
        let (year, month, day) = parts
        let months = year * 12 + month - 1 + period.years * 12 + period.months
        let length = Day.length(ofMonth: months % 12 + 1, year: months / 12)
        guard let start = Day(months / 12, months % 12 + 1, min(day, length)) else { return .last }
        return start.adding(days: period.days)
    }
}

extension Period: CustomStringConvertible {
    /// ISO 8601 text; a length of nothing is `P0D`.
    public var description: String {
        var text = "P"
        if years > 0 { text += "\(years)Y" }
        if months > 0 { text += "\(months)M" }
        if days > 0 || text == "P" { text += "\(days)D" }
        return text
    }

    /// Creates a length from ISO 8601 text of years, months and days in this order; nil otherwise.
    public init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text.utf8)
        guard scanner.skip("P"), !scanner.isAtEnd else { return nil }
        var parts = [0, 0, 0]
        var next = 0
        while !scanner.isAtEnd {
            guard let value = scanner.number(atMost: 4),
                let unit = Period.unit(&scanner, from: next)
            else { return nil }
            parts[unit] = value
            next = unit + 1
        }
        self.init(years: parts[0], months: parts[1], days: parts[2])
    }

    private static func unit(
        _ scanner: inout TextScanner<some Collection<UInt8>>, from first: Int
    ) -> Int? {
        if first <= 0, scanner.skip("Y") { return 0 }
        if first <= 1, scanner.skip("M") { return 1 }
        if first <= 2, scanner.skip("D") { return 2 }
        return nil
    }
}
