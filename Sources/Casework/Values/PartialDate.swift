/// A date of birth as far as it is known: a year, a month of a year, or a day.
///
/// Written as ISO 8601 text: `1990`, `1990-02`, `1990-02-14`. A date of which not even the year is
/// known is no value of this type.
public struct PartialDate: Hashable, Sendable {
    public let year: Int
    /// The month, 1 to 12; nil if unknown.
    public let month: Int?
    /// The day of the month, from 1; nil if unknown, and always nil where the month is.
    public let dayOfMonth: Int?

    /// Creates a date; nil if no such day can be, or if a day is given without a month.
    public init?(year: Int, month: Int? = nil, dayOfMonth: Int? = nil) {
        guard Day(year, month ?? 1, dayOfMonth ?? 1) != nil, month != nil || dayOfMonth == nil
        else { return nil }
        self.year = year
        self.month = month
        self.dayOfMonth = dayOfMonth
    }

    /// Creates the date of which everything is known.
    public init(_ day: Day) {
        let parts = day.parts
        year = parts.year
        month = parts.month
        dayOfMonth = parts.day
    }

    /// The day, if everything is known.
    public var day: Day? {
        guard let month, let dayOfMonth else { return nil }
        return Day(year, month, dayOfMonth)
    }

    /// The first day it can be.
    public var earliest: Day {
        Day(year, month ?? 1, dayOfMonth ?? 1) ?? .first
    }

    /// The last day it can be.
    public var latest: Day {
        let lastMonth = month ?? 12
        let length = Day.length(ofMonth: lastMonth, year: year)
        return Day(year, lastMonth, dayOfMonth ?? length) ?? .last
    }
}

extension PartialDate: CustomStringConvertible {
    /// ISO 8601 text of four, seven or ten characters.
    public var description: String {
        var text = DecimalText.padded(year, to: 4)
        if let month { text += "-" + DecimalText.padded(month, to: 2) }
        if let dayOfMonth { text += "-" + DecimalText.padded(dayOfMonth, to: 2) }
        return text
    }

    /// Creates a date from exactly four, seven or ten characters of ISO 8601 text.
    public init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text.utf8)
        guard let year = scanner.digits(4) else { return nil }
        var parts: [Int] = []
        while !scanner.isAtEnd {
            guard parts.count < 2, scanner.skip("-"), let part = scanner.digits(2) else {
                return nil
            }
            parts.append(part)
        }
        self.init(year: year, month: parts.first, dayOfMonth: parts.count == 2 ? parts[1] : nil)
    }
}

extension PartialDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = PartialDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not a date of the form 1990, 1990-02 or 1990-02-14")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
