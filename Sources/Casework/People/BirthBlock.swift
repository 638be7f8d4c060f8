/// The texts under which a person is looked up, so that nobody is compared with the whole register.
public enum BirthBlock {
    /// Returns the text of each date of birth that may be one with `born`, without duplicates, that
    /// of `born` first.
    ///
    /// For a whole date: the date itself, the one with day and month exchanged if there is such a day,
    /// the month and the year. For a month or a year also each day in it, so a few hundred at most.
    /// Whoever is alike by name and birth has one of these texts as the text of the own date.
    public static func keys(for born: PartialDate) -> [String] {
        let dates = [born] + [born.transposed].compactMap(\.self) + vaguer(born) + nearer(born)
        return dates.map(\.description)
    }

    /// What is left of the date if less is known.
    private static func vaguer(_ born: PartialDate) -> [PartialDate] {
        guard born.month != nil else { return [] }
        let month = born.dayOfMonth == nil ? nil : PartialDate(year: born.year, month: born.month)
        return [month, PartialDate(year: born.year)].compactMap(\.self)
    }

    /// What the date may turn out to be once more is known.
    private static func nearer(_ born: PartialDate) -> [PartialDate] {
        guard born.dayOfMonth == nil else { return [] }
        let months = born.month == nil ? Array(1...12) : []
        return months.compactMap { PartialDate(year: born.year, month: $0) }
            + (born.earliest.number...born.latest.number).map {
                PartialDate(Day(clamping: $0))
            }
    }
}

/// How two dates of birth may be one.
enum BirthAgreement {
    /// Both are known to the day, and equal.
    case same
    /// Both are known to the day, and equal once day and month of one are exchanged.
    case transposed
    /// Not both are known to the day, and they agree as far as both are known.
    case partial

    /// Compares two dates, in either order; nil if they cannot be one.
    init?(_ one: PartialDate, _ other: PartialDate) {
        if one.day == nil || other.day == nil {
            guard one.earliest <= other.latest, other.earliest <= one.latest else { return nil }
            self = .partial
        } else if one == other {
            self = .same
        } else if one.transposed == other {
            self = .transposed
        } else {
            return nil
        }
    }
}

extension PartialDate {
    /// The date with day and month exchanged; nil if that is no other day, or no day.
    var transposed: PartialDate? {
        guard let month, let dayOfMonth, month != dayOfMonth else { return nil }
        return PartialDate(year: year, month: dayOfMonth, dayOfMonth: month)
    }
}
