// Storage format. These names and fields are on disk for ever: add, never rename or remove.
// Each payload has a schema in schemas/events/ and a golden line in fixtures/events/.

/// An application was lodged at the counter.
///
/// Whoever lodged it in time stays lawfully until it is decided (Migration Code, art. 20.2).
public struct CaseLodged: Equatable, Sendable, Codable {
    /// The number it was given.
    public let caseID: CaseID
    /// What is applied for.
    public let service: Service
    /// Who applies.
    public let person: PersonID
    /// Of what age and standing, as far as fees depend on it.
    public let applicant: ApplicantCategory
    /// On the strength of what; a ground of the law book.
    public let ground: GroundCode
    /// How quickly the decision was asked for.
    public let speed: CaseSpeed
    /// The first day asked for; absent where the law says it.
    public let requestedFrom: Day?
    /// The last day asked for, inclusive; absent where the law says it.
    public let requestedThrough: Day?
    /// The permit that is to be extended; absent for a first one.
    public let extends: PermitID?
    /// The relative or host on whom the ground rests; absent where it rests on nobody.
    public let sponsor: PersonID?
    /// The office that has the case.
    public let office: OfficeCode
    /// Who took it in, and so does not decide it; absent where no officer did.
    public let intake: OfficerID?
    /// The documents it must come with by the law of the day.
    public let documents: [DocumentCode]
    /// The legal day of lodging.
    public let lodgedOn: Day
    /// The last day for the decision; absent where the law has no term.
    public let decideBy: Day?
    /// The last day for what is missing; absent where the law has no term.
    public let completeBy: Day?
    /// The day on which the person moved to where they stay; absent where none is stated.
    public let movedOn: Day?
    /// Where the person stays; absent where the service does not ask.
    public internal(set) var dwelling: SealedPart?
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", service, person, applicant, ground, speed, requestedFrom,
            requestedThrough, extends, sponsor, office, intake, documents, lodgedOn, decideBy,
            completeBy, movedOn, dwelling, remark
    }
}

/// All documents are there.
///
/// Recorded with the last of them; from here on opinions are awaited.
public struct CaseCompleted: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// The legal day.
    public let completedOn: Day

    package init(
        caseID: CaseID, completedOn: Day
    ) {
        self.caseID = caseID
        self.completedOn = completedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", completedOn
    }
}

/// What an application says was recorded wrongly, and is replaced whole.
///
/// The latest stands; the terms run from the day of lodging as before.
public struct CaseCorrected: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Where the application, or the correction that stood, was recorded.
    public let corrects: Position
    /// Of what age and standing.
    public let applicant: ApplicantCategory
    /// On the strength of what.
    public let ground: GroundCode
    /// How quickly the decision was asked for.
    public let speed: CaseSpeed
    /// The first day asked for; absent where the law says it.
    public let requestedFrom: Day?
    /// The last day asked for, inclusive; absent where the law says it.
    public let requestedThrough: Day?
    /// The relative or host; absent where there is none.
    public let sponsor: PersonID?
    /// The documents it must come with.
    public let documents: [DocumentCode]
    /// The last day for the decision; absent where the law has no term.
    public let decideBy: Day?
    /// The legal day of the correction.
    public let correctedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", corrects, applicant, ground, speed, requestedFrom, requestedThrough,
            sponsor, documents, decideBy, correctedOn, remark
    }
}

/// A case was given to an officer.
public struct CaseAssigned: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Whose it is from now on.
    public let officer: OfficerID
    /// The legal day.
    public let assignedOn: Day

    enum CodingKeys: String, CodingKey {
        case caseID = "case", officer, assignedOn
    }
}

/// A case was given to another office.
///
/// What stands in it is from now on that office's to decide; nobody has it there yet.
public struct CaseTransferred: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// The office that has it from now on.
    public let office: OfficeCode
    /// The legal day.
    public let transferredOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", office, transferredOn, remark
    }
}

/// The clock of a case was stopped.
public struct CaseClockSuspended: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Why.
    public let reason: ClockReason
    /// The first day that is not counted.
    public let suspendedOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", reason, suspendedOn, remark
    }
}

/// The clock of a case goes on.
public struct CaseClockResumed: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// The first day that is counted again.
    public let resumedOn: Day
    /// The last day for the decision from now on; absent where there is none.
    public let decideBy: Day?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", resumedOn, decideBy
    }
}

/// The applicant withdrew the application.
public struct CaseWithdrawn: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// The legal day.
    public let withdrawnOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", person, withdrawnOn, remark
    }
}

/// An application was left without consideration.
public struct CaseLeftUnconsidered: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// Why.
    public let cause: UnconsideredCause
    /// The legal day.
    public let leftOn: Day
    /// What the officer remarked; absent if nothing.
    public internal(set) var remark: SealedPart?

    enum CodingKeys: String, CodingKey {
        case caseID = "case", person, cause, leftOn, remark
    }
}

/// A case was closed: nothing more will happen of itself.
public struct CaseClosed: Equatable, Sendable, Codable {
    /// The case.
    public let caseID: CaseID
    /// Who applies.
    public let person: PersonID
    /// The legal day.
    public let closedOn: Day

    package init(
        caseID: CaseID, person: PersonID, closedOn: Day
    ) {
        self.caseID = caseID
        self.person = person
        self.closedOn = closedOn
    }

    enum CodingKeys: String, CodingKey {
        case caseID = "case", person, closedOn
    }
}
