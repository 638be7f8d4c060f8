public import Casework

extension PermitRow: FoldedRow {
    public var handle: RowHandle { RowHandle(permit) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> PermitRow?
    ) rethrows -> PermitRow? {
        guard case .casework(let event) = recorded.event else { return nil }
        switch event {
        case .permitGranted(let event): return PermitRow(event, at: recorded.position)
        case .permitCancelled(let event):
            guard var row = try before(RowHandle(event.permit)) else { return nil }
            (row.cancelledFrom, row.cancellationGround) = (event.cancelledFrom, event.ground)
            row.cancelledAt = recorded.position
            return row
        case .permitCardReissued(let event):
            guard var row = try before(RowHandle(event.permit)) else { return nil }
            row.cardIssuedOn = event.reissuedOn
            return row
        case .cardIssued(let event):
            guard var row = try before(RowHandle(event.permit)) else { return nil }
            row.cardIssuedOn = event.issuedOn
            return row
        default: return nil
        }
    }

    public static func all(in registers: RegistersInMemory) -> [PermitRow] {
        registers.casework.permits.inOrder
    }

    private init(_ event: PermitGranted, at position: Position) {
        (permit, casefile, person) = (event.permit, event.caseID, event.person)
        (service, ground) = (event.service, event.ground)
        (validFrom, validThrough) = (event.validFrom, event.validThrough)
        (extends, sponsor, grantedAt) = (event.extends, event.sponsor, position)
        (cancelledFrom, cancellationGround, cancelledAt, cardIssuedOn) = (nil, nil, nil, nil)
    }

    /// The last day on which it is, or was, in force; the day before the first where it never was.
    public var lastDay: Day { min(validThrough, cancelledFrom?.adding(days: -1) ?? .last) }

    /// Says whether it is in force on `day`.
    public func isInForce(on day: Day) -> Bool { validFrom <= day && day <= lastDay }
}

/// Cases and permits: the rows that events about them make.
public struct CaseRegisters: Equatable, Sendable {
    public private(set) var cases = FoldedTable<CaseRow>()
    public private(set) var permits = FoldedTable<PermitRow>()
    public private(set) var documents = FoldedTable<CaseDocumentRow>()
    public private(set) var fees = FoldedTable<FeeRow>()
    public private(set) var decisions = FoldedTable<DecisionRow>()
    public private(set) var deadlines = FoldedTable<DeadlineRow>()

    /// Creates registers without a row.
    public init() {}

    /// Takes the next event in; any that is about none of them changes nothing.
    public mutating func apply(_ recorded: Recorded) {
        guard case .casework = recorded.event else { return }
        cases.take(recorded)
        permits.take(recorded)
        documents.take(recorded)
        fees.take(recorded)
        decisions.take(recorded)
        deadlines.take(recorded)
    }
}
