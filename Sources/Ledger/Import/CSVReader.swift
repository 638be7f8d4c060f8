/// Reads comma-separated records (RFC 4180) one at a time, in memory bounded by the longest record.
///
/// A byte order mark is passed over, lines end in LF or CRLF, empty lines are skipped. A record
/// that cannot be read is an outcome like any other: reading goes on with the next line, so that
/// one bad line does not cost a whole import. Not copyable: it consumes what it reads from.
public struct CSVReader: ~Copyable {
    /// Fills the buffer from its beginning and returns how many bytes it holds; 0 at the end.
    public typealias Source = (UnsafeMutableRawBufferPointer) throws -> Int

    /// The longest record that is read, unless another limit is given: 1 MiB.
    public static let defaultRecordLimit = 1_048_576

    /// The fields that every record must have; nil, the beginning, if any number will do.
    ///
    /// Set it once the header is known.
    public var expectedFieldCount: Int?

    private var lines: LineFeed
    private var parser: CSVRecordParser
    private var hasBegun = false

    /// Creates a reader of what `source` gives, from line 1.
    ///
    /// `delimiter` is one ASCII byte; `recordLimit` counts the bytes of a record with its quotes
    /// and inner line ends, without the line end that closes it.
    public init(
        delimiter: UInt8 = 0x2C, recordLimit: Int = CSVReader.defaultRecordLimit,
        source: @escaping Source
    ) {
        lines = LineFeed(limit: recordLimit, source)
        parser = CSVRecordParser(delimiter: delimiter)
    }

    /// Creates a reader of `content`, which stands in memory already.
    public init(
        delimiter: UInt8 = 0x2C, recordLimit: Int = CSVReader.defaultRecordLimit,
        content: [UInt8]
    ) {
        var rest = content[...]
        self.init(delimiter: delimiter, recordLimit: recordLimit) { buffer in
            let part = rest.prefix(buffer.count)
            buffer.copyBytes(from: part)
            rest = rest.dropFirst(part.count)
            return part.count
        }
    }

    /// Returns the next record or problem; nil at the end.
    ///
    /// Throws only what the source throws.
    public mutating func next() throws -> CSVOutcome? {
        if !hasBegun { try lines.skipByteOrderMark() }
        hasBegun = true
        switch try parser.next(in: &lines) {
        case nil: return nil
        case .problem(let problem, let line)?: return .problem(problem, line: line)
        case .complete?: return finished()
        }
    }

    private func finished() -> CSVOutcome {
        if let expected = expectedFieldCount, parser.fields.count != expected {
            return .problem(
                .wrongFieldCount(expected: expected, found: parser.fields.count), line: lines.line)
        }
        return lines.withRecord { record in
            var fields: [String] = []
            fields.reserveCapacity(parser.fields.count)
            for field in parser.fields {
                guard let text = parser.text(of: field, in: record) else {
                    return .problem(.invalidUTF8(field: fields.count + 1), line: lines.line)
                }
                fields.append(text)
            }
            return .record(CSVRecord(line: lines.line, fields: fields))
        }
    }
}

/// What reading one record came to.
public enum CSVOutcome: Equatable, Sendable {
    /// A record that could be read.
    case record(CSVRecord)
    /// A record that could not; `line` is the physical line, from 1, on which it began.
    case problem(CSVProblem, line: Int)
}

/// One record of a comma-separated file.
public struct CSVRecord: Equatable, Sendable {
    /// The physical line, from 1, on which the record began.
    public let line: Int
    /// The values in the order of the file, without their quotes, as they were encoded.
    public let fields: [String]

    /// Creates a record that began on `line`.
    public init(line: Int, fields: [String]) {
        self.line = line
        self.fields = fields
    }
}

/// Why a record could not be read; fields are counted from 1.
public enum CSVProblem: Error, Equatable, Sendable {
    /// The record is longer than `limit` bytes.
    case tooLong(limit: Int)
    /// The field is not UTF-8.
    case invalidUTF8(field: Int)
    /// The quote that opens on `line` is not closed, or not within the longest record, or only by
    /// one on a later line that cannot close it.
    ///
    /// The lines behind it are read as records of their own.
    case unterminatedQuote(line: Int)
    /// A quote stands inside a field that did not begin with one.
    case bareQuote(field: Int)
    /// `byte` follows the closing quote; `;` or a tab hints at another delimiter.
    case textAfterQuote(field: Int, byte: UInt8)
    /// A carriage return without a line feed.
    case bareCarriageReturn
    /// The record has not as many fields as the header.
    case wrongFieldCount(expected: Int, found: Int)
}
