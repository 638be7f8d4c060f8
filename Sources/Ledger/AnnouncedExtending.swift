public import Casework
public import EventCoding
import Projections
import ReadModels

/// Extends the stays of all whom an announcement concerns, each by a command of its own.
///
/// Whoever was extended is no longer concerned: the work may stop between two batches and be begun again.
public struct AnnouncedExtending: ~Copyable {
    /// What has become of those whom it concerns.
    public struct Outcome: Equatable, Sendable {
        /// How many it concerned when it began.
        public let concerned: Int
        public fileprivate(set) var extended = 0
        public fileprivate(set) var refused: [Refused] = []
    }

    /// Somebody whose stay was not extended, and why.
    public struct Refused: Equatable, Sendable {
        public let person: PersonID
        public let error: LedgerError
    }

    /// How many are extended in one transaction.
    public static let batch = 500

    public private(set) var outcome: Outcome
    private var rest: ArraySlice<PersonID>
    private let code: AnnouncementCode
    private let day: Day
    private let ledger: Ledger
    private let actor: Actor
    private let isRehearsal: Bool
    private let sign: (Request) throws -> Request

    /// Finds whom the announcement concerns on `day`, by the registers, by number.
    ///
    /// Throws the rejection of one that the law does not know; `sign` signs each command, where commands are
    /// signed.
    public init(
        _ code: AnnouncementCode, on day: Day, in ledger: Ledger, by actor: Actor,
        isRehearsal: Bool, sign: @escaping (Request) throws -> Request = { $0 }
    ) throws(LedgerError) {
        let law = try ledger.lawBook(through: .max)
        guard let ruled = law.announcement(code, on: day) else {
            throw .rejected(.casework(.announcementUnknown(code, on: day)))
        }
        let registers = try ledger.registers()
        let rows = try roofed { try registers.rows(StayRow.self) }
        let concerned = rows.filter { row in
            guard row.isOpen, row.ground != .citizen, let last = row.lastLawfulDay,
                row.enteredOn ?? .last <= last
            else { return false }
            return ruled.value.concerns(row.nationality, lawfulThrough: last)
        }.map(\.person)
        outcome = Outcome(concerned: concerned.count)
        rest = concerned.sorted()[...]
        self.code = code
        self.day = day
        self.ledger = ledger
        self.actor = actor
        self.isRehearsal = isRehearsal
        self.sign = sign
    }

    /// Extends the next ones; false once nobody is left.
    public mutating func takeBatch() throws -> Bool {
        let persons = Array(rest.prefix(Self.batch))
        rest = rest.dropFirst(persons.count)
        guard !persons.isEmpty else { return false }
        let requests = try persons.map { person in
            try sign(
                Request(
                    actor: actor,
                    work: .casework(
                        .extendStay(
                            ExtendStay(person: person, announcement: code, extendedOn: day)),
                        CaseParts())))
        }
        for (person, result) in zip(
            persons, try ledger.results(of: requests, isRehearsal: isRehearsal))
        {
            switch result {
            case .success: outcome.extended += 1
            case .failure(let error):
                outcome.refused.append(Refused(person: person, error: error))
            }
        }
        return !rest.isEmpty
    }
}
