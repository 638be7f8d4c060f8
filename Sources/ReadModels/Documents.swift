public import Casework

/// A border-crossing document of a person.
public struct DocumentRow: TableRow {
    public let document: DocumentName
    public let person: PersonID
    public let kind: DocumentKind
    public let issuer: StateCode
    public let validThrough: Day?
    public let addedOn: Day
    public let provedBy: Position

    public static let table = RegisterTable(
        "document", version: 2, summary: "A border-crossing document of a person.",
        key: ["document"], indexed: ["person"],
        columns: [
            RegisterColumn("document", .text, "Its name."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("kind", .text, "What kind of document it is."),
            RegisterColumn("issuer", .text, "The state that issued it."),
            RegisterColumn(
                "valid_through", .day, optional: true, "The last day of validity, inclusive."),
            RegisterColumn("added_on", .day, "The day on which it was added to the file."),
            RegisterColumn(
                "proved_by", .position, "The event that added it, or its latest correction."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(document)
        writer.write(person)
        writer.write(kind)
        writer.write(issuer)
        writer.write(validThrough)
        writer.write(addedOn)
        writer.write(provedBy)
    }
}

extension DocumentRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        document = try reader.value("document") { DocumentName($0) }
        person = try reader.value("person") { PersonID($0) }
        kind = try reader.value("kind") { DocumentKind(rawValue: $0) }
        issuer = try reader.value("issuer") { StateCode($0) }
        validThrough = try reader.optionalValue("valid_through") { Day($0) }
        addedOn = try reader.value("added_on") { Day($0) }
        provedBy = try reader.position("proved_by")
    }
}
