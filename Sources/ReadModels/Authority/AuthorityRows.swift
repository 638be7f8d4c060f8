public import Casework

/// Who may do what on which days: a role that was granted, or that another lets the officer use.
public struct AuthorityRow: TableRow {
    public let position: Position
    public let officer: OfficerID
    public let role: Role
    public let office: OfficeCode
    public let services: [Service]?
    public let validFrom: Day
    public let validThrough: Day
    public let delegator: OfficerID?
    public let grantPosition: Position
    public fileprivate(set) var revokedOn: Day?
    public fileprivate(set) var revokedAt: Position?

    public static let table = RegisterTable(
        "authority", version: 1,
        summary:
            "Who may do what on which days: a role that was granted, or that another lets the officer use.",
        key: ["position"], indexed: ["officer", "grant_position"],
        columns: [
            RegisterColumn("position", .position, "Where it was granted or delegated."),
            RegisterColumn(
                "officer", .reference(table: "officer", column: "officer"),
                "Who may use the role."),
            RegisterColumn("role", .text, "The role."),
            RegisterColumn(
                "office", .reference(table: "office", column: "office"),
                "The office, with all that belong to it, for which it holds."),
            RegisterColumn(
                "services", .text, optional: true,
                "The services it is limited to, with blanks between; null where it holds for all."),
            RegisterColumn("valid_from", .day, "The first day on which it holds."),
            RegisterColumn("valid_through", .day, "The last day on which it holds, inclusive."),
            RegisterColumn(
                "delegator", .reference(table: "officer", column: "officer"), optional: true,
                "Whose role it is; null where it is the officer's own."),
            RegisterColumn(
                "grant_position", .position,
                "The row of the grant: this one, or that of the delegator, without which it does not hold."
            ),
            RegisterColumn(
                "revoked_on", .day, optional: true,
                "The day on which it was taken back before its time; null while it was not."),
            RegisterColumn(
                "revoked_at", .position, optional: true,
                "Where it was taken back; from there on it does not hold."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(officer)
        writer.write(role)
        writer.write(office)
        writer.write(services?.map(\.text).joined(separator: " "))
        writer.write(validFrom)
        writer.write(validThrough)
        writer.write(delegator)
        writer.write(grantPosition)
        writer.write(revokedOn)
        writer.write(revokedAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        officer = try reader.value("officer") { OfficerID($0) }
        role = try reader.value("role") { Role(rawValue: $0) }
        office = try reader.value("office") { OfficeCode($0) }
        services = try reader.optionalValue("services") { Self.services($0) }
        validFrom = try reader.value("valid_from") { Day($0) }
        validThrough = try reader.value("valid_through") { Day($0) }
        delegator = try reader.optionalValue("delegator") { OfficerID($0) }
        grantPosition = try reader.position("grant_position")
        revokedOn = try reader.optionalValue("revoked_on") { Day($0) }
        revokedAt = reader.optionalPosition()
    }

    private static func services(_ text: String) -> [Service]? {
        var services: [Service] = []
        for word in text.utf8.split(separator: 0x20) {
            guard let service = Service(String(decoding: word, as: UTF8.self)) else {
                return nil
            }
            services.append(service)
        }
        return services
    }

    private init(_ event: RoleGranted, at position: Position) {
        (self.position, grantPosition, officer) = (position, position, event.officer)
        (role, office, services) = (event.role, event.office, event.services)
        (validFrom, validThrough, delegator) = (event.grantedFrom, event.validThrough, nil)
    }

    private init(_ event: RoleDelegated, of grant: AuthorityRow, at position: Position) {
        (self.position, grantPosition, officer) = (position, event.grant, event.officer)
        (role, office, services) = (grant.role, grant.office, grant.services)
        (validFrom, validThrough) = (event.delegatedFrom, event.validThrough)
        delegator = event.delegator
    }

    /// Whether it holds on `day`, as long as nothing else is recorded; of a delegation the grant may
    /// still not.
    public func holds(on day: Day) -> Bool {
        revokedAt == nil && validFrom <= day && day <= validThrough
    }
}

extension AuthorityRow: FoldedRow {
    public var handle: RowHandle { .position(position) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> AuthorityRow?
    ) rethrows -> AuthorityRow? {
        guard case .authority(let event) = recorded.event else { return nil }
        let position = recorded.position
        if case .roleGranted(let event) = event { return AuthorityRow(event, at: position) }
        if case .roleDelegated(let event) = event {
            return try before(.position(event.grant)).map {
                AuthorityRow(event, of: $0, at: position)
            }
        }
        if case .roleRevoked(let event) = event {
            return try before(.position(event.revokes))?.ended(event.revokedOn, position)
        }
        if case .delegationEnded(let event) = event {
            return try before(.position(event.ends))?.ended(event.endedOn, position)
        }
        return nil
    }

    private func ended(_ day: Day, _ position: Position) -> AuthorityRow {
        var row = self
        (row.revokedOn, row.revokedAt) = (day, position)
        return row
    }

    public static func all(in registers: RegistersInMemory) -> [AuthorityRow] {
        registers.authority.rights.inOrder
    }
}
