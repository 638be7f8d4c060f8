/// A limit on days of stay, as a treaty or the law states it.
///
/// Limits are 0 to 9999 days, windows 1 to 9999 days, visits 0 to 999. A value beyond is
/// read as the nearest one within.
public enum Counter: Hashable, Sendable {
    /// At most `limit` days in one stay, counted from its entry.
    case perStay(limit: Int)
    /// At most `limit` days from 1 January to 31 December, in however many stays.
    case perCalendarYear(limit: Int)
    /// At most `limit` days within any `window` days that end on the day asked about.
    case rolling(limit: Int, window: Int)
    /// At most `count` visits that begin in one calendar year, each of at most `limitEach` days.
    case visitsPerYear(count: Int, limitEach: Int)
    /// At most `limit` days in all, in however many stays: what a visa carries.
    case total(limit: Int)
}

extension Counter {
    /// The same counter with every number held within its range, so that sums cannot overflow.
    var bounded: Counter {
        switch self {
        case .perStay(let limit): .perStay(limit: Counter.days(limit))
        case .perCalendarYear(let limit): .perCalendarYear(limit: Counter.days(limit))
        case .rolling(let limit, let window):
            .rolling(limit: Counter.days(limit), window: max(1, Counter.days(window)))
        case .visitsPerYear(let count, let limitEach):
            .visitsPerYear(count: min(max(count, 0), 999), limitEach: Counter.days(limitEach))
        case .total(let limit): .total(limit: Counter.days(limit))
        }
    }

    private static func days(_ number: Int) -> Int { min(max(number, 0), 9999) }
}

extension Counter: CustomStringConvertible {
    /// The text of the law book: `per-stay:90`, `calendar-year:90`, `rolling:90/180`, `visits-per-year:3x30`,
    /// `total:30`.
    public var description: String {
        switch self {
        case .perStay(let limit): "per-stay:\(limit)"
        case .perCalendarYear(let limit): "calendar-year:\(limit)"
        case .rolling(let limit, let window): "rolling:\(limit)/\(window)"
        case .visitsPerYear(let count, let limitEach): "visits-per-year:\(count)x\(limitEach)"
        case .total(let limit): "total:\(limit)"
        }
    }

    /// Creates a counter from exactly the text that `description` writes; nil for anything else.
    public init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text.utf8)
        guard let counter = Counter.read(&scanner), scanner.isAtEnd else { return nil }
        self = counter
    }

    private static func read(_ scanner: inout TextScanner<some Collection<UInt8>>) -> Counter? {
        if scanner.skip("per-stay:") {
            return scanner.number(atMost: 4).map { .perStay(limit: $0) }
        }
        if scanner.skip("calendar-year:") {
            return scanner.number(atMost: 4).map { .perCalendarYear(limit: $0) }
        }
        if scanner.skip("total:") {
            return scanner.number(atMost: 4).map { .total(limit: $0) }
        }
        if scanner.skip("rolling:") {
            guard let limit = scanner.number(atMost: 4), scanner.skip("/"),
                let window = scanner.number(atMost: 4), window >= 1
            else { return nil }
            return .rolling(limit: limit, window: window)
        }
        if scanner.skip("visits-per-year:") {
            guard let count = scanner.number(atMost: 3), scanner.skip("x"),
                let limitEach = scanner.number(atMost: 4)
            else { return nil }
            return .visitsPerYear(count: count, limitEach: limitEach)
        }
        return nil
    }
}

extension Counter: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let counter = Counter(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a counter of the form rolling:90/180")
        }
        self = counter
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
