public import Casework

/// A stay, from an entry to the exit that ends it.
public struct StayRow: TableRow {
    public let person: PersonID
    public let number: Int
    public let nationality: StateCode
    public let ground: EntryGround
    public let visa: VisaName?
    public let provision: Int?
    public let enteredOn: Day?
    public let leftOn: Day?
    public let isOpen: Bool
    public let isIncomplete: Bool
    public let lastLawfulDay: Day?
    public let registerBy: Day?
    public let registeredOn: Day?
    public let entryPosition: Position?
    public let exitPosition: Position?
    public let placePosition: Position?
    public let permit: PermitID?
    public let permitFrom: Day?
    public let permitPosition: Position?

    public static let table = RegisterTable(
        "stay", version: 4, summary: "A stay, from an entry to the exit that ends it.",
        key: ["person", "number"], indexed: ["entered_on"],
        columns: [
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("number", .integer, "Its place among the person's stays, from 1."),
            RegisterColumn("nationality", .text, "The nationality under which the person entered."),
            RegisterColumn("ground", .text, "The ground of entry, as all facts known give it."),
            RegisterColumn("visa", .text, optional: true, "The visa on which the person entered."),
            RegisterColumn(
                "provision", .integer, optional: true,
                "The ordinal of the provision that lets the person stay without a visa."),
            RegisterColumn(
                "entered_on", .day, optional: true, "The day of entry, where one is recorded."),
            RegisterColumn(
                "left_on", .day, optional: true, "The last day, inclusive; null while it goes on."),
            RegisterColumn("is_open", .boolean, "1 while the person is present."),
            RegisterColumn("is_incomplete", .boolean, "1 where an entry or an exit is missing."),
            RegisterColumn(
                "last_lawful_day", .day, optional: true,
                "The last lawful day; the day before the entry where no day is lawful, null where no limit is ever reached and while an application is pending."
            ),
            RegisterColumn(
                "register_by", .day, optional: true,
                "The last day for registering the place of stay."),
            RegisterColumn(
                "registered_on", .day, optional: true,
                "The day on which the place of stay was registered."),
            RegisterColumn(
                "entry_position", .position, optional: true, "The position of the entry."),
            RegisterColumn("exit_position", .position, optional: true, "The position of the exit."),
            RegisterColumn(
                "place_position", .position, optional: true,
                "The position of the registration upon the place of stay."),
            RegisterColumn(
                "permit", .text, optional: true, "The first permit to reside of the stay."),
            RegisterColumn(
                "permit_from", .day, optional: true, "The first day on it."),
            RegisterColumn(
                "permit_position", .position, optional: true, "The position of its grant."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(number)
        writer.write(nationality)
        writer.write(ground)
        writer.write(visa)
        writer.write(provision)
        writer.write(enteredOn)
        writer.write(leftOn)
        writer.write(isOpen)
        writer.write(isIncomplete)
        writer.write(lastLawfulDay)
        writer.write(registerBy)
        writer.write(registeredOn)
        writer.write(entryPosition)
        writer.write(exitPosition)
        writer.write(placePosition)
        writer.write(permit)
        writer.write(permitFrom)
        writer.write(permitPosition)
    }
}

extension StayRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        number = try reader.integer("number")
        nationality = try reader.value("nationality") { StateCode($0) }
        ground = try reader.value("ground") { EntryGround(rawValue: $0) }
        visa = try reader.optionalValue("visa") { VisaName($0) }
        provision = reader.nextInteger()
        enteredOn = try reader.optionalValue("entered_on") { Day($0) }
        leftOn = try reader.optionalValue("left_on") { Day($0) }
        isOpen = try reader.flag("is_open")
        isIncomplete = try reader.flag("is_incomplete")
        lastLawfulDay = try reader.optionalValue("last_lawful_day") { Day($0) }
        registerBy = try reader.optionalValue("register_by") { Day($0) }
        registeredOn = try reader.optionalValue("registered_on") { Day($0) }
        entryPosition = reader.optionalPosition()
        exitPosition = reader.optionalPosition()
        placePosition = reader.optionalPosition()
        permit = try reader.optionalValue("permit") { PermitID($0) }
        permitFrom = try reader.optionalValue("permit_from") { Day($0) }
        permitPosition = reader.optionalPosition()
    }
}
