/// The machine-readable zone of a travel document, read as ICAO Doc 9303 parts 3 to 7 lay it out.
///
/// It is what the lines say, not what is true: whether they were read without a slip is in `checks`.
public struct MachineReadableZone: Equatable, Sendable {
    /// The five layouts; the raw values are what an officer is shown.
    public enum Format: String, CaseIterable, Sendable {
        /// A card with three lines of 30.
        case td1 = "TD1"
        /// A document with two lines of 36.
        case td2 = "TD2"
        /// A passport: two lines of 44.
        case td3 = "TD3"
        /// A visa with two lines of 44, beginning with V.
        case visaA = "MRVA"
        /// A visa with two lines of 36, beginning with V.
        case visaB = "MRVB"
    }

    /// The parts of a zone that a fault, a check or a suggestion can be about.
    public enum Field: String, CaseIterable, Sendable {
        case documentCode
        case issuer
        case documentNumber
        case nationality
        case name
        case born
        case sex
        case expires
        case optionalData
        /// The optional data of the middle line of a card.
        case secondOptionalData
        /// The digit over several fields together.
        case composite
    }

    /// What one check digit says of its field.
    public struct Check: Equatable, Sendable {
        /// The field the digit is for.
        public let field: Field
        /// Whether the digit is the one that its field gives.
        public let isRight: Bool
        /// The line the digit stands on, from 1.
        public let line: Int
        /// The position of the digit on its line, from 1.
        public let column: Int
    }

    /// The layout, told by the number and the length of the lines and by a V at the beginning.
    public let format: Format
    /// One or two characters, as `P` or `ID`.
    public let documentCode: String
    /// Who issued the document; for Germany `DEU`, though the zone has `D<<`.
    public let issuer: StateCode
    /// The number without its fillers at the end, joined again where a card had to split it.
    public let documentNumber: String
    /// The holder's citizenship, or `XXA` and its like for one who has none.
    public let nationality: StateCode
    /// The words before the double filler with one space between two; never empty.
    public let surname: String
    /// The given names with one space between two; empty if there are none.
    public let givenNames: String
    /// The date of birth; nil if not even its year is stated.
    public let born: PartialDate?
    /// The sex; `unspecified` for a filler.
    public let sex: Sex
    /// The last day on which the document is valid; nil if none is stated.
    public let expires: Day?
    /// The issuer's own data without fillers at the end: two parts on a card, one otherwise.
    public let optionalData: [String]
    /// Every check digit of the layout, in the order in which they stand; the composite is the last.
    public let checks: [Check]
}

extension MachineReadableZone {
    /// A zone that was read, with all that makes it doubtful.
    public struct Reading: Equatable, Sendable {
        /// What the lines say.
        public let zone: MachineReadableZone
        /// Reasons to look again, in the order of the fields.
        public let warnings: [Warning]
        /// Single characters that, read otherwise, would make the digits agree; never applied.
        public let suggestions: [Suggestion]

        /// Whether every check digit is right.
        public var isValid: Bool { zone.checks.allSatisfy(\.isRight) }

        /// The fields whose check digit is wrong, in the order of the digits.
        public var wrongFields: [Field] { zone.checks.filter { !$0.isRight }.map(\.field) }
    }

    /// A reason to look again that does not make a zone wrong.
    public enum Warning: Equatable, Sendable {
        /// The field holds a code that is in no table.
        case unknownState(Field)
        /// The field holds a code that was withdrawn before the day of reading.
        case withdrawnState(Field)
        /// The field holds the code of specimens: no state issued the document.
        case specimenState(Field)
        /// The last day of validity lies before the day of reading.
        case expired
        /// The name fills its field to the end, so that the rest of it may be missing.
        case nameMayBeTruncated
        /// The number is shorter than five characters or has a filler within.
        case unusualDocumentNumber
    }

    /// One character that may have been misread.
    public struct Suggestion: Equatable, Sendable {
        /// The field the character belongs to; for the place of a digit, the field of the digit.
        public let field: Field
        /// The line, from 1.
        public let line: Int
        /// The position on the line, from 1.
        public let column: Int
        /// The character that was read.
        public let found: String
        /// The character with which the digits agree.
        public let instead: String
    }
}
