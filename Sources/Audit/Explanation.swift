public import Casework
import EventCoding
public import EventLog

/// Why something derived of a person's stay is what it is: `audit explain`.
///
/// The rule itself is run, with a trace that keeps its steps; nothing is computed a second time.
public struct Explanation: Equatable, Sendable {
    /// What can be explained; the raw value is how it is asked for.
    public enum Field: String, CaseIterable, Sendable {
        case daysUsed = "days-used"
        case daysLeft = "days-left"
        case lastLawfulDay = "last-lawful-day"
        case overstayDays = "overstay-days"
        case registerBy = "register-by"
        case placeRegistered = "place-registered"
        case present
        case ground
        case nationality
        case visaEntriesLeft = "visa-entries-left"
        case territory
        case anomaly
    }

    /// What the field says.
    public enum Value: Equatable, Sendable {
        case days(Int)
        case day(Day)
        case entries(Int)
        case unlimited
        case presence(Bool)
        case ground(EntryGround)
        case nationality(StateCode)
        case territory(Territory)
        /// In the order of the crossings; never empty.
        case anomalies([AnomalyKind])
        /// There is no such thing: the person is absent, a citizen, or no limit is ever reached.
        case none
    }

    public let person: PersonID
    public let field: Field
    public let day: Day
    /// The last position that was looked at.
    public let through: Int
    public let value: Value
    /// Everything the rule says about the day.
    public let figures: StayFigures
    /// The steps that lead to the value, in the order of the computation.
    public let steps: [DerivationStep]
    /// The recorded events that the steps cite, by position.
    public let evidence: [RecordedEvidence]
    /// The provisions that the steps cite, by ordinal.
    public let provisions: [Provision]

    /// What came after the entry and gave it another ground; only for the ground of a stay.
    public let groundChanges: [GroundChange]
    /// The merges by which the histories that were read are one person's, in the order of recording.
    public let merges: [PersonFile.Merge]

    /// Explains `field` of `person` on `day`, as it was known at position `through`.
    ///
    /// Throws `AuditError.nothingRecorded` where the person was not registered by then,
    /// `UnreadableLine`, or `LogError`.
    public init(
        of field: Field, of person: PersonID, on day: Day, in log: some LogReader, through: Int
    ) throws {
        let law = try LawAsKnown(in: log, through: through)
        let files = try log.personFiles(person, through: through)
        var trace = RecordedDerivation()
        let derivation = files.file(of: person).map { StayDerivation($0, law: law.book) }
        guard let figures = derivation?.figures(on: day, trace: &trace),
            let circumstances = derivation?.circumstances(on: day, trace: &trace)
        else {
            throw AuditError.nothingRecorded(subject: person.subject.description)
        }
        self.person = person
        self.field = field
        self.day = day
        self.through = through
        self.figures = figures
        value = Value(of: field, in: figures, circumstances)
        let steps = trace.steps.filter { $0.matters(to: field, in: figures) }
        self.steps = steps
        merges = files.standingMerges(of: person)
        groundChanges =
            field == .ground
            ? try GroundChange.all(after: circumstances.stay?.entry, of: person, in: log, through)
            : []
        let cited =
            steps.flatMap(\.citedPositions) + merges.map(\.position)
            + groundChanges.map(\.position)
        evidence = try RecordedEvidence.at(Set(cited).sorted(), in: log)
        provisions = steps.flatMap(\.citedProvisions).sorted { $0.ordinal < $1.ordinal }
    }

    /// Returns what was recorded at `position`; nil where no step cites it.
    public func evidence(at position: Position) -> RecordedEvidence? {
        evidence.first { $0.position == position }
    }
}

extension PersonFiles {
    /// The merges that stand and by which `person` is one with others, in the order of recording.
    fileprivate func standingMerges(of person: PersonID) -> [PersonFile.Merge] {
        group(of: person).flatMap { member in
            (self[member]?.merges ?? []).filter { $0.undoneAt == nil && $0.duplicate == member }
        }.sorted { $0.position < $1.position }
    }
}
