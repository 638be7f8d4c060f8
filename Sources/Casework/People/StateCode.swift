/// The three letters of a state or an issuing body, as `AZE`: ISO 3166-1 alpha-3 and the codes that
/// ICAO Doc 9303-3 adds.
///
/// Any three capital letters are a code. Whether a code is in the table is asked for, not demanded: a
/// state nobody has entered yet must not stop a person at a desk. Germany is always `DEU`.
public struct StateCode: Code {
    /// Three capital letters.
    public let text: String

    /// Creates a code; nil if `text` is not three capital letters.
    public init?(_ text: String) {
        guard text.utf8.count == 3, CodeForm.isUppercase(text) else { return nil }
        self.text = text
    }

    /// Creates a code from the three characters of a machine-readable zone; `D<<` is Germany.
    public init?(machineReadable text: String) {
        self.init(text.utf8.elementsEqual("D<<".utf8) ? "DEU" : text)
    }

    /// The three characters in a machine-readable zone: `D<<` for Germany (ICAO Doc 9303-3, part D).
    public var machineReadableText: String {
        text.utf8.elementsEqual("DEU".utf8) ? "D<<" : text
    }

    /// Whether the code is in the table, withdrawn codes included.
    public var isKnown: Bool { entry != nil }

    /// Whether the code stands on specimens only, which no state issues.
    public var isSpecimen: Bool { text.utf8.elementsEqual("UTO".utf8) }

    /// Whether the code says that its holder has no citizenship (Convention of 1954).
    public var isStateless: Bool { text.utf8.elementsEqual("XXA".utf8) }

    /// The two letters of ISO 3166-1, which statistics use; nil for an unknown code or one without.
    public var alpha2: String? { entry?.alpha2 }

    /// The usual short name in English; nil for an unknown code.
    public var englishName: String? { entry?.english }

    /// The usual short name in Azerbaijani; nil for an unknown code or where none is certain.
    public var azerbaijaniName: String? { entry?.azerbaijani }

    /// The first day on which the code stood in the standard; nil if before any day that matters here.
    public var validFrom: Day? { entry?.validFrom }

    /// The last day, inclusive, on which the code stood in the standard; nil if it still does.
    public var validThrough: Day? { entry?.validThrough }

    /// Whether the code is in the table and stood in the standard on `day`.
    public func isCurrent(on day: Day) -> Bool {
        guard let entry else { return false }
        return entry.validFrom.map { $0 <= day } != false
            && entry.validThrough.map { day <= $0 } != false
    }

    /// Every code of the table, sorted.
    public static var known: [StateCode] {
        StateTable.entries.compactMap { StateCode($0.code) }
    }

    private var entry: StateEntry? { StateTable.entry(for: text) }
}
