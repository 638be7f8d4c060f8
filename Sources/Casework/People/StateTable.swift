/// One line of the table of states.
struct StateEntry: Sendable {
    let code: String
    let alpha2: String?
    let english: String
    let azerbaijani: String?
    let validFrom: Day?
    let validThrough: Day?

    init(
        _ code: String, _ alpha2: String?, _ english: String, _ azerbaijani: String?,
        from validFrom: Day? = nil, through validThrough: Day? = nil
    ) {
        self.code = code
        self.alpha2 = alpha2
        self.english = english
        self.azerbaijani = azerbaijani
        self.validFrom = validFrom
        self.validThrough = validThrough
    }
}

/// The states and issuing bodies: ISO 3166-1, what it has withdrawn since 1989, and ICAO Doc 9303-3.
///
/// The short names follow common use in either language (CLDR), not the states' full titles.
enum StateTable {
    /// All lines, sorted by the bytes of their codes.
    static let entries = aToL + mToZ

    static func entry(for code: String) -> StateEntry? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].code.utf8.lexicographicallyPrecedes(code.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < entries.count, entries[low].code.utf8.elementsEqual(code.utf8) else {
            return nil
        }
        return entries[low]
    }
}
