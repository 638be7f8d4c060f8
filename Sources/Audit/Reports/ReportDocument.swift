/// A report as data: what it says, and the stamp from which it can be made again.
///
/// The same document gives the same bytes in each format, on any machine and in any year: nothing
/// in it is taken from a clock, a locale or the machine.
public struct ReportDocument: Equatable, Sendable {
    public let stamp: ReportStamp
    public let title: String
    /// What the tables say, in whole sentences.
    public let summary: [String]
    public let sections: [ReportSection]

    public init(stamp: ReportStamp, title: String, summary: [String], sections: [ReportSection]) {
        self.stamp = stamp
        self.title = title
        self.summary = summary
        self.sections = sections
    }

    /// Returns the report in `format`.
    ///
    /// `words` label the stamp for people, so only HTML has a use for them.
    public func written(as format: ReportFormat, words: ReportWords) -> [UInt8] {
        switch format {
        case .csv: ReportCSV.text(of: self)
        case .json: ReportJSON.text(of: self)
        case .html: ReportHTML.text(of: self, words: words)
        }
    }
}

/// The form in which a report is written; the raw value is the file name's extension.
public enum ReportFormat: String, CaseIterable, Sendable {
    case csv
    case json
    case html
}

/// One question of a report: a table, and where it helps the same figures drawn.
public struct ReportSection: Equatable, Sendable {
    public let title: String
    /// What must be known to read the figures: what is counted, and what is not.
    public let note: String?
    public let table: ReportTable
    public let chart: ReportChart?

    /// Creates a section; a chart names columns of `table`, those it measures being integers.
    public init(title: String, note: String? = nil, table: ReportTable, chart: ReportChart? = nil) {
        precondition(chart.map { $0.fits(table) } ?? true, "a chart of columns the table lacks")
        self.title = title
        self.note = note
        self.table = table
        self.chart = chart
    }
}

/// The rows of a section, all of them.
public struct ReportTable: Equatable, Sendable {
    /// A column: its name for programs, its header for people, and what its cells hold.
    public struct Column: Equatable, Sendable {
        /// What the cells of a column hold.
        public enum Kind: String, Sendable {
            case text
            case integer
            case day
            /// Positions in the log that prove the row.
            case positions
        }

        /// The name for programs, in letters and digits, never translated.
        public let name: String
        public let header: String
        public let kind: Kind

        /// Creates a column; `name` is of letters, digits and `-_.`.
        public init(_ name: String, header: String, _ kind: Kind) {
            precondition(ReportStamp.isName(name), "a column's name is for programs")
            self.name = name
            self.header = header
            self.kind = kind
        }
    }

    public let columns: [Column]
    public let rows: [[ReportCell]]
    /// What holds for all rows together, under the table; not always a sum, and in no chart.
    public let total: [ReportCell]?

    /// Creates a table; each row has one cell for each column, of its kind or absent.
    public init(columns: [Column], rows: [[ReportCell]], total: [ReportCell]? = nil) {
        for row in rows + (total.map { [$0] } ?? []) {
            precondition(
                row.count == columns.count && zip(row, columns).allSatisfy { $0.fits($1.kind) },
                "a row that is not one cell for each column, of its kind")
        }
        self.columns = columns
        self.rows = rows
        self.total = total
    }

    /// Returns the place of the column called `name`, from 0; nil if there is none.
    func index(of name: String) -> Int? {
        columns.firstIndex { $0.name == name }
    }
}
