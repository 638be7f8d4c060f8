public import Casework

/// What one officer asked for and a second must approve, approved, or sent back.
public struct ActRow: TableRow {
    public let act: ActID
    public let command: CommandKind
    public let proposer: OfficerID
    public let proposedOn: Day
    public let proposedAt: Position
    public let approveBy: Day
    public fileprivate(set) var outcome: ActOutcome?
    public fileprivate(set) var settledBy: OfficerID?
    public fileprivate(set) var settledOn: Day?
    public fileprivate(set) var settledAt: Position?

    public static let table = RegisterTable(
        "act", version: 1,
        summary: "What one officer asked for and a second must approve, approved, or sent back.",
        key: ["act"], indexed: ["settled_at"],
        columns: [
            RegisterColumn("act", .text, "Its number."),
            RegisterColumn("command", .text, "What is asked for: the name of a command."),
            RegisterColumn(
                "proposer", .reference(table: "officer", column: "officer"), "Who asked for it."),
            RegisterColumn("proposed_on", .day, "The day on which it was asked for."),
            RegisterColumn("proposed_at", .position, "Where it was asked for."),
            RegisterColumn(
                "approve_by", .day,
                "The last day on which a second officer may approve, inclusive."),
            RegisterColumn(
                "outcome", .text, optional: true,
                "approved or returned; null for what waits, or waited until the last day."),
            RegisterColumn(
                "settled_by", .reference(table: "officer", column: "officer"), optional: true,
                "Who approved it, sent it back or took it back."),
            RegisterColumn(
                "settled_on", .day, optional: true, "The day on which that was done."),
            RegisterColumn("settled_at", .position, optional: true, "Where that was recorded."),
        ])

    public func write(to writer: inout some ColumnWriter) {
        writer.write(act)
        writer.write(command)
        writer.write(proposer)
        writer.write(proposedOn)
        writer.write(proposedAt)
        writer.write(approveBy)
        writer.write(outcome)
        writer.write(settledBy)
        writer.write(settledOn)
        writer.write(settledAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        act = try reader.value("act") { ActID($0) }
        command = try reader.value("command") { CommandKind(rawValue: $0) }
        proposer = try reader.value("proposer") { OfficerID($0) }
        proposedOn = try reader.value("proposed_on") { Day($0) }
        proposedAt = try reader.position("proposed_at")
        approveBy = try reader.value("approve_by") { Day($0) }
        outcome = try reader.optionalValue("outcome") { ActOutcome(rawValue: $0) }
        settledBy = try reader.optionalValue("settled_by") { OfficerID($0) }
        settledOn = try reader.optionalValue("settled_on") { Day($0) }
        settledAt = reader.optionalPosition()
    }

    private init(_ event: ActProposed, at position: Position) {
        (act, command, proposer) = (event.act, event.command, event.proposer)
        (proposedOn, proposedAt, approveBy) = (event.proposedOn, position, event.approveBy)
    }
}

/// What became of an act that takes two; the raw values are those of the read model.
public enum ActOutcome: String, Sendable {
    case approved
    case returned
}

extension ActRow: FoldedRow {
    public var handle: RowHandle { RowHandle(act) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> ActRow?
    ) rethrows -> ActRow? {
        guard case .authority(let event) = recorded.event else { return nil }
        if case .actProposed(let event) = event { return ActRow(event, at: recorded.position) }
        if case .actApproved(let event) = event {
            guard var row = try before(RowHandle(event.act)) else { return nil }
            (row.outcome, row.settledBy) = (.approved, event.approver)
            (row.settledOn, row.settledAt) = (event.approvedOn, recorded.position)
            return row
        }
        if case .actReturned(let event) = event {
            guard var row = try before(RowHandle(event.act)) else { return nil }
            (row.outcome, row.settledBy) = (.returned, event.officer)
            (row.settledOn, row.settledAt) = (event.returnedOn, recorded.position)
            return row
        }
        return nil
    }

    public static func all(in registers: RegistersInMemory) -> [ActRow] {
        registers.authority.acts.inOrder
    }
}
