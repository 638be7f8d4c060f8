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
        case office
        case officer
        /// An act that takes two officers.
        case act
        case casefile = "case"
        case permit
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
        guard let subject = text.withBytes({ Subject(utf8: $0) }) else { return nil }
        self = subject
    }

    /// Creates a subject from the bytes of its text, as `init(_:)` does from the text.
    public init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard let slash = text.firstIndex(of: 47), slash + 1 < text.count,
            let kind = Kind(rawValue: String(decoding: text[..<slash], as: UTF8.self))
        else { return nil }
        self.init(kind: kind, id: String(decoding: text[(slash + 1)...], as: UTF8.self))
    }

    /// Whether `text` is what `description` would be.
    public func isWritten(as text: UnsafeBufferPointer<UInt8>) -> Bool {
        kind.rawValue.withBytes { kind in
            id.withBytes { id in
                guard text.count == kind.count + 1 + id.count, text[kind.count] == 47 else {
                    return false
                }
                return kind.indices.allSatisfy { text[$0] == kind[$0] }
                    && id.indices.allSatisfy { text[kind.count + 1 + $0] == id[$0] }
            }
        }
    }
}

extension Subject: CustomStringConvertible {
    public var description: String { kind.rawValue + "/" + id }
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
