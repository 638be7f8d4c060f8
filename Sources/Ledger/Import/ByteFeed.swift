/// Bytes pulled from a source through a buffer, with the number of the physical line.
struct ByteFeed: ~Copyable {
    /// The physical line, from 1, of the next byte; a line ends with its line feed.
    private(set) var line = 1

    private let source: CSVReader.Source
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    private var position = 0
    private var end = 0
    private var hasBegun = false

    init(_ source: @escaping CSVReader.Source) {
        self.source = source
    }

    /// Whether nothing was read yet.
    var isAtStart: Bool { !hasBegun }

    /// Returns the next byte; nil at the end.
    mutating func next() throws -> UInt8? {
        if position == end, try !refill() { return nil }
        let byte = buffer[position]
        position += 1
        if byte == 0x0A { line += 1 }
        return byte
    }

    /// Passes over the rest of the line and its line feed.
    mutating func skipLine() throws {
        while let byte = try next(), byte != 0x0A {}
    }

    /// Passes over a UTF-8 byte order mark, if the next bytes are one.
    mutating func skipByteOrderMark() throws {
        hasBegun = true
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        // A pipe may give less than three bytes at a time.
        while end < mark.count, try extend() {}
        if buffer[..<end].starts(with: mark) { position = mark.count }
    }

    private mutating func refill() throws -> Bool {
        (position, end) = (0, 0)
        return try extend()
    }

    /// Reads more behind what is there; false at the end of the source.
    private mutating func extend() throws -> Bool {
        hasBegun = true
        let start = end
        let count = try buffer.withUnsafeMutableBytes { whole in
            try source(UnsafeMutableRawBufferPointer(rebasing: whole[start...]))
        }
        end += min(max(0, count), buffer.count - start)
        return end > start
    }
}
