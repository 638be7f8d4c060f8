import Casework
import Foundation
import Testing

@testable import Audit

@Suite("Charts")
struct ReportChartTests {
    private static let columns: [ReportTable.Column] = [
        .init("when", header: "When", .text), .init("who", header: "Who", .text),
        .init("count", header: "Count", .integer),
    ]

    private typealias Row = (String, String, Int?)

    private static func figures(
        _ rows: [Row], _ form: ReportChart.Form = .line
    ) -> ChartFigures {
        let table = ReportTable(
            columns: columns,
            rows: rows.map { [.text($0), .text($1), $2.map { .integer($0) } ?? .absent] })
        return ChartFigures(chart(form), table)
    }

    private static func chart(_ form: ReportChart.Form) -> ReportChart {
        ReportChart(
            title: "T", description: "D", form: form, categories: "when",
            series: .split(by: "who", value: "count"), measure: "persons")
    }

    private static func svg(_ figures: ChartFigures, _ form: ReportChart.Form) -> String {
        ChartDrawing.svg(of: figures, chart: chart(form), id: "chart-1")
    }

    // MARK: - Figures

    @Test("A chart has the table's figures: missing stays missing, what shares a place is added")
    func figures() {
        let figures = Self.figures([
            ("2026-01", "GEO", 3), ("2026-01", "TUR", 5), ("2026-02", "TUR", 7),
            ("2026-02", "TUR", 1), ("2026-03", "GEO", nil),
        ])
        #expect(figures.categories == ["2026-01", "2026-02", "2026-03"])
        #expect(figures.series.map(\.label) == ["GEO", "TUR"])
        #expect(figures.series.map(\.values) == [[3, nil, nil], [5, 8, nil]])
    }

    @Test("More series than can be told apart stand in the table only, and the chart says which")
    func tooManySeries() {
        let rows = (1...10).map { (number: Int) -> Row in ("2026-01", "S\(number)", number) }
        let figures = Self.figures(rows)
        #expect(figures.series.count == ChartFigures.seriesLimit)
        #expect(figures.leftOutText == "S9, S10")
    }

    @Test("More lying bars than a page holds stand in the table only, and the chart says which")
    func tooManyCategories() {
        let rows = (1...60).map { (number: Int) -> Row in ("BAK-\(number)", "all", number) }
        let figures = Self.figures(rows, .bars)
        #expect(figures.categories.count == BarDrawing.categoryLimit(series: 1))
        #expect(figures.leftOutText == "BAK-31 … BAK-60 (30)")
    }

    // MARK: - Scale

    @Test("Ticks are round integers from zero through the greatest value, some five of them")
    func ticks() {
        #expect(ChartScale([]).ticks == [0, 1])
        #expect(ChartScale([0]).ticks == [0, 1])
        #expect(ChartScale([1, 3]).ticks == [0, 1, 2, 3])
        #expect(ChartScale([17, 23]).ticks == [0, 5, 10, 15, 20, 25])
        #expect(ChartScale([2103]).ticks == [0, 500, 1000, 1500, 2000, 2500])
        #expect(ChartScale([-120, 40]).ticks == [-150, -100, -50, 0, 50])
        #expect(ChartScale([-3]).ticks == [-3, -2, -1, 0])
        for value in (0...300).map({ $0 * $0 * $0 + $0 }) + [.max, .min] {
            let scale = ChartScale([value])
            #expect((2...7).contains(scale.ticks.count) && scale.ticks.contains(0), "\(value)")
            #expect(scale.offset(of: scale.low, over: 2500) == 0)
            #expect(scale.offset(of: scale.high, over: 2500) == 2500)
        }
    }

    // MARK: - Labels

    @Test("Labels along an axis never touch, and months thin out to quarters, halves and years")
    func labels() {
        for count in 1...200 {
            let months = (0..<count).map { index in
                "\(2010 + index / 12)-" + (index % 12 < 9 ? "0" : "") + "\(index % 12 + 1)"
            }
            let places = months.indices.map { 300 + (2 * $0 + 1) * 5200 / (2 * count) }
            let periods = months.compactMap { ReportPeriod($0) }
            let chosen = ChartText.chosen(months, at: places, periods: periods)
            #expect(!chosen.isEmpty)
            for (left, right) in zip(chosen, chosen.dropFirst()) {
                #expect(places[right] - places[left] > ChartText.width("2010-01"))
            }
            if count == 24 { #expect(chosen == [0, 3, 6, 9, 12, 15, 18, 21]) }
            if count == 48 { #expect(chosen == [0, 6, 12, 18, 24, 30, 36, 42]) }
        }
    }

    @Test("Names at the ends of lines are moved apart and stay within the plot")
    func namesApart() {
        let heights = [100, 110, 115, 900, 990, 1000]
        let moved = LineDrawing.apart(heights, by: 50, within: 100...1000)
        #expect(moved == [100, 150, 200, 900, 950, 1000])
        #expect(LineDrawing.apart([], by: 50, within: 0...1).isEmpty)
    }

    @Test("Names too long to stand side by side lie beside lying bars, shortened if they must be")
    func lyingBars() {
        let long = "An office with a name that nobody could write below an upright bar"
        let figures = Self.figures([(long, "all", 3), ("Short", "all", 4)], .bars)
        #expect(figures.isLying)
        #expect(!Self.figures([("GEO", "a", 3), ("TUR", "a", 4)], .bars).isLying)
        #expect(Self.svg(figures, .bars).contains("…</text>"))
        #expect(Self.svg(figures, .bars).contains("<title>\(long): 3</title>"))
    }

    // MARK: - Drawing

    @Test("Nothing is drawn where nothing is known: a line is parted there")
    func partedLine() {
        let svg = Self.svg(
            Self.figures([
                ("2026-01", "GEO", 3), ("2026-02", "GEO", 4), ("2026-03", "GEO", nil),
                ("2026-04", "GEO", 5), ("2026-05", "GEO", 5),
            ]), .line)
        let line = svg.components(separatedBy: "class=\"line\" d=\"")[1].prefix { $0 != "\"" }
        #expect(line.count { $0 == "M" } == 2 && line.count { $0 == "L" } == 2)
        #expect(svg.components(separatedBy: "class=\"mark\"").count == 5)
    }

    @Test("Times stand where they are in time, whatever the order of the rows")
    func timeScale() throws {
        func line(_ months: [String]) throws -> Substring {
            let svg = Self.svg(Self.figures(months.map { ($0, "GEO", 2) }), .line)
            return svg.components(separatedBy: "class=\"line\" d=\"")[1].prefix { $0 != "\"" }
        }
        let even = try line(["2026-01", "2026-02", "2026-03", "2026-04"])
        let gap = try line(["2026-04", "2026-01", "2026-02"])
        let (all, some) = (even.split(separator: "L"), gap.split(separator: "L"))
        #expect([all[0], all[1], all[3]] == some[...])
    }

    @Test("No two of the series that a chart may have look the same without colour")
    func distinct() {
        let all = 0..<ChartFigures.seriesLimit
        #expect(Set(all.map { ChartMark.filling($0) }).count == all.count)
        #expect(Set(all.map { ChartMark.Shape.of($0) }).count == all.count)
    }

    @Test("Hatching keeps within its bar and covers it")
    func hatching() throws {
        for index in 0..<ChartFigures.seriesLimit {
            let filling = ChartMark.filling(index)
            for (width, height) in [(200, 110), (30, 900), (900, 30), (1, 1), (50, 0)] {
                let path = filling.path(x: 100, y: 50, width: width, height: height)
                // Every path of absolute moves and lines; H and V give one coordinate each.
                for part in path.split(separator: "M") {
                    let ends = part.split { "LHV ".contains($0) }.compactMap { Int($0) }
                    #expect((100...100 + width).contains(ends[0]), "\(part)")
                    #expect((50...50 + height).contains(ends[1]), "\(part)")
                    guard ends.count == 4 else { continue }
                    #expect((100...100 + width).contains(ends[2]), "\(part)")
                    #expect((50...50 + height).contains(ends[3]), "\(part)")
                }
            }
            let isHatched = !filling.path(x: 0, y: 0, width: 200, height: 110).isEmpty
            #expect(isHatched == !filling.hatches.isEmpty)
        }
    }

    @Test("A chart is named and described for those who cannot see it")
    func accessible() throws {
        let svg = Self.svg(Self.figures([("A", "x", 1)], .bars), .bars)
        #expect(svg.hasPrefix("<svg role=\"img\" aria-labelledby=\"chart-1-title chart-1-desc\""))
        #expect(svg.contains("<title id=\"chart-1-title\">T</title>"))
        #expect(svg.contains("<desc id=\"chart-1-desc\">D</desc>"))
    }

    @Test("Every bar stands on zero, and a negative one hangs from it")
    func bars() throws {
        let svg = Self.svg(
            Self.figures([("A", "x", 4), ("B", "x", -2), ("C", "x", 0)], .bars), .bars)
        let bars = try Self.rectangles(in: svg)
        #expect(bars.count == 3)
        #expect(bars[0].y + bars[0].height == bars[1].y && bars[2].height == 0)
        #expect(abs(bars[0].height - 2 * bars[1].height) <= 1)
    }

    private static func rectangles(in svg: String) throws -> [(y: Int, height: Int)] {
        let expression = try NSRegularExpression(
            pattern: "<rect class=\"bar\" x=\"\\d+\" y=\"(\\d+)\" width=\"\\d+\" height=\"(\\d+)\"")
        let whole = NSRange(svg.startIndex..., in: svg)
        return expression.matches(in: svg, range: whole).compactMap { match in
            guard let y = Range(match.range(at: 1), in: svg),
                let height = Range(match.range(at: 2), in: svg)
            else { return nil }
            return (Int(svg[y]) ?? -1, Int(svg[height]) ?? -1)
        }
    }
}
