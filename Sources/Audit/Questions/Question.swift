public import Casework
public import Projections
import ReadModels

/// A question that is asked of the registers as a whole; the raw value is how it is asked.
public enum Question: String, CaseIterable, Sendable {
    case overstays
    case expiringStays = "expiring-stays"
    case unregistered
    case crossingsWithoutGround = "crossings-without-ground"
    case anomalies
    case presentOn = "present-on"
    case actPairs = "act-pairs"
    case untrainedGrants = "untrained-grants"
    case expiringKeys = "expiring-keys"
    case dischargedKeys = "discharged-keys"
    case decidedLate = "decided-late"
    case grantedUnproved = "granted-unproved"
    case beyondPassport = "beyond-passport"
    case idleCases = "idle-cases"
    case keptDespiteAbsence = "kept-despite-absence"
    case decisionPairs = "decision-pairs"

    /// What may be said with a question; the raw value is how it is said.
    public enum Parameter: String, CaseIterable, Sendable {
        /// The day asked about, or the last day that is looked at.
        case on
        /// How many days after `on` are looked at.
        case within
        /// The first day that is looked at.
        case since
        case nationality
        case kind
        case officer
        /// The other one of two officers.
        case other
    }

    /// The parameters that the question takes, `on` first.
    public var parameters: [Parameter] {
        switch self {
        case .overstays, .unregistered, .presentOn: [.on, .nationality]
        case .expiringStays: [.on, .within, .nationality]
        case .crossingsWithoutGround: [.on, .since, .nationality]
        case .anomalies: [.on, .since, .kind]
        case .actPairs: [.on, .since, .officer, .other]
        case .untrainedGrants: [.on]
        case .expiringKeys: [.on, .within, .officer]
        case .dischargedKeys: [.on, .officer]
        case .decidedLate, .grantedUnproved: [.on, .since]
        case .beyondPassport, .keptDespiteAbsence: [.on]
        case .idleCases: [.on, .within]
        case .decisionPairs: [.on, .since, .officer, .other]
        }
    }
}

/// What a question is asked with; a parameter that the question does not take has no effect.
public struct QuestionTerms: Equatable, Sendable {
    public var on: Day
    public var within = QuestionTerms.usualDays
    /// Nil for all days through `on`.
    public var since: Day?
    /// Nil for all.
    public var nationality: StateCode?
    /// Nil for all.
    public var kind: AnomalyKind?
    /// Nil for all.
    public var officer: OfficerID?
    /// Nil for anybody.
    public var other: OfficerID?

    /// How many days ahead a watch looks unless somebody says otherwise.
    public static let usualDays = 14

    public init(on day: Day) {
        on = day
    }
}

/// What the registers answer, in the order of the positions.
public enum Answer: Equatable, Sendable {
    case overstays([Overstay])
    case expiringStays([ExpiringStay])
    case unregistered([UnregisteredStay])
    case crossingsWithoutGround([CrossingWithoutGround])
    case anomalies([FoundAnomaly])
    case presentOn([CitedStay])
    case actPairs([ActPair])
    case untrainedGrants([UntrainedGrant])
    case expiringKeys([KeyToWatch])
    case dischargedKeys([KeyToWatch])
    /// What is asked of cases and permits, by the question.
    case cases(Question, [CaseToAudit])
    case decisionPairs([DecisionPair])

    /// Asks `question` of `registers`; the same function of rows for now and for any position.
    ///
    /// Throws `ViewsError`.
    public init(
        to question: Question, _ terms: QuestionTerms, from registers: RegisterSnapshot
    ) throws {
        switch question {
        case .overstays: self = .overstays(try Overstay.all(terms, registers))
        case .expiringStays: self = .expiringStays(try ExpiringStay.all(terms, registers))
        case .unregistered: self = .unregistered(try UnregisteredStay.all(terms, registers))
        case .crossingsWithoutGround:
            self = .crossingsWithoutGround(try CrossingWithoutGround.all(terms, registers))
        case .anomalies: self = .anomalies(try FoundAnomaly.all(terms, registers))
        case .presentOn: self = .presentOn(try CitedStay.present(terms, registers))
        case .actPairs: self = .actPairs(try ActPair.all(terms, registers))
        case .untrainedGrants: self = .untrainedGrants(try UntrainedGrant.all(terms, registers))
        case .expiringKeys: self = .expiringKeys(try KeyToWatch.expiring(terms, registers))
        case .dischargedKeys: self = .dischargedKeys(try KeyToWatch.ofDischarged(terms, registers))
        case .decidedLate: self = .cases(question, try CaseToAudit.decidedLate(terms, registers))
        case .grantedUnproved:
            self = .cases(question, try CaseToAudit.grantedUnproved(terms, registers))
        case .beyondPassport:
            self = .cases(question, try CaseToAudit.beyondPassport(terms, registers))
        case .idleCases: self = .cases(question, try CaseToAudit.idle(terms, registers))
        case .keptDespiteAbsence:
            self = .cases(question, try CaseToAudit.keptDespiteAbsence(terms, registers))
        case .decisionPairs: self = .decisionPairs(try DecisionPair.all(terms, registers))
        }
    }

    /// How many rows there are.
    public var count: Int {
        switch self {
        case .overstays(let rows): rows.count
        case .expiringStays(let rows): rows.count
        case .unregistered(let rows): rows.count
        case .crossingsWithoutGround(let rows): rows.count
        case .anomalies(let rows): rows.count
        case .presentOn(let rows): rows.count
        case .actPairs(let rows): rows.count
        case .untrainedGrants(let rows): rows.count
        case .expiringKeys(let rows), .dischargedKeys(let rows): rows.count
        case .cases(_, let rows): rows.count
        case .decisionPairs(let rows): rows.count
        }
    }

    /// Returns the rows after `position`, `limit` at most; more where the last ones share a position,
    /// so that the next page begins after it.
    public func page(after position: Int, limit: Int) -> Answer {
        func page<Row: AnswerRow>(_ rows: [Row]) -> [Row] {
            let rest = rows.filter { $0.position.value > position }
            guard limit > 0, limit < rest.count else { return limit > 0 ? rest : [] }
            let last = rest[limit - 1].position
            return rest.filter { $0.position <= last }
        }
        switch self {
        case .overstays(let rows): return .overstays(page(rows))
        case .expiringStays(let rows): return .expiringStays(page(rows))
        case .unregistered(let rows): return .unregistered(page(rows))
        case .crossingsWithoutGround(let rows): return .crossingsWithoutGround(page(rows))
        case .anomalies(let rows): return .anomalies(page(rows))
        case .presentOn(let rows): return .presentOn(page(rows))
        case .actPairs(let rows): return .actPairs(page(rows))
        case .untrainedGrants(let rows): return .untrainedGrants(page(rows))
        case .expiringKeys(let rows): return .expiringKeys(page(rows))
        case .dischargedKeys(let rows): return .dischargedKeys(page(rows))
        case .cases(let question, let rows): return .cases(question, page(rows))
        case .decisionPairs(let rows): return .decisionPairs(page(rows))
        }
    }

    /// The position of the last row; nil where there is none.
    public var lastPosition: Position? {
        switch self {
        case .overstays(let rows): rows.last?.position
        case .expiringStays(let rows): rows.last?.position
        case .unregistered(let rows): rows.last?.position
        case .crossingsWithoutGround(let rows): rows.last?.position
        case .anomalies(let rows): rows.last?.position
        case .presentOn(let rows): rows.last?.position
        case .actPairs(let rows): rows.last?.position
        case .untrainedGrants(let rows): rows.last?.position
        case .expiringKeys(let rows), .dischargedKeys(let rows): rows.last?.position
        case .cases(_, let rows): rows.last?.position
        case .decisionPairs(let rows): rows.last?.position
        }
    }
}

/// A row of an answer; rows stand in the order of their positions.
public protocol AnswerRow: Equatable, Sendable {
    /// What it is about, as it stands: a crossing, an approval, a grant, a key.
    var position: Position { get }
}

extension Array where Element: AnswerRow {
    /// The rows in the order of their positions.
    var inOrder: [Element] { sorted { $0.position < $1.position } }
}
