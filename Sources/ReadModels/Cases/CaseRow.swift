public import Casework

/// A case: what is applied for, where it stands, what is due.
public struct CaseRow: TableRow {
    /// Its number.
    public let casefile: CaseID
    /// What is applied for.
    public let service: Service
    /// Who applies, as numbered at lodging.
    public let person: PersonID
    /// adult, minor or student.
    public internal(set) var applicant: ApplicantCategory
    /// On the strength of what.
    public internal(set) var ground: GroundCode
    /// standard or fast.
    public internal(set) var speed: CaseSpeed
    /// The first day asked for.
    public internal(set) var requestedFrom: Day?
    /// The last day asked for, inclusive.
    public internal(set) var requestedThrough: Day?
    /// The permit that is to be extended.
    public internal(set) var extends: PermitID?
    /// On whom the ground rests.
    public internal(set) var sponsor: PersonID?
    /// The office that has it.
    public internal(set) var office: OfficeCode
    /// Whose it is.
    public internal(set) var officer: OfficerID?
    /// Who took it in.
    public internal(set) var intake: OfficerID?
    /// The day of lodging.
    public let lodgedOn: Day
    /// Where it was lodged.
    public let lodgedAt: Position
    /// Where it stands: completing, examination, proposed, forwarded, decided, notified, appealed, issued or closed.
    public internal(set) var stage: CaseStage
    /// The documents it must come with, with blanks between them.
    public internal(set) var required: String
    /// The documents that are there, in their order, with blanks between them; one that was rejected has an exclamation mark before it.
    public internal(set) var documents: String
    /// The last day for what is missing, inclusive.
    public internal(set) var completeBy: Day?
    /// The last day for the decision, inclusive.
    public internal(set) var decideBy: Day?
    /// Since when its clock stands still; null while it runs.
    public internal(set) var suspendedFrom: Day?
    /// What was assessed, in qəpik.
    public internal(set) var feeDue: Int
    /// What was paid or waived and not given back, in qəpik.
    public internal(set) var feeSettled: Int
    /// The last day to pay, inclusive.
    public internal(set) var payBy: Day?
    /// The bodies that have not answered, with blanks between them.
    public internal(set) var opinionsPending: String
    /// What is proposed; null where nothing waits for approval.
    public internal(set) var proposedOutcome: CaseOutcome?
    /// Who proposed last.
    public internal(set) var proposer: OfficerID?
    /// granted or refused; null while nothing is decided.
    public internal(set) var outcome: CaseOutcome?
    /// On which grounds it was refused, with blanks between them.
    public internal(set) var refusalGrounds: String
    /// The day of the decision.
    public internal(set) var decidedOn: Day?
    /// Where the decision was recorded.
    public internal(set) var decidedAt: Position?
    /// Who approved, or recorded what another body decided.
    public internal(set) var approver: OfficerID?
    /// The permit that was granted.
    public internal(set) var permit: PermitID?
    /// The day on which the applicant was told.
    public internal(set) var notifiedOn: Day?
    /// The last day to appeal, inclusive.
    public internal(set) var appealBy: Day?
    /// The day of the last appeal.
    public internal(set) var appealedOn: Day?
    /// The last day for the decision on an appeal that is pending, inclusive.
    public internal(set) var appealDecideBy: Day?
    /// withdrawn, incomplete or unpaid; null for every other case.
    public internal(set) var ending: CaseEnding?
    /// The day on which the last event was recorded.
    public internal(set) var touchedOn: Day
    /// Where the last event stands.
    public internal(set) var touchedAt: Position

    public static let table = RegisterTable(
        "case_file", version: 1,
        summary: "A case: what is applied for, where it stands, what is due.",
        key: ["casefile"], indexed: ["person", "stage", "decide_by"],
        columns: columns)

    private static let columns = [
        RegisterColumn("casefile", .text, "Its number."),
        RegisterColumn("service", .text, "What is applied for."),
        RegisterColumn(
            "person", .reference(table: "person", column: "person"),
            "Who applies, as numbered at lodging."),
        RegisterColumn("applicant", .text, "adult, minor or student."),
        RegisterColumn("ground", .text, "On the strength of what."),
        RegisterColumn("speed", .text, "standard or fast."),
        RegisterColumn("requested_from", .day, optional: true, "The first day asked for."),
        RegisterColumn(
            "requested_through", .day, optional: true, "The last day asked for, inclusive."),
        RegisterColumn("extends", .text, optional: true, "The permit that is to be extended."),
        RegisterColumn(
            "sponsor", .reference(table: "person", column: "person"), optional: true,
            "On whom the ground rests."),
        RegisterColumn("office", .text, "The office that has it."),
        RegisterColumn("officer", .text, optional: true, "Whose it is."),
        RegisterColumn("intake", .text, optional: true, "Who took it in."),
        RegisterColumn("lodged_on", .day, "The day of lodging."),
        RegisterColumn("lodged_at", .position, "Where it was lodged."),
        RegisterColumn(
            "stage", .text,
            "Where it stands: completing, examination, proposed, forwarded, decided, notified, appealed, issued or closed."
        ),
        RegisterColumn(
            "required", .text, "The documents it must come with, with blanks between them."),
        RegisterColumn(
            "documents", .text,
            "The documents that are there, in their order, with blanks between them; one that was rejected has an exclamation mark before it."
        ),
        RegisterColumn(
            "complete_by", .day, optional: true, "The last day for what is missing, inclusive."),
        RegisterColumn(
            "decide_by", .day, optional: true, "The last day for the decision, inclusive."),
        RegisterColumn(
            "suspended_from", .day, optional: true,
            "Since when its clock stands still; null while it runs."),
        RegisterColumn("fee_due", .integer, "What was assessed, in qəpik."),
        RegisterColumn(
            "fee_settled", .integer, "What was paid or waived and not given back, in qəpik."),
        RegisterColumn("pay_by", .day, optional: true, "The last day to pay, inclusive."),
        RegisterColumn(
            "opinions_pending", .text,
            "The bodies that have not answered, with blanks between them."),
        RegisterColumn(
            "proposed_outcome", .text, optional: true,
            "What is proposed; null where nothing waits for approval."),
        RegisterColumn("proposer", .text, optional: true, "Who proposed last."),
        RegisterColumn(
            "outcome", .text, optional: true, "granted or refused; null while nothing is decided."),
        RegisterColumn(
            "refusal_grounds", .text, "On which grounds it was refused, with blanks between them."),
        RegisterColumn("decided_on", .day, optional: true, "The day of the decision."),
        RegisterColumn("decided_at", .position, optional: true, "Where the decision was recorded."),
        RegisterColumn(
            "approver", .text, optional: true,
            "Who approved, or recorded what another body decided."),
        RegisterColumn("permit", .text, optional: true, "The permit that was granted."),
        RegisterColumn(
            "notified_on", .day, optional: true, "The day on which the applicant was told."),
        RegisterColumn("appeal_by", .day, optional: true, "The last day to appeal, inclusive."),
        RegisterColumn("appealed_on", .day, optional: true, "The day of the last appeal."),
        RegisterColumn(
            "appeal_decide_by", .day, optional: true,
            "The last day for the decision on an appeal that is pending, inclusive."),
        RegisterColumn(
            "ending", .text, optional: true,
            "withdrawn, incomplete or unpaid; null for every other case."),
        RegisterColumn("touched_on", .day, "The day on which the last event was recorded."),
        RegisterColumn("touched_at", .position, "Where the last event stands."),
    ]
}

extension CaseRow {
    public func write(to writer: inout some ColumnWriter) {
        writer.write(casefile)
        writer.write(service)
        writer.write(person)
        writer.write(applicant)
        writer.write(ground)
        writer.write(speed)
        writer.write(requestedFrom)
        writer.write(requestedThrough)
        writer.write(extends)
        writer.write(sponsor)
        writer.write(office)
        writer.write(officer)
        writer.write(intake)
        writer.write(lodgedOn)
        writer.write(lodgedAt)
        writer.write(stage)
        writer.write(required)
        writer.write(documents)
        writer.write(completeBy)
        writer.write(decideBy)
        writer.write(suspendedFrom)
        writer.write(feeDue)
        writer.write(feeSettled)
        writer.write(payBy)
        writer.write(opinionsPending)
        writer.write(proposedOutcome)
        writer.write(proposer)
        writer.write(outcome)
        writer.write(refusalGrounds)
        writer.write(decidedOn)
        writer.write(decidedAt)
        writer.write(approver)
        writer.write(permit)
        writer.write(notifiedOn)
        writer.write(appealBy)
        writer.write(appealedOn)
        writer.write(appealDecideBy)
        writer.write(ending)
        writer.write(touchedOn)
        writer.write(touchedAt)
    }

    public init(from reader: inout some ColumnReader) throws(UnreadableColumn) {
        casefile = try reader.value("casefile") { CaseID($0) }
        service = try reader.value("service") { Service($0) }
        person = try reader.value("person") { PersonID($0) }
        applicant = try reader.value("applicant") { ApplicantCategory(rawValue: $0) }
        ground = try reader.value("ground") { GroundCode($0) }
        speed = try reader.value("speed") { CaseSpeed(rawValue: $0) }
        requestedFrom = try reader.optionalValue("requested_from") { Day($0) }
        requestedThrough = try reader.optionalValue("requested_through") { Day($0) }
        extends = try reader.optionalValue("extends") { PermitID($0) }
        sponsor = try reader.optionalValue("sponsor") { PersonID($0) }
        office = try reader.value("office") { OfficeCode($0) }
        officer = try reader.optionalValue("officer") { OfficerID($0) }
        intake = try reader.optionalValue("intake") { OfficerID($0) }
        lodgedOn = try reader.value("lodged_on") { Day($0) }
        lodgedAt = try reader.position("lodged_at")
        stage = try reader.value("stage") { CaseStage(rawValue: $0) }
        required = try reader.text("required")
        documents = try reader.text("documents")
        completeBy = try reader.optionalValue("complete_by") { Day($0) }
        decideBy = try reader.optionalValue("decide_by") { Day($0) }
        suspendedFrom = try reader.optionalValue("suspended_from") { Day($0) }
        feeDue = try reader.integer("fee_due")
        feeSettled = try reader.integer("fee_settled")
        payBy = try reader.optionalValue("pay_by") { Day($0) }
        opinionsPending = try reader.text("opinions_pending")
        proposedOutcome = try reader.optionalValue("proposed_outcome") { CaseOutcome(rawValue: $0) }
        proposer = try reader.optionalValue("proposer") { OfficerID($0) }
        outcome = try reader.optionalValue("outcome") { CaseOutcome(rawValue: $0) }
        refusalGrounds = try reader.text("refusal_grounds")
        decidedOn = try reader.optionalValue("decided_on") { Day($0) }
        decidedAt = reader.optionalPosition()
        approver = try reader.optionalValue("approver") { OfficerID($0) }
        permit = try reader.optionalValue("permit") { PermitID($0) }
        notifiedOn = try reader.optionalValue("notified_on") { Day($0) }
        appealBy = try reader.optionalValue("appeal_by") { Day($0) }
        appealedOn = try reader.optionalValue("appealed_on") { Day($0) }
        appealDecideBy = try reader.optionalValue("appeal_decide_by") { Day($0) }
        ending = try reader.optionalValue("ending") { CaseEnding(rawValue: $0) }
        touchedOn = try reader.value("touched_on") { Day($0) }
        touchedAt = try reader.position("touched_at")
    }
}
