import Casework

/// Days of the calendar, in words.
struct DaySentences {
    let words: Words

    /// Returns the name of the day of the week.
    func weekday(of day: Day) -> String {
        switch day.weekday {
        case 1: words(.weekdayMonday)
        case 2: words(.weekdayTuesday)
        case 3: words(.weekdayWednesday)
        case 4: words(.weekdayThursday)
        case 5: words(.weekdayFriday)
        case 6: words(.weekdaySaturday)
        default: words(.weekdaySunday)
        }
    }

    /// Returns what makes the day what it is; nil for an ordinary working day.
    func reasons(of day: CalendarDay) -> String? {
        day.reasons.isEmpty ? nil : day.reasons.map(sentence).joined(separator: "; ")
    }

    /// Returns the reasons together with the provisions that give them.
    func reasonsCited(of day: CalendarDay) -> String? {
        let citations = day.provisions.map(\.citation).joined(separator: ", ")
        return reasons(of: day).map { "\($0) (\(citations))" }
    }

    /// Returns what nobody can know without provisions that are missing; nil if none is.
    func gaps(_ missing: [ProvisionKey]) -> String? {
        guard !missing.isEmpty else { return nil }
        return words(
            .warnCalendarGaps, ["keys": missing.map(\.text).joined(separator: ", ")])
    }

    private func sentence(_ reason: DayReason) -> String {
        switch reason {
        case .swapped(let isWorking, _): words(isWorking ? .daySwappedIn : .daySwappedOff)
        case .feast(.ramazan, _): words(.dayRamazan)
        case .feast(.qurban, _): words(.dayQurban)
        case .fixed(.holiday, _): words(.dayHoliday)
        case .fixed(.mourning, _): words(.dayMourning)
        case .weekend: words(.dayWeekend)
        case .movedWeekend(let from, _): words(.dayMovedWeekend, ["day": "\(from)"])
        case .movedFeast(let from, _): words(.dayMovedFeast, ["day": "\(from)"])
        }
    }
}

extension DayReason {
    /// The reason as data, never translated.
    var name: String {
        switch self {
        case .swapped(let isWorking, _): isWorking ? "swap:working" : "swap:day-off"
        case .feast(let feast, _): feast.rawValue
        case .fixed(let kind, _): kind.rawValue
        case .weekend: "weekend"
        case .movedWeekend(let from, _): "moved-weekend:\(from)"
        case .movedFeast(let from, _): "moved-feast:\(from)"
        }
    }
}

extension Day {
    /// The day of the week as the law book writes it; data, never translated.
    var weekdayName: String {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return names[(weekday - 1) % 7]
    }
}
