public import Casework

/// A counter under which the days of a stay are counted.
public struct CounterRow: TableRow {
    public let person: PersonID
    public let stay: Int
    public let place: Int
    public let counter: String
    public let limit: Int
    public let usedOnEntry: Int
    public let lastLawfulDay: Day?

    public static let table = RegisterTable(
        "counter", version: 1, summary: "A counter under which the days of a stay are counted.",
        key: ["person", "stay", "place"],
        columns: [
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("stay", .integer, "The number of the stay."),
            RegisterColumn("place", .integer, "Its place among the counters of the stay, from 1."),
            RegisterColumn("counter", .text, "The counter, as per-stay:90 or rolling:90/180."),
            RegisterColumn("limit_days", .integer, "The days it allows; 0 for a visit too many."),
            RegisterColumn("used_on_entry", .integer, "Days used through the day of entry."),
            RegisterColumn(
                "last_lawful_day", .day, optional: true,
                "The last lawful day under this counter alone, in the form of the stay."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(stay)
        writer.write(place)
        writer.write(counter)
        writer.write(limit)
        writer.write(usedOnEntry)
        writer.write(lastLawfulDay)
    }
}

extension CounterRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        stay = try reader.integer("stay")
        place = try reader.integer("place")
        counter = try reader.text("counter")
        limit = try reader.integer("limit_days")
        usedOnEntry = try reader.integer("used_on_entry")
        lastLawfulDay = try reader.optionalValue("last_lawful_day") { Day($0) }
    }
}
