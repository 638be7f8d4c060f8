public import Casework
import EventCoding
public import EventLog

/// Why something derived of a case or a permit is what it is: `audit explain`.
///
/// The value follows from the events and the provisions that are cited, and from nothing else: a fold of these
/// alone gives it again.
public struct CaseExplanation: Equatable, Sendable {
    /// What can be explained of a case; the raw value is how it is asked for.
    public enum Field: String, CaseIterable, Sendable {
        case stage
        case documentsMissing = "documents-missing"
        case completeBy = "complete-by"
        case fee
        case feeLeft = "fee-left"
        case payBy = "pay-by"
        case decideBy = "decide-by"
        case eligibility
        case appealBy = "appeal-by"
        case leaveBy = "leave-by"
        case permitStatus = "permit-status"
        case lastDay = "last-day"
        case absenceDays = "absence-days"

        /// Whether it is asked of a permit, and not of a case.
        public var isOfPermit: Bool {
            switch self {
            case .permitStatus, .lastDay, .absenceDays: true
            default: false
            }
        }
    }

    /// What the field says.
    public enum Value: Equatable, Sendable {
        case none
        case stage(CaseStage)
        case documents([DocumentCode])
        case day(Day)
        case days(Int)
        case money(Money)
        /// What would be granted; both days inclusive.
        case grantable(from: Day, through: Day)
        /// The grounds of refusal that stand.
        case refused([RefusalCode])
        /// Nothing can be granted, for another reason than a ground of refusal.
        case notGrantable(Rejection)
        case permit(PermitState)
    }

    /// A step on the way to the value.
    public enum Step: Equatable, Sendable {
        /// What an event says, in its own facts.
        case recorded(Position)
        case provision(Provision)
        /// A term of `span` that begins on `from`, itself not counted, ends on `through`.
        case counted(from: Day, span: Span, through: Day, calendar: [Provision])
        case stands(RefusalCode, Provision, [Position])
        case doesNotStand(RefusalCode, Provision)
        case limit(LimitKind, last: Day, Provision, [Position])
        /// Until when the applicant was here lawfully on the day of lodging; nil without an end.
        case lawfulStay(through: Day?, [Position])
        case absent(days: Int, limit: Int, window: Int, Provision)
    }

    public let subject: Subject
    public let field: Field
    public let day: Day
    /// The last position that was looked at.
    public let through: Int
    public let value: Value
    public let steps: [Step]
    /// The recorded events that the value rests on, by position.
    public let evidence: [RecordedEvidence]
    /// The provisions that it rests on, by ordinal.
    public let provisions: [Provision]

    /// Explains `field` of a case on `day`, as it was known at position `through`.
    ///
    /// Throws `AuditError.nothingRecorded` for a number that nothing has by then, `UnreadableLine`, or
    /// `LogError`.
    public init(
        of field: Field, of id: CaseID, on day: Day, in log: some LogReader, through: Int,
        services: CaseServices = .all
    ) throws {
        let replay = try CaseReplay(of: id, in: log, through: through)
        let found = CaseDerivation(replay, services).found(field, of: id, on: day)
        try self.init(found, field, id.subject, day, log, through)
    }

    /// Explains `field` of a permit likewise.
    public init(
        of field: Field, of id: PermitID, on day: Day, in log: some LogReader, through: Int,
        services: CaseServices = .all
    ) throws {
        let replay = try CaseReplay(of: id, in: log, through: through)
        let found = CaseDerivation(replay, services).found(field, of: id, on: day)
        try self.init(found, field, id.subject, day, log, through)
    }

    private init(
        _ found: CaseDerivation.Found, _ field: Field, _ subject: Subject, _ day: Day,
        _ log: some LogReader, _ through: Int
    ) throws {
        (self.subject, self.field, self.day, self.through) = (subject, field, day, through)
        (value, steps, provisions) = (found.value, found.steps, found.provisions)
        evidence = try RecordedEvidence.at(found.positions, in: log)
    }

    /// Returns what was recorded at `position`; nil where nothing cites it.
    public func evidence(at position: Position) -> RecordedEvidence? {
        evidence.first { $0.position == position }
    }
}

extension CaseExplanation {
    /// Derives the value once more, from `events` alone, which come in the order of their positions.
    ///
    /// With the events that are cited, and those that enacted the provisions cited, it is the value.
    public static func value(
        of field: Field, of id: CaseID, on day: Day, from events: [Recorded],
        services: CaseServices = .all
    ) -> Value {
        CaseDerivation(known: CaseKnown(events), services).value(field, of: id, on: day)
    }

    /// Derives the value of a permit once more likewise.
    public static func value(
        of field: Field, of id: PermitID, on day: Day, from events: [Recorded],
        services: CaseServices = .all
    ) -> Value {
        CaseDerivation(known: CaseKnown(events), services).value(field, of: id, on: day)
    }
}
