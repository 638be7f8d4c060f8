public import Casework

/// Days without a break on which a person is in the country, on a permit to reside or on something else.
public struct PresenceRow: TableRow {
    public let person: PersonID
    public let number: Int
    public let nationality: StateCode
    public let ground: EntryGround
    public let firstOn: Day
    public let lastOn: Day?
    public let firstPosition: Position
    public let lastPosition: Position?

    public static let table = RegisterTable(
        "presence", version: 4,
        summary:
            "Days without a break on which a person is in the country, on a permit to reside or on something else.",
        key: ["person", "number"], indexed: ["first_on"],
        columns: [
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("number", .integer, "Its place, from 1, oldest first."),
            RegisterColumn("nationality", .text, "The nationality under which the person entered."),
            RegisterColumn(
                "ground", .text,
                "The ground of the entry that began it; permit from the first day on a permit to reside."
            ),
            RegisterColumn("first_on", .day, "The first day."),
            RegisterColumn(
                "last_on", .day, optional: true, "The last day, inclusive; null while it goes on."),
            RegisterColumn(
                "first_position", .position,
                "The crossing, or the permit, that shows its first day."),
            RegisterColumn(
                "last_position", .position, optional: true,
                "The crossing, or the permit, that shows its last day."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(number)
        writer.write(nationality)
        writer.write(ground)
        writer.write(firstOn)
        writer.write(lastOn)
        writer.write(firstPosition)
        writer.write(lastPosition)
    }
}

extension PresenceRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        number = try reader.integer("number")
        nationality = try reader.value("nationality") { StateCode($0) }
        ground = try reader.value("ground") { EntryGround(rawValue: $0) }
        firstOn = try reader.value("first_on") { Day($0) }
        lastOn = try reader.optionalValue("last_on") { Day($0) }
        firstPosition = try reader.position("first_position")
        lastPosition = reader.optionalPosition()
    }
}
