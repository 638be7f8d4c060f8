public import Casework

/// A registration upon the place of stay.
public struct PlaceRow: TableRow {
    public let position: Position
    public let person: PersonID
    public let validFrom: Day
    public let validThrough: Day
    /// The day of the move there; nil where none is stated.
    public let movedOn: Day?

    public static let table = RegisterTable(
        "place", version: 2, summary: "A registration upon the place of stay.",
        key: ["position"], indexed: ["person"],
        columns: [
            RegisterColumn("position", .position, "Where it was recorded."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("valid_from", .day, "The day of the registration."),
            RegisterColumn("valid_through", .day, "The last day for which it holds, inclusive."),
            RegisterColumn(
                "moved_on", .day, optional: true,
                "The day of the move there; null where none is stated."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(person)
        writer.write(validFrom)
        writer.write(validThrough)
        writer.write(movedOn)
    }
}

extension PlaceRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        person = try reader.value("person") { PersonID($0) }
        validFrom = try reader.value("valid_from") { Day($0) }
        validThrough = try reader.value("valid_through") { Day($0) }
        movedOn = try reader.optionalValue("moved_on") { Day($0) }
    }
}
