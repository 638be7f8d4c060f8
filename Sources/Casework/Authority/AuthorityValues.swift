/// The number of an act that takes two officers, as `A-AZ-000012`.
public struct ActID: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isNumber(text, letter: "A", digits: 6) else { return nil }
        self.text = text
    }

    /// Creates the number that `ledger` claimed as its `number`-th, counted from 1.
    public init(_ number: Int, in ledger: LedgerCode) {
        text = "A-\(ledger)-" + DecimalText.padded(number, to: 6)
    }

    /// The subject whose history says what became of the act.
    public var subject: Subject { Subject(kind: .act, id: text) }
}

/// A part of the country, as ISO 3166-2 writes it: `AZ-GA`.
public struct RegionCode: Code {
    public let text: String
    public init?(_ text: String) {
        let hasForm = text.withBytes { bytes in
            (4...6).contains(bytes.count) && bytes[2] == 45
                && bytes[..<2].allSatisfy { (65...90).contains($0) }
                && bytes[3...].allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
        }
        guard hasForm else { return nil }
        self.text = text
    }
}

/// An officer's public key as OpenSSH writes it, without a comment: `ssh-ed25519 AAAA…`.
///
/// Only the form is looked at here; whether it is a key says who reads its bytes.
public struct KeyText: Code {
    public let text: String
    public init?(_ text: String) {
        let words = text.utf8.split(separator: 32, omittingEmptySubsequences: false)
        guard words.count == 2, text.utf8.count <= 500,
            Self.algorithms.contains(where: { words[0].elementsEqual($0.utf8) }),
            words[1].count >= 40,
            words[1].allSatisfy({ CodeForm.isLetterOrDigit($0) || $0 == 43 || $0 == 47 || $0 == 61 }
            )
        else { return nil }
        self.text = text
    }

    private static let algorithms = ["ssh-ed25519", "sk-ssh-ed25519@openssh.com"]
}

extension OfficerID {
    /// The subject whose history is what happened to the officer, not what the officer did.
    public var subject: Subject { Subject(kind: .officer, id: text) }
}

extension OfficeCode {
    /// The subject whose history is what became of the office.
    public var subject: Subject { Subject(kind: .office, id: text) }
}

/// What an office is; the raw values are on disk for ever.
public enum OfficeKind: String, Sendable, Codable, CaseIterable {
    /// The chief and the apparatus.
    case headquarters
    /// A department of the headquarters.
    case department
    /// A regional migration department, with its territory.
    case regional
    /// An office at the border.
    case border
    /// A detention centre for illegal migrants.
    case detention
    case training
    /// A medical institution.
    case medical
}

/// What an officer may be; the raw values are on disk for ever.
public enum Role: String, Sendable, Codable, CaseIterable {
    /// Registers persons, documents, visas and places of stay, and puts them right.
    case registrar
    /// Examines cases and proposes.
    case examiner
    /// Decides.
    case decider
    /// Gives the second hand to what two must do.
    case supervisor
    case enforcement
    /// Records crossings, by hand or by feed.
    case borderFeed = "border-feed"
    case medical
    /// Reads everything, appends nothing.
    case auditor
    /// Runs reports, appends nothing.
    case reporter
    /// Keeps the ledger running: its clock, its law as it is published.
    case `operator`
    /// Gives and takes roles and keys; never decides.
    case administrator

    /// Whether the role only reads.
    public var isReadOnly: Bool { self == .auditor || self == .reporter }

    /// The course that must be passed, and in force, before the role may be used; nil where none is.
    ///
    /// A rule of the service's own, not of the Code.
    public var course: TrainingCourse? {
        switch self {
        case .examiner: .examination
        case .decider: .decisions
        case .enforcement: .enforcement
        case .registrar, .supervisor, .borderFeed, .medical, .auditor, .reporter, .operator,
            .administrator:
            nil
        }
    }

    /// Whether one officer may not hold both: who gives roles decides nothing, and who audits appends
    /// nothing.
    public func excludes(_ other: Role) -> Bool {
        guard self != other else { return false }
        let both = [self, other]
        if both.contains(.auditor) { return !both.contains(.reporter) }
        return both.contains(.administrator) && !both.contains(.operator)
            && !both.contains(.reporter)
    }
}

/// What the training centre teaches; the raw values are on disk for ever.
public enum TrainingCourse: String, Sendable, Codable, CaseIterable {
    case examination
    case decisions
    case enforcement
}

/// What a grant may be limited to, and what a case is about: one of the service's ten services, or of the
/// records that they rest on.
///
/// Written as 2 to 40 lower-case letters, digits and hyphens.
public struct Service: Code, CaseIterable {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isLawWord(text) else { return nil }
        self.text = text
    }

    private init(trusted text: String) { self.text = text }

    /// Who somebody is: registration, documents, names, merges.
    public static let persons = Service(trusted: "persons")
    public static let visas = Service(trusted: "visas")
    public static let borders = Service(trusted: "borders")
    public static let placeRegistration = Service(trusted: "place-registration")
    public static let permanentResidence = Service(trusted: "permanent-residence")
    public static let temporaryResidence = Service(trusted: "temporary-residence")
    public static let stayExtension = Service(trusted: "stay-extension")
    public static let workPermit = Service(trusted: "work-permit")
    public static let citizenshipAcquisition = Service(trusted: "citizenship-acquisition")
    public static let citizenshipRestoration = Service(trusted: "citizenship-restoration")
    public static let citizenshipTermination = Service(trusted: "citizenship-termination")
    public static let citizenshipEstablishment = Service(trusted: "citizenship-establishment")
    public static let refugeeStatus = Service(trusted: "refugee-status")

    /// Those that are known; the law book may name others, and whoever adds one adds it here.
    public static let allCases: [Service] = [
        .persons, .visas, .borders, .placeRegistration, .permanentResidence, .temporaryResidence,
        .stayExtension, .workPermit, .citizenshipAcquisition, .citizenshipRestoration,
        .citizenshipTermination, .citizenshipEstablishment, .refugeeStatus,
    ]
}
