public import Casework

/// A permit: whose, what for, from when through when.
public struct PermitRow: TableRow {
    /// Its number.
    public let permit: PermitID
    /// The case by which it was granted.
    public let casefile: CaseID
    /// Whose it is, as numbered at granting.
    public let person: PersonID
    /// What it permits.
    public let service: Service
    /// On the strength of what.
    public internal(set) var ground: GroundCode
    /// The first day.
    public let validFrom: Day
    /// The last day for which it was granted, inclusive.
    public let validThrough: Day
    /// The permit that it goes on from.
    public internal(set) var extends: PermitID?
    /// On whom it rests.
    public internal(set) var sponsor: PersonID?
    /// The first day on which it is no longer in force; null where it was not cancelled.
    public internal(set) var cancelledFrom: Day?
    /// On which ground it was cancelled.
    public internal(set) var cancellationGround: RefusalCode?
    /// Where it was granted.
    public let grantedAt: Position
    /// Where it was cancelled.
    public internal(set) var cancelledAt: Position?
    /// The day on which the card was handed out, for the last time.
    public internal(set) var cardIssuedOn: Day?

    public static let table = RegisterTable(
        "permit", version: 1,
        summary: "A permit: whose, what for, from when through when.",
        key: ["permit"], indexed: ["person", "valid_through"],
        columns: columns)

    private static let columns = [
        RegisterColumn("permit", .text, "Its number."),
        RegisterColumn(
            "casefile", .reference(table: "case_file", column: "casefile"),
            "The case by which it was granted."),
        RegisterColumn(
            "person", .reference(table: "person", column: "person"),
            "Whose it is, as numbered at granting."),
        RegisterColumn("service", .text, "What it permits."),
        RegisterColumn("ground", .text, "On the strength of what."),
        RegisterColumn("valid_from", .day, "The first day."),
        RegisterColumn("valid_through", .day, "The last day for which it was granted, inclusive."),
        RegisterColumn("extends", .text, optional: true, "The permit that it goes on from."),
        RegisterColumn(
            "sponsor", .reference(table: "person", column: "person"), optional: true,
            "On whom it rests."),
        RegisterColumn(
            "cancelled_from", .day, optional: true,
            "The first day on which it is no longer in force; null where it was not cancelled."),
        RegisterColumn(
            "cancellation_ground", .text, optional: true, "On which ground it was cancelled."),
        RegisterColumn("granted_at", .position, "Where it was granted."),
        RegisterColumn("cancelled_at", .position, optional: true, "Where it was cancelled."),
        RegisterColumn(
            "card_issued_on", .day, optional: true,
            "The day on which the card was handed out, for the last time."),
    ]
}

extension PermitRow {
    public func write(to writer: inout some ColumnWriter) {
        writer.write(permit)
        writer.write(casefile)
        writer.write(person)
        writer.write(service)
        writer.write(ground)
        writer.write(validFrom)
        writer.write(validThrough)
        writer.write(extends)
        writer.write(sponsor)
        writer.write(cancelledFrom)
        writer.write(cancellationGround)
        writer.write(grantedAt)
        writer.write(cancelledAt)
        writer.write(cardIssuedOn)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        permit = try reader.value("permit") { PermitID($0) }
        casefile = try reader.value("casefile") { CaseID($0) }
        person = try reader.value("person") { PersonID($0) }
        service = try reader.value("service") { Service($0) }
        ground = try reader.value("ground") { GroundCode($0) }
        validFrom = try reader.value("valid_from") { Day($0) }
        validThrough = try reader.value("valid_through") { Day($0) }
        extends = try reader.optionalValue("extends") { PermitID($0) }
        sponsor = try reader.optionalValue("sponsor") { PersonID($0) }
        cancelledFrom = try reader.optionalValue("cancelled_from") { Day($0) }
        cancellationGround = try reader.optionalValue("cancellation_ground") { RefusalCode($0) }
        grantedAt = try reader.position("granted_at")
        cancelledAt = reader.optionalPosition()
        cardIssuedOn = try reader.optionalValue("card_issued_on") { Day($0) }
    }
}
