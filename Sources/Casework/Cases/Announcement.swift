/// What an announcement extends: stays of whom, that end when, through which day.
///
/// Written as `ending 2026-03-01..2026-05-31 through 2026-06-30`, or with ` of GEO TUR` after it.
public struct Announcement: Hashable, Sendable {
    /// The last lawful days of those whom it concerns, both inclusive.
    public let ending: ClosedRange<Day>
    /// The last day through which their stays are extended.
    public let through: Day
    /// Of which nationalities; empty for all.
    public let states: [StateCode]

    /// Reads what the law book says; nil for any other form, and for an end that is no later than what it extends.
    public init?(_ text: String) {
        let words = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard words.count >= 4, words[0] == "ending", words[2] == "through",
            let range = Self.range(words[1]), let through = Day(words[3]),
            range.upperBound <= through
        else { return nil }
        let rest = words.dropFirst(4)
        guard rest.isEmpty || (rest.first == "of" && rest.count > 1) else { return nil }
        let states = rest.dropFirst().compactMap { StateCode($0) }
        guard states.count == max(0, rest.count - 1), Set(states).count == states.count else {
            return nil
        }
        (ending, self.through, self.states) = (range, through, states)
    }

    private static func range(_ text: String) -> ClosedRange<Day>? {
        let bytes = Array(text.utf8)
        guard bytes.count == 22, bytes[10] == 46, bytes[11] == 46,
            let first = Day(String(decoding: bytes[..<10], as: UTF8.self)),
            let last = Day(String(decoding: bytes[12...], as: UTF8.self)), first <= last
        else { return nil }
        return first...last
    }

    /// Says whether it concerns somebody of `nationality` whose last lawful day is `last`.
    public func concerns(_ nationality: StateCode, lawfulThrough last: Day) -> Bool {
        ending.contains(last) && last < through
            && (states.isEmpty || states.contains(nationality))
    }
}

extension LawBook {
    /// Returns what the law says of an announcement on `day`; nil where it knows none.
    public func announcement(_ code: AnnouncementCode, on day: Day) -> Ruled<Announcement>? {
        guard let provision = provision(.service(.stayExtension, "announced.\(code)"), on: day),
            case .announcement(let announcement)? = provision.value
        else { return nil }
        return Ruled(value: announcement, provision: provision)
    }
}
