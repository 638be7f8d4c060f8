/// A moment in Coordinated Universal Time, to the microsecond.
///
/// Written as RFC 3339 text in UTC: `2026-03-01T05:12:00Z`, with six decimals where it has a
/// fraction of a second. From year 1 to year 9999.
public struct Instant: Hashable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z.
    public let microseconds: Int64

    private static let perDay: Int64 = 86_400_000_000

    /// Creates the instant `microseconds` after 1970-01-01T00:00:00Z.
    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    /// Creates the first instant of `day` in Baku.
    public init(startOf day: Day) {
        microseconds = Int64(day.number) * Instant.perDay - LegalZone.offset
    }

    /// Returns the instant `count` microseconds later; earlier when negative.
    public func adding(microseconds count: Int64) -> Instant {
        Instant(microseconds: microseconds &+ count)
    }

    /// The legal day on which this instant falls: the day in Baku, UTC+4.
    ///
    /// Summer time, kept in Azerbaijan until 2015, is not applied; a crossing in the last hour of a
    /// summer day before 2016 is filed under the day of the fixed offset.
    public var day: Day {
        let (local, isBeyond) = microseconds.addingReportingOverflow(LegalZone.offset)
        return Instant.split(isBeyond ? .max : local).day
    }

    /// RFC 3339 text in UTC, always with six decimals: `2026-03-01T05:12:00.000000Z`.
    public var fullText: String {
        String(unsafeUninitializedCapacity: 27) { write(to: $0, always: true) }
    }

    private var fraction: Int64 {
        let remainder = microseconds % 1_000_000
        return remainder < 0 ? remainder + 1_000_000 : remainder
    }

    /// Writes `description`, or `fullText` where the decimals are `always` wanted, to the beginning of
    /// `text`, which has room for 27 bytes; returns how many were written.
    public func write(to text: UnsafeMutableBufferPointer<UInt8>, always: Bool) -> Int {
        let (day, microsecond) = Instant.split(microseconds)
        let second = Int(microsecond / 1_000_000)
        day.write(to: text)
        text[10] = 84
        DecimalText.write(second / 3600, width: 2, to: text, at: 11)
        text[13] = 58
        DecimalText.write(second / 60 % 60, width: 2, to: text, at: 14)
        text[16] = 58
        DecimalText.write(second % 60, width: 2, to: text, at: 17)
        guard always || fraction != 0 else {
            text[19] = 90
            return 20
        }
        text[19] = 46
        DecimalText.write(Int(fraction), width: 6, to: text, at: 20)
        text[26] = 90
        return 27
    }

    private static func split(_ value: Int64) -> (day: Day, microsecond: Int64) {
        let (days, remainder) = value.quotientAndRemainder(dividingBy: perDay)
        return remainder < 0
            ? (Day(clamping: Int(days) - 1), remainder + perDay)
            : (Day(clamping: Int(days)), remainder)
    }
}

/// The zone in which legal days are counted: Baku.
enum LegalZone {
    /// UTC+4 in microseconds; there has been no summer time since 2016.
    static let offset: Int64 = 4 * 3_600_000_000
}

extension Instant: Comparable {
    public static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }
}

extension Instant: CustomStringConvertible {
    /// RFC 3339 text in UTC, with six decimals only where there is a fraction of a second.
    public var description: String {
        String(unsafeUninitializedCapacity: 27) { write(to: $0, always: false) }
    }

    /// Creates an instant from RFC 3339 text with `Z` or an offset; nil for anything else.
    ///
    /// Seconds may be left out (`2026-03-01T09:12+04:00`); a fraction has one to six digits. A text
    /// without an offset is not an instant.
    public init?(_ text: some StringProtocol) {
        guard let instant = text.withBytes({ Instant(utf8: $0) }) else { return nil }
        self = instant
    }

    /// Creates an instant from the bytes of its text, as `init(_:)` does from the text.
    public init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count > 10, let day = Day(utf8: .init(rebasing: text[..<10])) else { return nil }
        if let microsecond = Instant.microsecond(asWritten: text) {
            self.init(microseconds: Int64(day.number) * Instant.perDay + microsecond)
            return
        }
        var scanner = TextScanner(UnsafeBufferPointer(rebasing: text[10...]))
        guard scanner.skip("T"), let hour = scanner.digits(2), hour < 24, scanner.skip(":"),
            let minute = scanner.digits(2), minute < 60
        else { return nil }
        var second = 0
        var fraction: Int64 = 0
        if scanner.skip(":") {
            guard let value = scanner.digits(2), value < 60 else { return nil }
            second = value
            if scanner.skip(".") {
                guard let value = scanner.fraction() else { return nil }
                fraction = value
            }
        }
        guard let offset = scanner.offsetInMinutes(), scanner.isAtEnd else { return nil }
        let seconds = Int64(hour * 3600 + minute * 60 + second - offset * 60)
        self.init(
            microseconds: Int64(day.number) * Instant.perDay + seconds * 1_000_000 + fraction)
    }
}

extension Instant {
    /// Returns the microsecond of the day if the time is one as `description` or `fullText` writes it.
    private static func microsecond(asWritten text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard text.count == 20 || text.count == 27 && text[19] == 46,
            text[10] == 84, text[13] == 58, text[16] == 58, text[text.count - 1] == 90,
            let hour = DecimalText.value(text, from: 11, 2), hour < 24,
            let minute = DecimalText.value(text, from: 14, 2), minute < 60,
            let second = DecimalText.value(text, from: 17, 2), second < 60,
            let fraction = text.count == 20 ? 0 : DecimalText.value(text, from: 20, 6)
        else { return nil }
        return Int64((hour * 3600 + minute * 60 + second) * 1_000_000 + fraction)
    }
}

extension TextScanner {
    /// Returns a fraction of one to six digits in microseconds.
    fileprivate mutating func fraction() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while count < 6, let digit = digits(1) {
            value = value * 10 + Int64(digit)
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<6 { value *= 10 }
        return value
    }

    /// Returns `Z`, `+04:00` or `-03:30` in minutes.
    fileprivate mutating func offsetInMinutes() -> Int? {
        if skip("Z") { return 0 }
        let sign: Int
        if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
        guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60
        else { return nil }
        return sign * (hour * 60 + minute)
    }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = Instant(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an instant of the form 2026-03-01T05:12:00Z")
        }
        self = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
