public import Casework

/// What does not fit together, and waits for an officer.
public struct AnomalyRow: TableRow {
    public let position: Position
    public let kind: AnomalyKind
    public let person: PersonID
    public let day: Day

    public static let table = RegisterTable(
        "anomaly", version: 1, summary: "What does not fit together, and waits for an officer.",
        key: ["position", "kind"], indexed: ["kind", "person"],
        columns: [
            RegisterColumn("position", .position, "The crossing it is about, as it stands."),
            RegisterColumn("kind", .text, "What does not fit."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"),
                "Whose it is, under the number kept."),
            RegisterColumn("day", .day, "The legal day of the crossing."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(kind)
        writer.write(person)
        writer.write(day)
    }
}

extension AnomalyRow {
    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        kind = try reader.value("kind") { AnomalyKind(rawValue: $0) }
        person = try reader.value("person") { PersonID($0) }
        day = try reader.value("day") { Day($0) }
    }
}
