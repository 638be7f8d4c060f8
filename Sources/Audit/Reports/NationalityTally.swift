import Casework

/// Counts by nationality and by column.
struct NationalityTally: Equatable {
    /// The counts of one nationality.
    struct Row: Equatable {
        let nationality: StateCode
        let counts: [Int]
        let total: Int
    }

    private let width: Int
    private var counts: [StateCode: [Int]] = [:]

    /// Creates a tally of so many columns, which has counted nothing.
    init(columns: Int) {
        width = columns
    }

    mutating func count(_ nationality: StateCode, in column: Int) {
        counts[nationality, default: [Int](repeating: 0, count: width)][column] += 1
    }

    /// The nationalities counted, the largest first, those of one size by code.
    var rows: [Row] {
        counts.keys.sorted().map { nationality in
            let counts = counts[nationality] ?? []
            return Row(
                nationality: nationality, counts: counts, total: counts.reduce(0, +))
        }.sorted { ($1.total, $0.nationality) < ($0.total, $1.nationality) }
    }

    /// What each column comes to.
    var totals: [Int] {
        counts.values.reduce([Int](repeating: 0, count: width)) { sums, counts in
            zip(sums, counts).map(+)
        }
    }

    /// What everything comes to.
    var total: Int { totals.reduce(0, +) }
}

extension NationalityTally {
    /// Returns the tally as a table; `columns` head the columns, `sum` the one that adds them up.
    func table(
        _ columns: [ReportTable.Column], sum: ReportTable.Column, _ speech: some ReportSpeech
    ) -> ReportTable {
        ReportTable(
            columns: ReportTable.Column.nationality(speech) + columns + [sum],
            rows: rows.map { row in
                [.text(row.nationality.text), row.nationality.named(in: speech.reportLanguage)]
                    + row.counts.map { .integer($0) } + [.integer(row.total)]
            },
            total: counts.isEmpty
                ? nil
                : [.text(speech.say(.all)), .absent] + totals.map { .integer($0) }
                    + [.integer(total)])
    }

    /// Returns bars of the column `sum`, the largest nationality first; nil where nothing is counted.
    func bars(
        _ title: String, of sum: ReportTable.Column, _ speech: some ReportSpeech
    ) -> ReportChart? {
        guard let largest = rows.first else { return nil }
        let values = [
            "nationality": largest.nationality.text, "count": ReportNumber.text(largest.total),
        ]
        return ReportChart(
            title: title, description: speech.say(ReportPhrase.largestFirst, values), form: .bars,
            categories: "nationality", series: .columns([sum.name]), measure: sum.header)
    }
}

extension StateCode {
    /// The name of the state in the report's language; absent where it has none.
    func named(in language: ReportLanguage) -> ReportCell {
        let name =
            switch language {
            case .english: englishName
            case .azerbaijani: azerbaijaniName
            }
        return name.map { .text($0) } ?? .absent
    }
}

extension ReportTable.Column {
    /// The code of a nationality, and its name beside it.
    static func nationality(_ speech: some ReportSpeech) -> [ReportTable.Column] {
        [
            .init("nationality", header: speech.say(ReportPhrase.nationality), .text),
            .init("state", header: speech.say(ReportPhrase.state), .text),
        ]
    }
}

/// The grounds as reports tell them apart; the raw value is the name of a column.
enum ReportGround: String, CaseIterable {
    case visaFree
    case visa
    case permit
    case citizen
    case noGround

    init(_ ground: EntryGround) {
        self =
            switch ground {
            case .visaFree: .visaFree
            case .visa: .visa
            case .permit: .permit
            case .citizen: .citizen
            // Derived grounds are always examined.
            case .none, .unexamined: .noGround
            }
    }

    /// The place among the columns, from 0.
    var place: Int {
        switch self {
        case .visaFree: 0
        case .visa: 1
        case .permit: 2
        case .citizen: 3
        case .noGround: 4
        }
    }

    func said(_ speech: some ReportSpeech) -> String {
        switch self {
        case .visaFree: speech.say(.visaFree)
        case .visa: speech.say(.visa)
        case .permit: speech.say(ReportPhrase.permit)
        case .citizen: speech.say(.citizen)
        case .noGround: speech.say(ReportPhrase.noGround)
        }
    }

    static func columns(_ speech: some ReportSpeech) -> [ReportTable.Column] {
        allCases.map { .init($0.rawValue, header: $0.said(speech), .integer) }
    }
}
