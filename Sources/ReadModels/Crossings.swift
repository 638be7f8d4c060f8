public import Casework

/// The register of crossings, one row an event.
public struct CrossingRow: TableRow {
    public let position: Position
    public let person: PersonID
    public let direction: Direction
    public let crossedAt: Instant
    public let checkpoint: CheckpointCode
    public let document: Int?
    public let ground: EntryGround?

    public static let table = RegisterTable(
        "crossing", version: 1, summary: "A crossing of the border.", key: ["position"],
        indexed: ["person", "crossed_on"],
        columns: [
            RegisterColumn("position", .position, "The position of the crossing."),
            RegisterColumn("person", .reference(table: "person", column: "person"), "Who crossed."),
            RegisterColumn("direction", .text, "entry or exit."),
            RegisterColumn("crossed_at", .instant, "The moment of the crossing."),
            RegisterColumn("crossed_on", .day, "The legal day of the crossing."),
            RegisterColumn("checkpoint", .text, "The crossing point."),
            RegisterColumn(
                "document", .integer, optional: true, "The document shown, by its place."),
            RegisterColumn(
                "ground", .text, optional: true, "The ground of entry; null on an exit."),
        ])

    init(_ event: BorderCrossed, at position: Position) {
        self.position = position
        person = event.person
        direction = event.direction
        crossedAt = event.crossedAt
        checkpoint = event.checkpoint
        document = event.document
        ground = event.ground
    }

    /// The crossing as the rules see it.
    public var crossing: Crossing {
        Crossing(direction: direction, at: crossedAt, ground: ground, position: position)
    }

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(person)
        writer.write(direction)
        writer.write(crossedAt)
        writer.write(crossedAt.day)
        writer.write(checkpoint)
        writer.write(document)
        writer.write(ground)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        person = try reader.value("person") { PersonID($0) }
        direction = try reader.value("direction") { Direction(rawValue: $0) }
        crossedAt = try reader.value("crossed_at") { Instant($0) }
        _ = try reader.text("crossed_on")
        checkpoint = try reader.value("checkpoint") { CheckpointCode($0) }
        document = reader.nextInteger()
        ground = try reader.optionalValue("ground") { EntryGround(rawValue: $0) }
    }
}

/// The register of stays: entries with the exits that end them.
public struct StayRow: TableRow {
    public let person: PersonID
    /// The stay's place among the person's stays, from 1, oldest first.
    public let number: Int
    public let enteredOn: Day?
    public let leftOn: Day?
    public let ground: EntryGround?
    public let isOpen: Bool
    public let isIncomplete: Bool
    public let entryPosition: Position?
    public let exitPosition: Position?

    public static let table = RegisterTable(
        "stay", version: 1, summary: "A stay, from an entry to the exit that ends it.",
        key: ["person", "number"], indexed: ["entered_on"],
        columns: [
            RegisterColumn("person", .reference(table: "person", column: "person"), "Who stayed."),
            RegisterColumn("number", .integer, "Its place among the person's stays, from 1."),
            RegisterColumn(
                "entered_on", .day, optional: true, "The day of entry, where one is recorded."),
            RegisterColumn(
                "left_on", .day, optional: true, "The last day, inclusive; null while it goes on."),
            RegisterColumn("ground", .text, optional: true, "The ground of entry."),
            RegisterColumn("is_open", .boolean, "1 while the person is present."),
            RegisterColumn("is_incomplete", .boolean, "1 where an entry or an exit is missing."),
            RegisterColumn(
                "entry_position", .position, optional: true, "The position of the entry."),
            RegisterColumn("exit_position", .position, optional: true, "The position of the exit."),
        ])

    init(_ stay: Stay, number: Int, of person: PersonID) {
        self.person = person
        self.number = number
        enteredOn = stay.entry?.day
        leftOn = stay.lastDay
        ground = stay.entry?.ground
        isOpen = stay.lastDay == nil
        isIncomplete = stay.isIncomplete
        entryPosition = stay.entry?.position
        exitPosition = stay.exit?.position
    }

    public func write(to writer: inout some ColumnWriter) {
        writer.write(person)
        writer.write(number)
        writer.write(enteredOn)
        writer.write(leftOn)
        writer.write(ground)
        writer.write(isOpen)
        writer.write(isIncomplete)
        writer.write(entryPosition)
        writer.write(exitPosition)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        person = try reader.value("person") { PersonID($0) }
        number = try reader.integer("number")
        enteredOn = try reader.optionalValue("entered_on") { Day($0) }
        leftOn = try reader.optionalValue("left_on") { Day($0) }
        ground = try reader.optionalValue("ground") { EntryGround(rawValue: $0) }
        isOpen = try reader.flag("is_open")
        isIncomplete = try reader.flag("is_incomplete")
        entryPosition = reader.optionalPosition()
        exitPosition = reader.optionalPosition()
    }
}
