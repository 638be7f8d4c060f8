/// A picture of the table beside it: it has no figures of its own.
///
/// A chart that would be too crowded to read draws the first series and categories of the table,
/// and names those that stand in the table only.
public struct ReportChart: Equatable, Sendable {
    /// How the figures are drawn.
    public enum Form: Equatable, Sendable {
        /// A bar for each category and series, from zero.
        case bars
        /// A line for each series. Days, months, quarters and years stand where they are in time,
        /// so that one that is missing leaves its place free; anything else at even steps.
        case line
    }

    /// Where the series come from.
    public enum Series: Equatable, Sendable {
        /// Each of these columns is a series, named by its header, which no other one has.
        case columns([String])
        /// Each value of the column `by` is a series, of what `value` says; rows that share
        /// category and series are added up.
        case split(by: String, value: String)
    }

    public let title: String
    /// What the picture shows, in a sentence for those who cannot see it.
    public let description: String
    public let form: Form
    /// The column whose values stand along the axis, in the order in which they first come.
    public let categories: String
    public let series: Series
    /// What is measured, written at the axis of values: `persons`.
    public let measure: String

    public init(
        title: String, description: String, form: Form, categories: String, series: Series,
        measure: String
    ) {
        self.title = title
        self.description = description
        self.form = form
        self.categories = categories
        self.series = series
        self.measure = measure
    }

    func fits(_ table: ReportTable) -> Bool {
        func isMeasured(_ name: String) -> Bool {
            table.index(of: name).map { table.columns[$0].kind == .integer } ?? false
        }
        guard table.index(of: categories) != nil else { return false }
        switch series {
        case .columns(let names):
            let headers = names.compactMap { table.index(of: $0) }.map { table.columns[$0].header }
            return !names.isEmpty && names.allSatisfy(isMeasured)
                && Set(headers).count == names.count
        case .split(let by, let value): return table.index(of: by) != nil && isMeasured(value)
        }
    }
}
