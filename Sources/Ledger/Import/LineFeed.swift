#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lines pulled from a source and held as one record, in memory bounded by the longest record.
///
/// A record is one line or several; it stands in one piece until it is dropped. Lines of it can be
/// given back, and are then read again.
struct LineFeed: ~Copyable {
    /// What taking one more line came to.
    enum Step {
        case line
        /// With this line the record would be longer than the limit; the line was not taken.
        case tooLong
    }

    /// The most that the source is asked for at a time.
    private static let piece = 65_536

    /// The longest record in bytes, without the line end that closes it.
    let limit: Int
    /// The physical line, from 1, on which the record begins; a line ends with its line feed.
    private(set) var line = 1
    /// How many bytes the source has given.
    private(set) var bytesRead = 0
    /// Whether the last line has no line feed; known once it was taken.
    private(set) var endsWithoutNewline = false

    private let source: CSVReader.Source
    private var window = [UInt8](repeating: 0, count: 2 * LineFeed.piece)
    /// Where the record begins.
    private var start = 0
    /// Where the record ends, behind its last line end.
    private var end = 0
    /// Where what the source has given ends.
    private var filled = 0
    private var linesHeld = 0
    private var hasEnded = false

    init(limit: Int, _ source: @escaping CSVReader.Source) {
        self.limit = limit
        self.source = source
    }

    /// Bytes of memory that stand ready for the record.
    var capacity: Int { window.count }

    /// Calls `body` with the bytes of the record, its line ends included.
    func withRecord<Result, Failure>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try window.withUnsafeBufferPointer { window throws(Failure) in
            try body(UnsafeBufferPointer(rebasing: window[start..<end]))
        }
    }

    /// Calls `body` with the record and all that was read behind it.
    func withWindow<Result, Failure>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try window.withUnsafeBufferPointer { window throws(Failure) in
            try body(UnsafeBufferPointer(rebasing: window[start..<filled]))
        }
    }

    /// Adds the next line to the record; nil at the end.
    mutating func takeLine() throws -> Step? {
        var searched = end
        while true {
            if let feed = lineFeed(from: searched) {
                let hasReturn = feed > start && window[feed - 1] == 0x0D
                guard feed - start - (hasReturn ? 1 : 0) <= limit else { return .tooLong }
                end = feed + 1
                linesHeld += 1
                return .line
            }
            guard filled - start < limit + 2 else { return .tooLong }
            let unsearched = filled - start
            guard try fill() else { break }
            searched = start + unsearched
        }
        guard filled > end else { return nil }
        guard filled - start <= limit else { return .tooLong }
        end = filled
        linesHeld += 1
        endsWithoutNewline = true
        return .line
    }

    /// Drops the record: the next line begins a new one.
    mutating func dropRecord() {
        line += linesHeld
        (start, linesHeld) = (end, 0)
    }

    /// Keeps the first `lines` lines of the record, `length` bytes, and gives back the others.
    mutating func keep(lines: Int, length: Int) {
        linesHeld = lines
        end = start + length
    }

    /// Passes over the next line, however long it is, while no line is held.
    mutating func skipLine() throws {
        repeat {
            if let feed = lineFeed(from: start) {
                (start, end) = (feed + 1, feed + 1)
                line += 1
                return
            }
            (start, end) = (filled, filled)
        } while try fill()
        endsWithoutNewline = true
    }

    /// Passes over a UTF-8 byte order mark, if the source begins with one.
    mutating func skipByteOrderMark() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        try read(atLeast: mark.count)
        guard withWindow({ $0.starts(with: mark) }) else { return }
        (start, end) = (start + mark.count, start + mark.count)
    }

    /// Reads until so many bytes stand in the window, or the source has ended.
    ///
    /// A pipe may give one byte at a time.
    mutating func read(atLeast count: Int) throws {
        while filled - start < count, try fill() {}
    }

    private func lineFeed(from offset: Int) -> Int? {
        window.withUnsafeBytes { bytes in
            guard let first = bytes.baseAddress,
                let found = memchr(first + offset, 0x0A, filled - offset)
            else { return nil }
            return first.distance(to: UnsafeRawPointer(found))
        }
    }

    /// Reads more behind what is there, which may move to the front; false at the end.
    private mutating func fill() throws -> Bool {
        guard !hasEnded else { return false }
        makeRoom()
        let room = filled..<(filled + Self.piece)
        let count = try window.withUnsafeMutableBytes { whole in
            try source(UnsafeMutableRawBufferPointer(rebasing: whole[room]))
        }
        hasEnded = count <= 0
        let taken = min(max(0, count), room.count)
        filled += taken
        bytesRead += taken
        return !hasEnded
    }

    private mutating func makeRoom() {
        guard window.count - filled < Self.piece else { return }
        if start > 0 {
            window.withUnsafeMutableBytes { whole in
                guard let first = whole.baseAddress else { return }
                memmove(first, first + start, filled - start)
            }
            (start, end, filled) = (0, end - start, filled - start)
        }
        let missing = filled + Self.piece - window.count
        if missing > 0 {
            // Doubled up to what the longest record needs, so that its bytes are moved seldom.
            let most = max(limit + 2 + Self.piece, filled + Self.piece)
            let count = min(max(window.count * 2, filled + Self.piece), most)
            window.append(contentsOf: repeatElement(0, count: count - window.count))
        }
    }
}
