/// A short code of ASCII text with a fixed form: a number of a person, an officer's number, an office.
///
/// A value of a type that conforms always has the form; text that has not gives nil. Codes compare
/// and sort by their bytes.
public protocol Code: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    var text: String { get }
    /// Creates the code; nil if `text` has not its form.
    init?(_ text: String)
}

extension Code {
    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let code = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a \(Self.self)")
        }
        self = code
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// The two letters that stand for one authority's ledger, as `AZ` or `NX`.
public struct LedgerCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard text.utf8.count == 2, CodeForm.isUppercase(text) else { return nil }
        self.text = text
    }
}

/// The number of a person, as `P-AZ-000977`: it says nothing about the person.
public struct PersonID: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isNumber(text, letter: "P", digits: 6) else { return nil }
        self.text = text
    }

    /// Creates the number that `ledger` claimed as its `number`-th, counted from 1.
    public init(_ number: Int, in ledger: LedgerCode) {
        text = "P-\(ledger)-" + DecimalText.padded(number, to: 6)
    }

    /// The subject whose history holds what happened to the person.
    public var subject: Subject { Subject(kind: .person, id: text) }
}

/// The name of a person's document, as `P-AZ-000977/d2`: whose file it stands in, and its place there.
///
/// Nothing of the document itself is in it.
public struct DocumentName: Code {
    public let text: String
    /// In whose file the document stands.
    public let person: PersonID
    /// The place among the documents of that file, from 1.
    public let index: Int

    public init?(_ text: String) {
        guard let (person, index) = PlaceInFile.read(text, letter: 100) else { return nil }
        self.text = text
        self.person = person
        self.index = index
    }

    /// Names the document at `index` in the file of `person`; `index` counts from 1.
    public init(_ person: PersonID, _ index: Int) {
        text = "\(person)/d\(index)"
        self.person = person
        self.index = index
    }
}

/// The name of a person's visa, as `P-AZ-000977/v1`: whose file it stands in, and its place there.
public struct VisaName: Code {
    public let text: String
    /// In whose file the visa stands.
    public let person: PersonID
    /// The place among the visas of that file, from 1.
    public let index: Int

    public init?(_ text: String) {
        guard let (person, index) = PlaceInFile.read(text, letter: 118) else { return nil }
        self.text = text
        self.person = person
        self.index = index
    }

    /// Names the visa at `index` in the file of `person`; `index` counts from 1.
    public init(_ person: PersonID, _ index: Int) {
        text = "\(person)/v\(index)"
        self.person = person
        self.index = index
    }
}

/// The number of a crossing that belongs to nobody known, as `U-AZ-000012`.
public struct UnmatchedID: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isNumber(text, letter: "U", digits: 6) else { return nil }
        self.text = text
    }

    /// Creates the number that `ledger` claimed as its `number`-th, counted from 1.
    public init(_ number: Int, in ledger: LedgerCode) {
        text = "U-\(ledger)-" + DecimalText.padded(number, to: 6)
    }

    /// The subject whose history says what became of the crossing.
    public var subject: Subject { Subject(kind: .unmatched, id: text) }
}

/// The number of an officer, as `O-AZ-0017`.
public struct OfficerID: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isNumber(text, letter: "O", digits: 4) else { return nil }
        self.text = text
    }
}

/// The code of an office, as `BAK`: two to twelve capital letters, digits and hyphens.
public struct OfficeCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isPlaceCode(text) else { return nil }
        self.text = text
    }
}

/// The code of a border crossing point, as `BAK-GYD`: two to twelve capital letters, digits and hyphens.
public struct CheckpointCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isPlaceCode(text) else { return nil }
        self.text = text
    }
}

/// The name under which one command is accepted once: up to 64 letters, digits and `-._:/`.
public struct CommandID: Code {
    public let text: String
    public init?(_ text: String) {
        let hasForm = text.withBytes { bytes in
            // Besides letters and digits: `-._:/`, of which `-./` lie in a row.
            (1...64).contains(bytes.count)
                && bytes.allSatisfy {
                    CodeForm.isLetterOrDigit($0) || (45...47).contains($0) || $0 == 95 || $0 == 58
                }
        }
        guard hasForm else { return nil }
        self.text = text
    }

    /// Creates the name of a command that was given none: one made as an event's name is.
    public init(made id: EventID) {
        text = id.text
    }
}

/// A place in somebody's file: the person's number, a slash, a letter and a number from 1.
private enum PlaceInFile {
    /// Reads `P-AZ-000977/d2`; nil for any other form, and for a place of more than six digits.
    static func read(_ text: String, letter: UInt8) -> (person: PersonID, index: Int)? {
        text.withBytes { bytes in
            guard let slash = bytes.firstIndex(of: 47), slash + 1 < bytes.count,
                bytes[slash + 1] == letter,
                let person = PersonID(String(decoding: bytes[..<slash], as: UTF8.self))
            else { return nil }
            let start = slash + 2
            guard (1...6).contains(bytes.count - start), bytes[start] != 48,
                let index = DecimalText.value(bytes, from: start, bytes.count - start)
            else { return nil }
            return (person, index)
        }
    }
}

enum CodeForm {
    static func isUppercase(_ text: String) -> Bool {
        text.withBytes { $0.allSatisfy { (65...90).contains($0) } }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    /// `<letter>-<two capital letters>-<at least so many digits>`, at most 18 of them.
    static func isNumber(_ text: String, letter: StaticString, digits: Int) -> Bool {
        text.withBytes { bytes in
            guard bytes.count >= 5 + digits, bytes.count <= 23,
                letter.withUTF8Buffer({ $0.count == 1 && $0[0] == bytes[0] }),
                bytes[1] == 45, bytes[4] == 45,
                (65...90).contains(bytes[2]), (65...90).contains(bytes[3])
            else { return false }
            return bytes[5...].allSatisfy { (48...57).contains($0) }
                && (bytes.count == 5 + digits || bytes[5] != 48)
        }
    }

    static func isPlaceCode(_ text: String) -> Bool {
        text.withBytes { bytes in
            (2...12).contains(bytes.count)
                && bytes.allSatisfy {
                    (48...57).contains($0) || (65...90).contains($0) || $0 == 45
                }
        }
    }
}
