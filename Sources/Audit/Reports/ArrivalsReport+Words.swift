import Casework

extension ArrivalsReport {
    func content(_ speech: some ReportSpeech) -> ReportContent {
        let total = total
        var summary = [
            speech.say(
                ArrivalPhrase.summary,
                [
                    "entries": ReportNumber.text(total.entries),
                    "persons": ReportNumber.text(personsEntered),
                    "exits": ReportNumber.text(total.exits),
                ])
        ]
        if unmatched > 0 {
            let values = ["crossings": ReportNumber.text(unmatched)]
            summary.append(speech.say(.summaryUnmatched, values))
        }
        return ReportContent(
            title: speech.say(ArrivalPhrase.title), summary: summary,
            sections: [
                months(total, speech), nationalities(total, speech), checkpoints(total, speech),
                refusals(speech),
            ])
    }

    private static func columns(_ speech: some ReportSpeech) -> [ReportTable.Column] {
        [
            .init("entries", header: speech.say(.entries), .integer),
            .init("exits", header: speech.say(.exits), .integer),
        ]
    }

    private static func cells(_ count: Count) -> [ReportCell] {
        [.integer(count.entries), .integer(count.exits)]
    }

    private func bars(
        _ title: ArrivalPhrase, _ text: ArrivalPhrase, by categories: String,
        _ speech: some ReportSpeech
    ) -> ReportChart {
        ReportChart(
            title: speech.say(title), description: speech.say(text), form: .bars,
            categories: categories, series: .columns(["entries", "exits"]),
            measure: speech.say(.crossings))
    }

    private func months(_ total: Count, _ speech: some ReportSpeech) -> ReportSection {
        // A month without a crossing has its row: its absence would say nothing.
        let months = period.months
        var counts = [Count](repeating: Count(), count: months.count)
        let first = months.map(\.first)
        for movement in movements {
            counts[(first.lastIndex { $0 <= movement.day }) ?? 0].take(movement)
        }
        return ReportSection(
            title: speech.say(ArrivalPhrase.byMonth), note: speech.say(ArrivalPhrase.byMonthNote),
            table: ReportTable(
                columns: [.init("month", header: speech.say(.month), .text)]
                    + Self.columns(speech),
                rows: zip(months, counts).map { [.text($0.name)] + Self.cells($1) },
                total: [.text(speech.say(.all))] + Self.cells(total)),
            chart: months.count > 1
                ? bars(.byMonthChart, .byMonthText, by: "month", speech) : nil)
    }

    private func nationalities(_ total: Count, _ speech: some ReportSpeech) -> ReportSection {
        let months = period.months
        let counts = count { movement in
            MonthAndNationality(
                month: months.last { $0.first <= movement.day } ?? months[0],
                nationality: movement.nationality)
        }
        return ReportSection(
            title: speech.say(ArrivalPhrase.byNationality),
            note: speech.say(ArrivalPhrase.byNationalityNote),
            table: ReportTable(
                columns: [.init("month", header: speech.say(.month), .text)]
                    + ReportTable.Column.nationality(speech) + ReportGround.columns(speech)
                    + Self.columns(speech),
                rows: counts.map { key, count in
                    [
                        .text(key.month.name), .text(key.nationality.text),
                        key.nationality.named(in: speech.reportLanguage),
                    ] + count.byGround.map { .integer($0) } + Self.cells(count)
                },
                total: movements.isEmpty
                    ? nil
                    : [.text(speech.say(.all)), .absent, .absent]
                        + total.byGround.map { .integer($0) } + Self.cells(total)))
    }

    private func checkpoints(_ total: Count, _ speech: some ReportSpeech) -> ReportSection {
        ReportSection(
            title: speech.say(.byCheckpoint), note: speech.say(.byCheckpointNote),
            table: ReportTable(
                columns: [.init("checkpoint", header: speech.say(.checkpoint), .text)]
                    + Self.columns(speech),
                rows: count(by: \.checkpoint).map { [.text($0.key.text)] + Self.cells($0.count) },
                total: movements.isEmpty ? nil : [.text(speech.say(.all))] + Self.cells(total)),
            chart: movements.isEmpty
                ? nil : bars(.byCheckpointChart, .byCheckpointText, by: "checkpoint", speech))
    }

    private func refusals(_ speech: some ReportSpeech) -> ReportSection {
        let all = refusedInAll
        return ReportSection(
            title: speech.say(.refusals), note: speech.say(.refusalsNote),
            table: ReportTable(
                columns: [
                    .init("reason", header: speech.say(.reason), .text),
                    .init("meaning", header: speech.say(.meaning), .text),
                    .init("article", header: speech.say(.article), .text),
                    .init("refusals", header: speech.say(ArrivalPhrase.refused), .integer),
                    .init("persons", header: speech.say(.persons), .integer),
                ],
                rows: refused.map { refused in
                    [
                        .text(refused.reason.rawValue), .text(speech.say(refused.reason.phrase)),
                        .text(refused.reason.article), .integer(refused.refusals),
                        .integer(refused.persons),
                    ]
                },
                total: [
                    .text(speech.say(.all)), .absent, .absent, .integer(all.refusals),
                    .integer(all.persons),
                ]))
    }
}

extension EntryRefusalReason {
    fileprivate var phrase: ArrivalPhrase {
        switch self {
        case .publicOrder: .publicOrder
        case .graveCrime: .graveCrime
        case .conviction: .conviction
        case .removedBefore: .removedBefore
        case .undesirable: .undesirable
        case .purposeBroken: .purposeBroken
        case .falseData: .falseData
        case .fineUnpaid: .fineUnpaid
        case .noDocument: .noDocument
        case .noGround: .noGround
        }
    }

    /// The article of the Migration Code.
    fileprivate var article: String {
        switch self {
        case .publicOrder: "16.1.1"
        case .graveCrime: "16.1.2"
        case .conviction: "16.1.3"
        case .removedBefore: "16.1.4"
        case .undesirable: "16.1.5"
        case .purposeBroken: "16.1.6"
        case .falseData: "16.1.7"
        case .fineUnpaid: "16.1.8"
        case .noDocument, .noGround: "18"
        }
    }
}
