public import Casework
import Projections
import ReadModels

/// Somebody who is present after the last lawful day.
public struct Overstay: AnswerRow {
    public let stay: CitedStay
    /// The day before the entry where not even the first day was lawful.
    public let lastLawfulDay: Day
    /// The first day that was not lawful.
    public let since: Day
    /// How many days through the day asked about, at least one.
    public let days: Int

    public var position: Position { stay.position }

    /// Answers who has stayed too long on `terms.on`.
    static func all(_ terms: QuestionTerms, _ registers: RegisterSnapshot) throws -> [Overstay] {
        try StaysOnDay(terms, registers).stays.compactMap { cited, last, _ in
            guard let last, last < terms.on else { return nil }
            return Overstay(
                stay: cited, lastLawfulDay: last, since: last.adding(days: 1),
                days: last.days(until: terms.on))
        }.inOrder
    }
}
