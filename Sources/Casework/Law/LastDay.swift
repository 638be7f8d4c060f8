/// The last day of a term that was moved because it is not a working day.
///
/// Civil Procedure Code, art. 129.2, by analogy: the Migration Code has no rule of its own.
public struct MovedLastDay: Equatable, Sendable {
    /// The day on which the term would have ended.
    public let from: Day
    /// The next working day, on which it ends.
    public let day: Day
    /// The provision by which it moves.
    public let rule: Provision
    /// The days that are not working days, from `from` to the one before `day`.
    public let passed: [CalendarDay]
    /// The provisions it rests on, by ordinal: the rule, and those of the days passed.
    public let provisions: [Provision]

    init(from: Day, day: Day, rule: Provision, passed: [CalendarDay]) {
        self.from = from
        self.day = day
        self.rule = rule
        self.passed = passed
        provisions = ([rule] + passed.flatMap(\.provisions)).eachOnce
    }
}

/// Which terms that end on a day of a stretch are moved, worked out once for very many of them.
struct TermCalendar: Equatable, Sendable {
    fileprivate let days: ClosedRange<Day>
    fileprivate let moved: [MovedLastDay?]
    fileprivate let gaps: [[ProvisionKey]]
}

extension LawBook {
    /// Returns to which day a term moves that would end on `last`; nil if it stays.
    public func movedLastDay(_ last: Day) -> MovedLastDay? {
        if let termCalendar, termCalendar.days.contains(last) {
            return termCalendar.moved[termCalendar.days.lowerBound.days(until: last)]
        }
        return reckonedLastDay(last)
    }

    private func reckonedLastDay(_ last: Day) -> MovedLastDay? {
        guard let rule = moving(.lastDayMoves, on: last),
            let way = way(from: last.adding(days: -1), workingDays: 1), let end = way.last,
            end.day != last
        else { return nil }
        return MovedLastDay(from: last, day: end.day, rule: rule, passed: Array(way.dropLast()))
    }

    /// Returns the keys that the book lacks and without which nobody can be sure that `last` is a
    /// working day; none where no last day moves.
    func unknownDaysOff(around last: Day) -> [ProvisionKey] {
        if let termCalendar, termCalendar.days.contains(last) {
            return termCalendar.gaps[termCalendar.days.lowerBound.days(until: last)]
        }
        return reckonedGaps(around: last)
    }

    private func reckonedGaps(around last: Day) -> [ProvisionKey] {
        moving(.lastDayMoves, on: last) == nil ? [] : calendarGaps(from: last, through: last)
    }

    /// Returns the book with the ends of terms worked out for `days`: it answers the same, and quicker
    /// where thousands of stays ask about the same days.
    public func workedOut(for days: ClosedRange<Day>) -> LawBook {
        let all = (days.lowerBound.number...days.upperBound.number).map { Day(clamping: $0) }
        var book = self
        book.termCalendar = TermCalendar(
            days: days, moved: all.map(reckonedLastDay), gaps: all.map(reckonedGaps))
        return book
    }
}
