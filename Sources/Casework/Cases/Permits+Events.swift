// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// A permit was granted.
///
/// It ends by itself with its last day.
public struct PermitGranted: Equatable, Sendable, Codable {
    /// The number it was given.
    public let permit: PermitID
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// What it permits.
    public let service: Service
    /// On the strength of what.
    public let ground: GroundCode
    /// The first day.
    public let validFrom: Day
    /// The last day, inclusive.
    public let validThrough: Day
    /// The permit that it goes on from; absent for a first one.
    public let extends: PermitID?
    /// On whose permit or dwelling it rests; absent where on nobody's.
    public let sponsor: PersonID?

    package init(
        permit: PermitID, caseID: CaseID, person: PersonID, service: Service, ground: GroundCode,
        validFrom: Day, validThrough: Day, extends: PermitID?, sponsor: PersonID?
    ) {
        self.permit = permit
        self.caseID = caseID
        self.person = person
        self.service = service
        self.ground = ground
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.extends = extends
        self.sponsor = sponsor
    }

    enum CodingKeys: String, CodingKey {
        case permit, caseID = "case", person, service, ground, validFrom, validThrough, extends,
            sponsor
    }
}

/// The authority ended a permit in force.
public struct PermitCancelled: Equatable, Sendable, Codable {
    /// Which.
    public let permit: PermitID
    /// Whose it was.
    public let person: PersonID
    /// On which ground; one of the law book, or `annulled` with the decision.
    public let ground: RefusalCode
    /// The first day on which it is no longer in force.
    public let cancelledFrom: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case permit, person, ground, cancelledFrom, remark
    }
}

/// The card of a permit was made again.
///
/// The permit itself stays as it is.
public struct PermitCardReissued: Equatable, Sendable, Codable {
    /// Which.
    public let permit: PermitID
    /// Whose it is.
    public let person: PersonID
    /// Why.
    public let cause: ReissueCause
    /// What was to pay, in qəpik.
    public let fee: Money
    /// The legal day.
    public let reissuedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case permit, person, cause, fee, reissuedOn, remark
    }
}

/// A stay was extended by an announcement, for all whom it concerned.
///
/// No case, no permit: what the law book says of the announcement is the ground.
public struct StayExtended: Equatable, Sendable, Codable {
    /// Whose.
    public let person: PersonID
    /// By which.
    public let announcement: AnnouncementCode
    /// The first day, after the last that was lawful before.
    public let validFrom: Day
    /// The last day, inclusive.
    public let validThrough: Day
    /// The legal day.
    public let extendedOn: Day

    enum CodingKeys: String, CodingKey {
        case person, announcement, validFrom, validThrough, extendedOn
    }
}
