public import Casework

/// Arrivals and departures of a day by nationality: how many are present on any day is a sum.
///
/// Present on a day are all who arrived through it, less all who departed before it; the day of
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
    /// Stays that began on the day.
    public private(set) var arrivals = 0
    /// Stays that ended on the day.
    public private(set) var departures = 0
    /// The last event that touched the row; `explain` lists the rest.
    public private(set) var lastPosition: Position

    public static let table = RegisterTable(
        "presence", version: 1, summary: "Arrivals and departures of a day, by nationality.",
        key: ["nationality", "day"],
        columns: [
            RegisterColumn("nationality", .text, "ISO 3166 alpha-3 or an ICAO code."),
            RegisterColumn("day", .day, "The day."),
            RegisterColumn("arrivals", .integer, "Stays that began on the day."),
            RegisterColumn(
                "departures", .integer, "Stays that ended on the day; it is their last day."),
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
    /// Stays that stand in both make no change, so a late crossing touches only what it moves.
    static func between(
        _ old: [Stay], _ new: [Stay], nationality: StateCode
    ) -> [PresenceChange] {
        let removed = old.filter { !new.contains($0) }
        let added = new.filter { !old.contains($0) }
        return removed.flatMap { changes(of: $0, by: -1, nationality) }
            + added.flatMap { changes(of: $0, by: 1, nationality) }
    }

    private static func changes(
        of stay: Stay, by count: Int, _ nationality: StateCode
    ) -> [PresenceChange] {
        var changes: [PresenceChange] = []
        if let day = stay.firstDay {
            changes.append(
                PresenceChange(
                    key: .init(nationality: nationality, day: day), arrivals: count, departures: 0))
        }
        if let day = stay.lastDay {
            changes.append(
                PresenceChange(
                    key: .init(nationality: nationality, day: day), arrivals: 0, departures: count))
        }
        return changes
    }
}
