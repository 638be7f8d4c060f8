// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// The name of a person changed.
///
/// A change is true from its day on; the name before it stays what it was.
public struct PersonNameChanged: Equatable, Sendable, Codable {
    /// Whose name changed.
    public let person: PersonID
    /// The first day on which the name is true.
    public let changedFrom: Day
    /// How the match keys were made.
    public let nameKeys: NameKeyAlgorithm
    /// The table by which the machine-readable form was written; absent where a zone printed it.
    public let transliteration: Transliteration?
    /// The whole identity as it is from that day on.
    public internal(set) var identity: SealedPart
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, changedFrom: Day, nameKeys: NameKeyAlgorithm,
        transliteration: Transliteration?, identity: SealedPart, remark: SealedPart?
    ) {
        self.person = person
        self.changedFrom = changedFrom
        self.nameKeys = nameKeys
        self.transliteration = transliteration
        self.identity = identity
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, changedFrom, nameKeys, transliteration, identity, remark
    }
}

/// The nationalities of a person changed.
///
/// The list is whole and takes the place of the one before it, from its day on. `XXA` alone is a
/// stateless person.
public struct PersonNationalitiesChanged: Equatable, Sendable, Codable {
    /// Whose nationalities changed.
    public let person: PersonID
    /// All nationalities from the day on, the one the person goes by first; never empty.
    public let nationalities: [StateCode]
    /// The first day on which they are true.
    public let changedFrom: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, nationalities: [StateCode], changedFrom: Day, remark: SealedPart?
    ) {
        self.person = person
        self.nationalities = nationalities
        self.changedFrom = changedFrom
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, nationalities, changedFrom, remark
    }
}

/// The registration of a person was corrected: what was recorded was never so.
///
/// Carries the whole replacement; the latest correction stands.
public struct PersonRegistrationCorrected: Equatable, Sendable, Codable {
    /// Whose registration it is.
    public let person: PersonID
    /// The position of the registration.
    public let corrects: Position
    /// The state whose citizen the person is; `XXA` for a stateless person.
    public let nationality: StateCode
    /// The sex the travel document states.
    public let sex: Sex
    /// The year of birth; absent where the document does not know it.
    public let birthYear: Int?
    /// How the match keys were made.
    public let nameKeys: NameKeyAlgorithm
    /// The table by which the machine-readable form was written; absent where a zone printed it.
    public let transliteration: Transliteration?
    /// The legal day of the correction.
    public let correctedOn: Day
    /// The names, the date and the place of birth.
    public internal(set) var identity: SealedPart
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, corrects: Position, nationality: StateCode, sex: Sex, birthYear: Int?,
        nameKeys: NameKeyAlgorithm, transliteration: Transliteration?, correctedOn: Day,
        identity: SealedPart, remark: SealedPart?
    ) {
        self.person = person
        self.corrects = corrects
        self.nationality = nationality
        self.sex = sex
        self.birthYear = birthYear
        self.nameKeys = nameKeys
        self.transliteration = transliteration
        self.correctedOn = correctedOn
        self.identity = identity
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, corrects, nationality, sex, birthYear, nameKeys, transliteration,
            correctedOn, identity, remark
    }
}

/// A document of a person was corrected: what was recorded was never so.
///
/// Carries the whole replacement; the latest correction stands.
public struct PersonDocumentCorrected: Equatable, Sendable, Codable {
    /// Whose document it is.
    public let person: PersonID
    /// The position at which the document was added.
    public let corrects: Position
    /// What kind of document it is.
    ///
    /// Migration Code, art. 3.0.17.
    public let kind: DocumentKind
    /// The state or the body that issued it.
    public let issuer: StateCode
    /// The last day on which it is valid, inclusive; absent where none is stated.
    public let validThrough: Day?
    /// The legal day of the correction.
    public let correctedOn: Day
    /// The document's number.
    public internal(set) var details: SealedPart
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, corrects: Position, kind: DocumentKind, issuer: StateCode,
        validThrough: Day?, correctedOn: Day, details: SealedPart, remark: SealedPart?
    ) {
        self.person = person
        self.corrects = corrects
        self.kind = kind
        self.issuer = issuer
        self.validThrough = validThrough
        self.correctedOn = correctedOn
        self.details = details
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, corrects, kind, issuer, validThrough, correctedOn, details, remark
    }
}
