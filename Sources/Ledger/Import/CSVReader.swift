/// Reads comma-separated records (RFC 4180) one at a time, in memory bounded by the longest record.
///
/// A byte order mark is passed over, lines end in LF or CRLF, empty lines are skipped. A record
/// that cannot be read is an outcome like any other: reading goes on after the next line feed, so
/// that one bad line does not cost a whole import. Not copyable: it consumes what it reads from.
public struct CSVReader: ~Copyable {
    /// Fills the buffer from its beginning and returns how many bytes it holds; 0 at the end.
    public typealias Source = (UnsafeMutableRawBufferPointer) throws -> Int

    /// The longest record that is read, unless another limit is given: 1 MiB.
    public static let defaultRecordLimit = 1_048_576

    /// The fields that every record must have; nil, the beginning, if any number will do.
    ///
    /// Set it once the header is known.
    public var expectedFieldCount: Int?

    private var bytes: ByteFeed
    private var parser: CSVRecordParser
    private let recordLimit: Int

    /// Creates a reader of what `source` gives, from line 1.
    ///
    /// `delimiter` is one ASCII byte; `recordLimit` counts the bytes of a record with its quotes
    /// and inner line ends, without the line end that closes it.
    public init(
        delimiter: UInt8 = 0x2C, recordLimit: Int = CSVReader.defaultRecordLimit,
        source: @escaping Source
    ) {
        bytes = ByteFeed(source)
        parser = CSVRecordParser(delimiter: delimiter)
        self.recordLimit = recordLimit
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
        if bytes.isAtStart { try bytes.skipByteOrderMark() }
        while true {
            let line = bytes.line
            guard let ending = try takeRecord() else { return nil }
            switch ending {
            case .blank: continue
            case .problem(let problem): return .problem(problem, line: line)
            case .complete: return finished(line: line)
            }
        }
    }

    private enum Ending {
        case blank
        case complete
        case problem(CSVProblem)
    }

    private mutating func takeRecord() throws -> Ending? {
        parser.begin()
        var length = 0
        while let byte = try bytes.next() {
            switch parser.take(byte) {
            case .more: length += 1
            case .carriageReturn: break
            case .complete: return length == 0 ? .blank : .complete
            case .problem(let problem):
                try bytes.skipLine()
                return .problem(problem)
            }
            if length > recordLimit {
                // Only inside quotes can a line feed have come without ending the record.
                if byte != 0x0A { try bytes.skipLine() }
                return .problem(.tooLong(limit: recordLimit))
            }
        }
        if let problem = parser.finish() { return .problem(problem) }
        return length == 0 ? nil : .complete
    }

    private func finished(line: Int) -> CSVOutcome {
        if let expected = expectedFieldCount, parser.fieldCount != expected {
            return .problem(
                .wrongFieldCount(expected: expected, found: parser.fieldCount), line: line)
        }
        switch parser.fields() {
        case .success(let fields): return .record(CSVRecord(line: line, fields: fields))
        case .failure(let problem): return .problem(problem, line: line)
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
    /// The record is longer than `limit` bytes; often a quote that was never closed.
    case tooLong(limit: Int)
    /// The field is not UTF-8.
    case invalidUTF8(field: Int)
    /// The file ended inside quotes.
    case unterminatedQuote
    /// A quote stands inside a field that did not begin with one.
    case bareQuote(field: Int)
    /// `byte` follows the closing quote; `;` or a tab hints at another delimiter.
    case textAfterQuote(field: Int, byte: UInt8)
    /// A carriage return without a line feed.
    case bareCarriageReturn
    /// The record has not as many fields as the header.
    case wrongFieldCount(expected: Int, found: Int)
}
