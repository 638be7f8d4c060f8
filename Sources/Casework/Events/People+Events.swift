// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A person was registered.
///
/// What identifies the person is sealed; what rules and figures need stands in clear.
public struct PersonRegistered: Equatable, Sendable, Codable {
    public let person: PersonID
    /// The state whose citizen the person is; `XXA` for a stateless person.
    public let nationality: StateCode
    public let sex: Sex
    /// The year of birth; absent where the document does not know it.
    public let birthYear: Int?
    public let registeredOn: Day
    /// How the match keys were made; absent for whoever was registered before they were kept.
    public let nameKeys: NameKeyAlgorithm?
    /// The table by which the machine-readable form was written; absent where a zone printed it.
    public let transliteration: Transliteration?
    /// Persons who looked like this one and are others, as the officer states; absent if none did.
    public let distinctFrom: [PersonID]?
    /// The names, the date and the place of birth.
    public internal(set) var identity: SealedPart
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, nationality: StateCode, sex: Sex, birthYear: Int?, registeredOn: Day,
        nameKeys: NameKeyAlgorithm? = nil, transliteration: Transliteration? = nil,
        distinctFrom: [PersonID]? = nil, identity: SealedPart, remark: SealedPart?
    ) {
        self.person = person
        self.nationality = nationality
        self.sex = sex
        self.birthYear = birthYear
        self.registeredOn = registeredOn
        self.nameKeys = nameKeys
        self.transliteration = transliteration
        self.distinctFrom = distinctFrom
        self.identity = identity
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, nationality, sex, birthYear, registeredOn, nameKeys, transliteration
        case distinctFrom, identity, remark
    }
}

/// A border-crossing document of a person was added to the person's file.
public struct PersonDocumentAdded: Equatable, Sendable, Codable {
    public let person: PersonID
    /// The document's place among the person's documents, from 1.
    ///
    /// Other events name it by this.
    public let document: Int
    public let kind: DocumentKind
    public let issuer: StateCode
    /// The last day on which the document is valid, inclusive; absent where none is stated.
    public let validThrough: Day?
    public let addedOn: Day
    /// The document's number.
    public internal(set) var details: SealedPart
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, document: Int, kind: DocumentKind, issuer: StateCode, validThrough: Day?,
        addedOn: Day, details: SealedPart, remark: SealedPart?
    ) {
        self.person = person
        self.document = document
        self.kind = kind
        self.issuer = issuer
        self.validThrough = validThrough
        self.addedOn = addedOn
        self.details = details
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, document, kind, issuer, validThrough, addedOn, details, remark
    }
}

/// What kind of document a person crosses the border with: Migration Code, article 3.0.17.
public enum DocumentKind: String, Sendable, Codable, CaseIterable {
    case passport
    case identityCard
    case travelDocument
    case visa
    case other
}
