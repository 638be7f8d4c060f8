public import Casework

/// A person who was registered, without anything that identifies them.
public struct PersonRow: TableRow {
    public let person: PersonID
    /// As last known; the days of each stand in the register of nationalities.
    public let nationality: StateCode
    public let sex: Sex
    public let birthYear: Int?
    public let registeredOn: Day
    /// The person whose file this one's was joined to; nil for somebody who stands alone or was kept.
    public let mergedInto: PersonID?
    public let provedBy: Position

    public static let table = RegisterTable(
        "person", version: 2, summary: "A person who was registered.", key: ["person"],
        indexed: ["nationality"],
        columns: [
            RegisterColumn("person", .text, "The person's number."),
            RegisterColumn(
                "nationality", .text,
                "The nationality the person goes by, as last known; XXA is stateless."),
            RegisterColumn("sex", .text, "F, M or X."),
            RegisterColumn(
                "birth_year", .integer, optional: true, "The year of birth, where it is known."),
            RegisterColumn("registered_on", .day, "The day of registration."),
            RegisterColumn(
                "merged_into", .reference(table: "person", column: "person"), optional: true,
                "The person kept, where this one was merged."),
            RegisterColumn(
                "proved_by", .position, "The position of the registration or its correction."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(nationality)
        writer.write(sex)
        writer.write(birthYear)
        writer.write(registeredOn)
        writer.write(mergedInto)
        writer.write(provedBy)
    }
}

extension PersonRow {
    /// Creates the row of a file that is not joined; nil for somebody not registered.
    init?(_ file: PersonFile) {
        guard let person = file.person, let registration = file.registration,
            let nationalities = file.nationalities.last
        else { return nil }
        self.init(
            person: person, nationality: nationalities.first, sex: registration.sex,
            birthYear: registration.birthYear, registeredOn: registration.registeredOn,
            mergedInto: file.mergedInto, provedBy: registration.position)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        nationality = try reader.value("nationality") { StateCode($0) }
        sex = try reader.value("sex") { Sex(rawValue: $0) }
        birthYear = reader.nextInteger()
        registeredOn = try reader.value("registered_on") { Day($0) }
        mergedInto = try reader.optionalValue("merged_into") { PersonID($0) }
        provedBy = try reader.position("proved_by")
    }
}
