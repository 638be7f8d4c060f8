// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// Somebody became an officer.
public struct OfficerRegistered: Equatable, Sendable, Codable {
    public let officer: OfficerID
    /// The office for which the officer acts where no other is named.
    public let office: OfficeCode
    /// The officer's own file, on which the officer may not act; absent if there is none.
    public let person: PersonID?
    public let registeredOn: Day
    /// What the officer is called, sealed under the officer's own key; absent where nobody said.
    public internal(set) var name: SealedPart?

    enum CodingKeys: String, CodingKey {
        case officer, office, person, registeredOn, name
    }
}

/// An officer acts for another office from now on.
public struct OfficerMoved: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let office: OfficeCode
    public let movedOn: Day

    enum CodingKeys: String, CodingKey {
        case officer, office, movedOn
    }
}

/// An officer may not act for a while, from this event on.
public struct OfficerSuspended: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let suspendedOn: Day
    /// The last day of it, inclusive; absent where it lasts until the officer is reinstated.
    public let through: Day?

    enum CodingKeys: String, CodingKey {
        case officer, suspendedOn, through
    }
}

/// A suspension ended before its time.
public struct OfficerReinstated: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let reinstatedOn: Day

    enum CodingKeys: String, CodingKey {
        case officer, reinstatedOn
    }
}

/// Somebody is no officer any more, from this event on.
public struct OfficerDischarged: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let dischargedOn: Day

    enum CodingKeys: String, CodingKey {
        case officer, dischargedOn
    }
}

/// A key with which an officer signs, from this event on.
public struct OfficerKeyAdded: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let key: KeyText
    public let addedOn: Day
    /// The last day on which it signs, inclusive; absent while no end is known.
    public let validThrough: Day?

    enum CodingKeys: String, CodingKey {
        case officer, key, addedOn, validThrough
    }
}

/// A key signs nothing any more, from this event on; what it signed before stands.
public struct OfficerKeyRevoked: Equatable, Sendable, Codable {
    public let officer: OfficerID
    /// Where it was added.
    public let revokes: Position
    public let revokedOn: Day

    enum CodingKeys: String, CodingKey {
        case officer, revokes, revokedOn
    }
}

/// An officer passed a course.
public struct TrainingRecorded: Equatable, Sendable, Codable {
    public let officer: OfficerID
    public let course: TrainingCourse
    public let passedOn: Day
    /// The last day on which it counts, inclusive.
    public let validThrough: Day

    enum CodingKeys: String, CodingKey {
        case officer, course, passedOn, validThrough
    }
}

/// A record of training counts no more, from this event on.
public struct TrainingWithdrawn: Equatable, Sendable, Codable {
    public let officer: OfficerID
    /// Where it was recorded.
    public let withdraws: Position
    public let withdrawnOn: Day

    enum CodingKeys: String, CodingKey {
        case officer, withdraws, withdrawnOn
    }
}
