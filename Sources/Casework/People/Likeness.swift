/// A registered person who may be the one who is about to be registered, and what speaks for it.
///
/// It is shown to the officer, who decides; nobody is merged or refused by it.
public struct Likeness: Equatable, Sendable {
    public let person: PersonID
    /// At least one, the strongest first, none twice.
    public let reasons: [LikenessReason]
    /// The grade of the strongest reason.
    public let grade: LikenessGrade

    /// Creates the likeness of `person`, who is known by `traits`, to a newcomer; nil if there is none.
    public init?(person: PersonID, traits: IdentityTraits, comparedTo newcomer: IdentityTraits) {
        let reasons = Likeness.reasons(traits, newcomer)
        guard let strongest = reasons.first else { return nil }
        self.person = person
        self.reasons = reasons
        grade = strongest.grade
    }

    /// Whether `left` is told before `right`: the likelier first, then by number.
    public static func precedes(_ left: Likeness, _ right: Likeness) -> Bool {
        left.grade == right.grade ? left.person < right.person : left.grade > right.grade
    }

    /// Returns why the two may be one person, the strongest reason first; whose traits come first
    /// makes no difference.
    ///
    /// Of the reasons that rest on name and birth at most one is given: the strongest contains what
    /// the others would say.
    public static func reasons(
        _ one: IdentityTraits, _ other: IdentityTraits
    ) -> [LikenessReason] {
        var reasons: [LikenessReason] = []
        if one.documents.contains(where: other.documents.contains) {
            reasons.append(.sameDocument)
        }
        if one.personalNumbers.contains(where: other.personalNumbers.contains) {
            reasons.append(.samePersonalNumber)
        }
        if let reason = reasonOfNameAndBirth(one, other) { reasons.append(reason) }
        return reasons
    }

    private static func reasonOfNameAndBirth(
        _ one: IdentityTraits, _ other: IdentityTraits
    ) -> LikenessReason? {
        guard let born = one.born, let otherBorn = other.born,
            let agreement = BirthAgreement(born, otherBorn)
        else { return nil }
        switch (agreement, one.sharesName(with: other)) {
        case (.same, true): return .sameNameAndBirth
        case (.transposed, true): return .sameNameAndTransposedBirth
        case (.partial, true): return .sameNameAndBirthYear
        case (.same, false):
            return one.hasSurnameSimilar(to: other) ? .similarSurnameAndBirth : nil
        case (.transposed, false), (.partial, false): return nil
        }
    }
}

/// What speaks for two persons being one, the strongest first.
public enum LikenessReason: String, Sendable, Codable, CaseIterable {
    /// A document of the same issuer with the same number.
    case sameDocument
    /// The same personal number.
    case samePersonalNumber
    /// A name key of both, and the same day of birth.
    case sameNameAndBirth
    /// A name key of both, and days of birth with day and month exchanged.
    case sameNameAndTransposedBirth
    /// A name key of both, and dates of birth that agree as far as they are known, one not wholly.
    case sameNameAndBirthYear
    /// Other names, but surnames that differ as by a slip of the pen or by how a schwa is written, and
    /// the same day of birth.
    case similarSurnameAndBirth

    /// How much the reason says by itself.
    public var grade: LikenessGrade {
        switch self {
        case .sameDocument, .samePersonalNumber: .certain
        case .sameNameAndBirth: .probable
        case .sameNameAndTransposedBirth, .sameNameAndBirthYear, .similarSurnameAndBirth: .possible
        }
    }
}

/// How much speaks for two persons being one.
public enum LikenessGrade: Int, Comparable, Sendable {
    case possible = 1
    case probable
    case certain

    public static func < (left: LikenessGrade, right: LikenessGrade) -> Bool {
        left.rawValue < right.rawValue
    }
}
