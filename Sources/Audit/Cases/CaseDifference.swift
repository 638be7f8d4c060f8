public import Casework
public import EventLog
import ReadModels

/// What became known of a case between two positions, and by which event: `audit diff`, `audit history --diff`.
public struct CaseDifference: Equatable, Sendable {
    /// A derived field that has another value.
    public struct FieldChange: Equatable, Sendable {
        public let field: CaseExplanation.Field
        public let before: CaseExplanation.Value
        public let after: CaseExplanation.Value
        /// The events after which it was another than before them, ascending.
        public let positions: [Position]
    }

    public let id: CaseID
    public let from: Int
    public let to: Int
    /// The day the fields are about.
    public let day: Day
    public let fields: [FieldChange]
    /// The rows of the case and of its permit that came or changed.
    public let rows: [PersonDifference.RowChange]
    /// The events in between that are about something earlier, in the order of recording.
    public let late: [LateEvent]

    /// Compares what was known of a case at position `from` with what was known at `to`, for `day`.
    ///
    /// Throws `AuditError.nothingRecorded` for a number that nothing has by `to`, `UnreadableLine`, or
    /// `LogError`.
    public init(
        of id: CaseID, from: Int, to: Int, on day: Day, in log: some LogReader,
        services: CaseServices = .all
    ) throws {
        let replay = try CaseReplay(of: id, in: log, through: to)
        var moments: [(position: Position, known: CaseMoment)] = []
        var late: [LateEvent] = []
        replay.walk(id, from: from, services) { recorded, rows, derivation in
            let moment = CaseMoment(id, derivation, rows, on: day)
            guard moments.last?.known != moment else { return }
            moments.append((recorded?.position ?? Position(from), moment))
        }
        for recorded in replay.events where recorded.position.value > from {
            if let event = try LateEvent(recorded, in: log) { late.append(event) }
        }
        (self.id, self.from, self.to, self.day, self.late) = (id, from, to, day, late)
        fields = CaseExplanation.Field.ofCase.compactMap { field in
            let values = moments.map { $0.known.values[field] ?? .none }
            guard let before = values.first, let after = values.last, before != after else {
                return nil
            }
            let changed = zip(moments.dropFirst(), zip(values, values.dropFirst()))
                .filter { $1.0 != $1.1 }.map(\.0.position)
            return FieldChange(field: field, before: before, after: after, positions: changed)
        }
        rows = PersonDifference.RowChange.all(moments.map { ($0.position, $0.known.rows) })
    }

    /// Returns which fields each event of a case's history gave another value, on the day on which the event
    /// is true.
    ///
    /// Throws as `init` does.
    public static func byEvent(
        of id: CaseID, in log: some LogReader, through: Int, services: CaseServices = .all
    ) throws -> [Position: [FieldChange]] {
        let replay = try CaseReplay(of: id, in: log, through: through)
        var changes: [Position: [FieldChange]] = [:]
        var before: CaseDerivation?
        replay.walk(id, from: 0, services) { recorded, _, derivation in
            defer { before = derivation }
            guard let recorded, recorded.event.subjects.contains(id.subject) else { return }
            let day = recorded.event.effective.day
            changes[recorded.position] = CaseExplanation.Field.ofCase.compactMap { field in
                let earlier = before?.value(field, of: id, on: day) ?? .none
                let later = derivation.value(field, of: id, on: day)
                guard earlier != later else { return nil }
                return FieldChange(
                    field: field, before: earlier, after: later, positions: [recorded.position])
            }
        }
        return changes
    }
}

extension CaseExplanation.Field {
    /// The fields of a case, in order.
    public static var ofCase: [CaseExplanation.Field] { allCases.filter { !$0.isOfPermit } }

    /// The fields of a permit, in order.
    public static var ofPermit: [CaseExplanation.Field] { allCases.filter(\.isOfPermit) }
}

/// What was known of a case at a moment: its fields on a day, and its rows.
private struct CaseMoment: Equatable {
    let values: [CaseExplanation.Field: CaseExplanation.Value]
    let rows: [RowName: [NamedValue]]

    init(_ id: CaseID, _ derivation: CaseDerivation, _ registers: CaseRegisters, on day: Day) {
        var values: [CaseExplanation.Field: CaseExplanation.Value] = [:]
        for field in CaseExplanation.Field.ofCase {
            values[field] = derivation.value(field, of: id, on: day)
        }
        self.values = values
        rows = NamedRows.of(id, in: registers)
    }
}

extension CaseReplay {
    /// Passes what was known at position `from` to `body`, and then what was known after each later event.
    fileprivate func walk(
        _ id: CaseID, from: Int, _ services: CaseServices,
        _ body: (Recorded?, CaseRegisters, CaseDerivation) -> Void
    ) {
        var known = CaseKnown()
        var registers = CaseRegisters()
        var rest = events[...]
        // The case, and the permits that came of it.
        var subjects: Set<Subject> = [id.subject]
        func take(_ recorded: Recorded) {
            known.take(recorded)
            if case .casework(.permitGranted(let event)) = recorded.event, event.caseID == id {
                subjects.insert(event.permit.subject)
            }
            if !subjects.isDisjoint(with: recorded.event.subjects) { registers.apply(recorded) }
        }
        while let next = rest.first, next.position.value <= from {
            take(next)
            rest.removeFirst()
        }
        body(nil, registers, CaseDerivation(known: known, services))
        for recorded in rest {
            take(recorded)
            body(recorded, registers, CaseDerivation(known: known, services))
        }
    }
}
