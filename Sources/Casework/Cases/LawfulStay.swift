/// Until when somebody who is in the country is here lawfully: by what let the person in, and by the permits
/// and extensions that follow on it.
public struct LawfulStay: Equatable, Sendable {
    /// The day of entry.
    public let since: Day
    /// The nationality that counts for the stay.
    public let nationality: StateCode
    /// The last lawful day; nil where no limit is ever reached.
    public let through: Day?
    /// The positions of the stay, and of the permits that carry it on.
    public let proof: [Position]
    /// The provisions that it rests on, by ordinal.
    public let provisions: [Provision]
}

extension CaseMatter {
    /// Returns the lawful stay of the applicant on the day of lodging; throws for somebody who is not here, or
    /// not lawfully.
    func lawfulStay() throws(Rejection) -> LawfulStay {
        let day = application.lodgedOn
        guard let stay = person.lawfulStay(on: day, law: law.book) else {
            throw .notPresent(application.person, on: day)
        }
        if let last = stay.through, last < day {
            throw .stayNotLawful(application.person, on: day, lastLawfulDay: last)
        }
        return stay
    }

    /// Says whether no day from `day` on is lawful by what was granted.
    ///
    /// Migration Code, art. 42.7: then a refusal leaves the applicant but a short time.
    public func hasStayRunOut(before day: Day) -> Bool {
        guard let stay = person.lawfulStay(on: day, law: law.book) else { return true }
        return stay.through.map { $0 < day } ?? false
    }
}

extension PersonFile {
    /// Returns until when the person may stay who is here on `day`, by what was granted; nil for somebody who is
    /// not here, or not a foreigner.
    ///
    /// Migration Code, art. 20.1: by visa, agreement, extension or permit. What an application that is only
    /// pending adds (art. 20.2) does not count: another cannot rest on it.
    public func lawfulStay(on day: Day, law: LawBook) -> LawfulStay? {
        guard let figures = withoutApplications.stayFigures(on: day, law: law),
            figures.ground != .citizen, let stay = figures.stay, let since = stay.firstDay
        else { return nil }
        let isUnlawful = figures.lastLawfulDay == nil && figures.daysBeyond > 0
        return LawfulStay(
            since: since, nationality: figures.nationality,
            through: isUnlawful ? since.adding(days: -1) : figures.lastLawfulDay,
            proof: figures.provedBy, provisions: figures.provisions)
    }
}
