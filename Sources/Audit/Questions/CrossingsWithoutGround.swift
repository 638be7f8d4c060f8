public import Casework
import Projections
import ReadModels

/// An entry that nothing lets in, as all facts known give it.
public struct CrossingWithoutGround: AnswerRow {
    public let stay: CitedStay
    /// What was found when the entry was recorded; another than `none` where a later event took it.
    public let groundFound: EntryGround?

    public var position: Position { stay.position }

    /// Answers which entries from `terms.since` through `terms.on` have no ground.
    static func all(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [CrossingWithoutGround] {
        let visas = try VisaPositions(registers)
        let found = Dictionary(
            try registers.rows(CrossingRow.self).map { ($0.provedBy, $0.ground) },
            uniquingKeysWith: { first, _ in first })
        return try registers.rows(StayRow.self).compactMap { row in
            guard row.ground == EntryGround.none, let entered = row.enteredOn,
                terms.since ?? .first <= entered, entered <= terms.on,
                terms.nationality.map({ $0 == row.nationality }) ?? true,
                let cited = CitedStay(row, on: entered, visas)
            else { return nil }
            return CrossingWithoutGround(
                stay: cited, groundFound: found[cited.position] ?? nil)
        }.inOrder
    }
}
