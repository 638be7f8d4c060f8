public import Casework
import EventCoding
public import EventLog

/// The file of a case as whoever decided had it, and what came later about earlier days: `audit knew`.
public struct CaseAsKnown: Equatable, Sendable {
    public let id: CaseID
    /// What was known then: through this position.
    public let at: Int
    /// What is known now: through this position.
    public let through: Int
    /// The day the fields are about: that of the decision, or on which the last event was recorded.
    public let day: Day
    /// What each field said then.
    public let then: [(field: CaseExplanation.Field, value: CaseExplanation.Value)]
    /// What it says of the same day by what is known now; only what is another.
    public let now: [CaseDifference.FieldChange]
    /// What was recorded later about that day or an earlier one, in the order of recording.
    public let later: [LateEvent]

    /// Returns what was known at `position`; without one, where the case was decided, or the whole log.
    ///
    /// Throws `AuditError.nothingRecorded` for a number that nothing has by then, `UnreadableLine`, or
    /// `LogError`.
    public init(
        of id: CaseID, at position: Int?, in log: some LogReader, through: Int,
        services: CaseServices = .all
    ) throws {
        let file = try log.caseFile(id, through: through)
        // What was known when it was decided is what stands before the decision.
        let decided = file.decision.map { $0.position.value - 1 }
        let at = min(position ?? decided ?? through, through)
        let replay = try CaseReplay(of: id, in: log, through: through)
        let known = replay.known(through: at)
        guard known.cases[id]?.application != nil else {
            throw AuditError.nothingRecorded(subject: id.subject.description)
        }
        let last = replay.events.last { $0.position.value <= at }
        let day =
            (position == nil ? file.decision?.decidedOn : nil) ?? last?.recordedAt.day ?? .first
        let derivation = CaseDerivation(known: known, services)
        (self.id, self.at, self.through, self.day) = (id, at, through, day)
        then = CaseExplanation.Field.ofCase.map { ($0, derivation.value($0, of: id, on: day)) }
        let difference = try CaseDifference(
            of: id, from: at, to: through, on: day, in: log, services: services)
        // What became of the case itself is no news about the day.
        now = difference.fields.filter { $0.field == .eligibility || $0.field == .documentsMissing }
        // What the decision itself recorded did not come later.
        let deciding = file.decision.flatMap { decision in
            difference.late.first { $0.evidence.position == decision.position }
        }?.evidence.recordedAt
        later = difference.late.filter {
            $0.evidence.effective.day <= day && $0.evidence.recordedAt != deciding
        }
    }

    public static func == (left: CaseAsKnown, right: CaseAsKnown) -> Bool {
        left.id == right.id && left.at == right.at && left.through == right.through
            && left.day == right.day && left.now == right.now && left.later == right.later
            && left.then.map(\.field) == right.then.map(\.field)
            && left.then.map(\.value) == right.then.map(\.value)
    }
}
