/// A column of a feed of crossings, by the name that stands in the file.
///
/// Every line says `direction`, `at` and `checkpoint`, and who crossed: `person`, or `document`
/// with its `issuer`.
public enum FeedColumn: String, CaseIterable, Sendable {
    /// The feed's own name for the line, under which it is recorded once.
    case id
    case person
    /// The number of the travel document.
    case document
    /// The state that issued the document.
    case issuer
    case direction
    case at
    case checkpoint
    case surname
    case given
    case born
    case sex
    case citizenship
    /// The kind of the travel document.
    case kind
    /// The last day, inclusive, on which the document is valid.
    case validThrough
    /// The number of the visa.
    case visa
    /// What the traveller comes for.
    case reason

    /// The place, from 0, of the column's value in a record.
    var place: Int {
        switch self {
        case .id: 0
        case .person: 1
        case .document: 2
        case .issuer: 3
        case .direction: 4
        case .at: 5
        case .checkpoint: 6
        case .surname: 7
        case .given: 8
        case .born: 9
        case .sex: 10
        case .citizenship: 11
        case .kind: 12
        case .validThrough: 13
        case .visa: 14
        case .reason: 15
        }
    }

    /// Whether JSON may write the value as an integer as well as a text.
    ///
    /// Only what the feed itself has counted. A document's number as an integer has lost the zeros
    /// it began with, and may be another document's.
    var mayBeInteger: Bool { self == .id }

    /// Returns the columns without which a feed is none, of those that `isAbsent` finds absent.
    static func missing(where isAbsent: (FeedColumn) -> Bool) -> [FeedColumn] {
        var missing = [direction, at, checkpoint].filter(isAbsent)
        if isAbsent(.person) {
            if isAbsent(.document) {
                missing.append(.person)
            } else if isAbsent(.issuer) {
                missing.append(.issuer)
            }
        }
        return missing
    }
}
