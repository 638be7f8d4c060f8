/// Lying bars, one below the other: for categories whose names have no room side by side.
///
/// Each bar has its value at its end, and where there are several series its series' name too.
struct BarDrawing {
    private let figures: ChartFigures
    private let scale: ChartScale
    private let left: Int
    private let right: Int

    private static let top = 60
    private static let thickness = 145
    private static let gap = 90

    /// How many categories of `series` bars each stand on one page together with their heading.
    static func categoryLimit(series: Int) -> Int {
        max(1, 7200 / (thickness * max(1, series) + gap))
    }

    init(_ figures: ChartFigures) {
        self.figures = figures
        scale = ChartScale(figures.values)
        let widest = figures.categories.map(ChartText.width).max() ?? 0
        left = min(widest, ChartDrawing.width * 2 / 5) + 90
        let ends = figures.series.flatMap { series in
            series.values.compactMap { $0 }.map { Self.end(of: series, $0, figures) }
        }
        right = ChartDrawing.width - 100 - (ends.map(ChartText.width).max() ?? 0)
    }

    private static func end(
        of series: ChartFigures.Series, _ value: Int, _ figures: ChartFigures
    ) -> String {
        let number = ReportNumber.text(value)
        guard figures.series.count > 1 else { return number }
        return "\(number)  \(ChartText.fitted(series.label, within: ChartDrawing.width / 4))"
    }

    func drawn() -> (canvas: ChartCanvas, height: Int) {
        var canvas = ChartCanvas()
        let height = Self.thickness * max(1, figures.series.count)
        let pitch = height + Self.gap
        let bottom = Self.top + pitch * figures.categories.count
        for tick in scale.ticks {
            let x = self.x(tick)
            if tick != 0 { canvas.line("grid", from: (x, Self.top), to: (x, bottom)) }
        }
        for (category, name) in figures.categories.enumerated() {
            let y = Self.top + pitch * category + Self.gap / 2
            let label = ChartText.fitted(name, within: left - 90)
            canvas.text(label, x: left - 70, baseline: y + height / 2 + 40, .end)
            for (series, line) in figures.series.enumerated() {
                guard let value = line.values[category] else { continue }
                draw(value, series, category, y: y + Self.thickness * series, on: &canvas)
            }
        }
        canvas.line("axis", from: (x(0), Self.top), to: (x(0), bottom))
        let end = drawScale(below: bottom, on: &canvas)
        return (canvas, end)
    }

    private func x(_ value: Int) -> Int { left + scale.offset(of: value, over: right - left) }

    private func draw(
        _ value: Int, _ series: Int, _ category: Int, y: Int, on canvas: inout ChartCanvas
    ) {
        let (start, end) = (min(x(value), x(0)), max(x(value), x(0)))
        canvas.bar(
            x: start, y: y + 8, width: end - start, height: Self.thickness - 16,
            filling: ChartMark.filling(series),
            name: ChartDrawing.name(figures, series, category, value))
        canvas.text(
            Self.end(of: figures.series[series], value, figures), x: end + 60,
            baseline: y + Self.thickness / 2 + 40)
    }

    private func drawScale(below bottom: Int, on canvas: inout ChartCanvas) -> Int {
        let texts = scale.ticks.map(ReportNumber.text)
        let places = scale.ticks.map(x)
        for index in ChartText.chosen(texts, at: places, periods: nil) {
            canvas.text(texts[index], x: places[index], baseline: bottom + 150, .middle)
        }
        let baseline = bottom + 150 + ChartText.line + 30
        canvas.text(figures.measure, x: (left + right) / 2, baseline: baseline, .middle, soft: true)
        return baseline + 60
    }
}
