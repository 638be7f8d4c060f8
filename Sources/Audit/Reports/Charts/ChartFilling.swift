/// The filling of a bar: a tone, and lines over it.
///
/// The lines are drawn one by one: browsers print a pattern of SVG as a coarse picture.
struct ChartFilling: Hashable {
    /// A direction of lines.
    enum Hatch: Hashable {
        case level
        case upright
        /// From the lower left to the upper right.
        case rising
        /// From the upper left to the lower right.
        case falling
    }

    let tone: String
    let hatches: [Hatch]

    private static let distance = 60
    /// The distance of slanting lines along an axis: about `distance` times the root of two.
    private static let slantedDistance = 85

    /// Returns the path of the lines within a rectangle; empty where there are none.
    func path(x: Int, y: Int, width: Int, height: Int) -> String {
        let (right, bottom) = (x + width, y + height)
        return hatches.map { hatch in
            switch hatch {
            case .level:
                Self.steps(from: y, to: bottom, by: Self.distance)
                    .map { "M\(x) \($0)H\(right)" }.joined()
            case .upright:
                Self.steps(from: x, to: right, by: Self.distance)
                    .map { "M\($0) \(y)V\(bottom)" }.joined()
            case .rising:
                // On each of these lines x + y is one number.
                Self.steps(from: x + y, to: right + bottom, by: Self.slantedDistance).map { sum in
                    let (start, end) = (max(x, sum - bottom), min(right, sum - y))
                    return "M\(start) \(sum - start)L\(end) \(sum - end)"
                }.joined()
            case .falling:
                // On each of these lines x - y is one number.
                Self.steps(from: x - bottom, to: right - y, by: Self.slantedDistance).map { rest in
                    let (start, end) = (max(x, rest + y), min(right, rest + bottom))
                    return "M\(start) \(start - rest)L\(end) \(end - rest)"
                }.joined()
            }
        }.joined()
    }

    /// Returns every `distance`-th number between two, neither included.
    private static func steps(from start: Int, to end: Int, by distance: Int) -> [Int] {
        Array(stride(from: start + distance / 2, to: end, by: distance))
    }
}
