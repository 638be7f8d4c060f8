public import Casework

/// A person who is present, with the days to watch.
public struct WatchRow: TableRow {
    public let person: PersonID
    public let nationality: StateCode
    public let ground: EntryGround
    public let enteredOn: Day
    public let lastLawfulDay: Day?
    public let registerBy: Day?
    public let registeredOn: Day?
    public let provedBy: Position

    public static let table = RegisterTable(
        "watch", version: 2, summary: "A person who is present, with the days to watch.",
        key: ["person"], indexed: ["last_lawful_day", "register_by"],
        columns: [
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("nationality", .text, "The nationality under which the person entered."),
            RegisterColumn("ground", .text, "The ground of entry, as all facts known give it."),
            RegisterColumn("entered_on", .day, "The day of entry."),
            RegisterColumn(
                "last_lawful_day", .day, optional: true,
                "The last lawful day, in the form of the stay."),
            RegisterColumn(
                "register_by", .day, optional: true,
                "The last day for registering the place of stay."),
            RegisterColumn(
                "registered_on", .day, optional: true,
                "The day on which the place of stay was registered."),
            RegisterColumn("proved_by", .position, "The position of the entry."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(nationality)
        writer.write(ground)
        writer.write(enteredOn)
        writer.write(lastLawfulDay)
        writer.write(registerBy)
        writer.write(registeredOn)
        writer.write(provedBy)
    }
}

extension WatchRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        nationality = try reader.value("nationality") { StateCode($0) }
        ground = try reader.value("ground") { EntryGround(rawValue: $0) }
        enteredOn = try reader.value("entered_on") { Day($0) }
        lastLawfulDay = try reader.optionalValue("last_lawful_day") { Day($0) }
        registerBy = try reader.optionalValue("register_by") { Day($0) }
        registeredOn = try reader.optionalValue("registered_on") { Day($0) }
        provedBy = try reader.position("proved_by")
    }
}
