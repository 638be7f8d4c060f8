/// A day of the year that is non-working every year.
public enum FixedDay: String, Sendable {
    /// A holiday (Labour Code, art. 105): on a weekend, it gives another day off.
    case holiday
    /// The day of mourning (Labour Code, art. 106): non-working, and never moved.
    case mourning
}

/// A feast whose days a decision fixes for each year.
///
/// Labour Code, art. 105.4.
public enum Feast: String, CaseIterable, Sendable {
    case ramazan
    case qurban
}

extension ProvisionKey {
    /// The days of the week that are days off.
    public static let weekend = ProvisionKey(trusted: "calendar.weekend")
    /// Whether a weekend day that is a holiday gives another day off.
    ///
    /// Labour Code, art. 105.5.
    public static let weekendMoves = ProvisionKey(trusted: "calendar.transfer.weekend")
    /// Whether a feast on another holiday gives another day off.
    ///
    /// Labour Code, art. 105.6.
    public static let feastMoves = ProvisionKey(trusted: "calendar.transfer.feast")
    /// Whether a term that ends on a non-working day ends on the next working day instead.
    public static let lastDayMoves = ProvisionKey(trusted: "term.last-day-moves")

    /// What `day` is in every year, whatever its weekday.
    public static func fixedDay(_ day: Day) -> ProvisionKey {
        let (_, month, number) = day.parts
        let name = DecimalText.padded(month, to: 2) + "-" + DecimalText.padded(number, to: 2)
        return ProvisionKey(trusted: "calendar.holiday.\(name)")
    }

    /// The days of `feast` in `year`.
    public static func feast(_ feast: Feast, year: Int) -> ProvisionKey {
        ProvisionKey(trusted: "calendar.\(feast.rawValue).\(DecimalText.padded(year, to: 4))")
    }

    /// The day of every year that the key is about, in a leap year; nil for any other key.
    var fixedDay: Day? { name(under: "calendar.holiday").flatMap { Day("2000-" + $0) } }

    /// The day that the key's decision is about; nil for any other key.
    var swappedDay: Day? { name(under: "calendar.swap").flatMap { Day($0) } }

    /// The feast and the year whose days the key's decision fixes; nil for any other key.
    var feastOfYear: (feast: Feast, year: Int)? {
        for feast in Feast.allCases {
            if let name = name(under: "calendar.\(feast.rawValue)"), let day = Day(name + "-01-01")
            {
                return (feast, day.year)
            }
        }
        return nil
    }

    /// The decision that makes `day` a working day or a day off.
    ///
    /// Labour Code, art. 105.7.
    public static func swap(_ day: Day) -> ProvisionKey {
        ProvisionKey(trusted: "calendar.swap.\(day)")
    }
}

extension ProvisionValue {
    /// One to four days of `year`, ascending: a year may see a feast twice.
    static func feastDays(_ text: String, in year: Int?) -> [Day]? {
        let words = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
        let days = words.compactMap { Day(String(decoding: $0, as: UTF8.self)) }
        guard !days.isEmpty, days.count == words.count, days.count <= 4,
            zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }),
            days.allSatisfy({ $0.year == year })
        else { return nil }
        return days
    }
}

/// Days of the week as the law book writes them.
enum Weekdays {
    private static let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// Returns the ISO numbers, ascending; nil unless some days of the week, but not all, are named
    /// once each and in order.
    static func read(_ text: String) -> [Int]? {
        let words = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
        let numbers = words.compactMap { word in
            names.firstIndex { word.elementsEqual($0.utf8) }.map { $0 + 1 }
        }
        guard !numbers.isEmpty, numbers.count == words.count, numbers.count < 7,
            zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
        else { return nil }
        return numbers
    }
}
