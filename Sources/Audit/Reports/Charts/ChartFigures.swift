/// The figures of a chart, taken from the table beside it.
struct ChartFigures: Equatable {
    struct Series: Equatable {
        let label: String
        /// One value for each category; nil where the table has none.
        var values: [Int?]
    }

    private(set) var categories: [String]
    private(set) var series: [Series]
    /// The header of the column of categories.
    let categoryTitle: String
    /// What is measured.
    let measure: String
    /// Whether bars lie below one another, for the categories' names have no room side by side.
    private(set) var isLying = false
    /// Labels of series and of categories that would crowd the chart, in the table's order.
    private(set) var leftOut: [String] = []

    /// As many series as there are fillings and marks that one tells apart.
    static let seriesLimit = 8

    init(_ chart: ReportChart, _ table: ReportTable) {
        categories = []
        series = []
        measure = chart.measure
        guard let place = table.index(of: chart.categories) else {
            categoryTitle = ""
            return
        }
        categoryTitle = table.columns[place].header
        switch chart.series {
        case .columns(let names):
            for column in names.compactMap(table.index) {
                take(table.rows, by: place, measuring: column) { _ in table.columns[column].header }
            }
        case .split(let by, let value):
            guard let column = table.index(of: value), let by = table.index(of: by) else { return }
            take(table.rows, by: place, measuring: column) { $0[by].label }
        }
        limitSeries()
        isLying = chart.form == .bars && ColumnDrawing.isTooNarrow(for: self)
        if isLying { limitCategories() }
    }

    private mutating func take(
        _ rows: [[ReportCell]], by place: Int, measuring column: Int,
        named name: ([ReportCell]) -> String
    ) {
        var places = Dictionary(uniqueKeysWithValues: zip(categories, categories.indices))
        var found = Dictionary(uniqueKeysWithValues: zip(series.map(\.label), series.indices))
        for row in rows {
            let (category, label) = (row[place].label, name(row))
            if places[category] == nil {
                places[category] = categories.count
                categories.append(category)
                for index in series.indices { series[index].values.append(nil) }
            }
            if found[label] == nil {
                found[label] = series.count
                let nothing = [Int?](repeating: nil, count: categories.count)
                series.append(Series(label: label, values: nothing))
            }
            guard let value = row[column].integer, let index = found[label],
                let slot = places[category]
            else { continue }
            series[index].values[slot] = ChartScale.sum(series[index].values[slot] ?? 0, value)
        }
    }

    private mutating func limitSeries() {
        leftOut += series.dropFirst(Self.seriesLimit).map(\.label)
        series = Array(series.prefix(Self.seriesLimit))
    }

    private mutating func limitCategories() {
        let count = BarDrawing.categoryLimit(series: series.count)
        leftOut += categories.dropFirst(count)
        categories = Array(categories.prefix(count))
        for index in series.indices {
            series[index].values = Array(series[index].values.prefix(count))
        }
    }

    /// What the chart leaves out, in a line: all labels, or of many the first, the last and how many.
    var leftOutText: String {
        guard leftOut.count > 10, let first = leftOut.first, let last = leftOut.last else {
            return leftOut.joined(separator: ", ")
        }
        return "\(first) … \(last) (\(ReportNumber.text(leftOut.count)))"
    }

    /// All values there are.
    var values: [Int] { series.flatMap { $0.values.compactMap { $0 } } }

    /// The periods that the categories name; nil unless all of them are periods.
    var periods: [ReportPeriod]? {
        let periods = categories.compactMap { ReportPeriod($0) }
        return periods.count == categories.count ? periods : nil
    }
}
