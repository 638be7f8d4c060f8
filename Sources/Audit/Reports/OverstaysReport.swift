import Casework
import ReadModels

/// Who stays beyond the last lawful day on the last day of a period, and whose stay ended so in it.
struct OverstaysReport {
    /// A stay, with the days of it that lie after its last lawful one.
    struct Overstay: Equatable {
        let stay: StayRow
        /// At least one.
        let days: Int
    }

    /// How long somebody has overstayed; the raw value is the name of a column.
    enum Length: String, CaseIterable {
        case days1to10
        case days11to30
        case days31to90
        case daysOver90

        /// Creates the length of so many days, at least one.
        init(days: Int) {
            self =
                switch days {
                case ...10: .days1to10
                case ...30: .days11to30
                case ...90: .days31to90
                default: .daysOver90
                }
        }

        /// The place among the columns, from 0.
        var place: Int {
            switch self {
            case .days1to10: 0
            case .days11to30: 1
            case .days31to90: 2
            case .daysOver90: 3
            }
        }

        func said(_ speech: some ReportSpeech) -> String {
            switch self {
            case .days1to10: speech.say(.upTo10)
            case .days11to30: speech.say(.upTo30)
            case .days31to90: speech.say(.upTo90)
            case .daysOver90: speech.say(.over90)
            }
        }
    }

    private let stays: [StayRow]
    private let citizens: CitizensOnDay
    private let proofs: StayProofs
    private let period: ReportPeriod

    /// Creates the report from all rows of both registers, a person's in the order of their numbers.
    init(_ stays: [StayRow], _ nationalities: [NationalityRow], _ period: ReportPeriod) {
        citizens = CitizensOnDay(nationalities)
        // Of an exit without an entry nobody knows how long the stay was.
        self.stays = stays.filter { $0.enteredOn != nil }
        proofs = StayProofs(stays)
        self.period = period
    }

    // MARK: - Figures

    /// Who overstays on the last day, the longest first; each person once, by the stay entered last.
    var open: [Overstay] {
        stays.standing(on: period.last).values.compactMap { overstay($0, on: period.last) }
            .sorted(by: OverstaysReport.precedes)
    }

    /// The stays that ended in the period, beyond their last lawful day; the longest overstay first.
    var ended: [Overstay] {
        stays.compactMap { stay in
            guard let left = stay.leftOn, period.contains(left) else { return nil }
            return overstay(stay, on: left)
        }.sorted(by: OverstaysReport.precedes)
    }

    /// Returns the stay with its days beyond the last lawful one through `day`; nil if it has none, or
    /// the person has become a citizen by then, whose days are not counted.
    private func overstay(_ stay: StayRow, on day: Day) -> Overstay? {
        guard let last = stay.lastLawfulDay, last < day, !citizens.contains(stay.person, on: day)
        else { return nil }
        return Overstay(stay: stay, days: last.days(until: day))
    }

    private static func precedes(_ left: Overstay, _ right: Overstay) -> Bool {
        (right.days, left.stay.person, left.stay.number)
            < (left.days, right.stay.person, right.stay.number)
    }

    static func tally(_ overstays: [Overstay]) -> NationalityTally {
        var tally = NationalityTally(columns: Length.allCases.count)
        for overstay in overstays {
            tally.count(overstay.stay.nationality, in: Length(days: overstay.days).place)
        }
        return tally
    }

    // MARK: - Words

    func content(_ speech: some ReportSpeech) -> ReportContent {
        let (open, ended) = (open, ended)
        let day = period.last.description
        return ReportContent(
            title: speech.say(OverstayPhrase.title),
            summary: [
                speech.say(
                    .summaryOpen, ["day": day, "persons": ReportNumber.text(open.count)]),
                speech.say(.summaryEnded, ["stays": ReportNumber.text(ended.count)]),
            ],
            sections: [
                nationalities(
                    open, speech.say(.openByNationality, ["day": day]), speech.say(.openNote),
                    .init("persons", header: speech.say(.persons), .integer),
                    chart: speech.say(.openChart), speech),
                list(open, speech.say(.openList, ["day": day]), isOver: false, speech),
                nationalities(
                    ended, speech.say(.endedByNationality), speech.say(.endedNote),
                    .init("stays", header: speech.say(.stays), .integer), chart: nil, speech),
                list(ended, speech.say(.endedList), isOver: true, speech),
            ])
    }

    private func nationalities(
        _ overstays: [Overstay], _ title: String, _ note: String, _ sum: ReportTable.Column,
        chart: String?, _ speech: some ReportSpeech
    ) -> ReportSection {
        let tally = Self.tally(overstays)
        let lengths = Length.allCases.map {
            ReportTable.Column($0.rawValue, header: $0.said(speech), .integer)
        }
        return ReportSection(
            title: title, note: note, table: tally.table(lengths, sum: sum, speech),
            chart: chart.flatMap { tally.bars($0, of: sum, speech) })
    }

    private func list(
        _ overstays: [Overstay], _ title: String, isOver: Bool, _ speech: some ReportSpeech
    ) -> ReportSection {
        let left = ReportTable.Column("leftOn", header: speech.say(.leftOn), .day)
        let columns: [ReportTable.Column] =
            StayRow.columns(speech) + (isOver ? [left] : []) + [
                .init("lastLawfulDay", header: speech.say(.lastLawfulDay), .day),
                .init("daysBeyond", header: speech.say(.daysBeyond), .integer),
                .init("positions", header: speech.say(.positions), .positions),
            ]
        let rows: [[ReportCell]] = overstays.map { overstay in
            let stay = overstay.stay
            let positions = proofs.positions(of: stay, withEnd: isOver)
            return stay.cells(speech) + (isOver ? [.day(orAbsent: stay.leftOn)] : []) + [
                .day(orAbsent: stay.lastLawfulDay), .integer(overstay.days), .positions(positions),
            ]
        }
        return ReportSection(
            title: title, note: speech.say(OverstayPhrase.listNote),
            table: ReportTable(columns: columns, rows: rows))
    }
}

extension StayRow {
    /// The columns with which a list of stays begins.
    static func columns(_ speech: some ReportSpeech) -> [ReportTable.Column] {
        [
            .init("person", header: speech.say(.person), .text),
            .init("nationality", header: speech.say(ReportPhrase.nationality), .text),
            .init("ground", header: speech.say(.ground), .text),
            .init("enteredOn", header: speech.say(.enteredOn), .day),
        ]
    }

    /// The cells of `columns`.
    func cells(_ speech: some ReportSpeech) -> [ReportCell] {
        [
            .text(person.text), .text(nationality.text),
            .text(ReportGround(ground).said(speech)), .day(orAbsent: enteredOn),
        ]
    }
}

/// The crossings that show when stays began and ended.
struct StayProofs {
    private let entries: [PersonID: [Int: Position]]

    /// Takes all stays of everybody.
    init(_ stays: [StayRow]) {
        entries = Dictionary(grouping: stays, by: \.person).mapValues { stays in
            Dictionary(stays.compactMap { stay in stay.entryPosition.map { (stay.number, $0) } }) {
                first, _ in first
            }
        }
    }

    /// Returns the positions of the stay's crossings, in their order; without its end where only the
    /// beginning is told.
    ///
    /// A stay that has no exit ends with the next entry, which is then what shows its end.
    func positions(of stay: StayRow, withEnd: Bool) -> [Position] {
        let next = stay.leftOn == nil ? nil : entries[stay.person]?[stay.number + 1]
        let end = withEnd ? stay.exitPosition ?? next : nil
        return [stay.entryPosition, end].compactMap(\.self).sorted()
    }
}

extension ReportCell {
    static func day(orAbsent day: Day?) -> ReportCell { day.map { .day($0) } ?? .absent }
}
