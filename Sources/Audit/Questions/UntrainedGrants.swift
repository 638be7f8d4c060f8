public import Casework
import Projections
import ReadModels

/// A role that holds on a day, takes a course, and is held by an officer for whom none counts.
public struct UntrainedGrant: AnswerRow {
    public let officer: OfficerID
    public let role: Role
    public let office: OfficeCode
    /// Whose role it is; nil where it is the officer's own.
    public let delegator: OfficerID?
    /// The course that it takes.
    public let course: TrainingCourse
    /// The last day on which one counted, and where it was recorded; nil for an officer without any.
    public let counted: (through: Day, position: Position)?
    /// Where the role was granted or delegated.
    public let position: Position

    /// Answers which roles hold on `terms.on` that their holders may not use for want of training.
    ///
    /// An officer who is suspended is answered, one who was discharged is not.
    static func all(
        _ terms: QuestionTerms, _ registers: RegisterSnapshot
    ) throws -> [UntrainedGrant] {
        let day = terms.on
        let gone = Set(
            try registers.rows(OfficerRow.self).filter { $0.dischargedAt != nil }.map(\.officer))
        let rights = try registers.rows(AuthorityRow.self).filter { $0.holds(on: day) }
        let standing = Set(rights.map(\.position))
        let trainings = Dictionary(
            grouping: try registers.rows(TrainingRow.self), by: \.officer)
        return rights.compactMap { right in
            guard let course = right.role.course, standing.contains(right.grantPosition),
                !gone.contains(right.officer)
            else { return nil }
            let own = (trainings[right.officer] ?? []).filter { $0.course == course }
            guard !own.contains(where: { $0.counts(on: day) }) else { return nil }
            return UntrainedGrant(right, course, past: own, before: day)
        }.inOrder
    }

    private init(
        _ right: AuthorityRow, _ course: TrainingCourse, past: [TrainingRow], before day: Day
    ) {
        (officer, role, office) = (right.officer, right.role, right.office)
        (delegator, self.course, position) = (right.delegator, course, right.position)
        counted = past.filter { $0.withdrawnAt == nil && $0.validThrough < day }
            .max { $0.validThrough < $1.validThrough }
            .map { ($0.validThrough, $0.position) }
    }

    public static func == (left: UntrainedGrant, right: UntrainedGrant) -> Bool {
        left.officer == right.officer && left.role == right.role && left.office == right.office
            && left.delegator == right.delegator && left.course == right.course
            && left.counted?.position == right.counted?.position && left.position == right.position
    }
}
