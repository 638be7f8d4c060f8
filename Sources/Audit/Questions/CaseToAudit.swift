public import Casework
import Projections
import ReadModels

/// A case or a permit that an auditor asks about, with what is the matter and what proves it.
public struct CaseToAudit: AnswerRow {
    public let casefile: CaseID
    public let permit: PermitID?
    public let service: Service
    public let person: PersonID
    public let office: OfficeCode?
    /// Who approved, or whose case it is.
    public let officer: OfficerID?
    /// The last day by which something was due, or allowed.
    public let due: Day?
    /// The day on which it was done, or through which it was granted; nil while it was not.
    public let day: Day?
    /// How many days too many or too late, or away.
    public let days: Int?
    /// The documents that were missing.
    public let documents: [DocumentCode]
    /// What was left to pay, in qəpik.
    public let amountLeft: Int?
    /// The ordinal of the provision that it is judged by.
    public let provision: Int?
    public let position: Position
    /// What proves it, ascending.
    public let positions: [Position]
}

extension CaseToAudit {
    fileprivate init(
        _ row: CaseRow, permit: PermitID? = nil, officer: OfficerID? = nil, due: Day? = nil,
        day: Day? = nil, days: Int? = nil, documents: [DocumentCode] = [], amountLeft: Int? = nil,
        provision: Int? = nil, at position: Position, _ positions: [Position]
    ) {
        self.init(
            casefile: row.casefile, permit: permit ?? row.permit, service: row.service,
            person: row.person, office: row.office, officer: officer ?? row.officer, due: due,
            day: day, days: days, documents: documents, amountLeft: amountLeft,
            provision: provision, position: position, positions: Set(positions).sorted())
    }
}

extension CaseToAudit {
    /// Answers which decisions came after their term from `terms.since` through `terms.on`, or have not come
    /// though it is over; a decision that was undone later was late all the same.
    static func decidedLate(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [CaseToAudit] {
        let cases = try CasesByNumber(registers)
        let decisions = Dictionary(
            try registers.rows(DecisionRow.self).compactMap { row in
                row.decidedAt.map { ($0, row) }
            }, uniquingKeysWith: { $1 })
        return try registers.rows(DeadlineRow.self).compactMap { deadline in
            guard deadline.kind == .decide, let due = deadline.dueOn,
                let row = cases[deadline.casefile]
            else { return nil }
            // What was decided only later was open on the day that is asked about.
            let decided = deadline.metOn.flatMap { $0 <= terms.on ? $0 : nil }
            let end = decided ?? terms.on
            let decision = deadline.metAt.flatMap { decisions[$0] }
            // What was withdrawn, or left unconsidered, was never decided.
            guard due < end, terms.since ?? .first <= end, decided == nil || decision != nil
            else { return nil }
            let position = (decided == nil ? nil : deadline.metAt) ?? deadline.setAt
            return CaseToAudit(
                row, officer: decided == nil ? nil : decision?.approver, due: due, day: decided,
                days: due.days(until: end),
                at: position, [deadline.setAt, position])
        }.inOrder
    }

    /// Answers what was granted, from `terms.since` through `terms.on`, without a document that it takes, or
    /// is unpaid past the term for it.
    static func grantedUnproved(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [CaseToAudit] {
        let documents = Dictionary(
            grouping: try registers.rows(CaseDocumentRow.self), by: \.casefile)
        let assessed = Dictionary(
            try registers.rows(DeadlineRow.self).filter { $0.kind == .pay }
                .map { ($0.casefile, $0.setAt) }, uniquingKeysWith: { $1 })
        return try registers.rows(CaseRow.self).compactMap { row in
            guard row.outcome == .granted, let day = row.decidedOn, let at = row.decidedAt,
                terms.since ?? .first <= day, day <= terms.on
            else { return nil }
            let there = (documents[row.casefile] ?? []).filter { $0.counted(on: day, before: at) }
            let missing = row.requiredDocuments.filter { kind in
                !there.contains { $0.kind == kind }
            }
            let left = row.feeDue - row.feeSettled
            let isUnpaid = left > 0 && row.payBy ?? .last < terms.on
            guard !missing.isEmpty || isUnpaid else { return nil }
            let assessment = isUnpaid ? assessed[row.casefile] : nil
            return CaseToAudit(
                row, officer: row.approver, due: isUnpaid ? row.payBy : nil, day: day,
                documents: missing, amountLeft: isUnpaid ? left : nil, at: at,
                [row.lodgedAt, at] + [assessment].compactMap(\.self))
        }.inOrder
    }

    /// Answers which cases nobody has touched for more than `terms.within` days before `terms.on`.
    static func idle(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [CaseToAudit] {
        try registers.rows(CaseRow.self).compactMap { row in
            let days = row.touchedOn.days(until: terms.on)
            guard row.stage != .closed, days > terms.within else { return nil }
            return CaseToAudit(
                row, day: row.touchedOn, days: days, at: row.touchedAt, [row.touchedAt])
        }.inOrder
    }

    /// Answers which permits in force on `terms.on` or later last longer than the passport allows.
    ///
    /// Migration Code, art. 43.2, 46.1.2, 50.1.4.
    static func beyondPassport(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [CaseToAudit] {
        let (cases, law) = (try CasesByNumber(registers), try ProvisionsOfDay(registers))
        let kept = try KeptNumbers(registers)
        let passports = Dictionary(
            grouping: try registers.rows(DocumentRow.self).filter { $0.kind != .visa }, by: \.person
        )
        return try registers.rows(PermitRow.self).compactMap { permit in
            guard terms.on <= permit.lastDay, permit.validFrom <= permit.lastDay,
                let row = cases[permit.casefile], let granted = row.decidedOn,
                let margin = law["service.\(permit.service).passport-margin", granted],
                case .term(let period)? = margin.value,
                law.refuses(permit, "passport", granted)
            else { return nil }
            let longest = passports[kept[permit.person]]?
                .filter { $0.validThrough != nil }
                .max { ($0.validThrough ?? .first) < ($1.validThrough ?? .first) }
            let end = longest?.validThrough ?? .first
            guard end < permit.lastDay.adding(period) else { return nil }
            return CaseToAudit(
                row, permit: permit.permit, officer: row.approver, due: longest?.validThrough,
                day: permit.lastDay, provision: margin.ordinal, at: permit.grantedAt,
                [permit.grantedAt, margin.provedBy] + [longest?.provedBy].compactMap(\.self))
        }.inOrder
    }

    /// Answers which permits to reside are in force on `terms.on` though their holders were away for longer
    /// than the law lets them.
    ///
    /// Migration Code, art. 50.1.8.
    static func keptDespiteAbsence(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [CaseToAudit] {
        let (cases, law) = (try CasesByNumber(registers), try ProvisionsOfDay(registers))
        let kept = try KeptNumbers(registers)
        let stays = Dictionary(grouping: try registers.rows(StayRow.self), by: \.person)
        return try registers.rows(PermitRow.self).compactMap { permit in
            guard permit.service.isResidence, permit.isInForce(on: terms.on),
                let row = cases[permit.casefile],
                let rule = law["service.\(permit.service).absence", terms.on],
                case .counters(let counters)? = rule.value,
                case .rolling(let limit, let window)? = counters.first,
                law.refuses(permit, "absence", terms.on)
            else { return nil }
            let spans = (stays[kept[permit.person]] ?? []).sorted { $0.number < $1.number }
                .compactMap(\.span)
            let absent = AbsentDays(spans, from: permit.validFrom, through: terms.on)
            guard let worst = absent.worst(within: window), worst.days > limit else { return nil }
            return CaseToAudit(
                row, permit: permit.permit, day: permit.lastDay, days: worst.days,
                provision: rule.ordinal, at: permit.grantedAt,
                [permit.grantedAt, rule.provedBy] + worst.proof)
        }.inOrder
    }
}

/// The rows of cases, by number.
private struct CasesByNumber {
    private let rows: [CaseID: CaseRow]

    init(_ registers: RegisterSnapshot) throws {
        rows = Dictionary(
            try registers.rows(CaseRow.self).map { ($0.casefile, $0) }, uniquingKeysWith: { $1 })
    }

    subscript(id: CaseID) -> CaseRow? { rows[id] }
}

/// Under which number the file of whoever was merged goes on.
struct KeptNumbers {
    private let merged: [PersonID: PersonID]

    init(_ registers: RegisterSnapshot) throws {
        merged = Dictionary(
            try registers.rows(PersonRow.self).compactMap { row in
                row.mergedInto.map { (row.person, $0) }
            }, uniquingKeysWith: { $1 })
    }

    subscript(person: PersonID) -> PersonID {
        var kept = person
        for _ in 0..<merged.count {
            guard let next = merged[kept] else { return kept }
            kept = next
        }
        return kept
    }
}

/// The provisions as rows, by key and day.
private struct ProvisionsOfDay {
    private let rows: [String: [ProvisionRow]]

    init(_ registers: RegisterSnapshot) throws {
        rows = Dictionary(grouping: try registers.provisions(), by: \.enacted.key.text)
    }

    /// Whether a ground of refusal, or of cancelling, is one for whoever holds `permit`.
    func refuses(_ permit: PermitRow, _ code: String, _ day: Day) -> Bool {
        guard
            case .applies(let except)? = self["service.\(permit.service).refusal.\(code)", day]?
                .value
        else { return false }
        return !except.contains(permit.ground)
    }

    /// The provision in force on `day`: of several the one enacted last.
    subscript(key: String, day: Day) -> ProvisionRow? {
        rows[key]?.last { row in
            row.enacted.validFrom <= day && day <= row.enacted.validThrough ?? .last
        }
    }
}

extension ProvisionRow {
    /// The value, read by the grammar of its key; nil for one that this release cannot read.
    fileprivate var value: ProvisionValue? { ProvisionValue(enacted.value, for: enacted.key) }
}

extension CaseRow {
    fileprivate var requiredDocuments: [DocumentCode] {
        required.utf8.split(separator: 32).compactMap {
            DocumentCode(String(decoding: $0, as: UTF8.self))
        }
    }
}

extension CaseDocumentRow {
    /// Whether it counted for a decision of `day` that stands at `position`.
    fileprivate func counted(on day: Day, before position: Position) -> Bool {
        addedAt < position && position < rejectedAt ?? Position(.max)
            && day <= validThrough ?? .last
    }
}

extension StayRow {
    fileprivate var span: AbsentDays.Span? {
        (enteredOn ?? leftOn).map { first in
            AbsentDays.Span(
                first: first, last: leftOn,
                positions: [entryPosition, exitPosition].compactMap(\.self))
        }
    }
}
