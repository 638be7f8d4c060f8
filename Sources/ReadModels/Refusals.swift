public import Casework

/// A refusal of entry.
public struct RefusalRow: TableRow {
    public let position: Position
    public let person: PersonID
    public let refusedAt: Instant
    public let refusedOn: Day
    public let checkpoint: CheckpointCode
    public let reason: EntryRefusalReason
    public let document: DocumentName?

    public static let table = RegisterTable(
        "refusal", version: 1, summary: "A refusal of entry.",
        key: ["position"], indexed: ["person", "refused_on"],
        columns: [
            RegisterColumn("position", .position, "Where it was recorded."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("refused_at", .instant, "The moment of the refusal."),
            RegisterColumn("refused_on", .day, "The legal day of the refusal."),
            RegisterColumn("checkpoint", .text, "The crossing point."),
            RegisterColumn("reason", .text, "Why."),
            RegisterColumn("document", .text, optional: true, "The document shown."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(person)
        writer.write(refusedAt)
        writer.write(refusedOn)
        writer.write(checkpoint)
        writer.write(reason)
        writer.write(document)
    }
}

extension RefusalRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        person = try reader.value("person") { PersonID($0) }
        refusedAt = try reader.value("refused_at") { Instant($0) }
        refusedOn = try reader.value("refused_on") { Day($0) }
        checkpoint = try reader.value("checkpoint") { CheckpointCode($0) }
        reason = try reader.value("reason") { EntryRefusalReason(rawValue: $0) }
        document = try reader.optionalValue("document") { DocumentName($0) }
    }
}
