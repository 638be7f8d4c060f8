/// The sex a travel document states; the raw values are on disk for ever.
public enum Sex: String, CaseIterable, Codable, Sendable {
    case female = "F"
    case male = "M"
    /// The document does not state it: `<` in the machine-readable zone (ICAO Doc 9303-3).
    case unspecified = "X"
}
