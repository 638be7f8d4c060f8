public import Casework

/// The register of persons, without anything that identifies them.
public struct PersonRow: TableRow {
    public let person: PersonID
    public let nationality: StateCode
    public let sex: Sex
    public let birthYear: Int?
    public let registeredOn: Day
    public let provedBy: Position

    public static let table = RegisterTable(
        "person", version: 1, summary: "A person who was registered.", key: ["person"],
        indexed: ["nationality"],
        columns: [
            RegisterColumn("person", .text, "The person's number."),
            RegisterColumn(
                "nationality", .text, "ISO 3166 alpha-3 or an ICAO code; XXA is stateless."),
            RegisterColumn("sex", .text, "F, M or X."),
            RegisterColumn(
                "birth_year", .integer, optional: true, "The year of birth, where it is known."),
            RegisterColumn("registered_on", .day, "The day of registration."),
            RegisterColumn("proved_by", .position, "The position of the registration."),
        ])

    init(_ event: PersonRegistered, at position: Position) {
        person = event.person
        nationality = event.nationality
        sex = event.sex
        birthYear = event.birthYear
        registeredOn = event.registeredOn
        provedBy = position
    }

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(nationality)
        writer.write(sex)
        writer.write(birthYear)
        writer.write(registeredOn)
        writer.write(provedBy)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        nationality = try reader.value("nationality") { StateCode($0) }
        sex = try reader.value("sex") { Sex(rawValue: $0) }
        birthYear = reader.nextInteger()
        registeredOn = try reader.value("registered_on") { Day($0) }
        provedBy = try reader.position("proved_by")
    }
}

/// The register of documents, without their numbers.
public struct DocumentRow: TableRow {
    public let person: PersonID
    public let document: Int
    public let kind: DocumentKind
    public let issuer: StateCode
    public let validThrough: Day?
    public let addedOn: Day
    public let provedBy: Position

    public static let table = RegisterTable(
        "document", version: 1, summary: "A border-crossing document of a person.",
        key: ["person", "document"],
        columns: [
            RegisterColumn("person", .reference(table: "person", column: "person"), "Whose it is."),
            RegisterColumn("document", .integer, "Its place among the person's documents, from 1."),
            RegisterColumn("kind", .text, "What kind of document it is."),
            RegisterColumn("issuer", .text, "The state that issued it."),
            RegisterColumn(
                "valid_through", .day, optional: true, "The last day of validity, inclusive."),
            RegisterColumn("added_on", .day, "The day on which it was added to the file."),
            RegisterColumn("proved_by", .position, "The position of the event that added it."),
        ])

    init(_ event: PersonDocumentAdded, at position: Position) {
        person = event.person
        document = event.document
        kind = event.kind
        issuer = event.issuer
        validThrough = event.validThrough
        addedOn = event.addedOn
        provedBy = position
    }

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(document)
        writer.write(kind)
        writer.write(issuer)
        writer.write(validThrough)
        writer.write(addedOn)
        writer.write(provedBy)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        document = try reader.integer("document")
        kind = try reader.value("kind") { DocumentKind(rawValue: $0) }
        issuer = try reader.value("issuer") { StateCode($0) }
        validThrough = try reader.optionalValue("valid_through") { Day($0) }
        addedOn = try reader.value("added_on") { Day($0) }
        provedBy = try reader.position("proved_by")
    }
}
