/// What somebody applies for.
public struct Application: Equatable, Sendable {
    public let service: Service
    public let person: PersonID
    public let applicant: ApplicantCategory
    public let ground: GroundCode
    public let speed: CaseSpeed
    /// The first day asked for; nil where the law says it.
    public let from: Day?
    /// The last day asked for, inclusive; nil where the law says it.
    public let through: Day?
    /// The permit that is to be extended; nil for a first one.
    public let extends: PermitID?
    /// On whom the ground rests; nil where on nobody.
    public let sponsor: PersonID?
    public let lodgedOn: Day
    /// The day on which the person moved to where they stay; nil where none is stated.
    public let movedOn: Day?
}

extension Application {
    init(_ event: CaseLodged) {
        self.init(
            service: event.service, person: event.person, applicant: event.applicant,
            ground: event.ground, speed: event.speed, from: event.requestedFrom,
            through: event.requestedThrough, extends: event.extends, sponsor: event.sponsor,
            lodgedOn: event.lodgedOn, movedOn: event.movedOn)
    }

    /// Returns the application with what a correction says in its place.
    func corrected(_ event: CaseCorrected) -> Application {
        Application(
            service: service, person: person, applicant: event.applicant, ground: event.ground,
            speed: event.speed, from: event.requestedFrom, through: event.requestedThrough,
            extends: extends, sponsor: event.sponsor, lodgedOn: lodgedOn, movedOn: movedOn)
    }
}
