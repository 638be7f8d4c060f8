/// The lines of a zone, of a known format, the right lengths and characters only.
struct ZoneText {
    static let filler: UInt8 = 60

    let format: MachineReadableZone.Format
    let layout: ZoneLayout
    private var lines: [[UInt8]]

    /// Takes `text` apart; blank lines and blanks around a line do not count, everything else does.
    init(_ text: String) throws(MRZError) {
        let rows = ZoneText.rows(of: text)
        guard !rows.isEmpty else { throw .empty }
        guard (2...3).contains(rows.count) else { throw .lineCount(rows.count) }
        var lines: [[UInt8]] = []
        for (index, row) in rows.enumerated() {
            lines.append(try ZoneText.characters(of: row, line: index + 1))
        }
        let isVisa = lines[0].first == 86
        switch try ZoneText.length(of: lines) {
        case 30: format = .td1
        case 36: format = isVisa ? .visaB : .td2
        default: format = isVisa ? .visaA : .td3
        }
        layout = ZoneLayout(format)
        self.lines = lines
    }

    subscript(span: ZoneLayout.Span) -> [UInt8] {
        Array(lines[span.line][span.columns])
    }

    subscript(line: Int, column: Int) -> UInt8 {
        get { lines[line][column] }
        set { lines[line][column] = newValue }
    }

    /// The text of a field without the fillers at its end.
    func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        let kept = bytes.reversed().drop { $0 == ZoneText.filler }
        return String(decoding: kept.reversed(), as: UTF8.self)
    }

    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
    static func isAllowed(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte == filler
    }

    private static func rows(of text: String) -> [ArraySlice<Unicode.Scalar>] {
        Array(text.unicodeScalars)
            .split { $0 == "\n" || $0 == "\r" }
            .map { row in
                let start = row.drop(while: isBlank)
                let end = start.lastIndex { !isBlank($0) } ?? start.startIndex - 1
                return start[start.startIndex..<(end + 1)]
            }
            .filter { !$0.isEmpty }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t"
    }

    private static func characters(
        of row: ArraySlice<Unicode.Scalar>, line: Int
    ) throws(MRZError) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, scalar) in row.enumerated() {
            guard let byte = UInt8(exactly: scalar.value), isAllowed(byte) else {
                throw ("a"..."z").contains(scalar)
                    ? .lowercaseLetter(line: line, column: index + 1)
                    : .unexpectedCharacter(line: line, column: index + 1)
            }
            bytes.append(byte)
        }
        return bytes
    }

    /// The length that all lines have; of two lines, the first decides which length was meant.
    private static func length(of lines: [[UInt8]]) throws(MRZError) -> Int {
        var expected = 30
        if lines.count == 2 {
            let lengths = lines.map(\.count)
            if lengths.contains(44) || !lengths.contains(36) && lengths[0] > 40 {
                expected = 44
            } else {
                expected = 36
            }
        }
        for (index, line) in lines.enumerated() where line.count != expected {
            throw .lineLength(line: index + 1, found: line.count, expected: expected)
        }
        return expected
    }
}
