public import Casework
import Projections
import ReadModels

/// A key that still signs, and should be looked at.
public struct KeyToWatch: AnswerRow {
    public let officer: OfficerID
    public let key: KeyText
    public let addedOn: Day
    /// The last day on which it signs, inclusive; nil while no end is known.
    public let validThrough: Day?
    /// Where the officer was discharged; nil for one who was not.
    public let dischargedAt: Position?
    /// Where it was added.
    public let position: Position

    /// Answers which keys of officers sign on `terms.on` and no longer than `terms.within` days after it.
    static func expiring(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [KeyToWatch] {
        let last = terms.on.adding(days: terms.within)
        return try standing(terms, registers).filter {
            $0.dischargedAt == nil && $0.validThrough.map { $0 <= last } ?? false
        }
    }

    /// Answers which keys were never revoked though their officers were discharged.
    static func ofDischarged(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [KeyToWatch] {
        try standing(terms, registers).filter { $0.dischargedAt != nil }
    }

    /// The keys that sign on `terms.on`, as long as their officers may.
    private static func standing(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [KeyToWatch] {
        let discharges = Dictionary(
            try registers.rows(OfficerRow.self).map { ($0.officer, $0.dischargedAt) },
            uniquingKeysWith: { first, _ in first })
        return try registers.rows(OfficerKeyRow.self)
            .filter { row in
                row.signs(on: terms.on) && terms.officer.map { $0 == row.officer } ?? true
            }
            .map { row in
                KeyToWatch(
                    officer: row.officer, key: row.key, addedOn: row.addedOn,
                    validThrough: row.validThrough,
                    dischargedAt: discharges[row.officer] ?? nil, position: row.position)
            }.inOrder
    }
}
