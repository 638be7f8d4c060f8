public import Casework

// What is asked for, with personal data in clear, before it is committed to.

/// A person about to be registered.
public struct PersonToRegister: Sendable {
    public var nationality: StateCode
    public var sex: Sex
    public var registeredOn: Day
    public var identity: Identity
    /// The table by which the name is written for machines; nil where a zone printed it, or none applies.
    public var transliteration: Transliteration?
    /// Persons who look like this one and are others.
    public var distinctFrom: [PersonID]
    public var document: DocumentToAdd?
    public var remark: String?

    public init(
        nationality: StateCode, sex: Sex, registeredOn: Day, identity: Identity,
        transliteration: Transliteration? = nil, distinctFrom: [PersonID] = [],
        document: DocumentToAdd?, remark: String? = nil
    ) {
        self.nationality = nationality
        self.sex = sex
        self.registeredOn = registeredOn
        self.identity = identity
        self.transliteration = transliteration
        self.distinctFrom = distinctFrom
        self.document = document
        self.remark = remark
    }
}

/// A name about to be recorded.
public struct NameToRecord: Sendable {
    public var identity: Identity
    public var transliteration: Transliteration?

    public init(identity: Identity, transliteration: Transliteration? = nil) {
        self.identity = identity
        self.transliteration = transliteration
    }
}

/// A registration as it should have been.
public struct RegistrationToCorrect: Sendable {
    public var nationality: StateCode
    public var sex: Sex
    public var identity: Identity
    public var transliteration: Transliteration?

    public init(
        nationality: StateCode, sex: Sex, identity: Identity,
        transliteration: Transliteration? = nil
    ) {
        self.nationality = nationality
        self.sex = sex
        self.identity = identity
        self.transliteration = transliteration
    }
}

/// A document about to be added to a person's file.
public struct DocumentToAdd: Sendable {
    public var kind: DocumentKind
    public var issuer: StateCode
    public var validThrough: Day?
    public var details: DocumentDetails

    public init(kind: DocumentKind, issuer: StateCode, validThrough: Day?, details: DocumentDetails)
    {
        self.kind = kind
        self.issuer = issuer
        self.validThrough = validThrough
        self.details = details
    }
}

/// A visa about to be recorded.
public struct VisaToRecord: Sendable {
    public var kind: VisaKind
    public var form: VisaForm
    /// How many entries it allows; nil for any number.
    public var entries: Int?
    public var validFrom: Day
    public var validThrough: Day
    public var stayDays: Int
    /// The number of the visa; nil where none is known.
    public var number: String?

    public init(
        kind: VisaKind, form: VisaForm, entries: Int?, validFrom: Day, validThrough: Day,
        stayDays: Int, number: String? = nil
    ) {
        self.kind = kind
        self.form = form
        self.entries = entries
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.stayDays = stayDays
        self.number = number
    }
}

/// A crossing about to be recorded.
public struct CrossingToRecord: Sendable {
    public var person: PersonID
    public var direction: Direction
    public var crossedAt: Instant
    public var checkpoint: CheckpointCode
    /// The number of the document shown; nil if none was named.
    public var documentNumber: String?
    /// The document of a crossing that is corrected in other things and keeps it; a number that is
    /// given takes its place.
    public var keptDocument: DocumentName?
    public var remark: String?

    public init(
        person: PersonID, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        documentNumber: String? = nil, keptDocument: DocumentName? = nil, remark: String? = nil
    ) {
        self.person = person
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.documentNumber = documentNumber
        self.keptDocument = keptDocument
        self.remark = remark
    }
}

/// A refusal of entry about to be recorded.
public struct RefusalToRecord: Sendable {
    public var person: PersonID
    public var refusedAt: Instant
    public var checkpoint: CheckpointCode
    public var reason: EntryRefusalReason
    public var documentNumber: String?
    public var remark: String?

    public init(
        person: PersonID, refusedAt: Instant, checkpoint: CheckpointCode,
        reason: EntryRefusalReason, documentNumber: String? = nil, remark: String? = nil
    ) {
        self.person = person
        self.refusedAt = refusedAt
        self.checkpoint = checkpoint
        self.reason = reason
        self.documentNumber = documentNumber
        self.remark = remark
    }
}

/// A place of stay about to be registered.
public struct PlaceToRegister: Sendable {
    public var from: Day
    /// The last day for which it holds; nil for the last lawful day of the stay.
    public var through: Day?
    /// The day of the move there from another place; nil for the first place of a stay.
    public var movedOn: Day?
    public var dwelling: Dwelling
    public var remark: String?

    public init(
        from: Day, through: Day?, movedOn: Day? = nil, dwelling: Dwelling, remark: String? = nil
    ) {
        self.from = from
        self.through = through
        self.movedOn = movedOn
        self.dwelling = dwelling
        self.remark = remark
    }
}

/// A line of a feed about to be taken in, whoever it turns out to be about.
public struct LineToImport: Sendable {
    /// The person, where the feed knows the number.
    public var person: PersonID?
    public var direction: Direction
    public var crossedAt: Instant
    public var checkpoint: CheckpointCode
    public var document: DocumentToAdd?
    public var nationality: StateCode?
    public var sex: Sex?
    public var surname: String?
    public var givenNames: String?
    public var born: PartialDate?

    public init(
        person: PersonID?, direction: Direction, crossedAt: Instant, checkpoint: CheckpointCode,
        document: DocumentToAdd?, nationality: StateCode?, sex: Sex?,
        surname: String?, givenNames: String?, born: PartialDate?
    ) {
        self.person = person
        self.direction = direction
        self.crossedAt = crossedAt
        self.checkpoint = checkpoint
        self.document = document
        self.nationality = nationality
        self.sex = sex
        self.surname = surname
        self.givenNames = givenNames
        self.born = born
    }
}
