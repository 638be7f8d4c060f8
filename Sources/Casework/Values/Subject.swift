/// What a history is about: a person, the law book, the ledger itself, a crossing without a person.
///
/// Written as `person/P-AZ-000977`. An event takes an ordinal in a subject's history only where it
/// changes what that subject's rules see.
public struct Subject: Hashable, Sendable {
    /// The kinds of subject; the raw values are on disk for ever.
    public enum Kind: String, CaseIterable, Sendable {
        case ledger
        case law
        case person
        /// A crossing of a feed that belongs to nobody known.
        case unmatched
    }

    public let kind: Kind
    /// The subject's number or code, without the kind.
    public let id: String

    /// Creates the subject `kind/id`.
    public init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }

    /// Creates a subject from `person/P-AZ-000977`; nil for an unknown kind, or if nothing follows it.
    public init?(_ text: String) {
        guard let slash = text.utf8.firstIndex(of: 47),
            let kind = Kind(rawValue: String(text[..<slash])),
            slash < text.utf8.index(before: text.utf8.endIndex)
        else { return nil }
        self.init(kind: kind, id: String(text[text.utf8.index(after: slash)...]))
    }
}

extension Subject: CustomStringConvertible {
    public var description: String { "\(kind.rawValue)/\(id)" }
}

extension Subject: Comparable {
    public static func < (left: Subject, right: Subject) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

extension Subject: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let subject = Subject(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a subject of the form person/P-AZ-000977")
        }
        self = subject
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
