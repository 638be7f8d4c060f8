public import Casework
public import EventLog

/// What changed in what was known of a person between two positions: `audit diff`.
///
/// The rule and the rows are made on what was known after each event in between, so that each change
/// is cited with the events that brought it.
public struct PersonDifference: Equatable, Sendable {
    /// A derived field that has another value.
    public struct FieldChange: Equatable, Sendable {
        public let field: Explanation.Field
        /// Nil while the person was not registered.
        public let before: Explanation.Value?
        public let after: Explanation.Value?
        /// The events after which it was another than before them, ascending.
        public let positions: [Position]
    }

    /// A row of a read model that came, went or changed.
    public struct RowChange: Equatable, Sendable {
        public let table: String
        /// The columns that name the row, and their values, without the person's number.
        public let key: [NamedValue]
        /// Nil for a row that was not there.
        public let before: [NamedValue]?
        public let after: [NamedValue]?
        /// The events that touched it, ascending.
        public let positions: [Position]
    }

    public let person: PersonID
    public let from: Int
    public let to: Int
    /// The day the fields are about.
    public let day: Day
    public let fields: [FieldChange]
    public let rows: [RowChange]
    /// The events in between that are about something earlier, in the order of recording.
    public let late: [LateEvent]

    /// Whether nothing that is known of the person is another than before.
    public var isEmpty: Bool { fields.isEmpty && rows.isEmpty }

    /// Compares what was known of `person` at position `from` with what was known at `to`.
    ///
    /// Throws `AuditError.nothingRecorded` where nobody was registered by `to`, `UnreadableLine`, or
    /// `LogError`.
    public init(
        of person: PersonID, from: Int, to: Int, on day: Day, in log: some LogReader
    ) throws {
        let replay = try PersonReplay(of: person, in: log, through: to)
        var steps: [(position: Position, recorded: Recorded?, known: PersonAtMoment)] = []
        replay.walk(from: from) { known, recorded in
            let moment = PersonAtMoment(person, known, on: day)
            // What bears on nobody here is no step.
            if let last = steps.last, let recorded, last.known == moment,
                recorded.event.persons.isEmpty
            {
                return
            }
            steps.append((recorded?.position ?? Position(from), recorded, moment))
        }
        guard let last = steps.last, last.known.isRegistered else {
            throw AuditError.nothingRecorded(subject: person.subject.description)
        }
        self.person = person
        self.from = from
        self.to = to
        self.day = day
        fields = Explanation.Field.allCases.compactMap { field in
            FieldChange(of: field, steps.map { ($0.position, $0.known) })
        }
        rows = RowChange.all(steps.map { ($0.position, $0.known.rows) })
        late = try steps.compactMap { step in
            try step.recorded.flatMap { try LateEvent($0, in: log) }
        }
    }
}

extension PersonDifference.FieldChange {
    /// Nil where the first and the last value are equal.
    fileprivate init?(
        of field: Explanation.Field, _ steps: [(position: Position, known: PersonAtMoment)]
    ) {
        let before = steps.first?.known.values[field]
        let after = steps.last?.known.values[field]
        guard before != after else { return nil }
        self.init(
            field: field, before: before, after: after,
            positions: zip(steps, steps.dropFirst()).compactMap { earlier, later in
                earlier.known.values[field] != later.known.values[field] ? later.position : nil
            })
    }
}

extension PersonDifference.RowChange {
    /// The changes of all rows, table by table, in the order of the keys.
    static func all(
        _ steps: [(position: Position, rows: [RowName: [NamedValue]])]
    ) -> [PersonDifference.RowChange] {
        guard let first = steps.first?.rows, let last = steps.last?.rows else {
            return []
        }
        let changed = Set(first.keys).union(last.keys).filter { first[$0] != last[$0] }
        return changed.sorted().map { name in
            PersonDifference.RowChange(
                table: name.table, key: name.key, before: first[name], after: last[name],
                positions: zip(steps, steps.dropFirst()).compactMap { earlier, later in
                    earlier.rows[name] != later.rows[name] ? later.position : nil
                })
        }
    }
}

/// What is derived of a person, and every row about the person, as known at a moment.
private struct PersonAtMoment: Equatable {
    let isRegistered: Bool
    let values: [Explanation.Field: Explanation.Value]
    let rows: [RowName: [NamedValue]]

    init(_ person: PersonID, _ known: KnownPersonFacts, on day: Day) {
        var trace = NoDerivation()
        let derivation = known.derivation(of: person)
        var values: [Explanation.Field: Explanation.Value] = [:]
        if let figures = derivation?.figures(on: day, trace: &trace),
            let circumstances = derivation?.circumstances(on: day, trace: &trace)
        {
            for field in Explanation.Field.allCases {
                values[field] = Explanation.Value(of: field, in: figures, circumstances)
            }
        }
        isRegistered = derivation != nil
        self.values = values
        rows = NamedRows.of(person, in: known.files, law: known.law)
    }
}
