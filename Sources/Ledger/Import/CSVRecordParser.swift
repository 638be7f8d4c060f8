/// The grammar of comma-separated records: takes a record from a feed and finds its fields.
struct CSVRecordParser {
    /// What taking a record came to.
    enum Ending {
        /// The record is held by the feed, its fields are known.
        case complete
        /// `line` is the one on which the record began.
        case problem(CSVProblem, line: Int)
    }

    /// Where the value of a field stands in its record, without its quotes.
    struct Field {
        var start: Int
        var end: Int
        /// Whether a quote in the value is written twice.
        var hasPairs: Bool

        /// Returns the field without the spaces around its value.
        func trimmed(in record: UnsafeBufferPointer<UInt8>) -> Field {
            var field = self
            while field.start < field.end, record[field.start] == 0x20 { field.start += 1 }
            while field.start < field.end, record[field.end - 1] == 0x20 { field.end -= 1 }
            return field
        }
    }

    private enum Step {
        /// The record ended with the line.
        case complete
        /// The line ended inside quotes.
        case open
        case problem(CSVProblem)
    }

    private let delimiter: UInt8
    private(set) var fields: [Field] = []
    private var isOpen = false
    /// Lines and bytes that were looked at.
    private var seen = (lines: 0, bytes: 0)
    /// The same as they were at the end of the line on which the last quote opened.
    private var opened = (lines: 0, bytes: 0)

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// Drops the record before and takes the next, past empty lines; nil at the end.
    mutating func next(in feed: inout LineFeed) throws -> Ending? {
        feed.dropRecord()
        begin()
        while true {
            switch try feed.takeLine() {
            case nil: return isOpen ? unterminated(in: &feed) : nil
            case .tooLong?:
                if isOpen { return unterminated(in: &feed) }
                let line = feed.line
                try feed.skipLine()
                return .problem(.tooLong(limit: feed.limit), line: line)
            case .line?:
                if !isOpen, feed.withRecord(Self.isEmpty) {
                    feed.dropRecord()
                    continue
                }
                switch feed.withRecord({ takeLine(of: $0) }) {
                case .open: continue
                case .complete: return .complete
                case .problem(.textAfterQuote(_, _)) where opened.lines < seen.lines:
                    return unterminated(in: &feed)
                case .problem(let problem): return .problem(problem, line: feed.line)
                }
            }
        }
    }

    /// Returns the value of a field, each quote once; nil if it is not UTF-8.
    func text(of field: Field, in record: UnsafeBufferPointer<UInt8>) -> String? {
        let written = UnsafeBufferPointer(rebasing: record[field.start..<field.end])
        guard field.hasPairs else { return String(validating: written, as: UTF8.self) }
        var isSecond = false
        let value = written.filter { byte in
            isSecond = byte == 0x22 && !isSecond
            return !isSecond
        }
        return String(validating: value, as: UTF8.self)
    }

    private mutating func begin() {
        fields.removeAll(keepingCapacity: true)
        isOpen = false
        (seen, opened) = ((0, 0), (0, 0))
    }

    /// Gives back the lines behind the one on which the quote opened.
    ///
    /// They are read as records of their own: a stray quote must not cost more than its own line.
    /// They are looked at once more, and no more often: had one of them held a quote that could
    /// open a value, that quote would have closed this one.
    private func unterminated(in feed: inout LineFeed) -> Ending {
        feed.keep(lines: opened.lines, length: opened.bytes)
        return .problem(.unterminatedQuote(line: feed.line + opened.lines - 1), line: feed.line)
    }

    private static func isEmpty(_ record: UnsafeBufferPointer<UInt8>) -> Bool {
        record[0] == 0x0A || record.count == 2 && record[0] == 0x0D && record[1] == 0x0A
    }
}

// MARK: - One line

extension CSVRecordParser {
    /// Looks at the line that was added to the record last.
    private mutating func takeLine(of record: UnsafeBufferPointer<UInt8>) -> Step {
        var position = seen.bytes
        seen = (seen.lines + 1, record.count)
        while true {
            if !isOpen, position < record.count, record[position] == 0x22 {
                position += 1
                fields.append(Field(start: position, end: position, hasPairs: false))
                isOpen = true
                opened = seen
            }
            if isOpen {
                guard takeQuoted(&position, of: record) else { return .open }
            } else {
                takePlain(&position, of: record)
            }
            guard position < record.count else { return .complete }
            let byte = record[position]
            position += 1
            if byte == delimiter { continue }
            switch byte {
            case 0x0A: return .complete
            case 0x0D:
                let isLineEnd = position < record.count && record[position] == 0x0A
                return isLineEnd ? .complete : .problem(.bareCarriageReturn)
            case 0x22: return .problem(.bareQuote(field: fields.count))
            default: return .problem(.textAfterQuote(field: fields.count, byte: byte))
            }
        }
    }

    /// Goes on to what closes a field without quotes.
    private mutating func takePlain(_ position: inout Int, of record: UnsafeBufferPointer<UInt8>) {
        let start = position
        while position < record.count {
            let byte = record[position]
            if byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0x22 { break }
            position += 1
        }
        fields.append(Field(start: start, end: position, hasPairs: false))
    }

    /// Goes on to behind the closing quote; false if the line ends before it.
    private mutating func takeQuoted(
        _ position: inout Int, of record: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let field = fields.count - 1
        while position < record.count {
            guard record[position] == 0x22 else {
                position += 1
                continue
            }
            position += 1
            guard position < record.count, record[position] == 0x22 else {
                fields[field].end = position - 1
                isOpen = false
                return true
            }
            fields[field].hasPairs = true
            position += 1
        }
        return false
    }
}
