/// The registration upon the place of stay.
///
/// Migration Code, art. 21.
public enum PlaceRegistration: CaseService {
    public static var service: Service { .placeRegistration }
    public static var grantsPermit: Bool { false }
    public static var asksDwelling: Bool { true }

    /// Registration is not too late before somebody has left: it was due by its term.
    public static func end(_ matter: CaseMatter) throws(Rejection) -> Day? {
        _ = try matter.lawfulStay()
        return nil
    }

    public static func firstDay(_ matter: CaseMatter) throws(Rejection) -> Day {
        matter.application.lodgedOn
    }

    /// For the days of the visa, or the 90 of who needs none.
    ///
    /// Migration Code, art. 21.5.
    public static func limits(_ matter: CaseMatter, from first: Day) -> [GrantLimit] {
        guard
            let stay = matter.person.lawfulStay(
                on: matter.application.lodgedOn, law: matter.law.book),
            let last = stay.through,
            let ground = matter.law.ground(matter.application.ground)
        else { return [] }
        return [
            GrantLimit(kind: .stay, last: last, provision: ground.provision, proof: stay.proof)
        ]
    }
}
