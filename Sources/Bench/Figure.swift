import Foundation

/// How a figure is written; a dash for one that was not measured.
enum Figure {
    static func rate(_ value: Double?) -> String {
        value.map { grouped(Int($0.rounded())) + "/s" } ?? "–"
    }

    static func ratio(_ value: Double?) -> String {
        value.map { String(format: "%.2f", $0) } ?? "–"
    }

    static func times(_ value: Double?) -> String {
        value.map { String(format: "%.2f×", $0) } ?? "–"
    }

    static func milliseconds(_ value: Double?) -> String {
        value.map { String(format: $0 < 1 ? "%.3f ms" : "%.1f ms", $0) } ?? "–"
    }

    static func megabytes(_ value: Double?) -> String {
        value.map { String(format: "%.0f MB", $0) } ?? "–"
    }

    static func grouped(_ value: Int) -> String {
        var digits = String(value)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return ([digits] + groups).joined(separator: ",")
    }
}
