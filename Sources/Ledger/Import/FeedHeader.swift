/// The first record of a comma-separated feed: which column each field is.
struct FeedHeader {
    /// The column of each field; nil for those that are not read.
    let columns: [FeedColumn?]
    let unknown: UnknownNames

    /// Takes the header from the feed; throws `FeedHeaderProblem`, or what the source throws.
    init(
        _ feed: inout LineFeed, _ parser: inout CSVRecordParser, _ delimiter: FeedDelimiter
    ) throws {
        let header = CSVHeader(
            try Self.record(&feed, &parser), required: [],
            optional: FeedColumn.allCases.map(\.rawValue), delimiter: delimiter.rawValue)
        let missing = FeedColumn.missing { header.place(of: $0.rawValue) == nil }
        guard missing.isEmpty else {
            throw FeedHeaderProblem.missing(
                missing,
                likelyDelimiter: header.likelyDelimiter.flatMap { FeedDelimiter(rawValue: $0) })
        }
        // Nobody reads a column that is not known: it may stand twice.
        let repeated = header.repeated.compactMap { FeedColumn(rawValue: $0) }
        guard repeated.isEmpty else { throw FeedHeaderProblem.repeated(repeated) }
        var columns = [FeedColumn?](repeating: nil, count: header.fieldCount)
        for column in FeedColumn.allCases {
            if let place = header.place(of: column.rawValue) { columns[place] = column }
        }
        self.columns = columns
        var unknown = UnknownNames()
        for name in header.unknown { unknown.note(name) }
        self.unknown = unknown
    }

    private static func record(
        _ feed: inout LineFeed, _ parser: inout CSVRecordParser
    ) throws -> CSVRecord {
        switch try parser.next(in: &feed) {
        case nil: throw FeedHeaderProblem.empty
        case .problem(let problem, let line)?:
            throw FeedHeaderProblem.unreadable(FeedProblem(problem), line: line)
        case .complete?:
            let names = feed.withRecord { record in
                parser.fields.map { parser.text(of: $0, in: record) }
            }
            let readable = names.compactMap { $0 }
            guard readable.count == names.count else {
                throw FeedHeaderProblem.notUTF8(line: feed.line)
            }
            return CSVRecord(line: feed.line, fields: readable)
        }
    }
}

/// Names that nobody asked for, each once, in the order in which they came.
///
/// A feed may hold any number of names of any length: the first 64 are kept, 64 scalars of each.
struct UnknownNames {
    private static let limit = 64

    private(set) var names: [String] = []

    mutating func note(_ name: String) {
        guard names.count < Self.limit else { return }
        let name = String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.limit)))
        let isKnown = names.contains { $0.utf8.elementsEqual(name.utf8) }
        if !isKnown, !name.isEmpty { names.append(name) }
    }
}
