import EventCoding

/// Reads the records of a feed one at a time, whichever its format, in bounded memory.
///
/// A comma-separated feed names its columns in a header; in JSON Lines each line is one object
/// whose members are the columns, and what stands under other names may be anything. A feed is
/// UTF-8, with or without a byte order mark.
///
/// A record that cannot be read is an outcome like any other, and reading goes on with the next
/// line. Blank lines are passed over, and so are rows of a spreadsheet in which every field is
/// empty. Not copyable: it consumes what it reads from.
public struct FeedReader: ~Copyable {
    /// The format by which the feed is read.
    public let format: FeedFormat
    private var unknown: UnknownNames
    private var lines: LineFeed
    private var parser: CSVRecordParser
    /// The column of each field of a comma-separated record; nil for those that are not read.
    private let columns: [FeedColumn?]

    /// Reads as far as the header of a comma-separated feed, or to the first object of JSON Lines.
    ///
    /// What is not said follows from the ending of the file's name (`.csv`, `.tsv`, `.jsonl`,
    /// `.ndjson`), or else from the first byte: `{` begins JSON Lines; a comma is the delimiter.
    /// `recordLimit` counts bytes, as of `CSVReader`. Throws `FeedHeaderProblem`, or what the
    /// source throws.
    public init(
        fileName: String? = nil, format: FeedFormat? = nil, delimiter: FeedDelimiter? = nil,
        recordLimit: Int = CSVReader.defaultRecordLimit, source: @escaping CSVReader.Source
    ) throws {
        var lines = LineFeed(limit: recordLimit, source)
        let opening = try FeedOpening(&lines)
        let named = fileName.flatMap { FeedFormat(fileName: $0) }
        let format = format ?? named ?? opening.likelyFormat
        let delimiter = delimiter ?? fileName.flatMap { FeedDelimiter(fileName: $0) } ?? .comma
        var parser = CSVRecordParser(delimiter: delimiter.rawValue)
        switch format {
        case .csv:
            let header = try FeedHeader(&lines, &parser, delimiter)
            columns = header.columns
            unknown = header.unknown
        case .jsonl:
            guard opening.beginsWithObject else {
                throw FeedHeaderProblem.notJSONLines(line: opening.line)
            }
            columns = []
            unknown = UnknownNames()
        }
        self.format = format
        self.lines = lines
        self.parser = parser
    }

    /// Names of columns that are not read, in the order in which they came.
    ///
    /// Of a comma-separated feed they are known at once; members of JSON are added as they are
    /// met. Whatever a feed holds, there are at most 64 names of 64 scalars each.
    public var unknownColumns: [String] { unknown.names }

    /// How many bytes the source has given so far; at the end, the size of the file.
    public var bytesRead: Int { lines.bytesRead }

    /// Whether the last line has no line end; known once `next` has returned nil.
    ///
    /// A comma-separated feed that was cut off in its last field cannot be told from a whole one
    /// by anything else; a record of JSON that was cut off is a problem by itself.
    public var endsWithoutNewline: Bool { lines.endsWithoutNewline }

    /// Bytes of memory that stand ready for one record; they do not grow with the feed.
    package var capacity: Int { lines.capacity }

    /// Returns the next record or problem; nil at the end.
    ///
    /// Throws only what the source throws.
    public mutating func next() throws -> FeedOutcome? {
        switch format {
        case .csv: try nextRow()
        case .jsonl: try nextObject()
        }
    }
}

// MARK: - Comma-separated

extension FeedReader {
    private mutating func nextRow() throws -> FeedOutcome? {
        while let ending = try parser.next(in: &lines) {
            switch ending {
            case .problem(let problem, let line):
                return .problem(FeedProblem(problem), line: line)
            case .complete:
                if let outcome = lines.withRecord({ outcome(of: $0) }) { return outcome }
            }
        }
        return nil
    }

    /// Returns what the record is; nil if all its fields are empty.
    private func outcome(of record: UnsafeBufferPointer<UInt8>) -> FeedOutcome? {
        let line = lines.line
        let fields = parser.fields.map { $0.trimmed(in: record) }
        guard fields.contains(where: { $0.start < $0.end }) else { return nil }
        guard fields.count == columns.count else {
            let problem = FeedProblem.wrongFieldCount(expected: columns.count, found: fields.count)
            return .problem(problem, line: line)
        }
        guard !record.contains(0) else { return .problem(.zeroByte, line: line) }
        var values = [String?](repeating: nil, count: FeedColumn.allCases.count)
        for (field, column) in zip(fields, columns) {
            guard let text = parser.text(of: field, in: record) else {
                return .problem(.notUTF8, line: line)
            }
            if let column, !text.isEmpty { values[column.place] = text }
        }
        return .record(FeedRecord(line: line, values: values))
    }
}

// MARK: - JSON Lines

extension FeedReader {
    private mutating func nextObject() throws -> FeedOutcome? {
        lines.dropRecord()
        while let step = try lines.takeLine() {
            let line = lines.line
            switch step {
            case .tooLong:
                try lines.skipLine()
                return .problem(.tooLong(limit: lines.limit), line: line)
            case .line:
                do throws(FlatJSONObject.Fault) {
                    if let object = try lines.withRecord(Self.object) {
                        return outcome(of: object, line: line)
                    }
                    lines.dropRecord()
                } catch {
                    return .problem(FeedProblem(error), line: line)
                }
            }
        }
        return nil
    }

    /// Returns the object of a line; nil if the line is blank.
    ///
    /// The line end is left out: inside a text that is cut off it would be a fault of its own.
    private static func object(
        of line: UnsafeBufferPointer<UInt8>
    ) throws(FlatJSONObject.Fault) -> FlatJSONObject? {
        guard let last = line.lastIndex(where: { !FeedOpening.isBlank($0) }) else { return nil }
        return try FlatJSONObject(
            UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: line[...last])))
    }

    private mutating func outcome(of object: FlatJSONObject, line: Int) -> FeedOutcome {
        var values = [String?](repeating: nil, count: FeedColumn.allCases.count)
        for member in object.members {
            guard let column = FeedColumn(rawValue: member.name) else {
                unknown.note(member.name)
                continue
            }
            switch member.value {
            case .null: continue
            case .integer(let digits) where column.mayBeInteger: values[column.place] = digits
            case .text(let text):
                guard !text.utf8.contains(0) else { return .problem(.zeroByte, line: line) }
                let value = text.withoutSpacesAround
                if !value.isEmpty { values[column.place] = value }
            case .integer, .fraction, .truth, .nested:
                return .problem(.notText(column), line: line)
            }
        }
        return .record(FeedRecord(line: line, values: values))
    }
}

extension String {
    fileprivate var withoutSpacesAround: String {
        guard utf8.first == 0x20 || utf8.last == 0x20 else { return self }
        let head = utf8.drop { $0 == 0x20 }
        return head.lastIndex { $0 != 0x20 }.map { String(Substring(head[...$0])) } ?? ""
    }
}
