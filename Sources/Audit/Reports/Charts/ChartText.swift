import Casework

/// Room for text in a chart, estimated on the wide side: no font is at hand to measure it.
enum ChartText {
    /// The size of the letters, in the chart's units of a tenth of a pixel.
    static let size = 115
    /// The height of a line.
    static let line = 160
    /// The least distance of two labels in a row.
    static let gap = 70

    /// Returns how wide `text` may be.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) } * size / 100
    }

    private static func hundredths(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case " ", "\u{202F}", ".", ",", ":", ";", "'", "i", "l", "I", "|": 34
        case "-", "–", "/", "(", ")", "f", "j", "r", "t": 42
        case "A"..."Z", "m", "w", "%", "@": 76
        case "\u{1100}"...: 105
        default: 64
        }
    }

    /// Returns `text` cut to `limit` with an ellipsis; the table has the whole.
    static func fitted(_ text: String, within limit: Int) -> String {
        guard width(text) > limit else { return text }
        var scalars = text.unicodeScalars
        while !scalars.isEmpty, width(String(scalars) + "…") > limit { scalars.removeLast() }
        return String(scalars) + "…"
    }

    // MARK: - Labels along an axis

    /// Returns which labels, centred at `places` from left to right, are written so that none
    /// touches another.
    ///
    /// All, if they fit. Of periods else those that begin a month, a quarter, half a year or a year; otherwise
    /// every second, third or further one.
    static func chosen(
        _ labels: [String], at places: [Int], periods: [ReportPeriod]?
    ) -> [Int] {
        let all = Array(labels.indices)
        if fit(all, labels, places) { return all }
        for months in periods == nil ? [] : [1, 3, 6, 12] {
            let chosen = all.filter { index in
                guard let first = periods?[index].first.parts else { return false }
                return first.day == 1 && (first.month - 1) % months == 0
            }
            if chosen.count > 1, fit(chosen, labels, places) { return chosen }
        }
        for step in 2...max(2, labels.count) {
            let chosen = Array(stride(from: 0, to: labels.count, by: step))
            if fit(chosen, labels, places) { return chosen }
        }
        return Array(all.prefix(1))
    }

    private static func fit(_ chosen: [Int], _ labels: [String], _ places: [Int]) -> Bool {
        zip(chosen, chosen.dropFirst()).allSatisfy { left, right in
            let room = (width(labels[left]) + width(labels[right])) / 2 + gap
            return places[right] - places[left] >= room
        }
    }
}
