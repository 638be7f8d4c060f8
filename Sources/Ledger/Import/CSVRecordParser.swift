/// The grammar of one comma-separated record, byte by byte.
struct CSVRecordParser {
    /// What a byte came to.
    enum Step {
        /// The byte belongs to the record.
        case more
        /// The byte is the first half of a line end.
        case carriageReturn
        /// The byte ended the record.
        case complete
        case problem(CSVProblem)
    }

    private enum State {
        case fieldStart
        case unquoted
        case quoted
        case quoteInQuoted
        case carriageReturn
    }

    private let delimiter: UInt8
    private var state = State.fieldStart
    /// The values of all fields, one after the other.
    private var content: [UInt8] = []
    /// Where each field ends in `content`.
    private var ends: [Int] = []

    init(delimiter: UInt8) {
        self.delimiter = delimiter
    }

    /// The fields that were complete when the record ended.
    var fieldCount: Int { ends.count }

    /// Forgets the record before.
    mutating func begin() {
        state = .fieldStart
        content.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Takes the next byte of the file.
    mutating func take(_ byte: UInt8) -> Step {
        switch state {
        case .quoted:
            if byte == 0x22 { state = .quoteInQuoted } else { content.append(byte) }
            return .more
        case .carriageReturn:
            return byte == 0x0A ? endRecord() : .problem(.bareCarriageReturn)
        case .fieldStart, .unquoted, .quoteInQuoted:
            if byte == delimiter {
                ends.append(content.count)
                state = .fieldStart
                return .more
            }
            if byte == 0x0A { return endRecord() }
            if byte == 0x0D {
                state = .carriageReturn
                return .carriageReturn
            }
            return takeText(byte)
        }
    }

    /// Ends the record where the file ends; returns what is wrong with that, if anything.
    mutating func finish() -> CSVProblem? {
        switch state {
        case .quoted: return .unterminatedQuote
        case .carriageReturn: return .bareCarriageReturn
        case .fieldStart, .unquoted, .quoteInQuoted:
            _ = endRecord()
            return nil
        }
    }

    /// Returns the values of the record that has ended.
    func fields() -> Result<[String], CSVProblem> {
        var fields: [String] = []
        fields.reserveCapacity(ends.count)
        var start = 0
        for end in ends {
            guard let text = String(validating: content[start..<end], as: UTF8.self) else {
                return .failure(.invalidUTF8(field: fields.count + 1))
            }
            fields.append(text)
            start = end
        }
        return .success(fields)
    }

    /// Takes a byte that is neither delimiter nor line end, outside quotes.
    private mutating func takeText(_ byte: UInt8) -> Step {
        switch (state, byte == 0x22) {
        case (.fieldStart, true): state = .quoted
        case (.quoteInQuoted, true):
            content.append(byte)
            state = .quoted
        case (.quoteInQuoted, false):
            return .problem(.textAfterQuote(field: ends.count + 1, byte: byte))
        case (_, true): return .problem(.bareQuote(field: ends.count + 1))
        case (_, false):
            content.append(byte)
            state = .unquoted
        }
        return .more
    }

    private mutating func endRecord() -> Step {
        ends.append(content.count)
        return .complete
    }
}
