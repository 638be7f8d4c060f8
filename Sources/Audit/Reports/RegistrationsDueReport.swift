import Casework
import ReadModels

/// The stays whose term for registering the place of stay ended in a period, and what became of it.
///
/// Migration Code, art. 21.1-21.2.
struct RegistrationsDueReport {
    /// What became of a term; the raw value is the name of a column.
    enum Outcome: String, CaseIterable {
        /// Registered on the last day of the term or before.
        case inTime
        /// Registered after the term, by the period's last day.
        case late
        /// Still present when the term ended, and not registered by the period's last day.
        case notRegistered
        /// Left on the last day of the term or before, without a registration: none was due.
        case leftWithin

        /// The place among the columns, from 0.
        var place: Int {
            switch self {
            case .inTime: 0
            case .late: 1
            case .notRegistered: 2
            case .leftWithin: 3
            }
        }

        func said(_ speech: some ReportSpeech) -> String {
            switch self {
            case .inTime: speech.say(.inTime)
            case .late: speech.say(RegistrationPhrase.late)
            case .notRegistered: speech.say(.notRegistered)
            case .leftWithin: speech.say(.leftWithin)
            }
        }
    }

    /// A stay whose term ended in the period.
    struct Due: Equatable {
        let stay: StayRow
        let registerBy: Day
        let outcome: Outcome
    }

    private let stays: [StayRow]
    private let proofs: StayProofs
    private let registered: [PersonID: [Day]]
    private let period: ReportPeriod

    /// Creates the report from all rows of the two registers.
    init(_ stays: [StayRow], _ places: [PlaceRow], _ period: ReportPeriod) {
        self.stays = stays
        proofs = StayProofs(stays)
        registered = Dictionary(grouping: places, by: \.person)
            .mapValues { $0.map(\.validFrom).sorted() }
        self.period = period
    }

    // MARK: - Figures

    /// The stays whose term ended in the period, by the term's last day.
    var due: [Due] {
        stays.compactMap { stay in
            guard let term = stay.registerBy, period.contains(term), let entered = stay.enteredOn
            else { return nil }
            return Due(
                stay: stay, registerBy: term,
                outcome: outcome(stay, entered: entered, registerBy: term))
        }.sorted {
            ($0.registerBy, $0.stay.person, $0.stay.number)
                < ($1.registerBy, $1.stay.person, $1.stay.number)
        }
    }

    /// The first registration made in the stay decides; a later one does not make it late.
    private func outcome(_ stay: StayRow, entered: Day, registerBy: Day) -> Outcome {
        let end = min(stay.leftOn ?? .last, period.last)
        let first = registered[stay.person]?.first { entered <= $0 && $0 <= end }
        if let first { return first <= registerBy ? .inTime : .late }
        return stay.leftOn.map { $0 <= registerBy } ?? false ? .leftWithin : .notRegistered
    }

    static func tally(_ due: [Due]) -> NationalityTally {
        var tally = NationalityTally(columns: Outcome.allCases.count)
        for due in due { tally.count(due.stay.nationality, in: due.outcome.place) }
        return tally
    }

    // MARK: - Words

    func content(_ speech: some ReportSpeech) -> ReportContent {
        let due = due
        let tally = Self.tally(due)
        func count(_ outcome: Outcome) -> String { ReportNumber.text(tally.totals[outcome.place]) }
        return ReportContent(
            title: speech.say(RegistrationPhrase.title),
            summary: [
                speech.say(
                    RegistrationPhrase.summary,
                    [
                        "stays": ReportNumber.text(due.count), "inTime": count(.inTime),
                        "late": count(.late), "missing": count(.notRegistered),
                        "left": count(.leftWithin),
                    ])
            ],
            sections: [
                nationalities(tally, speech),
                list(due.filter { $0.outcome == .notRegistered }, speech),
            ])
    }

    private func nationalities(
        _ tally: NationalityTally, _ speech: some ReportSpeech
    ) -> ReportSection {
        let outcomes = Outcome.allCases.map {
            ReportTable.Column($0.rawValue, header: $0.said(speech), .integer)
        }
        let sum = ReportTable.Column("stays", header: speech.say(.stays), .integer)
        let chart = ReportChart(
            title: speech.say(RegistrationPhrase.byNationalityChart),
            description: speech.say(.byNationalityText), form: .bars, categories: "nationality",
            series: .columns([Outcome.inTime, .late, .notRegistered].map(\.rawValue)),
            measure: sum.header)
        return ReportSection(
            title: speech.say(RegistrationPhrase.byNationality),
            note: speech.say(RegistrationPhrase.byNationalityNote),
            table: tally.table(outcomes, sum: sum, speech),
            chart: tally.total > 0 ? chart : nil)
    }

    private func list(_ missing: [Due], _ speech: some ReportSpeech) -> ReportSection {
        ReportSection(
            title: speech.say(.list),
            note: speech.say(RegistrationPhrase.listNote, ["day": period.last.description]),
            table: ReportTable(
                columns: StayRow.columns(speech) + [
                    .init("registerBy", header: speech.say(.registerBy), .day),
                    .init("leftOn", header: speech.say(.leftOn), .day),
                    .init("daysPast", header: speech.say(.daysPast), .integer),
                    .init("positions", header: speech.say(.positions), .positions),
                ],
                rows: missing.map { due in
                    let left = due.stay.leftOn.flatMap { $0 <= period.last ? $0 : nil }
                    let end = left ?? period.last
                    return due.stay.cells(speech) + [
                        .day(due.registerBy), .day(orAbsent: left),
                        .integer(due.registerBy.days(until: end)),
                        .positions(proofs.positions(of: due.stay, withEnd: left != nil)),
                    ]
                }))
    }
}
