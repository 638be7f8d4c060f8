public import Casework

/// The days a report speaks of, the first and the last inclusive.
///
/// Written in the shortest way that says it, so that one period has one text: `2026`, `2026-Q3`,
/// `2026-09`, `2026-09-15`, and `2026-01-10..2026-03-31` for what is neither year, quarter, month
/// nor day.
public struct ReportPeriod: Hashable, Sendable {
    public let first: Day
    /// The last day, inclusive.
    public let last: Day

    /// Creates the period from `first` through `last`; nil if it would end before it begins.
    public init?(first: Day, last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// Creates a period from its text; nil for anything else.
    ///
    /// Either end of a range may be a year, a quarter or a month too: `2026-01..2026-06` is the
    /// first half of the year.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard let dots = bytes.firstRange(of: Array("..".utf8)) else {
            guard let whole = Self.whole(bytes[...]) else { return nil }
            self = whole
            return
        }
        guard let start = Self.whole(bytes[..<dots.lowerBound]),
            let end = Self.whole(bytes[dots.upperBound...])
        else { return nil }
        self.init(first: start.first, last: end.last)
    }

    /// Reads a year, a quarter, a month or a day.
    private static func whole(_ bytes: ArraySlice<UInt8>) -> ReportPeriod? {
        let text = String(decoding: bytes, as: UTF8.self)
        if let date = PartialDate(text) {
            return ReportPeriod(first: date.earliest, last: date.latest)
        }
        guard bytes.count == 7, text.utf8.dropFirst(4).starts(with: "-Q".utf8),
            let year = PartialDate(text.prefix(4))?.year, let digit = bytes.last,
            (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(digit)
        else { return nil }
        return quarter(Int(digit - UInt8(ascii: "0")), of: year)
    }

    private static func quarter(_ number: Int, of year: Int) -> ReportPeriod? {
        guard let start = PartialDate(year: year, month: number * 3 - 2),
            let end = PartialDate(year: year, month: number * 3)
        else { return nil }
        return ReportPeriod(first: start.earliest, last: end.latest)
    }
}

extension ReportPeriod: CustomStringConvertible {
    public var description: String { name ?? "\(first)..\(last)" }

    /// The name of a year, a quarter, a month or a day; nil for other ranges of days.
    var name: String? {
        let day = first.description
        let year = String(day.prefix(4))
        let quarter = "\(year)-Q\((first.parts.month + 2) / 3)"
        return [year, quarter, String(day.prefix(7)), day].first { ReportPeriod($0) == self }
    }
}
