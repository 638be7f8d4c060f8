import Casework

/// Lines over time, each named at its right end.
struct LineDrawing {
    private let figures: ChartFigures
    private let plot: ChartPlot
    private let places: [Int]

    init(_ figures: ChartFigures) {
        self.figures = figures
        let names = figures.series.map {
            ChartText.fitted($0.label, within: ChartDrawing.width / 4)
        }
        let margin = figures.series.count > 1 ? 250 + (names.map(ChartText.width).max() ?? 0) : 120
        plot = ChartPlot(figures.values, top: 400, margin: margin)
        places = Self.places(of: figures, in: plot)
    }

    /// Times stand where they are in time; anything else at even steps.
    private static func places(of figures: ChartFigures, in plot: ChartPlot) -> [Int] {
        let numbers = figures.periods.map(times) ?? Array(figures.categories.indices)
        // The first and the last point stand a little inside, clear of the scale.
        let (start, length) = (plot.left + 200, plot.width - 260)
        guard let least = numbers.min(), let most = numbers.max(), least < most else {
            return numbers.map { _ in start + length / 2 }
        }
        return numbers.map { start + ($0 - least) * length / (most - least) }
    }

    /// Returns the months, if every period begins with one, for they are drawn of equal length;
    /// otherwise the days.
    private static func times(of periods: [ReportPeriod]) -> [Int] {
        let starts = periods.map(\.first)
        return starts.allSatisfy { $0.parts.day == 1 }
            ? starts.map { $0.parts.year * 12 + $0.parts.month } : starts.map(\.number)
    }

    func drawn() -> (canvas: ChartCanvas, height: Int) {
        var canvas = ChartCanvas()
        plot.drawScale(on: &canvas, measure: figures.measure)
        plot.drawBaseline(on: &canvas)
        for (index, series) in figures.series.enumerated() {
            draw(series, index, on: &canvas)
        }
        if figures.series.count > 1 { drawNames(on: &canvas) }
        let end = plot.drawCategories(
            of: figures, at: places, on: &canvas, below: plot.bottom + 190)
        return (canvas, end)
    }

    private func draw(
        _ series: ChartFigures.Series, _ index: Int, on canvas: inout ChartCanvas
    ) {
        // A value that is absent parts the line: nothing is drawn where nothing is known.
        let parts = figures.inOrder(places).split { series.values[$0] == nil }.map { part in
            part.compactMap { place in
                series.values[place].map { (x: places[place], y: plot.y($0)) }
            }
        }
        canvas.polyline(parts, dash: ChartMark.dash(index))
        // Marks closer than they are wide would be a thick line; then the ends alone have one.
        let room = plot.width / max(1, figures.categories.count)
        for (place, value) in series.values.enumerated() {
            guard let value, room >= 110 || place == lastKnown(series) else { continue }
            canvas.mark(
                .of(index), x: places[place], y: plot.y(value),
                name: ChartDrawing.name(figures, index, place, value))
        }
    }

    private func lastKnown(_ series: ChartFigures.Series) -> Int? {
        figures.inOrder(places).last { series.values[$0] != nil }
    }

    /// Names stand beside their lines' ends, moved apart where they would touch.
    private func drawNames(on canvas: inout ChartCanvas) {
        var ends: [(index: Int, x: Int, y: Int)] = []
        for (index, series) in figures.series.enumerated() {
            guard let last = lastKnown(series), let value = series.values[last] else { continue }
            ends.append((index, places[last], plot.y(value)))
        }
        ends.sort { ($0.y, $0.index) < ($1.y, $1.index) }
        let heights = Self.apart(ends.map(\.y), by: ChartText.line, within: plot.top...plot.bottom)
        for (end, height) in zip(ends, heights) {
            let x = plot.right + 130
            canvas.line("lead", from: (end.x + 60, end.y), to: (x - 40, height))
            let label = figures.series[end.index].label
            canvas.text(
                ChartText.fitted(label, within: ChartDrawing.width / 4), x: x, baseline: height + 40
            )
        }
    }

    /// Returns `heights`, which ascend, moved so that each is `distance` below the one before.
    static func apart(_ heights: [Int], by distance: Int, within range: ClosedRange<Int>) -> [Int] {
        var moved: [Int] = []
        for height in heights {
            moved.append(max(height, moved.last.map { $0 + distance } ?? range.lowerBound))
        }
        var limit = range.upperBound
        for index in moved.indices.reversed() {
            moved[index] = min(moved[index], limit)
            limit = moved[index] - distance
        }
        return moved
    }
}

extension ChartFigures {
    /// Returns the categories' indices from left to right, where the table has them otherwise.
    fileprivate func inOrder(_ places: [Int]) -> [Int] {
        places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    }
}
