// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A provision of law was enacted into the ledger: from a day on, `key` has `value`.
///
/// A later enactment of the same key stands where the two overlap.
public struct ProvisionEnacted: Equatable, Sendable, Codable {
    public let book: LawBookCode
    /// What is provided for, as `stay.visa-free.GEO`.
    public let key: ProvisionKey
    /// The value in the key's own grammar, as `per-stay:90` or `P15D`.
    public let value: String
    /// The first day on which the provision is in force.
    public let validFrom: Day
    /// The last day on which it is in force, inclusive; absent while no end is known.
    public let validThrough: Day?
    /// The article, decree or agreement it is taken from.
    public let article: String
    /// Where the text was read.
    public let source: String
    public let confidence: Confidence
    /// What the value cannot say; absent if nothing.
    public let note: String?

    public init(
        book: LawBookCode, key: ProvisionKey, value: String, validFrom: Day, validThrough: Day?,
        article: String, source: String, confidence: Confidence, note: String?
    ) {
        self.book = book
        self.key = key
        self.value = value
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.article = article
        self.source = source
        self.confidence = confidence
        self.note = note
    }

    enum CodingKeys: String, CodingKey {
        case book, key, value, validFrom, validThrough, article, source, confidence, note
    }
}

/// How sure the office is of a provision's text.
public enum Confidence: String, Sendable, Codable, CaseIterable {
    /// Read in a public source.
    case read
    /// General knowledge, not confirmed.
    case general
    /// Unsure.
    case unsure
}
