public import Casework

/// The registers: which tables there are, and the fold that their rows are made from.
public enum Registers {
    /// The tables, in the order in which their references allow them to be filled.
    public static let tables: [RegisterTable] = [
        PersonRow.table, NationalityRow.table, DocumentRow.table, VisaRow.table, CrossingRow.table,
        RefusalRow.table, PlaceRow.table, StayRow.table, CounterRow.table, AnomalyRow.table,
        PresenceRow.table, WatchRow.table, UnmatchedRow.table, ProvisionRow.table,
        OfficeRow.table, OfficerRow.table, AuthorityRow.table, TrainingRow.table,
        OfficerKeyRow.table, ActRow.table, CaseRow.table, PermitRow.table,
        CaseDocumentRow.table, FeeRow.table, DecisionRow.table, DeadlineRow.table,
    ]

    /// The tables whose rows another law may change, each with a column `person`.
    public static let lawful: [RegisterTable] = [
        StayRow.table, CounterRow.table, AnomalyRow.table, PresenceRow.table, WatchRow.table,
    ]
}

/// Everything folded in, in memory: for an answer as it was known, and for tests.
///
/// Events are folded into files; rows are made from the files when they are asked for.
public struct RegistersInMemory: Sendable {
    public private(set) var files = PersonFiles()
    public private(set) var law = LawBook()
    private var provisions: [ProvisionRow] = []
    public private(set) var authority = AuthorityRegisters()
    public private(set) var casework = CaseRegisters()
    private var unmatched = FoldedTable<UnmatchedRow>()

    /// Creates empty registers.
    public init() {}

    /// Takes the next event in; never fails, for what happened, happened.
    public mutating func apply(_ recorded: Recorded) {
        if case .provisionEnacted(let event) = recorded.event {
            provisions.append(
                ProvisionRow(event, ordinal: recorded.ordinals[0], at: recorded.position))
            law.evolve(recorded)
        }
        unmatched.take(recorded)
        authority.apply(recorded)
        casework.apply(recorded)
        for person in recorded.event.persons {
            files[person, default: PersonFile()].evolve(recorded)
        }
    }

    /// The rows of the law book, in the order of enactment.
    public var provisionRows: [ProvisionRow] { provisions }

    /// The rows of the crossings without a person, by number.
    public var unmatchedRows: [UnmatchedRow] { unmatched.inOrder }

    /// Returns the rows about a person.
    public func rows(of person: PersonID) -> PersonRows {
        PersonRows(of: person, in: files, law: law)
    }

    /// The rows about everybody, person by person.
    public var personRows: [PersonRows] {
        var rows: [PersonRows] = []
        rows.reserveCapacity(files.count)
        eachPerson { rows.append($0) }
        return rows
    }

    /// Passes the rows about everybody to `body`, by number of the person.
    public func eachPerson(_ body: (PersonRows) throws -> Void) rethrows {
        let law = files.count < 1000 ? law : law.workedOut(for: files.termDays)
        for person in files.persons { try body(PersonRows(of: person, in: files, law: law)) }
    }
}

extension UnmatchedRow: FoldedRow {
    public var handle: RowHandle { RowHandle(unmatched) }

    public static func changed(
        by recorded: Recorded, from before: (RowHandle) throws -> UnmatchedRow?
    ) rethrows -> UnmatchedRow? {
        if case .crossingUnmatched(let event) = recorded.event {
            return UnmatchedRow(
                unmatched: event.unmatched, position: recorded.position,
                direction: event.direction, crossedAt: event.crossedAt,
                crossedOn: event.crossedAt.day, checkpoint: event.checkpoint, issuer: event.issuer,
                reason: event.reason,
                candidates: event.candidates.map(\.text).joined(separator: " "), person: nil,
                settledAt: nil)
        }
        if case .crossingAssigned(let event) = recorded.event {
            return try before(RowHandle(event.unmatched))?
                .settled(as: event.person, at: recorded.position)
        }
        if case .unmatchedCrossingDismissed(let event) = recorded.event {
            return try before(RowHandle(event.unmatched))?
                .settled(as: nil, at: recorded.position)
        }
        return nil
    }

    public static func all(in registers: RegistersInMemory) -> [UnmatchedRow] {
        registers.unmatchedRows
    }

    private func settled(as person: PersonID?, at position: Position) -> UnmatchedRow {
        UnmatchedRow(
            unmatched: unmatched, position: self.position, direction: direction,
            crossedAt: crossedAt, crossedOn: crossedOn, checkpoint: checkpoint, issuer: issuer,
            reason: reason, candidates: candidates, person: person, settledAt: position)
    }
}

extension PersonFiles {
    /// The days on which a term can end that runs from a crossing on file.
    public var termDays: ClosedRange<Day> {
        var first = Day.last
        var last = Day.first
        // Every entry counts, also one that makes no stay of its own: a day too many is no harm.
        for person in persons {
            for crossing in self[person]?.amendedCrossings ?? [] {
                guard let entry = crossing.value, entry.direction == .entry else { continue }
                first = min(first, entry.day)
                last = max(last, entry.day)
            }
        }
        guard first <= last else { return Day.first...Day.first }
        // No term for registration is longer; a day outside is reckoned by itself.
        return first...last.adding(days: 31)
    }
}
