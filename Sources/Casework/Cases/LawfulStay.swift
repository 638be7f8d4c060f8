/// Until when somebody who is in the country is here lawfully: by what let the person in, and by the permits
/// and extensions that follow on it.
public struct LawfulStay: Equatable, Sendable {
    /// The day of entry.
    public let since: Day
    /// The last lawful day; nil where no limit is ever reached.
    public let through: Day?
    /// The positions of the stay, and of the permits that carry it on.
    public let proof: [Position]
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
}

extension PersonFile {
    /// Returns until when the person may stay who is here on `day`; nil for somebody who is not here, or not
    /// a foreigner.
    ///
    /// Migration Code, art. 20.1, 20.2: by visa, agreement, extension or permit.
    public func lawfulStay(on day: Day, law: LawBook) -> LawfulStay? {
        guard let figures = stayFigures(on: day, law: law), figures.ground != .citizen,
            let stay = figures.stay, let since = stay.firstDay
        else { return nil }
        var proof = figures.provedBy
        guard var last = figures.ground == .none ? since.adding(days: -1) : figures.lastLawfulDay
        else { return LawfulStay(since: since, through: nil, proof: proof) }
        for permit in permits.sorted(by: { ($0.from, $0.position) < ($1.from, $1.position) })
        where permit.service != .placeRegistration {
            let follows = permit.from <= last.adding(days: 1) || permit.from <= since
            guard follows, permit.lastDay > last, permit.lastDay >= since else { continue }
            last = permit.lastDay
            proof += permit.positions
        }
        return LawfulStay(since: since, through: last, proof: proof)
    }
}
