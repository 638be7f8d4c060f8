/// The extension of a temporary stay.
///
/// Migration Code, art. 39-43.
public enum StayExtension: CaseService {
    public static var service: Service { .stayExtension }

    public static func end(_ matter: CaseMatter) throws(Rejection) -> Day? {
        try matter.lawfulStay().through
    }

    /// The day after the one with which the stay ends.
    public static func firstDay(_ matter: CaseMatter) throws(Rejection) -> Day {
        guard let last = try matter.lawfulStay().through else {
            throw .casework(.missing(.from))
        }
        return last.adding(days: 1)
    }

    /// All extensions of one stay together are no longer than the law says.
    ///
    /// Migration Code, art. 42.1.
    public static func limits(_ matter: CaseMatter, from first: Day) -> [GrantLimit] {
        guard let total = matter.law.total,
            let stay = matter.person.lawfulStay(
                on: matter.application.lodgedOn, law: matter.law.book)
        else { return [] }
        let earlier = matter.person.permits.filter {
            $0.service == .stayExtension && $0.from > stay.since && $0.from <= $0.lastDay
        }
        let used = earlier.reduce(0) { $0 + $1.from.days(until: $1.lastDay) + 1 }
        return [
            GrantLimit(
                kind: .total, last: first.adding(total.value).adding(days: -1 - used),
                provision: total.provision, proof: earlier.flatMap(\.positions))
        ]
    }
}
