public import Casework

/// A decision that was proposed or taken.
public struct DecisionRow: TableRow {
    /// The number of the case, and its place among the decisions of the case, from 1.
    public let decision: String
    /// The case.
    public let casefile: CaseID
    /// Its place among the decisions of the case, from 1.
    public let number: Int
    /// granted or refused, as it was proposed; null where another body decided.
    public let proposedOutcome: CaseOutcome?
    /// Who proposed it.
    public let proposer: OfficerID?
    /// The day of the proposal.
    public let proposedOn: Day?
    /// Where it was proposed.
    public let proposedAt: Position?
    /// Where it was sent back, or went with the case; null while it waits or was approved.
    public internal(set) var returnedAt: Position?
    /// granted or refused; null while nothing is decided.
    public internal(set) var outcome: CaseOutcome?
    /// service, president or court.
    public internal(set) var decidedBy: DecidingBody?
    /// Who approved, or recorded what another body decided.
    public internal(set) var approver: OfficerID?
    /// On which grounds it was refused, with blanks between them.
    public internal(set) var grounds: String
    /// The first day that was granted.
    public internal(set) var validFrom: Day?
    /// The last day that was granted, inclusive.
    public internal(set) var validThrough: Day?
    /// The day of the decision.
    public internal(set) var decidedOn: Day?
    /// Where it was recorded.
    public internal(set) var decidedAt: Position?
    /// Where it was annulled, or reversed on appeal.
    public internal(set) var annulledAt: Position?
    /// The day of the last appeal.
    public internal(set) var appealedOn: Day?
    /// upheld or reversed, of the last appeal that was decided.
    public internal(set) var appealOutcome: AppealOutcome?

    public static let table = RegisterTable(
        "decision", version: 1,
        summary: "A decision that was proposed or taken, with who had a hand in it.",
        key: ["decision"], indexed: ["casefile", "decided_on"],
        columns: [
            RegisterColumn(
                "decision", .text,
                "The number of the case, and its place among the decisions of the case, from 1."),
            RegisterColumn(
                "casefile", .reference(table: "case_file", column: "casefile"), "The case."),
            RegisterColumn(
                "number", .integer, "Its place among the decisions of the case, from 1."),
            RegisterColumn(
                "proposed_outcome", .text, optional: true,
                "granted or refused, as it was proposed; null where another body decided."),
            RegisterColumn("proposer", .text, optional: true, "Who proposed it."),
            RegisterColumn("proposed_on", .day, optional: true, "The day of the proposal."),
            RegisterColumn("proposed_at", .position, optional: true, "Where it was proposed."),
            RegisterColumn(
                "returned_at", .position, optional: true,
                "Where it was sent back, or went with the case; null while it waits or was approved."
            ),
            RegisterColumn(
                "outcome", .text, optional: true,
                "granted or refused; null while nothing is decided."),
            RegisterColumn("decided_by", .text, optional: true, "service, president or court."),
            RegisterColumn(
                "approver", .text, optional: true,
                "Who approved, or recorded what another body decided."),
            RegisterColumn(
                "grounds", .text, "On which grounds it was refused, with blanks between them."),
            RegisterColumn("valid_from", .day, optional: true, "The first day that was granted."),
            RegisterColumn(
                "valid_through", .day, optional: true, "The last day that was granted, inclusive."),
            RegisterColumn("decided_on", .day, optional: true, "The day of the decision."),
            RegisterColumn("decided_at", .position, optional: true, "Where it was recorded."),
            RegisterColumn(
                "annulled_at", .position, optional: true,
                "Where it was annulled, or reversed on appeal."),
            RegisterColumn("appealed_on", .day, optional: true, "The day of the last appeal."),
            RegisterColumn(
                "appeal_outcome", .text, optional: true,
                "upheld or reversed, of the last appeal that was decided."),
        ])
}

extension DecisionRow {
    public func write(to writer: inout some ColumnWriter) {
        writer.write(decision)
        writer.write(casefile)
        writer.write(number)
        writer.write(proposedOutcome)
        writer.write(proposer)
        writer.write(proposedOn)
        writer.write(proposedAt)
        writer.write(returnedAt)
        writer.write(outcome)
        writer.write(decidedBy)
        writer.write(approver)
        writer.write(grounds)
        writer.write(validFrom)
        writer.write(validThrough)
        writer.write(decidedOn)
        writer.write(decidedAt)
        writer.write(annulledAt)
        writer.write(appealedOn)
        writer.write(appealOutcome)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        decision = try reader.text("decision")
        casefile = try reader.value("casefile") { CaseID($0) }
        number = try reader.integer("number")
        proposedOutcome = try reader.optionalValue("proposed_outcome") { CaseOutcome(rawValue: $0) }
        proposer = try reader.optionalValue("proposer") { OfficerID($0) }
        proposedOn = try reader.optionalValue("proposed_on") { Day($0) }
        proposedAt = reader.optionalPosition()
        returnedAt = reader.optionalPosition()
        outcome = try reader.optionalValue("outcome") { CaseOutcome(rawValue: $0) }
        decidedBy = try reader.optionalValue("decided_by") { DecidingBody(rawValue: $0) }
        approver = try reader.optionalValue("approver") { OfficerID($0) }
        grounds = try reader.text("grounds")
        validFrom = try reader.optionalValue("valid_from") { Day($0) }
        validThrough = try reader.optionalValue("valid_through") { Day($0) }
        decidedOn = try reader.optionalValue("decided_on") { Day($0) }
        decidedAt = reader.optionalPosition()
        annulledAt = reader.optionalPosition()
        appealedOn = try reader.optionalValue("appealed_on") { Day($0) }
        appealOutcome = try reader.optionalValue("appeal_outcome") { AppealOutcome(rawValue: $0) }
    }
}

extension DecisionRow: FoldedRow {
    public var handle: RowHandle { .code(decision) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> DecisionRow?
    ) rethrows -> DecisionRow? {
        guard case .casework(let event) = recorded.event, let id = event.caseID,
            event.bearsOnDecisions
        else { return nil }
        // A case has few decisions: the last one is found by counting.
        var (last, number): (DecisionRow?, Int) = (nil, 1)
        while let row = try before(.code("\(id)/\(number)")) { (last, number) = (row, number + 1) }
        if case .decisionProposed(let event) = event {
            return DecisionRow(id, number, proposed: event, at: recorded.position)
        }
        // What is decided without a proposal is what another body decided.
        let isNew = event.decides && (last == nil || last?.isSettled == true)
        guard var row = isNew ? DecisionRow(id, number, proposed: nil, at: nil) : last else {
            return nil
        }
        row.take(event, at: recorded.position)
        return row == last ? nil : row
    }

    public static func all(in registers: RegistersInMemory) -> [DecisionRow] {
        registers.casework.decisions.inOrder
    }

    /// Whether it was decided or sent back.
    private var isSettled: Bool { outcome != nil || returnedAt != nil }

    private init(_ id: CaseID, _ number: Int, proposed: DecisionProposed?, at position: Position?) {
        (decision, casefile, self.number) = ("\(id)/\(number)", id, number)
        (proposedOutcome, proposer) = (proposed?.outcome, proposed?.proposer)
        (proposedOn, proposedAt) = (proposed?.proposedOn, position)
        (returnedAt, outcome, decidedBy, approver, grounds) = (nil, nil, nil, nil, "")
        (validFrom, validThrough, decidedOn, decidedAt) = (nil, nil, nil, nil)
        (annulledAt, appealedOn, appealOutcome) = (nil, nil, nil)
    }

    private mutating func take(_ event: CaseEvent, at position: Position) {
        switch event {
        case .proposalReturned, .caseWithdrawn:
            if !isSettled { returnedAt = position }
        case .caseGranted(let event):
            (outcome, decidedBy, approver) = (.granted, event.decidedBy, event.approver)
            (validFrom, validThrough) = (event.validFrom, event.validThrough)
            (decidedOn, decidedAt) = (event.decidedOn, position)
        case .caseRefused(let event):
            (outcome, decidedBy, approver) = (.refused, event.decidedBy, event.approver)
            grounds = Words.joined(event.grounds)
            (decidedOn, decidedAt) = (event.decidedOn, position)
        case .decisionAnnulled: annulledAt = position
        case .decisionAppealed(let event): appealedOn = event.appealedOn
        case .appealDecided(let event):
            appealOutcome = event.outcome
            if event.outcome == .reversed { annulledAt = position }
        default: break
        }
    }
}

extension CaseEvent {
    fileprivate var decides: Bool {
        switch self {
        case .caseGranted, .caseRefused: true
        default: false
        }
    }

    fileprivate var bearsOnDecisions: Bool {
        switch self {
        case .decisionProposed, .proposalReturned, .caseWithdrawn, .caseGranted, .caseRefused,
            .decisionAnnulled, .decisionAppealed, .appealDecided:
            true
        default: false
        }
    }
}
