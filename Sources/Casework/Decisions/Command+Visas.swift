/// What a visa says of itself, as it is asked to be recorded.
public struct VisaTerms: Equatable, Sendable, Codable {
    public let kind: VisaKind
    public let form: VisaForm
    /// How many entries; nil for any number.
    public let entries: Int?
    public let validFrom: Day
    public let validThrough: Day
    public let stayDays: Int
    public let details: Commitment?

    public init(
        kind: VisaKind, form: VisaForm, entries: Int?, validFrom: Day, validThrough: Day,
        stayDays: Int, details: Commitment?
    ) {
        self.kind = kind
        self.form = form
        self.entries = entries
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.stayDays = stayDays
        self.details = details
    }
}

/// Asks to record a visa.
public struct RecordVisa: Equatable, Sendable, Codable {
    public let person: PersonID
    public let terms: VisaTerms
    public let remark: Commitment?

    public init(
        person: PersonID, terms: VisaTerms, remark: Commitment?
    ) {
        self.person = person
        self.terms = terms
        self.remark = remark
    }
}

/// Asks to correct a recorded visa.
public struct CorrectVisa: Equatable, Sendable, Codable {
    public let visa: VisaName
    public let terms: VisaTerms
    public let correctedOn: Day
    public let remark: Commitment?

    public init(
        visa: VisaName, terms: VisaTerms, correctedOn: Day, remark: Commitment?
    ) {
        self.visa = visa
        self.terms = terms
        self.correctedOn = correctedOn
        self.remark = remark
    }
}

/// Asks to cancel a visa in force.
public struct CancelVisa: Equatable, Sendable, Codable {
    public let visa: VisaName
    /// The first day on which it is no longer in force.
    public let cancelledFrom: Day
    public let remark: Commitment?

    public init(
        visa: VisaName, cancelledFrom: Day, remark: Commitment?
    ) {
        self.visa = visa
        self.cancelledFrom = cancelledFrom
        self.remark = remark
    }
}
