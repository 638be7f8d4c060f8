import Audit
import Casework
import Testing

/// A report as an office would print it, with invented figures and text that wants escaping.
enum SampleReport {
    static func document() throws -> ReportDocument {
        ReportDocument(
            stamp: try stamp(), title: "Presence by nationality and month",
            summary: [
                "Citizens of six states were present without a visa.",
                "Who was present in two months is counted in both.",
            ],
            sections: [byMonth, byGround, try overstays(), refusals])
    }

    static func stamp(
        period: String = "2026-01..2026-06", origin: String = "ledger.example/az",
        language: ReportLanguage = .english
    ) throws -> ReportStamp {
        ReportStamp(
            report: "presence-by-nationality", version: 1,
            period: try #require(ReportPeriod(period)), origin: origin, position: Position(18_166),
            treeRoot: "9c1f77ab" + String(repeating: "0123456789abcdef", count: 3) + "deadbeef",
            knownAt: try #require(Instant("2026-07-04T08:00:05.123456Z")),
            law: LawCitation(book: try #require(LawBookCode("az")), ordinal: 58),
            readModels: [
                ReadModelVersion("crossing", version: 1), ReadModelVersion("presence", version: 2),
            ],
            language: language)
    }

    static let persons: [(nationality: String, byMonth: [Int])] = [
        ("GEO", [1412, 1287, 1530, 1644, 1801, 2103]), ("RUS", [988, 941, 1105, 1190, 1342, 1489]),
        ("TUR", [742, 715, 803, 861, 904, 977]), ("CHN", [12, 15, 21, 18, 240, 312]),
        ("UZB", [311, 298, 342, 351, 377, 402]), ("IRN", [205, 198, 610, 254, 231, 247]),
    ]

    private static let byMonth = ReportSection(
        title: "Persons present, by nationality and month",
        note: "Persons with at least one day of visa-free stay in the month.",
        table: ReportTable(
            columns: [
                .init("nationality", header: "Nationality", .text),
                .init("month", header: "Month", .text),
                .init("persons", header: "Persons", .integer),
                .init("lastPosition", header: "Last position", .positions),
            ],
            rows: persons.flatMap { nationality, counts in
                counts.enumerated().map { month, count in
                    [
                        .text(nationality), .text("2026-0\(month + 1)"), .integer(count),
                        .positions([Position(9000 + 4 * count)]),
                    ]
                }
            }),
        chart: ReportChart(
            title: "Persons present, by month.",
            description:
                "A line for each nationality: citizens of China rise from 18 to 240 in May.",
            form: .line, categories: "month",
            series: .split(by: "nationality", value: "persons"), measure: "Persons"))

    private static let byGround = ReportSection(
        title: "Entries by ground",
        table: ReportTable(
            columns: [
                .init("ground", header: "Ground of entry", .text),
                .init("first", header: "First quarter", .integer),
                .init("second", header: "Second quarter", .integer),
                .init("change", header: "Change", .integer),
            ],
            rows: [
                [.text("Visa-free"), .integer(13_903), .integer(17_644), .integer(3741)],
                [.text("Visa"), .integer(4118), .integer(5020), .integer(902)],
                [.text("Residence permit"), .integer(2240), .integer(2194), .integer(-46)],
                [.text("Not stated"), .integer(0), .absent, .absent],
            ],
            total: [.text("All"), .integer(20_261), .integer(24_858), .integer(4597)]),
        chart: ReportChart(
            title: "Entries by ground.", description: "Two bars for each ground, one a quarter.",
            form: .bars, categories: "ground", series: .columns(["first", "second"]),
            measure: "Entries"))

    private static func overstays() throws -> ReportSection {
        ReportSection(
            title: "Overstays & <what> was \"said\"", note: "One row each; a sum,=1+1 is none.",
            table: ReportTable(
                columns: [
                    .init("person", header: "Person", .text), .init("since", header: "Since", .day),
                    .init("days", header: "Days", .integer), .init("said", header: "Said", .text),
                    .init("provedBy", header: "Proved by", .positions),
                ],
                rows: [
                    [
                        .text("P-AZ-000009"), .day(try #require(Day(2026, 6, 13))), .integer(18),
                        .text("=HYPERLINK(\"http://x\"), <b>it's</b> & so"),
                        .positions([98, 99, 100, 115].map { Position($0) }),
                    ],
                    [
                        .text("P-AZ-000012"), .day(try #require(Day(2026, 6, 20))), .integer(-1),
                        .text(""), .positions([]),
                    ],
                    [.text("P-AZ-000013"), .absent, .absent, .text("law/az#16"), .absent],
                ]))
    }

    private static let refusals = ReportSection(
        title: "Refusals of entry",
        table: ReportTable(
            columns: [
                .init("checkpoint", header: "Checkpoint", .text),
                .init("refusals", header: "Refusals", .integer),
            ], rows: []),
        chart: ReportChart(
            title: "Refusals.", description: "By checkpoint.", form: .bars,
            categories: "checkpoint", series: .columns(["refusals"]), measure: "Refusals"))
}

extension ReportDocument {
    /// The report as text.
    func text(as format: ReportFormat, words: ReportWords = .english) -> String {
        String(decoding: written(as: format, words: words), as: UTF8.self)
    }
}

extension ReportWords {
    static let english = ReportWords(
        labels: Labels(
            report: "report", version: "version", layout: "layout", period: "period",
            firstDay: "first day", lastDay: "last day", origin: "ledger", position: "position",
            treeRoot: "tree root", knownAt: "as known at", law: "law as of",
            readModels: "read models", language: "language"),
        stampHeading: "How this report was made",
        stampNote: "From the same cut of the log the same bytes are made again; "
            + "“salname report verify FILE” does it and compares.",
        noRows: "No rows.", onlyInTable: "Only in the table:")
}
