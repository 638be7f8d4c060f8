/// Personal data inside an event: sealed under the person's own key, and committed to.
///
/// Rules, folds and reports pass it on and never look into it. When the key is destroyed the text
/// stays in the line, unreadable, and every proof over the line stays valid.
public struct SealedPart: Equatable, Sendable, Codable {
    public let subject: Subject
    public let part: PartName
    /// SHA-256 over a random salt and the part's canonical JSON.
    public let commit: Commitment
    /// The ciphertext in base64; empty until the event is about to be written.
    public let sealed: String

    /// Creates a part that is committed to and not yet sealed.
    public init(subject: Subject, part: PartName, commit: Commitment) {
        self.init(subject: subject, part: part, commit: commit, sealed: "")
    }

    /// Creates a part whose ciphertext is `sealed`.
    public init(subject: Subject, part: PartName, commit: Commitment, sealed: String) {
        self.subject = subject
        self.part = part
        self.commit = commit
        self.sealed = sealed
    }

    enum CodingKeys: String, CodingKey {
        case subject, part, commit, sealed
    }
}

/// Which personal data a sealed part holds; the raw values are on disk for ever.
public enum PartName: String, Sendable, Codable, CaseIterable {
    /// An `Identity`.
    case identity
    /// A `DocumentDetails`.
    case document
    /// A `Remark`.
    case remark
    /// A `Dwelling`.
    case dwelling
    /// A `Traveller`.
    case traveller
    /// A `Remark` that one officer made to another, about an act.
    case reason
    /// An `OfficerName`.
    case officer
    /// A `CaseContent`.
    case content
}

/// SHA-256 of a salted part, as 64 lower-case hexadecimal digits.
public struct Commitment: Code {
    public let text: String
    public init?(_ text: String) {
        let hasForm = text.withBytes { bytes in
            bytes.count == 64
                && bytes.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        }
        guard hasForm else { return nil }
        self.text = text
    }
}

/// Who a person is: the content of an `identity` part.
///
/// Stands in no line in clear.
public struct Identity: Equatable, Sendable, Codable {
    /// As written in the document's visual part, or given by the officer.
    public let surname: String
    /// Empty for a person with one name.
    public let givenNames: String
    /// In the letters of a machine-readable zone: as one printed it, or by the table that was chosen;
    /// absent if neither is known.
    public let machineSurname: String?
    public let machineGivenNames: String?
    /// The texts under which the name is found again; absent where none were made.
    public let matchKeys: [String]?
    /// The date of birth, as far as it is known.
    public let born: PartialDate?
    public let placeOfBirth: String?

    public init(
        surname: String, givenNames: String, machineSurname: String? = nil,
        machineGivenNames: String? = nil, matchKeys: [String]? = nil, born: PartialDate?,
        placeOfBirth: String? = nil
    ) {
        self.surname = surname
        self.givenNames = givenNames
        self.machineSurname = machineSurname
        self.machineGivenNames = machineGivenNames
        self.matchKeys = matchKeys
        self.born = born
        self.placeOfBirth = placeOfBirth
    }

    enum CodingKeys: String, CodingKey {
        case surname, givenNames, machineSurname, machineGivenNames, matchKeys, born, placeOfBirth
    }
}

/// What identifies a document: the content of a `document` part.
///
/// Stands in no line in clear.
public struct DocumentDetails: Equatable, Sendable, Codable {
    public let number: String
    /// Optional data of the machine-readable zone, often a personal number; absent if empty.
    public let optionalData: String?

    public init(number: String, optionalData: String? = nil) {
        self.number = number
        self.optionalData = optionalData
    }

    enum CodingKeys: String, CodingKey {
        case number, optionalData
    }
}

/// What an officer wrote in free text: the content of a `remark` part.
public struct Remark: Equatable, Sendable, Codable {
    public let text: String

    public init(text: String) {
        self.text = text
    }

    enum CodingKeys: String, CodingKey {
        case text
    }
}

/// Where somebody stays: the content of a `dwelling` part.
public struct Dwelling: Equatable, Sendable, Codable {
    public let address: String
    /// Who gives shelter, as the application names them; absent if nobody is named.
    public let host: String?

    public init(address: String, host: String? = nil) {
        self.address = address
        self.host = host
    }

    enum CodingKeys: String, CodingKey {
        case address, host
    }
}

/// What an officer is called: the content of an `officer` part.
public struct OfficerName: Equatable, Sendable, Codable {
    public let surname: String
    public let givenNames: String

    public init(surname: String, givenNames: String) {
        self.surname = surname
        self.givenNames = givenNames
    }

    enum CodingKeys: String, CodingKey {
        case surname, givenNames
    }
}

/// Whom a line of a feed names: the content of a `traveller` part.
public struct Traveller: Equatable, Sendable, Codable {
    public let documentNumber: String
    public let surname: String?
    public let givenNames: String?
    public let born: PartialDate?

    public init(documentNumber: String, surname: String?, givenNames: String?, born: PartialDate?) {
        self.documentNumber = documentNumber
        self.surname = surname
        self.givenNames = givenNames
        self.born = born
    }

    enum CodingKeys: String, CodingKey {
        case documentNumber, surname, givenNames, born
    }
}

/// A file that was handed in with an application: the content of a `content` part.
///
/// The file itself is kept outside the ledger.
public struct CaseContent: Equatable, Sendable, Codable {
    public let name: String
    /// In bytes.
    public let size: Int
    /// In lower-case hexadecimal digits.
    public let sha256: String

    public init(name: String, size: Int, sha256: String) {
        self.name = name
        self.size = size
        self.sha256 = sha256
    }

    enum CodingKeys: String, CodingKey {
        case name, size, sha256
    }
}
