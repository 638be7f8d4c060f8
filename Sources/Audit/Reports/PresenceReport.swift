import Casework
import ReadModels

/// Who is present on the last day of a period, and how many were on its days or in its months.
struct PresenceReport {
    private let rows: [PresenceRow]
    private let stays: [StayRow]
    private let period: ReportPeriod

    /// Periods that are longer are told by month: a quarter has at most 92 days.
    static let longestByDay = 92

    /// Creates the report from all rows of both registers; a person's presences share no day.
    init(_ rows: [PresenceRow], _ stays: [StayRow], _ period: ReportPeriod) {
        self.rows = rows
        self.stays = stays
        self.period = period
    }

    // MARK: - Figures

    /// Who is present on the last day, by nationality and ground: those of the stay entered last.
    var onLastDay: NationalityTally {
        var tally = NationalityTally(columns: ReportGround.allCases.count)
        for stay in stays.standing(on: period.last).values {
            tally.count(stay.nationality, in: ReportGround(stay.ground(on: period.last)).place)
        }
        return tally
    }

    /// How many are present on each day of the period, in order.
    var byDay: [(day: Day, persons: Int)] {
        var changes = [Int](repeating: 0, count: period.dayCount + 1)
        for row in rows {
            let first = max(row.firstOn, period.first)
            let last = min(row.lastOn ?? .last, period.last)
            guard first <= last else { continue }
            changes[period.first.days(until: first)] += 1
            changes[period.first.days(until: last) + 1] -= 1
        }
        var persons = 0
        return changes.dropLast().enumerated().map { index, change in
            persons += change
            return (period.first.adding(days: index), persons)
        }
    }

    /// How many were present on at least one day of each month, and how many on its last day.
    var byMonth: [(month: ReportMonth, persons: Int, onLastDay: Int)] {
        period.months.map { month in
            (
                month, persons(from: month.first, through: month.last),
                rows.count { $0.covers(month.last) }
            )
        }
    }

    /// How many were present on at least one of the days, each person once.
    func persons(from first: Day, through last: Day) -> Int {
        Set(
            rows.lazy.filter { $0.firstOn <= last && first <= $0.lastOn ?? .last }.map(\.person)
        ).count
    }

    // MARK: - Words

    func content(_ speech: some ReportSpeech) -> ReportContent {
        let tally = onLastDay
        let byDay = byDay
        let inTime =
            period.dayCount <= Self.longestByDay ? days(byDay, speech) : months(speech)
        var summary = [
            speech.say(
                .summaryOnDay,
                [
                    "day": period.last.description, "persons": ReportNumber.text(tally.total),
                    "nationalities": ReportNumber.text(tally.rows.count),
                ])
        ]
        let withoutGround = tally.totals[ReportGround.noGround.place]
        if withoutGround > 0 {
            let values = ["persons": ReportNumber.text(withoutGround)]
            summary.append(speech.say(.summaryNoGround, values))
        }
        let inPeriod = persons(from: period.first, through: period.last)
        summary.append(speech.say(.summaryInPeriod, ["persons": ReportNumber.text(inPeriod)]))
        if let most = most(of: byDay) {
            let values = ["day": most.day.description, "persons": ReportNumber.text(most.persons)]
            summary.append(speech.say(.summaryMost, values))
        }
        return ReportContent(
            title: speech.say(PresencePhrase.title), summary: summary,
            sections: [nationalities(tally, speech), inTime])
    }

    /// The first of the days on which most were present; nil for one day, or where nobody ever was.
    private func most(of days: [(day: Day, persons: Int)]) -> (day: Day, persons: Int)? {
        guard period.dayCount > 1 else { return nil }
        let persons = days.map(\.persons).max() ?? 0
        return persons > 0 ? days.first { $0.persons == persons } : nil
    }

    private func nationalities(
        _ tally: NationalityTally, _ speech: some ReportSpeech
    ) -> ReportSection {
        let sum = ReportTable.Column("persons", header: speech.say(.persons), .integer)
        return ReportSection(
            title: speech.say(PresencePhrase.byNationality, ["day": period.last.description]),
            note: speech.say(PresencePhrase.byNationalityNote),
            table: tally.table(ReportGround.columns(speech), sum: sum, speech),
            chart: tally.bars(speech.say(PresencePhrase.byNationalityChart), of: sum, speech))
    }

    private func days(
        _ days: [(day: Day, persons: Int)], _ speech: some ReportSpeech
    ) -> ReportSection {
        ReportSection(
            title: speech.say(.byDay), note: speech.say(.byDayNote),
            table: ReportTable(
                columns: [
                    .init("day", header: speech.say(.day), .day),
                    .init("persons", header: speech.say(.persons), .integer),
                ],
                rows: days.map { [.day($0.day), .integer($0.persons)] }),
            chart: line(
                speech.say(.byDayChart), "day", ["persons"],
                days.map { ($0.day.description, $0.persons) }, speech))
    }

    private func months(_ speech: some ReportSpeech) -> ReportSection {
        let months = byMonth
        return ReportSection(
            title: speech.say(PresencePhrase.byMonth),
            note: speech.say(PresencePhrase.byMonthNote),
            table: ReportTable(
                columns: [
                    .init("month", header: speech.say(.month), .text),
                    .init("persons", header: speech.say(.inMonth), .integer),
                    .init("onLastDay", header: speech.say(.onLastDay), .integer),
                ],
                rows: months.map {
                    [.text($0.month.name), .integer($0.persons), .integer($0.onLastDay)]
                }),
            chart: line(
                speech.say(PresencePhrase.byMonthChart), "month", ["persons", "onLastDay"],
                months.map { ($0.month.name, $0.persons) }, speech))
    }

    /// Draws columns as lines; nil where there is only one point.
    private func line(
        _ title: String, _ categories: String, _ columns: [String],
        _ points: [(name: String, persons: Int)], _ speech: some ReportSpeech
    ) -> ReportChart? {
        guard points.count > 1, let first = points.first, let last = points.last,
            let most = points.map(\.persons).max(),
            let peak = points.first(where: { $0.persons == most })
        else { return nil }
        let values = [
            "first": ReportNumber.text(first.persons), "last": ReportNumber.text(last.persons),
            "most": ReportNumber.text(most), "peak": peak.name,
        ]
        return ReportChart(
            title: title, description: speech.say(.lineText, values), form: .line,
            categories: categories, series: .columns(columns), measure: speech.say(.persons))
    }
}

extension PresenceRow {
    /// Says whether the person is present on `day`, both ends being days of presence.
    func covers(_ day: Day) -> Bool { firstOn <= day && day <= lastOn ?? .last }
}
