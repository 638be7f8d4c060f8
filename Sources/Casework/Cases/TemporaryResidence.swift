/// The temporary residence permit.
///
/// Migration Code, art. 44-50.
public enum TemporaryResidence: CaseService {
    public static var service: Service { .temporaryResidence }

    /// The day with which the permit ends that is to be extended, or the lawful stay.
    ///
    /// Migration Code, art. 47.1.
    public static func end(_ matter: CaseMatter) throws(Rejection) -> Day? {
        if let permit = matter.extended { return permit.lastDay }
        return try matter.lawfulStay().through
    }

    /// The day after the permit that is extended, or the day of the decision.
    public static func firstDay(_ matter: CaseMatter) throws(Rejection) -> Day {
        matter.extended?.lastDay.adding(days: 1) ?? matter.day
    }

    /// A family member's permit ends with that of whom it rests on.
    ///
    /// Migration Code, art. 49.2-1.
    public static func limits(_ matter: CaseMatter, from first: Day) -> [GrantLimit] {
        guard needsSponsor(matter.application.ground), let permit = sponsored(matter),
            let ground = matter.law.ground(.family)
        else { return [] }
        return [
            GrantLimit(
                kind: .sponsor, last: permit.lastDay, provision: ground.provision,
                proof: permit.positions)
        ]
    }

    public static func needsSponsor(_ ground: GroundCode) -> Bool { ground == .family }

    public static func findings(_ matter: CaseMatter) -> [Finding] {
        [absence(matter), groundGone(matter)].compactMap(\.self)
    }

    /// Whoever has been away too long while holding the permit loses it.
    ///
    /// Migration Code, art. 50.1.8.
    private static func absence(_ matter: CaseMatter) -> Finding? {
        guard let permit = matter.extended,
            let absence = matter.law.absence(
                of: matter.person, since: permit.from, through: matter.day),
            absence.days > absence.limit
        else { return nil }
        return matter.finding(.absence, provedBy: [permit.position] + absence.proof)
    }

    /// A family member has no ground without the permit of whom it rests on.
    ///
    /// Migration Code, art. 50.1.7.
    private static func groundGone(_ matter: CaseMatter) -> Finding? {
        guard needsSponsor(matter.application.ground), sponsored(matter) == nil else { return nil }
        return matter.finding(
            .groundGone, provedBy: [matter.file.applicationAt].compactMap(\.self))
    }

    private static func sponsored(_ matter: CaseMatter) -> PersonFile.Permit? {
        let first = max(matter.day, matter.application.from ?? matter.day)
        return matter.sponsor?.permit(of: .temporaryResidence, on: first)
    }
}

extension GroundCode {
    static let family = GroundCode(trusted: "family")
}
