public import Casework
import EventCoding
public import EventLog
public import Projections
import ReadModels

/// Whom a change of the law touches: every stay with other figures under the law as it would stand.
///
/// Both sides are the rows that the registers have and would have, so that what is foretold here is
/// what the registers say once the provisions are enacted.
public struct LawImpact: Equatable, Sendable {
    /// What the law says of a stay.
    public struct Figures: Equatable, Sendable {
        public let ground: EntryGround
        /// The day before the entry where no day is lawful; nil where no limit is ever reached.
        public let lastLawfulDay: Day?
        /// The last day for registering the place of stay; nil where the law has no term.
        public let registerBy: Day?
        /// The days of the stay after the last lawful one, through today at most.
        public let overstayDays: Int
    }

    /// A stay whose figures change.
    public struct Change: Equatable, Sendable {
        public let person: PersonID
        /// The stay's place among the person's stays, from 1.
        public let stay: Int
        public let nationality: StateCode
        /// Nil where no entry is recorded.
        public let enteredOn: Day?
        /// The last day of the stay; nil while it goes on.
        public let leftOn: Day?
        public let before: Figures
        public let after: Figures

        /// Whether the stay was lawful until today, and no longer is.
        public var becomesOverstay: Bool { before.overstayDays == 0 && after.overstayDays > 0 }
        /// Whether there were days too many, and no longer are.
        public var becomesLawful: Bool { before.overstayDays > 0 && after.overstayDays == 0 }
    }

    /// How many persons the law may bear on, and were looked at.
    public private(set) var examined = 0
    /// The stays that change, by person, oldest first.
    public private(set) var changes: [Change] = []
    /// How many persons have such a stay.
    public private(set) var persons = 0
    /// The open cases on which the law may bear, by number.
    public private(set) var openCases: [OpenCase] = []

    /// An open case, and what could be granted under the law as it is and as it would be.
    public struct OpenCase: Equatable, Sendable {
        public let id: CaseID
        public let service: Service
        public let person: PersonID
        public let office: OfficeCode
        public let stage: CaseStage
        public let before: CaseExplanation.Value
        public let after: CaseExplanation.Value
    }

    /// The open cases that come out otherwise.
    public var casesChanged: Int { openCases.count { $0.before != $0.after } }

    /// The stays that were lawful and no longer are.
    public var newOverstays: Int { changes.count { $0.becomesOverstay } }
    /// The stays that were too long and no longer are.
    public var newlyLawful: Int { changes.count { $0.becomesLawful } }

    /// Compares the law before `enacted` and after it, for everybody on whom it may bear by `log`.
    ///
    /// `enacted` are events of one command that follow one another; they may be a dry run's. Nothing is
    /// recorded; read models that are behind catch up first. Throws `ViewsError`, `UnreadableLine` or
    /// `LogError`.
    public init(
        of enacted: [Recorded], on today: Day, in log: some ParallelLogReader, _ views: Views
    ) throws {
        guard let first = enacted.first else { return }
        let before = try log.lawBook(through: first.position.value - 1)
        var after = before
        for recorded in enacted { after.evolve(recorded) }
        let reaches = enacted.compactMap { recorded -> LawReach? in
            if case .provisionEnacted(let law) = recorded.event { law.key.reach } else { nil }
        }
        let head = try log.head().size
        try views.catchUp(with: log)
        try views.eachPerson(reachedBy: reaches, in: log, through: head) { person, files in
            compare(
                PersonRows(of: person, in: files, law: before).stays,
                PersonRows(of: person, in: files, law: after).stays, today)
        }
        let keys = enacted.compactMap { recorded -> ProvisionKey? in
            if case .provisionEnacted(let law) = recorded.event { law.key } else { nil }
        }
        openCases = try views.snapshot(of: log).rows(CaseRow.self)
            .filter { row in
                row.stage != .closed && row.outcome == nil
                    && keys.contains { $0.bears(on: row.service) }
            }
            .map { try openCase($0, before, after, today, log, head) }
    }

    private func openCase(
        _ row: CaseRow, _ before: LawBook, _ after: LawBook, _ today: Day, _ log: some LogReader,
        _ head: Int
    ) throws -> OpenCase {
        // The law is given: it need not be read for every case.
        var known = CaseKnown(
            try CaseReplay.histories(of: row.casefile, in: log, through: head).inOrder)
        func value(under law: LawBook) -> CaseExplanation.Value {
            known.law = law
            return CaseDerivation(known: known, .all)
                .value(.eligibility, of: row.casefile, on: today)
        }
        return OpenCase(
            id: row.casefile, service: row.service, person: row.person, office: row.office,
            stage: row.stage, before: value(under: before), after: value(under: after))
    }

    /// A law changes the ground and the figures of a stay, never which stays there are.
    private mutating func compare(_ before: [StayRow], _ after: [StayRow], _ today: Day) {
        examined += 1
        let count = changes.count
        for (old, new) in zip(before, after) {
            let figures = (Figures(old, today), Figures(new, today))
            guard figures.0 != figures.1 else { continue }
            changes.append(
                Change(
                    person: new.person, stay: new.number, nationality: new.nationality,
                    enteredOn: new.enteredOn, leftOn: new.leftOn, before: figures.0,
                    after: figures.1))
        }
        if changes.count > count { persons += 1 }
    }
}

extension LawImpact.Figures {
    fileprivate init(_ row: StayRow, _ today: Day) {
        ground = row.ground
        lastLawfulDay = row.lastLawfulDay
        registerBy = row.registerBy
        let end = min(row.leftOn ?? today, today)
        overstayDays = row.lastLawfulDay.map { max(0, $0.days(until: end)) } ?? 0
    }
}
