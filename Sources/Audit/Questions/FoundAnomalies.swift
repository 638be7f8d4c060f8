public import Casework
import Projections
import ReadModels

/// A crossing that does not fit together with the others or with the law.
public struct FoundAnomaly: AnswerRow {
    public let person: PersonID
    public let kind: AnomalyKind
    /// The legal day of the crossing.
    public let day: Day
    public let position: Position

    /// Answers what does not fit from `terms.since` through `terms.on`.
    static func all(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [FoundAnomaly] {
        try registers.rows(AnomalyRow.self)
            .filter { row in
                terms.since ?? .first <= row.day && row.day <= terms.on
                    && terms.kind.map { $0 == row.kind } ?? true
            }
            .map {
                FoundAnomaly(person: $0.person, kind: $0.kind, day: $0.day, position: $0.position)
            }.inOrder
    }
}
