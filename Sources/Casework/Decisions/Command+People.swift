/// Asks to register a person, with a first document if there is one.
public struct RegisterPerson: Equatable, Sendable, Codable {
    public let nationality: StateCode
    public let sex: Sex
    public let birthYear: Int?
    public let registeredOn: Day
    /// The table by which the machine-readable form was written; nil where a zone printed it.
    public let transliteration: Transliteration?
    /// Persons who look like this one and are others.
    public let distinctFrom: [PersonID]?
    public let identity: Commitment
    public let document: NewDocument?
    public let remark: Commitment?

    public init(
        nationality: StateCode, sex: Sex, birthYear: Int?, registeredOn: Day,
        transliteration: Transliteration?, distinctFrom: [PersonID]?, identity: Commitment,
        document: NewDocument?,
        remark: Commitment?
    ) {
        self.nationality = nationality
        self.sex = sex
        self.birthYear = birthYear
        self.registeredOn = registeredOn
        self.transliteration = transliteration
        self.distinctFrom = distinctFrom
        self.identity = identity
        self.document = document
        self.remark = remark
    }
}

/// A document as it is asked to be added.
public struct NewDocument: Equatable, Sendable, Codable {
    public let kind: DocumentKind
    public let issuer: StateCode
    public let validThrough: Day?
    public let details: Commitment

    public init(
        kind: DocumentKind, issuer: StateCode, validThrough: Day?, details: Commitment
    ) {
        self.kind = kind
        self.issuer = issuer
        self.validThrough = validThrough
        self.details = details
    }
}

/// Asks to add a document to a person's file.
public struct AddDocument: Equatable, Sendable, Codable {
    public let person: PersonID
    public let document: NewDocument
    public let addedOn: Day
    public let remark: Commitment?

    public init(
        person: PersonID, document: NewDocument, addedOn: Day, remark: Commitment?
    ) {
        self.person = person
        self.document = document
        self.addedOn = addedOn
        self.remark = remark
    }
}

/// Asks to record that a person goes by another name from a day on.
public struct ChangeName: Equatable, Sendable, Codable {
    public let person: PersonID
    public let changedFrom: Day
    public let transliteration: Transliteration?
    public let identity: Commitment
    public let remark: Commitment?

    public init(
        person: PersonID, changedFrom: Day, transliteration: Transliteration?,
        identity: Commitment, remark: Commitment?
    ) {
        self.person = person
        self.changedFrom = changedFrom
        self.transliteration = transliteration
        self.identity = identity
        self.remark = remark
    }
}

/// Asks to record which nationalities a person has from a day on.
public struct ChangeNationalities: Equatable, Sendable, Codable {
    public let person: PersonID
    /// All of them, the one the person goes by first.
    public let nationalities: [StateCode]
    public let changedFrom: Day
    public let remark: Commitment?

    public init(
        person: PersonID, nationalities: [StateCode], changedFrom: Day, remark: Commitment?
    ) {
        self.person = person
        self.nationalities = nationalities
        self.changedFrom = changedFrom
        self.remark = remark
    }
}

/// Asks to correct what was recorded of a person on registration.
public struct CorrectRegistration: Equatable, Sendable, Codable {
    public let person: PersonID
    public let nationality: StateCode
    public let sex: Sex
    public let birthYear: Int?
    public let correctedOn: Day
    public let transliteration: Transliteration?
    public let identity: Commitment
    public let remark: Commitment?

    public init(
        person: PersonID, nationality: StateCode, sex: Sex, birthYear: Int?, correctedOn: Day,
        transliteration: Transliteration?, identity: Commitment, remark: Commitment?
    ) {
        self.person = person
        self.nationality = nationality
        self.sex = sex
        self.birthYear = birthYear
        self.correctedOn = correctedOn
        self.transliteration = transliteration
        self.identity = identity
        self.remark = remark
    }
}

/// Asks to correct a document.
public struct CorrectDocument: Equatable, Sendable, Codable {
    public let document: DocumentName
    public let replacement: NewDocument
    public let correctedOn: Day
    public let remark: Commitment?

    public init(
        document: DocumentName, replacement: NewDocument, correctedOn: Day, remark: Commitment?
    ) {
        self.document = document
        self.replacement = replacement
        self.correctedOn = correctedOn
        self.remark = remark
    }
}

/// Asks to make one of two persons who are one.
public struct MergePersons: Equatable, Sendable, Codable {
    public let kept: PersonID
    public let duplicate: PersonID
    public let mergedOn: Day
    public let remark: Commitment?

    public init(
        kept: PersonID, duplicate: PersonID, mergedOn: Day, remark: Commitment?
    ) {
        self.kept = kept
        self.duplicate = duplicate
        self.mergedOn = mergedOn
        self.remark = remark
    }
}

/// Asks to undo the merge of two persons.
public struct UnmergePersons: Equatable, Sendable, Codable {
    public let kept: PersonID
    public let duplicate: PersonID
    public let unmergedOn: Day
    public let remark: Commitment?

    public init(
        kept: PersonID, duplicate: PersonID, unmergedOn: Day, remark: Commitment?
    ) {
        self.kept = kept
        self.duplicate = duplicate
        self.unmergedOn = unmergedOn
        self.remark = remark
    }
}

/// Asks to annul something recorded about a person.
public struct AnnulRecord: Equatable, Sendable, Codable {
    public let person: PersonID
    /// What is annulled: the original, a correction of it, or an annulment.
    public let position: Position
    public let annulledOn: Day
    public let remark: Commitment?

    public init(
        person: PersonID, position: Position, annulledOn: Day, remark: Commitment?
    ) {
        self.person = person
        self.position = position
        self.annulledOn = annulledOn
        self.remark = remark
    }
}
