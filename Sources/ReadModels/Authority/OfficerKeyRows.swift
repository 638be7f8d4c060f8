public import Casework

/// A key with which an officer signs, or signed.
public struct OfficerKeyRow: TableRow {
    public let position: Position
    public let officer: OfficerID
    public let key: KeyText
    public let addedOn: Day
    public let validThrough: Day?
    public fileprivate(set) var revokedOn: Day?
    public fileprivate(set) var revokedAt: Position?

    public static let table = RegisterTable(
        "officer_key", version: 1, summary: "A key with which an officer signs, or signed.",
        key: ["position"], indexed: ["officer"],
        columns: [
            RegisterColumn("position", .position, "Where it was added."),
            RegisterColumn(
                "officer", .reference(table: "officer", column: "officer"),
                "Whose it is, for ever."),
            RegisterColumn("key", .text, "The public key, as OpenSSH writes it."),
            RegisterColumn("added_on", .day, "The day on which it was added."),
            RegisterColumn(
                "valid_through", .day, optional: true,
                "The last day on which it signs, inclusive; null while no end is known."),
            RegisterColumn(
                "revoked_on", .day, optional: true,
                "The day on which it was revoked; null while it was not."),
            RegisterColumn(
                "revoked_at", .position, optional: true,
                "Where it was revoked; from there on it signs nothing."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(officer)
        writer.write(key)
        writer.write(addedOn)
        writer.write(validThrough)
        writer.write(revokedOn)
        writer.write(revokedAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        officer = try reader.value("officer") { OfficerID($0) }
        key = try reader.value("key") { KeyText($0) }
        addedOn = try reader.value("added_on") { Day($0) }
        validThrough = try reader.optionalValue("valid_through") { Day($0) }
        revokedOn = try reader.optionalValue("revoked_on") { Day($0) }
        revokedAt = reader.optionalPosition()
    }

    private init(_ event: OfficerKeyAdded, at position: Position) {
        (self.position, officer, key) = (position, event.officer, event.key)
        (addedOn, validThrough) = (event.addedOn, event.validThrough)
    }

    /// Whether it signs on `day`, as long as nothing else is recorded.
    public func signs(on day: Day) -> Bool {
        revokedAt == nil && validThrough.map { day <= $0 } ?? true
    }
}

extension OfficerKeyRow: FoldedRow {
    public var handle: RowHandle { .position(position) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> OfficerKeyRow?
    ) rethrows -> OfficerKeyRow? {
        if case .authority(.officerKeyAdded(let event)) = recorded.event {
            return OfficerKeyRow(event, at: recorded.position)
        }
        if case .authority(.officerKeyRevoked(let event)) = recorded.event {
            guard var row = try before(.position(event.revokes)) else { return nil }
            (row.revokedOn, row.revokedAt) = (event.revokedOn, recorded.position)
            return row
        }
        return nil
    }

    public static func all(in registers: RegistersInMemory) -> [OfficerKeyRow] {
        registers.authority.keys.inOrder
    }
}
