/// A legal date: a day of the proleptic Gregorian calendar, without a time and without a zone.
///
/// Legal days are days in Baku. Written and stored as ISO 8601 text, `2026-03-01`.
/// The first day is 0001-01-01, the last 9999-12-31; arithmetic stops at these two.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01, which is 0.
    public let number: Int

    /// The first day there is, 0001-01-01.
    public static let first = Day(number: -719_162)
    /// The last day there is, 9999-12-31.
    public static let last = Day(number: 2_932_896)

    /// Creates the day that lies `number` days after 1970-01-01, held within `first ... last`.
    public init(clamping number: Int) {
        self.number = min(max(number, Day.first.number), Day.last.number)
    }

    private init(number: Int) {
        self.number = number
    }

    /// Creates a day of the calendar; nil if there is no such day, as 2026-02-29.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        number = Day.number(year, month, day)
    }

    /// Returns the day `days` later; earlier when negative.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = number.addingReportingOverflow(days)
        guard !overflow else { return days > 0 ? .last : .first }
        return Day(clamping: sum)
    }

    /// Returns how many days `other` lies after this day; negative when it lies before.
    public func days(until other: Day) -> Int {
        other.number - number
    }

    /// Year, month from 1, day from 1.
    public var parts: (year: Int, month: Int, day: Int) {
        // Days are counted from 0000-03-01, so that the leap day is the last of its year.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// The year, 1 to 9999.
    public var year: Int { parts.year }

    /// The first of January of this day's year.
    public var firstOfYear: Day { Day(number: Day.number(year, 1, 1)) }

    /// The day of the week, Monday 1 to Sunday 7, as ISO 8601 counts.
    public var weekday: Int {
        let remainder = (number + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// Returns how many days `month` (1 to 12) has in `year`.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

extension Day: Comparable {
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: CustomStringConvertible {
    /// ISO 8601 text, always ten characters: `2026-03-01`.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { text in
            write(to: text)
            return 10
        }
    }

    /// Writes the ten characters of `description` to the beginning of `text`.
    public func write(to text: UnsafeMutableBufferPointer<UInt8>) {
        let (year, month, day) = parts
        DecimalText.write(year, width: 4, to: text, at: 0)
        text[4] = 45
        DecimalText.write(month, width: 2, to: text, at: 5)
        text[7] = 45
        DecimalText.write(day, width: 2, to: text, at: 8)
    }

    /// Creates a day from exactly ten characters of ISO 8601 text; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let day = text.withBytes({ Day(utf8: $0) }) else { return nil }
        self = day
    }

    /// Creates a day from the bytes of its text, as `init(_:)` does from the text.
    public init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 10, text[4] == 45, text[7] == 45,
            let year = DecimalText.value(text, from: 0, 4),
            let month = DecimalText.value(text, from: 5, 2),
            let day = DecimalText.value(text, from: 8, 2)
        else { return nil }
        self.init(year, month, day)
    }
}

extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a day of the form 2026-03-01")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
