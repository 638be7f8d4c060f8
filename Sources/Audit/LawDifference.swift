public import Casework
import EventCoding
public import EventLog

/// What was enacted between two positions, and what it changed of the law of a day: `audit diff law/…`.
public struct LawDifference: Equatable, Sendable {
    /// A key under which something was enacted in between.
    public struct KeyChange: Equatable, Sendable {
        public let key: ProvisionKey
        /// What was in force on the day; nil where nothing was.
        public let before: Provision?
        public let after: Provision?
        /// What was enacted in between, in the order of enactment.
        public let enacted: [Provision]
    }

    public let code: LawBookCode
    public let from: Int
    public let to: Int
    public let day: Day
    /// By key, sorted.
    public let keys: [KeyChange]
    /// The enactments in between that reach back to a day before them.
    public let late: [LateEvent]

    /// Compares the law of `day` as it was known at position `from` with what was known at `to`.
    ///
    /// Throws `AuditError.nothingRecorded` for a ledger not founded by `to`, `UnreadableLine`, or
    /// `LogError`.
    public init(from: Int, to: Int, on day: Day, in log: some LogReader) throws {
        let after = try LawAsKnown(in: log, through: to)
        let before = try log.lawBook(through: from)
        code = after.code
        self.from = from
        self.to = to
        self.day = day
        keys = after.book.keys.compactMap { key in
            let enacted = after.book.history(key).filter { $0.position.value > from }
            guard !enacted.isEmpty else { return nil }
            return KeyChange(
                key: key, before: before.provision(key, on: day),
                after: after.book.provision(key, on: day), enacted: enacted)
        }
        var enacted: [Recorded] = []
        try log.fold(code.subject, through: to) { recorded in
            if recorded.position.value > from { enacted.append(recorded) }
        }
        late = try enacted.compactMap { try LateEvent($0, in: log) }
    }
}
