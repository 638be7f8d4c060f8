public import Casework

/// Arrivals and departures of a day by nationality: how many are present on any day is a sum.
///
/// Persons are counted, not stays. Present on a day are all who arrived through it, less all who departed before it; the day of
/// departure is a day of presence.
public struct PresenceRow: TableRow {
    /// What identifies a row.
    public struct Key: Hashable, Sendable {
        public let nationality: StateCode
        public let day: Day

        public init(nationality: StateCode, day: Day) {
            self.nationality = nationality
            self.day = day
        }
    }

    public let key: Key
    /// Persons who arrived on the day.
    public private(set) var arrivals = 0
    /// Persons who departed on the day.
    public private(set) var departures = 0
    /// The last event that touched the row; `explain` lists the rest.
    public private(set) var lastPosition: Position

    public static let table = RegisterTable(
        "presence", version: 2, summary: "Arrivals and departures of a day, by nationality.",
        key: ["nationality", "day"],
        columns: [
            RegisterColumn("nationality", .text, "ISO 3166 alpha-3 or an ICAO code."),
            RegisterColumn("day", .day, "The day."),
            RegisterColumn("arrivals", .integer, "Persons who arrived on the day."),
            RegisterColumn(
                "departures", .integer, "Persons who departed on the day; it is their last day."),
            RegisterColumn("last_position", .position, "The last event that touched the row."),
        ])

    init(_ key: Key) {
        self.key = key
        lastPosition = Position(0)
    }

    /// Returns whether nothing is counted any more.
    var isEmpty: Bool { arrivals == 0 && departures == 0 }

    mutating func add(arrivals: Int, departures: Int, at position: Position) {
        self.arrivals += arrivals
        self.departures += departures
        lastPosition = position
    }

    public func write(to writer: inout some ColumnWriter) {
        writer.write(key.nationality)
        writer.write(key.day)
        writer.write(arrivals)
        writer.write(departures)
        writer.write(lastPosition)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        let nationality = try reader.value("nationality") { StateCode($0) }
        key = Key(nationality: nationality, day: try reader.value("day") { Day($0) })
        arrivals = try reader.integer("arrivals")
        departures = try reader.integer("departures")
        lastPosition = try reader.position("last_position")
    }
}

/// A change of one presence row that a change of stays makes.
struct PresenceChange: Equatable {
    let key: PresenceRow.Key
    let arrivals: Int
    let departures: Int

    /// Returns the changes that lead from `old` to `new` stays of a citizen of `nationality`.
    ///
    /// Who leaves and enters again on one day is present once on it. What stands in both makes no
    /// change, so a late crossing touches only what it moves.
    static func between(
        _ old: [Stay], _ new: [Stay], nationality: StateCode
    ) -> [PresenceChange] {
        let before = spans(of: old)
        let after = spans(of: new)
        return before.filter { !after.contains($0) }.flatMap {
            changes(of: $0, by: -1, nationality)
        }
            + after.filter { !before.contains($0) }.flatMap { changes(of: $0, by: 1, nationality) }
    }

    /// Days without a break on which somebody is present; `last` is nil while it goes on.
    private struct Span: Equatable {
        let first: Day
        var last: Day?
    }

    /// Joins stays that share a day; stays come oldest first.
    private static func spans(of stays: [Stay]) -> [Span] {
        var spans: [Span] = []
        for stay in stays {
            guard let first = stay.firstDay else { continue }
            if let end = spans.last?.last, first <= end {
                spans[spans.count - 1].last = stay.lastDay.map { max($0, end) }
            } else {
                spans.append(Span(first: first, last: stay.lastDay))
            }
        }
        return spans
    }

    private static func changes(
        of span: Span, by count: Int, _ nationality: StateCode
    ) -> [PresenceChange] {
        let arrival = PresenceChange(
            key: .init(nationality: nationality, day: span.first), arrivals: count, departures: 0)
        let departure = span.last.map { day in
            PresenceChange(
                key: .init(nationality: nationality, day: day), arrivals: 0, departures: count)
        }
        return [arrival] + [departure].compactMap(\.self)
    }
}
