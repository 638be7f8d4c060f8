/// Upright bars: categories side by side, in each of them a bar for each series.
struct ColumnDrawing {
    private let figures: ChartFigures
    private let plot: ChartPlot
    /// Whether each bar has its series' name below it; otherwise a key stands above.
    private let namesBars: Bool
    private let keys: [[(index: Int, x: Int)]]

    /// Whether the categories' names have no room side by side; times may be left out, names not.
    static func isTooNarrow(for figures: ChartFigures) -> Bool {
        guard figures.periods == nil else { return false }
        let widest = figures.categories.map(ChartText.width).max() ?? 0
        let room = (ChartDrawing.width - 700) / max(1, figures.categories.count)
        return widest + ChartText.gap > room
            || room * 3 / 4 / max(1, figures.series.count) < ChartText.size
    }

    init(_ figures: ChartFigures) {
        self.figures = figures
        let plain = ChartPlot(figures.values, top: 400, margin: 60)
        let widest = figures.series.map { ChartText.width($0.label) }.max() ?? 0
        let isSingle = figures.series.count < 2
        namesBars = !isSingle && widest + 20 <= Self.barWidth(figures, plain)
        keys = isSingle || namesBars ? [] : Self.keys(of: figures)
        plot = ChartPlot(figures.values, top: 400 + keys.count * 190, margin: 60)
    }

    private static func barWidth(_ figures: ChartFigures, _ plot: ChartPlot) -> Int {
        let slot = plot.width / max(1, figures.categories.count)
        return max(4, min(slot * 78 / 100 / max(1, figures.series.count), 620))
    }

    func drawn() -> (canvas: ChartCanvas, height: Int) {
        var canvas = ChartCanvas()
        drawKeys(on: &canvas)
        plot.drawScale(on: &canvas, measure: figures.measure)
        let count = figures.categories.count
        let centres = (0..<count).map { plot.left + (2 * $0 + 1) * plot.width / (2 * count) }
        let width = Self.barWidth(figures, plot)
        let writesValues = self.writesValues(within: width)
        for (category, centre) in centres.enumerated() {
            for (series, line) in figures.series.enumerated() {
                let x = centre - width * figures.series.count / 2 + width * series
                if namesBars {
                    canvas.text(
                        line.label, x: x + width / 2, baseline: plot.bottom + 150, .middle)
                }
                guard let value = line.values[category] else { continue }
                draw(value, series, category, x: x, width: width, on: &canvas)
                guard writesValues else { continue }
                let above = value < 0 ? plot.y(value) + 130 : plot.y(value) - 45
                canvas.text(
                    ReportNumber.text(value), x: x + width / 2, baseline: above, .middle)
            }
        }
        plot.drawBaseline(on: &canvas)
        let below = plot.bottom + 170 + (namesBars ? ChartText.line : 0)
        let end = plot.drawCategories(of: figures, at: centres, on: &canvas, below: below)
        return (canvas, end)
    }

    private func draw(
        _ value: Int, _ series: Int, _ category: Int, x: Int, width: Int,
        on canvas: inout ChartCanvas
    ) {
        let (top, bottom) = (min(plot.y(value), plot.y(0)), max(plot.y(value), plot.y(0)))
        // Bars wide enough to be outlined stand a little apart.
        let gap = width > 60 ? 12 : 0
        canvas.bar(
            x: x + gap / 2, y: top, width: width - gap, height: bottom - top,
            filling: ChartMark.filling(series),
            name: ChartDrawing.name(figures, series, category, value))
    }

    /// Values are written where every one of them fits over its own bar, or its own category.
    private func writesValues(within width: Int) -> Bool {
        let widest = figures.values.map { ChartText.width(ReportNumber.text($0)) }.max() ?? 0
        let slot = plot.width / max(1, figures.categories.count)
        return widest + 20 <= (figures.series.count == 1 ? slot : width)
    }

    // MARK: - The key

    private static func keys(of figures: ChartFigures) -> [[(index: Int, x: Int)]] {
        var rows: [[(index: Int, x: Int)]] = [[]]
        var x = 0
        for (index, series) in figures.series.enumerated() {
            let width = 270 + ChartText.width(series.label) + 160
            if x + width > ChartDrawing.width, x > 0 {
                rows.append([])
                x = 0
            }
            rows[rows.count - 1].append((index, x))
            x += width
        }
        return rows
    }

    private func drawKeys(on canvas: inout ChartCanvas) {
        for (row, keys) in keys.enumerated() {
            for (index, x) in keys {
                canvas.bar(
                    x: x, y: 20 + row * 190, width: 200, height: 110,
                    filling: ChartMark.filling(index))
                let label = ChartText.fitted(
                    figures.series[index].label, within: ChartDrawing.width - 300)
                canvas.text(label, x: x + 270, baseline: 115 + row * 190)
            }
        }
    }
}
