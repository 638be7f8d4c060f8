public import Casework

/// One value of a report's table.
public enum ReportCell: Equatable, Sendable {
    case text(String)
    case integer(Int)
    case day(Day)
    /// Positions in the log that prove the row, in their order.
    case positions([Position])
    /// Nothing is known or nothing applies, which neither 0 nor empty text says.
    case absent

    func fits(_ kind: ReportTable.Column.Kind) -> Bool {
        switch (self, kind) {
        case (.absent, _), (.text, .text), (.integer, .integer), (.day, .day),
            (.positions, .positions):
            true
        case (.text, _), (.integer, _), (.day, _), (.positions, _): false
        }
    }

    /// The integer of the cell; nil for a cell of another kind.
    var integer: Int? {
        switch self {
        case .integer(let value): value
        case .text, .day, .positions, .absent: nil
        }
    }

    /// The text by which a chart names the cell's row.
    var label: String {
        switch self {
        case .text(let text): text
        case .integer(let value): ReportNumber.text(value)
        case .day(let day): day.description
        case .positions(let positions): ReportNumber.runs(of: positions)
        case .absent: ReportNumber.nothing
        }
    }
}

/// Numbers as people read them, the same in every language.
enum ReportNumber {
    /// Stands where there is nothing.
    static let nothing = "–"
    /// A narrow space that no line is broken at, as ISO 80000-1 parts the thousands.
    private static let gap = "\u{202F}"

    /// Returns `value` with its thousands parted, and a minus sign rather than a hyphen.
    static func text(_ value: Int) -> String {
        sign(value) + groups(value).joined(separator: gap)
    }

    /// The minus sign of a negative number, or nothing.
    static func sign(_ value: Int) -> String { value < 0 ? "\u{2212}" : "" }

    /// Returns the digits in groups of three from the right, without a sign.
    static func groups(_ value: Int) -> [String] {
        var groups: [String] = []
        var rest = String(value.magnitude)[...]
        while !rest.isEmpty {
            groups.append(String(rest.suffix(3)))
            rest = rest.dropLast(3)
        }
        return groups.reversed()
    }

    /// Returns positions with neighbours drawn together: `18–24, 31`.
    static func runs(of positions: [Position]) -> String {
        guard var first = positions.first?.value else { return nothing }
        var last = first
        var runs: [String] = []
        for position in positions.dropFirst() + [Position(.max)] {
            if position.value == last + 1 {
                last = position.value
                continue
            }
            // Two neighbours are no shorter as a run.
            if last == first + 1 {
                runs += [String(first), String(last)]
            } else {
                runs.append(last == first ? String(first) : "\(first)–\(last)")
            }
            first = position.value
            last = first
        }
        return runs.joined(separator: ", ")
    }
}
