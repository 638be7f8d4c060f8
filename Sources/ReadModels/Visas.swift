public import Casework

/// A visa of a person.
public struct VisaRow: TableRow {
    public let visa: VisaName
    public let person: PersonID
    public let kind: VisaKind
    public let form: VisaForm
    public let entries: Int?
    public let entriesUsed: Int
    public let validFrom: Day
    public let validThrough: Day
    public let stayDays: Int
    public let cancelledFrom: Day?
    public let provedBy: Position
    public let cancelledAt: Position?

    public static let table = RegisterTable(
        "visa", version: 1, summary: "A visa of a person.",
        key: ["visa"], indexed: ["person", "valid_through"],
        columns: [
            RegisterColumn("visa", .text, "Its name."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("kind", .text, "What it was issued for."),
            RegisterColumn("form", .text, "sticker or electronic."),
            RegisterColumn(
                "entries", .integer, optional: true,
                "How many entries it allows; null for any number."),
            RegisterColumn("entries_used", .integer, "How many entries were made on it."),
            RegisterColumn("valid_from", .day, "The first day on which it allows an entry."),
            RegisterColumn("valid_through", .day, "The last day of its validity, inclusive."),
            RegisterColumn("stay_days", .integer, "The days of stay it carries in all."),
            RegisterColumn(
                "cancelled_from", .day, optional: true,
                "The first day on which it is no longer in force."),
            RegisterColumn(
                "proved_by", .position, "The event that recorded it, or its latest correction."),
            RegisterColumn(
                "cancelled_at", .position, optional: true, "The position of the cancellation."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(visa)
        writer.write(person)
        writer.write(kind)
        writer.write(form)
        writer.write(entries)
        writer.write(entriesUsed)
        writer.write(validFrom)
        writer.write(validThrough)
        writer.write(stayDays)
        writer.write(cancelledFrom)
        writer.write(provedBy)
        writer.write(cancelledAt)
    }
}

extension VisaRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        visa = try reader.value("visa") { VisaName($0) }
        person = try reader.value("person") { PersonID($0) }
        kind = try reader.value("kind") { VisaKind(rawValue: $0) }
        form = try reader.value("form") { VisaForm(rawValue: $0) }
        entries = reader.nextInteger()
        entriesUsed = try reader.integer("entries_used")
        validFrom = try reader.value("valid_from") { Day($0) }
        validThrough = try reader.value("valid_through") { Day($0) }
        stayDays = try reader.integer("stay_days")
        cancelledFrom = try reader.optionalValue("cancelled_from") { Day($0) }
        provedBy = try reader.position("proved_by")
        cancelledAt = reader.optionalPosition()
    }
}
