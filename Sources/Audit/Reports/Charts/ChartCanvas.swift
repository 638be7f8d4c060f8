/// The elements of a drawing, in tenths of a pixel from the upper left.
struct ChartCanvas {
    enum Anchor: String {
        case start
        case middle
        case end
    }

    private(set) var elements = ""

    mutating func line(_ style: String, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
        elements += "<path class=\"\(style)\" d=\"M\(start.x) \(start.y)L\(end.x) \(end.y)\"/>\n"
    }

    /// `baseline` is where the letters stand.
    mutating func text(
        _ text: String, x: Int, baseline: Int, _ anchor: Anchor = .start, soft: Bool = false
    ) {
        elements += "<text x=\"\(x)\" y=\"\(baseline)\""
        if anchor != .start { elements += " text-anchor=\"\(anchor.rawValue)\"" }
        if soft { elements += " class=\"soft\"" }
        elements += ">\(HTMLText.escaped(text))</text>\n"
    }

    /// A bar; `name` is shown where one points at it.
    mutating func bar(
        x: Int, y: Int, width: Int, height: Int, filling: ChartFilling, name: String? = nil
    ) {
        elements += "<rect class=\"bar\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" "
        elements += "height=\"\(height)\" fill=\"\(filling.tone)\""
        elements += name.map { "><title>\(HTMLText.escaped($0))</title></rect>\n" } ?? "/>\n"
        let hatching = filling.path(x: x, y: y, width: width, height: height)
        if !hatching.isEmpty { elements += "<path class=\"hatch\" d=\"\(hatching)\"/>\n" }
    }

    mutating func polyline(_ parts: [[(x: Int, y: Int)]], dash: String) {
        let data = parts.map { part in
            "M" + part.map { "\($0.x) \($0.y)" }.joined(separator: "L")
        }
        let dashes = dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\""
        elements += "<path class=\"line\"\(dashes) d=\"\(data.joined())\"/>\n"
    }

    mutating func mark(_ shape: ChartMark.Shape, x: Int, y: Int, name: String) {
        let fill = shape.isFilled ? "#1f3347" : "#fff"
        elements += "<path class=\"mark\" fill=\"\(fill)\" d=\"M\(x) \(y)\(shape.path)\">"
        elements += "<title>\(HTMLText.escaped(name))</title></path>\n"
    }
}
