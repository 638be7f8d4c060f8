import Casework

/// Counts by a word, as a service or an office, and by column.
struct CaseTally {
    private let width: Int
    private var counts: [String: [Int]] = [:]

    /// Creates a tally of so many columns, which has counted nothing.
    init(columns: Int) {
        width = columns
    }

    mutating func count(_ word: some Code, in column: Int, _ times: Int = 1) {
        counts[word.text, default: [Int](repeating: 0, count: width)][column] += times
    }

    /// The words counted, by their bytes, with the counts of each.
    var rows: [(word: String, counts: [Int])] {
        counts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { ($0, counts[$0] ?? []) }
    }

    /// What each column comes to.
    var totals: [Int] {
        counts.values.reduce([Int](repeating: 0, count: width)) { zip($0, $1).map(+) }
    }

    /// Returns the tally as a table; `name` says what a word is called, where it has another name for people.
    func table(
        _ heads: [ReportTable.Column], _ columns: [ReportTable.Column],
        all: String, name: ((String) -> String)? = nil
    ) -> ReportTable {
        let named = name != nil
        return ReportTable(
            columns: heads + columns,
            rows: rows.map { row in
                [.text(row.word)] + (named ? [.text(name?(row.word) ?? row.word)] : [])
                    + row.counts.map { .integer($0) }
            },
            total: counts.isEmpty
                ? nil
                : [.text(all)] + (named ? [.absent] : []) + totals.map { .integer($0) })
    }
}

/// Counts by a service and one of its grounds.
struct GroundTally {
    /// How often a ground of a service was counted.
    struct Line {
        let service: Service
        let ground: String
        fileprivate(set) var count = 0
    }

    private var counts: [String: Line] = [:]

    mutating func count(_ ground: String, of service: Service) {
        let line = Line(service: service, ground: ground)
        counts["\(service) \(ground)", default: line].count += 1
    }

    /// What was counted, by the bytes of service and ground.
    var lines: [Line] {
        counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    }
}

extension ReportSpeech {
    /// Heads the rows of a tally by service.
    var serviceColumns: [ReportTable.Column] {
        [
            .init("service", header: say(CaseReportPhrase.service), .text),
            .init("name", header: say(CaseReportPhrase.serviceName), .text),
        ]
    }

    /// Returns the name of the service with the code `text`.
    func name(ofService text: String) -> String { Service(text).map { say($0) } ?? text }

    /// Returns a table of `lines`, whose grounds are headed by `head`.
    func table(
        _ lines: [GroundTally.Line], headed head: String, _ column: CaseReportPhrase
    ) -> ReportTable {
        ReportTable(
            columns: serviceColumns + [.init("ground", header: head, .text), count(column)],
            rows: lines.map { line in
                [
                    .text(line.service.text), .text(say(line.service)), .text(line.ground),
                    .integer(line.count),
                ]
            })
    }

    func count(_ column: CaseReportPhrase) -> ReportTable.Column {
        .init(column.rawValue, header: say(column), .integer)
    }
}
