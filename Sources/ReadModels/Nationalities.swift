public import Casework

/// A nationality of a person, for as long as it is true.
public struct NationalityRow: TableRow {
    public let person: PersonID
    public let number: Int
    public let place: Int
    public let nationality: StateCode
    public let validFrom: Day?
    public let validThrough: Day?
    public let provedBy: Position

    public static let table = RegisterTable(
        "nationality", version: 1, summary: "A nationality of a person, for as long as it is true.",
        key: ["person", "number", "place"], indexed: ["nationality"],
        columns: [
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("number", .integer, "The list it belongs to, from 1, oldest first."),
            RegisterColumn(
                "place", .integer, "Its place in the list, from 1; the person goes by the first."),
            RegisterColumn(
                "nationality", .text, "ISO 3166 alpha-3 or an ICAO code; XXA is stateless."),
            RegisterColumn(
                "valid_from", .day, optional: true,
                "The first day; null for the list of the registration."),
            RegisterColumn(
                "valid_through", .day, optional: true,
                "The last day, inclusive; null while it holds."),
            RegisterColumn(
                "proved_by", .position, "The position of the registration or the change."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(number)
        writer.write(place)
        writer.write(nationality)
        writer.write(validFrom)
        writer.write(validThrough)
        writer.write(provedBy)
    }
}

extension NationalityRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        number = try reader.integer("number")
        place = try reader.integer("place")
        nationality = try reader.value("nationality") { StateCode($0) }
        validFrom = try reader.optionalValue("valid_from") { Day($0) }
        validThrough = try reader.optionalValue("valid_through") { Day($0) }
        provedBy = try reader.position("proved_by")
    }
}
