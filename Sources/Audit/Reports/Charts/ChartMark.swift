/// What tells series apart without colour: the filling of a bar, the dashes and marks of a line.
enum ChartMark {
    /// Returns the filling of the series at `index`, from 0.
    static func filling(_ index: Int) -> ChartFilling { fillings[index % fillings.count] }

    private static let fillings = [
        ChartFilling(tone: "#1f3347", hatches: []), ChartFilling(tone: "#fff", hatches: [.rising]),
        ChartFilling(tone: "#b4c0cb", hatches: []),
        ChartFilling(tone: "#fff", hatches: [.level, .upright]),
        ChartFilling(tone: "#6f8496", hatches: []), ChartFilling(tone: "#fff", hatches: [.falling]),
        ChartFilling(tone: "#e9edf0", hatches: []),
        ChartFilling(tone: "#b4c0cb", hatches: [.level]),
    ]

    private static let dashes = [
        "", "75 40", "22 32", "110 35 22 35", "45 25", "", "75 40", "22 32",
    ]

    /// Returns the dashes of the series at `index`; empty for an unbroken line.
    static func dash(_ index: Int) -> String { dashes[index % dashes.count] }

    /// A mark at each point of a line, drawn from its middle.
    enum Shape: CaseIterable {
        case disc
        case square
        case triangle
        case diamond
        case ring
        case block
        case wedge
        case gem

        static func of(_ index: Int) -> Shape { allCases[index % allCases.count] }

        var isFilled: Bool {
            switch self {
            case .disc, .block, .wedge, .gem: true
            case .square, .triangle, .diamond, .ring: false
            }
        }

        /// The outline, relative to the middle.
        var path: String {
            switch self {
            case .disc, .ring: "m-36 0a36 36 0 1 0 72 0a36 36 0 1 0 -72 0z"
            case .square, .block: "m-34 -34h68v68h-68z"
            case .triangle, .wedge: "m0 -46l42 76h-84z"
            case .diamond, .gem: "m0 -46l46 46l-46 46l-46 -46z"
            }
        }
    }
}
