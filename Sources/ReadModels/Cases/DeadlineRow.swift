public import Casework

/// A day by which something is to be done in a case.
public struct DeadlineRow: TableRow {
    /// The number of the case, and what is due; a number after it where the like was due before.
    public let deadline: String
    /// The case.
    public let casefile: CaseID
    /// complete, decide, pay, answer, opinion, appeal, appeal-decision or leave.
    public let kind: DeadlineKind
    /// The body whose opinion is due.
    public let body: BodyCode?
    /// The office that has the case.
    public internal(set) var office: OfficeCode
    /// Whose case it is.
    public internal(set) var officer: OfficerID?
    /// The last day, inclusive; null while the clock stands still, and for a decision that is to be taken again.
    public internal(set) var dueOn: Day?
    /// What was assessed, in qəpik; 0 where nothing is to be paid.
    public internal(set) var amountDue: Int
    /// What is left of it, in qəpik; less than 0 where more was paid.
    public internal(set) var amountLeft: Int
    /// Where the day was set, for the last time.
    public internal(set) var setAt: Position
    /// The day on which it was done, or no longer due.
    public internal(set) var metOn: Day?
    /// Where that was recorded.
    public internal(set) var metAt: Position?

    public static let table = RegisterTable(
        "deadline", version: 2, summary: "A day by which something is to be done in a case.",
        key: ["deadline"], indexed: ["casefile", "due_on", "office"],
        columns: [
            RegisterColumn(
                "deadline", .text,
                "The number of the case, and what is due; a number after it where the like was due before."
            ),
            RegisterColumn(
                "casefile", .reference(table: "case_file", column: "casefile"), "The case."),
            RegisterColumn(
                "kind", .text,
                "complete, decide, pay, answer, opinion, appeal, appeal-decision or leave."),
            RegisterColumn("body", .text, optional: true, "The body whose opinion is due."),
            RegisterColumn("office", .text, "The office that has the case."),
            RegisterColumn("officer", .text, optional: true, "Whose case it is."),
            RegisterColumn(
                "due_on", .day, optional: true,
                "The last day, inclusive; null while the clock stands still, and for a decision that is to be taken again."
            ),
            RegisterColumn(
                "amount_due", .integer,
                "What was assessed, in qəpik; 0 where nothing is to be paid."),
            RegisterColumn(
                "amount_left", .integer,
                "What is left of it, in qəpik; less than 0 where more was paid."),
            RegisterColumn("set_at", .position, "Where the day was set, for the last time."),
            RegisterColumn(
                "met_on", .day, optional: true, "The day on which it was done, or no longer due."),
            RegisterColumn("met_at", .position, optional: true, "Where that was recorded."),
        ])
}

extension DeadlineRow {
    public func write(to writer: inout some ColumnWriter) {
        writer.write(deadline)
        writer.write(casefile)
        writer.write(kind)
        writer.write(body)
        writer.write(office)
        writer.write(officer)
        writer.write(dueOn)
        writer.write(amountDue)
        writer.write(amountLeft)
        writer.write(setAt)
        writer.write(metOn)
        writer.write(metAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        deadline = try reader.text("deadline")
        casefile = try reader.value("casefile") { CaseID($0) }
        kind = try reader.value("kind") { DeadlineKind(rawValue: $0) }
        body = try reader.optionalValue("body") { BodyCode($0) }
        office = try reader.value("office") { OfficeCode($0) }
        officer = try reader.optionalValue("officer") { OfficerID($0) }
        dueOn = try reader.optionalValue("due_on") { Day($0) }
        amountDue = try reader.integer("amount_due")
        amountLeft = try reader.integer("amount_left")
        setAt = try reader.position("set_at")
        metOn = try reader.optionalValue("met_on") { Day($0) }
        metAt = reader.optionalPosition()
    }
}

/// What is due; the raw values are those of the read model.
public enum DeadlineKind: String, Sendable, CaseIterable {
    /// The documents of the application.
    case complete
    /// The decision.
    case decide
    /// The duty.
    case pay
    /// Documents that were asked for since.
    case answer
    /// The opinion of another body.
    case opinion
    /// The applicant's appeal.
    case appeal
    /// The decision on an appeal.
    case appealDecision = "appeal-decision"
    /// The applicant's departure.
    case leave
}

extension DeadlineRow {
    /// Whether it is still to be kept.
    public var isOpen: Bool { metAt == nil }
}
