public import Casework

/// A crossing of a feed that belongs, or belonged, to nobody known.
public struct UnmatchedRow: TableRow {
    public let unmatched: UnmatchedID
    public let position: Position
    public let direction: Direction
    public let crossedAt: Instant
    public let crossedOn: Day
    public let checkpoint: CheckpointCode
    public let issuer: StateCode?
    public let reason: UnmatchedReason
    public let candidates: String
    public let person: PersonID?
    public let settledAt: Position?

    public static let table = RegisterTable(
        "unmatched", version: 1,
        summary: "A crossing of a feed that belongs, or belonged, to nobody known.",
        key: ["unmatched"], indexed: ["settled_at"],
        columns: [
            RegisterColumn("unmatched", .text, "Its number."),
            RegisterColumn("position", .position, "Where it was recorded."),
            RegisterColumn("direction", .text, "entry or exit."),
            RegisterColumn("crossed_at", .instant, "The moment of the crossing."),
            RegisterColumn("crossed_on", .day, "The legal day of the crossing."),
            RegisterColumn("checkpoint", .text, "The crossing point."),
            RegisterColumn(
                "issuer", .text, optional: true, "Who issued the document that was shown."),
            RegisterColumn("reason", .text, "Why it belongs to nobody for certain."),
            RegisterColumn(
                "candidates", .text, "Whom it may belong to, by number, with blanks between."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"), optional: true,
                "To whom it was assigned; null while it waits, and where it was dismissed."),
            RegisterColumn(
                "settled_at", .position, optional: true,
                "Where it was assigned or dismissed; null while it waits."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(unmatched)
        writer.write(position)
        writer.write(direction)
        writer.write(crossedAt)
        writer.write(crossedOn)
        writer.write(checkpoint)
        writer.write(issuer)
        writer.write(reason)
        writer.write(candidates)
        writer.write(person)
        writer.write(settledAt)
    }
}

extension UnmatchedRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        unmatched = try reader.value("unmatched") { UnmatchedID($0) }
        position = try reader.position("position")
        direction = try reader.value("direction") { Direction(rawValue: $0) }
        crossedAt = try reader.value("crossed_at") { Instant($0) }
        crossedOn = try reader.value("crossed_on") { Day($0) }
        checkpoint = try reader.value("checkpoint") { CheckpointCode($0) }
        issuer = try reader.optionalValue("issuer") { StateCode($0) }
        reason = try reader.value("reason") { UnmatchedReason(rawValue: $0) }
        candidates = try reader.text("candidates")
        person = try reader.optionalValue("person") { PersonID($0) }
        settledAt = reader.optionalPosition()
    }
}
