/// A chart as SVG: integers only, so that the same figures are the same bytes on any machine.
enum ChartDrawing {
    /// The width of every chart: 560 pixels, about the width of the text on A4.
    static let width = 5600

    /// Returns the drawing, named and described for those who cannot see it.
    static func svg(of figures: ChartFigures, chart: ReportChart, id: String) -> String {
        let drawn: (canvas: ChartCanvas, height: Int) =
            switch chart.form {
            case .line: LineDrawing(figures).drawn()
            case .bars:
                figures.isLying
                    ? BarDrawing(figures).drawn() : ColumnDrawing(figures).drawn()
            }
        return """
            <svg role="img" aria-labelledby="\(id)-title \(id)-desc" \
            viewBox="0 0 \(width) \(drawn.height)">
            <title id="\(id)-title">\(HTMLText.escaped(chart.title))</title>
            <desc id="\(id)-desc">\(HTMLText.escaped(chart.description))</desc>
            \(drawn.canvas.elements)</svg>

            """
    }

    /// The name of one figure: `GEO, 2026-07: 412`.
    static func name(_ figures: ChartFigures, _ series: Int, _ category: Int, _ value: Int)
        -> String
    {
        let category = figures.categories[category]
        let names =
            figures.series.count > 1 ? "\(figures.series[series].label), \(category)" : category
        return "\(names): \(ReportNumber.text(value))"
    }
}

/// The part of an upright chart that holds the figures, its scale at the left and its lines.
struct ChartPlot {
    let scale: ChartScale
    let left: Int
    let right: Int
    let top: Int
    let bottom: Int

    static let height = 2300

    /// Creates the plot for `values`; it begins below `top`, and ends `margin` before the right edge.
    init(_ values: [Int], top: Int, margin: Int) {
        scale = ChartScale(values)
        let widest = scale.ticks.map { ChartText.width(ReportNumber.text($0)) }.max() ?? 0
        left = widest + 100
        right = ChartDrawing.width - margin
        self.top = top
        bottom = top + Self.height
    }

    var width: Int { right - left }

    /// Returns the height at which `value` stands.
    func y(_ value: Int) -> Int { bottom - scale.offset(of: value, over: Self.height) }

    /// Draws the lines and numbers of the scale, and above it what it measures.
    func drawScale(on canvas: inout ChartCanvas, measure: String) {
        canvas.text(measure, x: 0, baseline: top - 150, soft: true)
        for tick in scale.ticks {
            let height = y(tick)
            if tick != 0 { canvas.line("grid", from: (left, height), to: (right, height)) }
            canvas.text(ReportNumber.text(tick), x: left - 70, baseline: height + 40, .end)
        }
    }

    /// Draws the line of zero, over what stands on it.
    func drawBaseline(on canvas: inout ChartCanvas) {
        canvas.line("axis", from: (left, y(0)), to: (right, y(0)))
    }

    /// Writes the categories below the plot, with a tick each, and what they are; returns where
    /// the next line of text would stand.
    func drawCategories(
        of figures: ChartFigures, at places: [Int], on canvas: inout ChartCanvas, below: Int
    ) -> Int {
        let chosen = ChartText.chosen(figures.categories, at: places, periods: figures.periods)
        for index in chosen {
            if chosen.count < places.count {
                canvas.line("axis", from: (places[index], bottom), to: (places[index], bottom + 50))
            }
            canvas.text(figures.categories[index], x: places[index], baseline: below, .middle)
        }
        let baseline = below + ChartText.line + 30
        canvas.text(
            figures.categoryTitle, x: (left + right) / 2, baseline: baseline, .middle, soft: true)
        return baseline + 60
    }
}
