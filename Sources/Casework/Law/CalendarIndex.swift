/// The provisions that say what single days are, found by the day instead of by a key of text.
///
/// Holds nothing that the book does not hold under its keys. Of two that are in force the one enacted
/// later stands, as everywhere in the book.
struct CalendarIndex: Equatable, Sendable {
    private var fixed: [Int: [Provision]] = [:]
    private var swaps: [Int: [Provision]] = [:]
    private var feasts: [Int: [Provision]] = [:]
    /// Every day that any decision has made a day of a feast, whether or not it stands.
    private var feastDays: Set<Int> = []

    /// Takes a provision in; one that is not about days changes nothing.
    mutating func add(_ provision: Provision) {
        let key = provision.enacted.key
        if let day = key.fixedDay {
            fixed[Self.dayOfYear(day), default: []].append(provision)
        } else if let day = key.swappedDay {
            swaps[day.number, default: []].append(provision)
        } else if let (feast, year) = key.feastOfYear {
            feasts[Self.number(of: feast, year), default: []].append(provision)
            if case .feastDays(let days) = provision.value {
                feastDays.formUnion(days.map(\.number))
            }
        }
    }

    /// Returns what stands for the day of every year that `day` is.
    func fixed(_ day: Day) -> Provision? {
        fixed[Self.dayOfYear(day)]?.last { $0.isInForce(on: day) }
    }

    /// Returns the decision about `day`.
    func swap(_ day: Day) -> Provision? { swaps[day.number]?.last { $0.isInForce(on: day) } }

    /// Returns the decision about the days of `feast` in the year of `day`.
    func feast(_ feast: Feast, on day: Day) -> Provision? {
        feasts[Self.number(of: feast, day.year)]?.last { $0.isInForce(on: day) }
    }

    /// Returns every decision about the days of `feast` in `year`, in the order of enactment.
    func decisions(about feast: Feast, in year: Int) -> [Provision] {
        feasts[Self.number(of: feast, year)] ?? []
    }

    /// Whether anything ever enacted could make `day` a holiday; where it is false, it is none.
    func mayBeHoliday(_ day: Day) -> Bool {
        fixed[Self.dayOfYear(day)] != nil || feastDays.contains(day.number)
    }

    private static func dayOfYear(_ day: Day) -> Int {
        let (_, month, number) = day.parts
        return month * 32 + number
    }

    private static func number(of feast: Feast, _ year: Int) -> Int {
        switch feast {
        case .ramazan: year * 2
        case .qurban: year * 2 + 1
        }
    }
}
