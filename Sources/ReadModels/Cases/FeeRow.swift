public import Casework

/// What was assessed, paid, waived or given back.
public struct FeeRow: TableRow {
    /// Where it was recorded.
    public let position: Position
    /// The case; null where it is asked for a card made again.
    public let casefile: CaseID?
    /// The permit of which a card is made again.
    public let permit: PermitID?
    /// duty or reissue.
    public let what: FeeKind
    /// assessed, paid, waived or refunded.
    public let move: FeeMove
    /// In qəpik.
    public let amount: Int
    /// The legal day.
    public let day: Day
    /// The last day to pay what was assessed, inclusive.
    public let payBy: Day?
    /// The number of a payment, where one is known.
    public let reference: CommandID?

    public static let table = RegisterTable(
        "fee", version: 1,
        summary: "What was assessed, paid, waived or given back, one row for each time.",
        key: ["position"], indexed: ["casefile"],
        columns: [
            RegisterColumn("position", .position, "Where it was recorded."),
            RegisterColumn(
                "casefile", .reference(table: "case_file", column: "casefile"), optional: true,
                "The case; null where it is asked for a card made again."),
            RegisterColumn(
                "permit", .text, optional: true, "The permit of which a card is made again."),
            RegisterColumn("what", .text, "duty or reissue."),
            RegisterColumn("move", .text, "assessed, paid, waived or refunded."),
            RegisterColumn("amount", .integer, "In qəpik."),
            RegisterColumn("day", .day, "The legal day."),
            RegisterColumn(
                "pay_by", .day, optional: true, "The last day to pay what was assessed, inclusive."),
            RegisterColumn(
                "reference", .text, optional: true, "The number of a payment, where one is known."),
        ])
}

extension FeeRow {
    public func write(to writer: inout some ColumnWriter) {
        writer.write(position)
        writer.write(casefile)
        writer.write(permit)
        writer.write(what)
        writer.write(move)
        writer.write(amount)
        writer.write(day)
        writer.write(payBy)
        writer.write(reference)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        position = try reader.position("position")
        casefile = try reader.optionalValue("casefile") { CaseID($0) }
        permit = try reader.optionalValue("permit") { PermitID($0) }
        what = try reader.value("what") { FeeKind(rawValue: $0) }
        move = try reader.value("move") { FeeMove(rawValue: $0) }
        amount = try reader.integer("amount")
        day = try reader.value("day") { Day($0) }
        payBy = try reader.optionalValue("pay_by") { Day($0) }
        reference = try reader.optionalValue("reference") { CommandID($0) }
    }
}

/// What happened to a fee; the raw values are those of the read model.
public enum FeeMove: String, Sendable, CaseIterable {
    case assessed
    case paid
    case waived
    case refunded
}

extension FeeRow: FoldedRow {
    public var handle: RowHandle { .position(position) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> FeeRow?
    ) rethrows -> FeeRow? {
        guard case .casework(let event) = recorded.event else { return nil }
        func row(
            _ move: FeeMove, _ id: CaseID, _ amount: Money, _ day: Day, _ kind: FeeKind = .duty,
            _ reference: CommandID? = nil, payBy: Day? = nil
        ) -> FeeRow {
            FeeRow(
                position: recorded.position, casefile: id, permit: nil, what: kind, move: move,
                amount: amount.qapik, day: day, payBy: payBy, reference: reference)
        }
        switch event {
        case .caseFeeAssessed(let event):
            return row(
                .assessed, event.caseID, event.amount, event.assessedOn, event.kind,
                payBy: event.payBy)
        case .caseFeePaid(let event):
            return row(.paid, event.caseID, event.amount, event.paidOn, .duty, event.reference)
        case .caseFeeWaived(let event):
            return row(.waived, event.caseID, event.amount, event.waivedOn)
        case .caseFeeRefunded(let event):
            return row(.refunded, event.caseID, event.amount, event.refundedOn)
        case .permitCardReissued(let event):
            return FeeRow(
                position: recorded.position, casefile: nil, permit: event.permit, what: .reissue,
                move: .assessed, amount: event.fee.qapik, day: event.reissuedOn, payBy: nil,
                reference: nil)
        default: return nil
        }
    }

    public static func all(in registers: RegistersInMemory) -> [FeeRow] {
        registers.casework.fees.inOrder
    }
}
