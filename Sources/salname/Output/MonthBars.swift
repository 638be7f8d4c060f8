/// Days of presence drawn month by month: `2026-03 ███████   2026-04 ████`.
struct MonthBars: Equatable, Sendable {
    /// One month and the days present in it.
    struct Month: Equatable, Sendable {
        let year: Int
        /// January is 1.
        let month: Int
        /// How many days of the month the person was present, 0 to 31.
        let days: Int
    }

    let months: [Month]

    /// Returns the row, one mark for a day, three spaces between months, without a line feed.
    ///
    /// With a `width` a new line begins before a month that would cross it; every line starts with
    /// `indent` spaces. Without `blocks` the marks are `#`.
    func rendered(blocks: Bool, indent: Int = 0, width: Int? = nil) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        for month in months {
            let bar = MonthBars.text(month, blocks: blocks)
            let longer = lines.last.map { $0 + "   " + bar }
            if let longer, DisplayText.width(longer) <= width ?? Int.max {
                lines[lines.count - 1] = longer
            } else {
                lines.append(margin + bar)
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func text(_ month: Month, blocks: Bool) -> String {
        let year = String(month.year)
        let zeroes = String(repeating: "0", count: max(0, 4 - year.utf8.count))
        let number = month.month < 10 ? "0\(month.month)" : "\(month.month)"
        let marks = String(repeating: blocks ? "█" : "#", count: min(31, max(0, month.days)))
        return zeroes + year + "-" + number + (marks.isEmpty ? "" : " " + marks)
    }
}
