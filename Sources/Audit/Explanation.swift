public import Casework
import EventCoding
public import EventLog

/// Why a figure of a person's stay is what it is: `audit explain`.
///
/// The rule itself is run, with a trace that keeps its steps; nothing is computed a second time.
public struct Explanation: Equatable, Sendable {
    /// A figure that can be explained; the raw value is how it is asked for.
    public enum Field: String, CaseIterable, Sendable {
        case daysUsed = "days-used"
        case daysLeft = "days-left"
        case lastLawfulDay = "last-lawful-day"
        case overstayDays = "overstay-days"
        case registerBy = "register-by"
    }

    /// What the figure is.
    public enum Value: Equatable, Sendable {
        case days(Int)
        case day(Day)
        /// There is no such figure: the person is absent, a citizen, or no limit is ever reached.
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

    /// Explains `field` of `person` on `day`, as it was known at position `through`.
    ///
    /// Throws `AuditError.nothingRecorded` where the person was not registered by then,
    /// `UnreadableLine`, or `LogError`.
    public init(
        of field: Field, of person: PersonID, on day: Day, in log: some LogReader, through: Int
    ) throws {
        let law = try LawAsKnown(in: log, through: through)
        var trace = RecordedDerivation()
        let file = try log.personFiles(person, through: through).file(of: person)
        guard let figures = file?.stayFigures(on: day, law: law.book, trace: &trace) else {
            throw AuditError.nothingRecorded(subject: person.subject.description)
        }
        self.person = person
        self.field = field
        self.day = day
        self.through = through
        self.figures = figures
        value = Value(of: field, in: figures)
        let steps = trace.steps.filter { $0.matters(to: field) }
        self.steps = steps
        evidence = try RecordedEvidence.at(
            Set(steps.flatMap(\.citedPositions)).sorted(), in: log)
        provisions = steps.flatMap(\.citedProvisions).sorted { $0.ordinal < $1.ordinal }
    }

    /// Returns what was recorded at `position`; nil where no step cites it.
    public func evidence(at position: Position) -> RecordedEvidence? {
        evidence.first { $0.position == position }
    }
}

extension Explanation.Value {
    fileprivate init(of field: Explanation.Field, in figures: StayFigures) {
        switch field {
        case .daysUsed: self = figures.rule == .citizen ? .none : .days(figures.used)
        case .daysLeft: self = figures.left.map { .days($0) } ?? .none
        case .lastLawfulDay: self = figures.lastLawfulDay.map { .day($0) } ?? .none
        case .overstayDays:
            self = figures.rule == .citizen ? .none : .days(figures.overstayDays)
        case .registerBy: self = figures.registerBy.map { .day($0) } ?? .none
        }
    }
}

extension DerivationStep {
    /// The positions of the events that the step states.
    public var citedPositions: [Position] {
        switch self {
        case .nationality(_, let position): [position]
        case .present(let stay): stay.positions
        case .provision(let provision): [provision.position]
        case .lastDayMoved(let moved): moved.provisions.map(\.position)
        case .counting(.counted(let presence, _, _, _), let stays):
            stays.indices.contains(presence) ? stays[presence].positions : []
        case .visa(let visa, _): visa.positions
        case .placeRegistered(let place): [place.position]
        case .absent, .noRegime, .citizen, .termEnds, .validityEnds, .counting: []
        }
    }

    /// The provisions that the step states.
    public var citedProvisions: [Provision] {
        switch self {
        case .provision(let provision): [provision]
        case .lastDayMoved(let moved): moved.provisions
        case .nationality, .present, .absent, .visa, .validityEnds, .placeRegistered, .noRegime,
            .citizen, .termEnds, .counting:
            []
        }
    }

    /// Whether the step is on the way to `field`: the term for registering has nothing to do with
    /// counted days, nor these with it.
    fileprivate func matters(to field: Explanation.Field) -> Bool {
        switch self {
        case .nationality, .present, .absent: true
        case .citizen: true
        case .provision(let provision):
            if case .term = provision.value { field == .registerBy } else { field != .registerBy }
        case .termEnds, .lastDayMoved: field == .registerBy
        case .noRegime, .visa: field != .registerBy
        case .validityEnds: field == .lastLawfulDay || field == .overstayDays || field == .daysLeft
        case .placeRegistered: field == .registerBy
        case .counting(let step, _): step.matters(to: field)
        }
    }
}

extension StayStep {
    fileprivate func matters(to field: Explanation.Field) -> Bool {
        switch self {
        case .entryDayDoesNotCount, .exitDayDoesNotCount, .window, .counted, .visits, .used,
            .binds:
            field != .registerBy
        case .rolledOut, .beginsAnew, .lastLawful, .notLawful, .neverReached:
            field == .lastLawfulDay || field == .overstayDays
        }
    }
}
