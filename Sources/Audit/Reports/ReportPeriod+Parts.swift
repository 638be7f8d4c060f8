public import Casework

extension ReportPeriod {
    /// How many days the period has, at least one.
    public var dayCount: Int { first.days(until: last) + 1 }

    /// Says whether `day` is one of the period's.
    public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// The months of which the period has days, each with those of its days that it has.
    var months: [ReportMonth] {
        var months: [ReportMonth] = []
        var start = first
        while start <= last {
            let parts = start.parts
            let whole = PartialDate(year: parts.year, month: parts.month)
            let end = min(whole?.latest ?? last, last)
            months.append(
                ReportMonth(name: whole?.description ?? start.description, first: start, last: end))
            guard end < last else { break }
            start = end.adding(days: 1)
        }
        return months
    }
}

/// A month as far as it lies in a period.
struct ReportMonth: Hashable {
    /// `2026-07`.
    let name: String
    let first: Day
    /// The last day, inclusive.
    let last: Day
}
