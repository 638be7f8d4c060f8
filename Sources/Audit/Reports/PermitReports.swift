import Casework
import ReadModels

/// The permits in force on the last day of a period, and what was granted or extended in it.
struct PermitsValidReport {
    private let permits: [PermitRow]
    private let places: [PlaceRow]
    private let period: ReportPeriod

    /// Creates the report from all rows of both registers.
    init(_ permits: [PermitRow], _ places: [PlaceRow], _ period: ReportPeriod) {
        self.permits = permits.filter { $0.validFrom <= $0.lastDay }
        self.places = places
        self.period = period
    }

    /// The permits in force on the last day, by service.
    var inForce: CaseTally {
        var tally = CaseTally(columns: 1)
        for permit in permits where permit.isInForce(on: period.last) {
            tally.count(permit.service, in: 0)
        }
        return tally
    }

    /// How many permits began in the period, first ones and extensions, by service.
    var begun: CaseTally {
        var tally = CaseTally(columns: 2)
        for permit in permits where period.contains(permit.validFrom) {
            tally.count(permit.service, in: permit.extends == nil ? 0 : 1)
        }
        return tally
    }

    /// The permits in force on the last day, by service and ground.
    private var byGround: [GroundTally.Line] {
        var tally = GroundTally()
        for permit in permits where permit.isInForce(on: period.last) {
            tally.count(permit.ground.text, of: permit.service)
        }
        return tally.lines
    }

    // MARK: - Words

    func content(_ speech: some ReportSpeech) -> ReportContent {
        let (tally, begun) = (inForce, begun)
        let registered = places.count { period.contains($0.validFrom) }
        return ReportContent(
            title: speech.say(CaseReportPhrase.permitsValid),
            summary: [
                speech.say(
                    CaseReportPhrase.permitsSummary,
                    [
                        "day": period.last.description,
                        "permits": ReportNumber.text(tally.totals[0]),
                        "begun": ReportNumber.text(begun.totals.reduce(0, +)),
                        "places": ReportNumber.text(registered),
                    ])
            ],
            sections: [
                ReportSection(
                    title: speech.say(
                        CaseReportPhrase.inForceOn, ["day": period.last.description]),
                    note: speech.say(CaseReportPhrase.permitsNote),
                    table: tally.table(
                        speech.serviceColumns, [speech.count(.permits)],
                        all: speech.say(ReportPhrase.all), name: speech.name(ofService:)),
                    chart: tally.rows.isEmpty ? nil : chart(speech)),
                grounds(speech),
                ReportSection(
                    title: speech.say(CaseReportPhrase.begunInPeriod),
                    table: begun.table(
                        speech.serviceColumns,
                        [speech.count(.firstPermits), speech.count(.extensionsGranted)],
                        all: speech.say(ReportPhrase.all), name: speech.name(ofService:))),
            ])
    }

    private func chart(_ speech: some ReportSpeech) -> ReportChart {
        ReportChart(
            title: speech.say(CaseReportPhrase.permitsChart),
            description: speech.say(CaseReportPhrase.permitsChartText), form: .bars,
            categories: "service", series: .columns([CaseReportPhrase.permits.rawValue]),
            measure: speech.say(CaseReportPhrase.permits))
    }

    private func grounds(_ speech: some ReportSpeech) -> ReportSection {
        ReportSection(
            title: speech.say(CaseReportPhrase.byPermitGround),
            table: speech.table(byGround, headed: speech.say(ReportPhrase.ground), .permits))
    }
}

/// The permits whose last day lies in a period, and whether they go on.
struct ExpiringPermitsReport {
    /// A permit that ends, with what carries it on.
    struct Ending: Equatable {
        let permit: PermitRow
        /// The permit that goes on from it.
        let next: PermitRow?
        /// The case in which that is asked for, and not decided by the period's last day.
        let pending: CaseRow?
    }

    let endings: [Ending]
    private let period: ReportPeriod

    /// Creates the report from all rows of both registers.
    init(_ permits: [PermitRow], _ cases: [CaseRow], _ period: ReportPeriod) {
        let next = Dictionary(
            permits.filter { $0.validFrom <= $0.lastDay }
                .compactMap { row in row.extends.map { ($0, row) } }, uniquingKeysWith: { $1 })
        let asked = Dictionary(
            cases.filter { $0.outcome == nil && $0.ending == nil }
                .compactMap { row in row.extends.map { ($0, row) } }, uniquingKeysWith: { $1 })
        endings =
            permits
            .filter { $0.validFrom <= $0.lastDay && period.contains($0.lastDay) }
            .map { Ending(permit: $0, next: next[$0.permit], pending: asked[$0.permit]) }
            .sorted {
                ($0.permit.lastDay, $0.permit.permit) < ($1.permit.lastDay, $1.permit.permit)
            }
        self.period = period
    }

    // MARK: - Words

    func content(_ speech: some ReportSpeech) -> ReportContent {
        let extended = endings.count { $0.next != nil }
        let pending = endings.count { $0.next == nil && $0.pending != nil }
        return ReportContent(
            title: speech.say(CaseReportPhrase.expiring),
            summary: [
                speech.say(
                    CaseReportPhrase.expiringSummary,
                    [
                        "permits": ReportNumber.text(endings.count),
                        "extended": ReportNumber.text(extended),
                        "pending": ReportNumber.text(pending),
                        "rest": ReportNumber.text(endings.count - extended - pending),
                    ])
            ],
            sections: [
                ReportSection(
                    title: speech.say(CaseReportPhrase.expiringList),
                    note: speech.say(CaseReportPhrase.expiringNote),
                    table: ReportTable(
                        columns: [
                            .init(
                                "permit", header: speech.say(CaseReportPhrase.permitNumber), .text),
                            .init("person", header: speech.say(ReportPhrase.person), .text),
                        ] + speech.serviceColumns + [
                            .init("ground", header: speech.say(ReportPhrase.ground), .text),
                            .init("lastDay", header: speech.say(CaseReportPhrase.lastDay), .day),
                            .init("extendedBy", header: speech.say(CaseReportPhrase.next), .text),
                            .init("pendingCase", header: speech.say(CaseReportPhrase.asked), .text),
                            .init("positions", header: speech.say(.positions), .positions),
                        ],
                        rows: endings.map { cells($0, speech) }))
            ])
    }

    private func cells(_ ending: Ending, _ speech: some ReportSpeech) -> [ReportCell] {
        let permit = ending.permit
        let positions = [permit.grantedAt, permit.cancelledAt, ending.next?.grantedAt]
        return [
            .text(permit.permit.text), .text(permit.person.text), .text(permit.service.text),
            .text(speech.say(permit.service)), .text(permit.ground.text), .day(permit.lastDay),
            ending.next.map { .text($0.permit.text) } ?? .absent,
            ending.pending.map { .text($0.casefile.text) } ?? .absent,
            .positions(positions.compactMap(\.self).sorted()),
        ]
    }
}
