import Casework
import ReadModels

/// What was decided in a period, how, in time or not, and on which grounds it was refused.
struct DecisionsReport {
    /// A decision with its service, and whether it came after its term.
    struct Decided: Equatable {
        let row: DecisionRow
        let service: Service
        let isLate: Bool
    }

    let decisions: [Decided]
    private let period: ReportPeriod

    /// Creates the report from all rows of the three registers.
    init(
        _ decisions: [DecisionRow], _ cases: [CaseRow], _ deadlines: [DeadlineRow],
        _ period: ReportPeriod
    ) {
        let services = Dictionary(
            cases.map { ($0.casefile, $0.service) }, uniquingKeysWith: { $1 })
        let due = Dictionary(
            deadlines.filter { $0.kind == .decide }.compactMap { deadline in
                deadline.metAt.flatMap { met in deadline.dueOn.map { (met, $0) } }
            }, uniquingKeysWith: { $1 })
        self.decisions = decisions.compactMap { row in
            guard let day = row.decidedOn, let position = row.decidedAt, period.contains(day),
                let service = services[row.casefile]
            else { return nil }
            return Decided(row: row, service: service, isLate: (due[position] ?? .last) < day)
        }
        self.period = period
    }

    private static let columns: [CaseReportPhrase] = [
        .granted, .refused, .ofThemLate, .undone,
    ]

    /// Counts the decisions by service.
    var byService: CaseTally {
        var tally = CaseTally(columns: Self.columns.count)
        for decided in decisions {
            tally.count(decided.service, in: decided.row.outcome == .granted ? 0 : 1)
            if decided.isLate { tally.count(decided.service, in: 2) }
            if decided.row.annulledAt != nil { tally.count(decided.service, in: 3) }
        }
        return tally
    }

    /// Counts the grounds of refusal: a refusal on two grounds counts under each.
    var grounds: [GroundTally.Line] {
        var tally = GroundTally()
        for decided in decisions where decided.row.outcome == .refused {
            for ground in decided.row.grounds.utf8.split(separator: 32) {
                tally.count(String(decoding: ground, as: UTF8.self), of: decided.service)
            }
        }
        return tally.lines
    }

    // MARK: - Words

    func content(_ speech: some ReportSpeech) -> ReportContent {
        let tally = byService
        let totals = tally.totals
        func number(_ place: Int) -> String { ReportNumber.text(totals[place]) }
        let columns = Self.columns.map { speech.count($0) }
        return ReportContent(
            title: speech.say(CaseReportPhrase.decisions),
            summary: [
                speech.say(
                    CaseReportPhrase.decisionsSummary,
                    [
                        "decisions": ReportNumber.text(decisions.count), "granted": number(0),
                        "refused": number(1), "late": number(2),
                    ])
            ],
            sections: [
                ReportSection(
                    title: speech.say(CaseReportPhrase.byService),
                    note: speech.say(CaseReportPhrase.decisionsNote),
                    table: tally.table(
                        speech.serviceColumns, columns, all: speech.say(ReportPhrase.all),
                        name: speech.name(ofService:)),
                    chart: tally.rows.isEmpty ? nil : chart(speech)),
                months(speech), refusals(speech),
            ])
    }

    private func chart(_ speech: some ReportSpeech) -> ReportChart {
        ReportChart(
            title: speech.say(CaseReportPhrase.decisionsChart),
            description: speech.say(CaseReportPhrase.decisionsChartText), form: .bars,
            categories: "service",
            series: .columns([CaseReportPhrase.granted, .refused].map(\.rawValue)),
            measure: speech.say(CaseReportPhrase.decisions))
    }

    private func months(_ speech: some ReportSpeech) -> ReportSection {
        ReportSection(
            title: speech.say(CaseReportPhrase.byMonth),
            table: ReportTable(
                columns: [
                    .init("month", header: speech.say(ReportPhrase.month), .text),
                    speech.count(.granted), speech.count(.refused),
                ],
                rows: period.months.map { month in
                    let own = decisions.filter {
                        let day = $0.row.decidedOn ?? .first
                        return month.first <= day && day <= month.last
                    }
                    return [
                        .text(month.name), .integer(own.count { $0.row.outcome == .granted }),
                        .integer(own.count { $0.row.outcome == .refused }),
                    ]
                }))
    }

    private func refusals(_ speech: some ReportSpeech) -> ReportSection {
        ReportSection(
            title: speech.say(CaseReportPhrase.byGround),
            note: speech.say(CaseReportPhrase.byGroundNote),
            table: speech.table(
                grounds, headed: speech.say(CaseReportPhrase.refusalGround), .refused))
    }
}
