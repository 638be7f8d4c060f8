public import Casework
import Projections
import ReadModels

/// Somebody who is present and whose lawful days end soon.
public struct ExpiringStay: AnswerRow {
    public let stay: CitedStay
    public let lastLawfulDay: Day
    /// How many days after the day asked about are lawful, 0 where it is the last one.
    public let daysLeft: Int

    public var position: Position { stay.position }

    /// Answers whose last lawful day lies on `terms.on` or at most `terms.within` days after it.
    static func all(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [ExpiringStay] {
        let end = terms.on.adding(days: terms.within)
        return try StaysOnDay(terms, registers).stays.compactMap { cited, last, _ in
            guard let last, terms.on <= last, last <= end else { return nil }
            return ExpiringStay(
                stay: cited, lastLawfulDay: last, daysLeft: terms.on.days(until: last))
        }.inOrder
    }
}
