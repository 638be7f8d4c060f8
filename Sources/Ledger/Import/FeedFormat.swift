/// How the lines of a feed are written.
public enum FeedFormat: String, CaseIterable, Sendable {
    /// A header and one record in a line, fields apart by a delimiter (RFC 4180).
    case csv
    /// One flat object of JSON in a line.
    case jsonl

    /// Returns the format that the ending of a file's name stands for; nil if it stands for none.
    public init?(fileName: String) {
        switch FeedFormat.ending(of: fileName) {
        case "csv", "tsv": self = .csv
        case "jsonl", "ndjson": self = .jsonl
        case _: return nil
        }
    }

    /// Returns what follows the last dot of the name, letters of ASCII in lower case.
    fileprivate static func ending(of fileName: String) -> String {
        let ending = fileName.utf8.reversed().prefix { $0 != 0x2E && $0 != 0x2F }.reversed()
        guard ending.count < fileName.utf8.count else { return "" }
        let lower = ending.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return String(decoding: lower, as: UTF8.self)
    }
}

/// The byte that separates the fields of a comma-separated feed.
public enum FeedDelimiter: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
    case bar = 0x7C

    /// Returns the delimiter that the ending of a file's name stands for; nil if it stands for none.
    public init?(fileName: String) {
        guard FeedFormat.ending(of: fileName).utf8.elementsEqual("tsv".utf8) else { return nil }
        self = .tab
    }
}
