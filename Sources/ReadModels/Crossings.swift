public import Casework

/// A crossing of the border, as it stands.
public struct CrossingRow: TableRow {
    public let position: Position
    public let person: PersonID
    public let recordedFor: PersonID
    public let direction: Direction
    public let crossedAt: Instant
    public let crossedOn: Day
    public let checkpoint: CheckpointCode
    public let document: DocumentName?
    public let ground: EntryGround?
    public let provedBy: Position

    public static let table = RegisterTable(
        "crossing", version: 2, summary: "A crossing of the border, as it stands.",
        key: ["position"], indexed: ["person", "crossed_on"],
        columns: [
            RegisterColumn("position", .position, "Where it was first recorded."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn(
                "recorded_for", .reference(table: "person", column: "person"),
                "In whose history it stands."),
            RegisterColumn("direction", .text, "entry or exit."),
            RegisterColumn("crossed_at", .instant, "The moment of the crossing."),
            RegisterColumn("crossed_on", .day, "The legal day of the crossing."),
            RegisterColumn("checkpoint", .text, "The crossing point."),
            RegisterColumn("document", .text, optional: true, "The document shown."),
            RegisterColumn(
                "ground", .text, optional: true,
                "The ground found when it was recorded; null on an exit."),
            RegisterColumn("proved_by", .position, "The crossing, or its latest correction."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(person)
        writer.write(recordedFor)
        writer.write(direction)
        writer.write(crossedAt)
        writer.write(crossedOn)
        writer.write(checkpoint)
        writer.write(document)
        writer.write(ground)
        writer.write(provedBy)
    }
}

extension CrossingRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        person = try reader.value("person") { PersonID($0) }
        recordedFor = try reader.value("recorded_for") { PersonID($0) }
        direction = try reader.value("direction") { Direction(rawValue: $0) }
        crossedAt = try reader.value("crossed_at") { Instant($0) }
        crossedOn = try reader.value("crossed_on") { Day($0) }
        checkpoint = try reader.value("checkpoint") { CheckpointCode($0) }
        document = try reader.optionalValue("document") { DocumentName($0) }
        ground = try reader.optionalValue("ground") { EntryGround(rawValue: $0) }
        provedBy = try reader.position("proved_by")
    }
}
