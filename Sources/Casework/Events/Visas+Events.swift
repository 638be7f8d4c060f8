// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A visa of a person was recorded.
public struct VisaRecorded: Equatable, Sendable, Codable {
    /// To whom it was issued.
    public let person: PersonID
    /// The visa's place among the visas of the person's history, from 1.
    ///
    /// Other events name it by the person and this.
    public let visa: Int
    /// What the visa was issued for.
    ///
    /// Migration Code, art. 24.5 and 25-34.
    public let kind: VisaKind
    /// A sticker, or electronic.
    ///
    /// Migration Code, art. 38.
    public let form: VisaForm
    /// How many entries it allows; absent for any number.
    public let entries: Int?
    /// The first day on which it allows an entry.
    public let validFrom: Day
    /// The last day of its validity, inclusive; a stay under it ends on that day at the latest.
    ///
    /// Migration Code, art. 24.8.
    public let validThrough: Day
    /// The days of stay it carries in all, however many entries.
    ///
    /// Migration Code, art. 35.1.
    public let stayDays: Int
    /// The visa's number; absent where none is known.
    public internal(set) var details: SealedPart?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, visa: Int, kind: VisaKind, form: VisaForm, entries: Int?,
        validFrom: Day, validThrough: Day, stayDays: Int, details: SealedPart?, remark: SealedPart?
    ) {
        self.person = person
        self.visa = visa
        self.kind = kind
        self.form = form
        self.entries = entries
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.stayDays = stayDays
        self.details = details
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, visa, kind, form, entries, validFrom, validThrough, stayDays,
            details, remark
    }
}

/// A recorded visa was corrected: what was recorded was never so.
///
/// Carries the whole replacement; the latest correction stands.
public struct VisaCorrected: Equatable, Sendable, Codable {
    /// Whose visa it is.
    public let person: PersonID
    /// The position at which the visa was recorded.
    public let corrects: Position
    /// What the visa was issued for.
    ///
    /// Migration Code, art. 24.5 and 25-34.
    public let kind: VisaKind
    /// A sticker, or electronic.
    ///
    /// Migration Code, art. 38.
    public let form: VisaForm
    /// How many entries it allows; absent for any number.
    public let entries: Int?
    /// The first day on which it allows an entry.
    public let validFrom: Day
    /// The last day of its validity, inclusive; a stay under it ends on that day at the latest.
    ///
    /// Migration Code, art. 24.8.
    public let validThrough: Day
    /// The days of stay it carries in all, however many entries.
    ///
    /// Migration Code, art. 35.1.
    public let stayDays: Int
    /// The legal day of the correction.
    public let correctedOn: Day
    /// The visa's number; absent where none is known.
    public internal(set) var details: SealedPart?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, corrects: Position, kind: VisaKind, form: VisaForm, entries: Int?,
        validFrom: Day, validThrough: Day, stayDays: Int, correctedOn: Day, details: SealedPart?,
        remark: SealedPart?
    ) {
        self.person = person
        self.corrects = corrects
        self.kind = kind
        self.form = form
        self.entries = entries
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.stayDays = stayDays
        self.correctedOn = correctedOn
        self.details = details
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, corrects, kind, form, entries, validFrom, validThrough, stayDays,
            correctedOn, details, remark
    }
}

/// A visa in force was cancelled.
///
/// Migration Code, art. 37.10, 38.9.
public struct VisaCancelled: Equatable, Sendable, Codable {
    /// Whose visa it is.
    public let person: PersonID
    /// Which visa it is.
    public let visa: VisaName
    /// The first day on which it is no longer in force.
    public let cancelledFrom: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    public init(
        person: PersonID, visa: VisaName, cancelledFrom: Day, remark: SealedPart?
    ) {
        self.person = person
        self.visa = visa
        self.cancelledFrom = cancelledFrom
        self.remark = remark
    }

    enum CodingKeys: String, CodingKey {
        case person, visa, cancelledFrom, remark
    }
}

/// What a visa is issued for; the raw values are on disk for ever.
///
/// Migration Code, art. 24.3, 24.5 and 25-34.
public enum VisaKind: String, Sendable, Codable, CaseIterable {
    /// Diplomatic (24.3).
    case diplomatic
    /// Service (24.3).
    case service
    /// Official (25).
    case official
    /// Business (26).
    case business
    /// Science and education (27).
    case scienceEducation
    /// Labour (28).
    case labour
    /// Medical treatment (29).
    case medical
    /// Private (30).
    case personal
    /// Humanitarian (31).
    case humanitarian
    /// Culture and sport (32).
    case cultureSport
    /// Tourism (33).
    case tourism
    /// Transit (34).
    case transit
}

/// In what form a visa is issued.
public enum VisaForm: String, Sendable, Codable, CaseIterable {
    /// In the passport.
    case sticker
    /// Electronic: Migration Code, art. 38.
    case electronic
}
