public import Casework

/// An officer, without a name.
public struct OfficerRow: TableRow {
    public let officer: OfficerID
    public fileprivate(set) var office: OfficeCode
    public let person: PersonID?
    public let registeredOn: Day
    public let registeredAt: Position
    public fileprivate(set) var officeSince: Position
    public fileprivate(set) var suspendedOn: Day?
    public fileprivate(set) var suspendedThrough: Day?
    public fileprivate(set) var suspendedAt: Position?
    public fileprivate(set) var dischargedOn: Day?
    public fileprivate(set) var dischargedAt: Position?

    public static let table = RegisterTable(
        "officer", version: 1, summary: "An officer, without a name.", key: ["officer"],
        indexed: ["office"],
        columns: [
            RegisterColumn("officer", .text, "The officer's number."),
            RegisterColumn(
                "office", .reference(table: "office", column: "office"),
                "The office for which the officer acts where no other is named."),
            RegisterColumn(
                "person", .reference(table: "person", column: "person"), optional: true,
                "The officer's own file, on which the officer may not act."),
            RegisterColumn("registered_on", .day, "The day on which the officer became one."),
            RegisterColumn("registered_at", .position, "Where the officer was registered."),
            RegisterColumn(
                "office_since", .position,
                "The registration, or the move to the office that stands."),
            RegisterColumn(
                "suspended_on", .day, optional: true,
                "The day of the suspension that no event has ended; it may have run out."),
            RegisterColumn(
                "suspended_through", .day, optional: true,
                "Its last day, inclusive; null where it lasts until the officer is reinstated."),
            RegisterColumn("suspended_at", .position, optional: true, "Where it was recorded."),
            RegisterColumn(
                "discharged_on", .day, optional: true,
                "The day from which somebody is no officer any more."),
            RegisterColumn("discharged_at", .position, optional: true, "Where it was recorded."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(officer)
        writer.write(office)
        writer.write(person)
        writer.write(registeredOn)
        writer.write(registeredAt)
        writer.write(officeSince)
        writer.write(suspendedOn)
        writer.write(suspendedThrough)
        writer.write(suspendedAt)
        writer.write(dischargedOn)
        writer.write(dischargedAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        officer = try reader.value("officer") { OfficerID($0) }
        office = try reader.value("office") { OfficeCode($0) }
        person = try reader.optionalValue("person") { PersonID($0) }
        registeredOn = try reader.value("registered_on") { Day($0) }
        registeredAt = try reader.position("registered_at")
        officeSince = try reader.position("office_since")
        suspendedOn = try reader.optionalValue("suspended_on") { Day($0) }
        suspendedThrough = try reader.optionalValue("suspended_through") { Day($0) }
        suspendedAt = reader.optionalPosition()
        dischargedOn = try reader.optionalValue("discharged_on") { Day($0) }
        dischargedAt = reader.optionalPosition()
    }

    private init(_ event: OfficerRegistered, at position: Position) {
        (officer, office, person) = (event.officer, event.office, event.person)
        (registeredOn, registeredAt, officeSince) = (event.registeredOn, position, position)
    }

    /// Whether the officer may not act on `day`, as long as nothing else is recorded.
    public func isSuspended(on day: Day) -> Bool {
        suspendedAt != nil && suspendedThrough.map { day <= $0 } ?? true
    }
}

extension OfficerRow: FoldedRow {
    public var handle: RowHandle { RowHandle(officer) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> OfficerRow?
    ) rethrows -> OfficerRow? {
        guard case .authority(let event) = recorded.event else { return nil }
        let position = recorded.position
        if case .officerRegistered(let event) = event { return OfficerRow(event, at: position) }
        guard let officer = event.officerConcerned, var row = try before(RowHandle(officer)) else {
            return nil
        }
        if case .officerMoved(let event) = event {
            (row.office, row.officeSince) = (event.office, position)
        } else if case .officerSuspended(let event) = event {
            (row.suspendedOn, row.suspendedThrough) = (event.suspendedOn, event.through)
            row.suspendedAt = position
        } else if case .officerReinstated = event {
            (row.suspendedOn, row.suspendedThrough, row.suspendedAt) = (nil, nil, nil)
        } else if case .officerDischarged(let event) = event {
            (row.dischargedOn, row.dischargedAt) = (event.dischargedOn, position)
        }
        return row
    }

    public static func all(in registers: RegistersInMemory) -> [OfficerRow] {
        registers.authority.officers.inOrder
    }
}

extension AuthorityEvent {
    /// The officer whose row the event changes; nil for one that changes none.
    fileprivate var officerConcerned: OfficerID? {
        if case .officerMoved(let event) = self { return event.officer }
        if case .officerSuspended(let event) = self { return event.officer }
        if case .officerReinstated(let event) = self { return event.officer }
        if case .officerDischarged(let event) = self { return event.officer }
        return nil
    }
}
