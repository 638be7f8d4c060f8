/// The provisions that say what single days are, found by the day instead of by a key of text.
///
/// Holds nothing that the book does not hold under its keys. Of two that are in force the one enacted
/// later stands, as everywhere in the book.
struct CalendarIndex: Equatable, Sendable {
    private var fixed: [Int: [Provision]] = [:]
    private var swaps: [Int: [Provision]] = [:]
    private var feasts: [Int: [Provision]] = [:]

    /// Takes a provision in; one that is not about days changes nothing.
    mutating func add(_ provision: Provision) {
        let key = provision.enacted.key
        if let day = key.fixedDay {
            fixed[Self.dayOfYear(day), default: []].append(provision)
        } else if let day = key.swappedDay {
            swaps[day.number, default: []].append(provision)
        } else if let (feast, year) = key.feastOfYear {
            feasts[Self.number(of: feast, year), default: []].append(provision)
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
