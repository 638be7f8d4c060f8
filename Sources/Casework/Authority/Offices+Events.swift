// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// From here on the ledger demands that whoever acts is an officer with the right to.
public struct AuthorityDemanded: Equatable, Sendable, Codable {
    public let ledger: LedgerCode
    /// Whether commands must also be signed.
    public let signatures: SignatureDemand
    /// The office over all others.
    public let office: OfficeCode
    public let demandedOn: Day

    enum CodingKeys: String, CodingKey {
        case ledger, signatures, office, demandedOn
    }
}

/// An office was opened.
public struct OfficeOpened: Equatable, Sendable, Codable {
    public let office: OfficeCode
    /// What it is called; the name of an institution, nobody's personal data.
    public let name: String
    public let kind: OfficeKind
    /// The office that it belongs to; absent for the one over all others.
    public let parent: OfficeCode?
    /// The parts of the country it is responsible for; empty where it has no territory.
    public let territory: [RegionCode]
    public let openedOn: Day

    enum CodingKeys: String, CodingKey {
        case office, name, kind, parent, territory, openedOn
    }
}

/// An office is called otherwise, belongs to another one, or has another territory.
///
/// Carries the whole of what it is now.
public struct OfficeChanged: Equatable, Sendable, Codable {
    public let office: OfficeCode
    public let name: String
    /// Absent for the office over all others.
    public let parent: OfficeCode?
    public let territory: [RegionCode]
    public let changedOn: Day

    enum CodingKeys: String, CodingKey {
        case office, name, parent, territory, changedOn
    }
}

/// An office was closed; its files are another's.
public struct OfficeClosed: Equatable, Sendable, Codable {
    public let office: OfficeCode
    /// The office that has its files from now on.
    public let successor: OfficeCode
    public let closedOn: Day

    enum CodingKeys: String, CodingKey {
        case office, successor, closedOn
    }
}

/// A person's file is an office's from now on: jurisdiction follows it, not the place of an event.
public struct PersonFileAssigned: Equatable, Sendable, Codable {
    public let person: PersonID
    public let office: OfficeCode
    public let assignedOn: Day

    enum CodingKeys: String, CodingKey {
        case person, office, assignedOn
    }
}
