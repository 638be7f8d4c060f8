/// How a visa stands on a day: what is used of it, and what is left.
public struct VisaStanding: Equatable, Sendable {
    public let visa: Visa
    /// The day asked about.
    public let day: Day
    /// Entries made on it through the day.
    public let entriesUsed: Int
    /// Days of stay counted under it through the day.
    public let daysUsed: Int
    /// Whether the holder is in the country on it on the day.
    public let isPresent: Bool

    /// Entries left, never negative; nil for any number.
    public var entriesLeft: Int? { visa.facts.entries.map { max(0, $0 - entriesUsed) } }

    /// Days of stay left, never negative; its validity may end before they are used.
    public var daysLeft: Int { max(0, visa.facts.stayDays - daysUsed) }

    public var state: VisaState {
        if let from = visa.cancelledFrom, from <= day { return .cancelled }
        if visa.facts.validThrough < day { return .expired }
        if day < visa.facts.validFrom { return .notYet }
        // Whoever is here on the last entry may stay for the days that are left.
        let isUsedUp = daysLeft == 0 || (entriesLeft == 0 && !isPresent)
        return isUsedUp ? .usedUp : .inForce
    }
}

/// What may be said of a visa on a day; the raw values stand in data given out.
public enum VisaState: String, CaseIterable, Sendable {
    case notYet
    case inForce
    /// No entry is left to somebody who is outside, or no day to anybody.
    case usedUp
    case cancelled
    case expired
}

extension StayDerivation {
    /// Returns how `visa` stands on `day`, by the stays that were entered on it.
    public func standing(of visa: Visa, on day: Day) -> VisaStanding {
        let onVisa = stays.filter { grounded in
            guard case .visa(let other) = grounded.ground else { return false }
            return other.name == visa.name && (grounded.stay.firstDay ?? .last) <= day
        }
        return VisaStanding(
            visa: visa, day: day,
            entriesUsed: onVisa.count { $0.stay.entry != nil },
            daysUsed: daysUsed(of: visa, among: onVisa, on: day),
            isPresent: onVisa.contains { $0.stay.covers(day) })
    }
}
