import Casework
import ReadModels

/// What came in, what was settled and what is open, by service and office.
struct WorkloadReport {
    private let cases: [(row: CaseRow, settledOn: Day?, dueOn: Day?)]
    private let period: ReportPeriod

    /// Creates the report from all rows of both registers.
    init(_ cases: [CaseRow], _ deadlines: [DeadlineRow], _ period: ReportPeriod) {
        let decide = Dictionary(
            deadlines.filter { $0.kind == .decide }.map { ($0.casefile, $0) },
            uniquingKeysWith: { $0.setAt > $1.setAt ? $0 : $1 })
        self.cases = cases.map { row in
            let deadline = decide[row.casefile]
            let isSettled = row.outcome != nil || row.ending != nil
            return (row, isSettled ? deadline?.metOn ?? row.touchedOn : nil, deadline?.dueOn)
        }
        self.period = period
    }

    /// The columns of a tally.
    private static let columns: [CaseReportPhrase] = [
        .openBefore, .lodged, .decided, .endedOtherwise, .open, .late,
    ]

    /// Counts each case in the columns to which it belongs, under `word`.
    func tally<Word: Code>(_ word: (CaseRow) -> Word) -> CaseTally {
        var tally = CaseTally(columns: Self.columns.count)
        for (row, settledOn, dueOn) in cases where row.lodgedOn <= period.last {
            let isOpen = settledOn.map { $0 > period.last } ?? true
            let wasOpen = row.lodgedOn < period.first && (settledOn ?? .last) >= period.first
            if wasOpen { tally.count(word(row), in: 0) }
            if period.contains(row.lodgedOn) { tally.count(word(row), in: 1) }
            if let settledOn, period.contains(settledOn) {
                tally.count(word(row), in: row.outcome == nil ? 3 : 2)
            }
            guard isOpen else { continue }
            tally.count(word(row), in: 4)
            if let dueOn, dueOn < period.last { tally.count(word(row), in: 5) }
        }
        return tally
    }

    /// How many applications came in each month: all, for registration, for residence, for an extension.
    var byMonth: [(month: ReportMonth, counts: [Int])] {
        period.months.map { month in
            let lodged = cases.map(\.row).filter {
                month.first <= $0.lodgedOn && $0.lodgedOn <= month.last
            }
            return (
                month,
                [
                    lodged.count, lodged.count { $0.service == .placeRegistration },
                    lodged.count { $0.service.isResidence },
                    lodged.count { $0.service == .stayExtension },
                ]
            )
        }
    }

    // MARK: - Words

    func content(_ speech: some ReportSpeech) -> ReportContent {
        let services = tally(\.service)
        let totals = services.totals
        func number(_ place: Int) -> String { ReportNumber.text(totals[place]) }
        let columns = Self.columns.map { speech.count($0) }
        return ReportContent(
            title: speech.say(CaseReportPhrase.workload),
            summary: [
                speech.say(
                    CaseReportPhrase.workloadSummary,
                    [
                        "lodged": number(1), "settled": ReportNumber.text(totals[2] + totals[3]),
                        "open": number(4), "late": number(5), "day": period.last.description,
                    ])
            ],
            sections: [
                ReportSection(
                    title: speech.say(CaseReportPhrase.byService),
                    note: speech.say(CaseReportPhrase.workloadNote),
                    table: services.table(
                        speech.serviceColumns, columns, all: speech.say(ReportPhrase.all),
                        name: speech.name(ofService:)),
                    chart: services.rows.isEmpty
                        ? nil : chart(speech, columns.map(\.name))),
                ReportSection(
                    title: speech.say(CaseReportPhrase.byOffice),
                    table: tally(\.office).table(
                        [.init("office", header: speech.say(CaseReportPhrase.office), .text)],
                        columns, all: speech.say(ReportPhrase.all))),
                months(speech),
            ])
    }

    private func chart(_ speech: some ReportSpeech, _ columns: [String]) -> ReportChart {
        ReportChart(
            title: speech.say(CaseReportPhrase.workloadChart),
            description: speech.say(CaseReportPhrase.workloadChartText), form: .bars,
            categories: "service", series: .columns([columns[1], columns[2], columns[4]]),
            measure: speech.say(CaseReportPhrase.cases))
    }

    private func months(_ speech: some ReportSpeech) -> ReportSection {
        let columns: [CaseReportPhrase] = [
            .lodged, .registrations, .residences, .extensions,
        ]
        return ReportSection(
            title: speech.say(CaseReportPhrase.byMonth),
            note: speech.say(CaseReportPhrase.byMonthNote),
            table: ReportTable(
                columns: [.init("month", header: speech.say(ReportPhrase.month), .text)]
                    + columns.map { speech.count($0) },
                rows: byMonth.map { line in
                    [.text(line.month.name)] + line.counts.map { .integer($0) }
                }))
    }
}
