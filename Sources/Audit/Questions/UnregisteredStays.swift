public import Casework
import Projections
import ReadModels

/// Somebody who is present, past the term for registering the place of stay, without a registration.
public struct UnregisteredStay: AnswerRow {
    public let stay: CitedStay
    /// The last day of the term.
    public let registerBy: Day
    /// How many days past the term, at least one.
    public let daysLate: Int

    public var position: Position { stay.position }

    /// Answers who should have registered before `terms.on` and had not on that day.
    ///
    /// A registration of a later day, or of another stay, is none.
    static func all(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [UnregisteredStay] {
        let places = Dictionary(
            grouping: try registers.rows(PlaceRow.self).filter { $0.validFrom <= terms.on },
            by: \.person)
        return try StaysOnDay(terms, registers).stays.compactMap { cited, _, by in
            guard let by, by < terms.on, let entered = cited.enteredOn else {
                return nil
            }
            let isRegistered = (places[cited.person] ?? []).contains {
                entered <= $0.validFrom && $0.validFrom <= cited.leftOn ?? .last
            }
            return isRegistered
                ? nil
                : UnregisteredStay(
                    stay: cited, registerBy: by, daysLate: by.days(until: terms.on))
        }.inOrder
    }
}
