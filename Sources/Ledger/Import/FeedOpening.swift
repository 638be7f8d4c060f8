/// What the first bytes of a feed say about all of it.
struct FeedOpening {
    /// The physical line, from 1, of the first line that is not blank.
    let line: Int
    /// The first byte that is neither space nor line end.
    private let firstByte: UInt8

    /// Whether the feed begins as JSON Lines must.
    var beginsWithObject: Bool { firstByte == UInt8(ascii: "{") }

    /// The format that the first byte hints at; no header begins with a bracket.
    var likelyFormat: FeedFormat {
        beginsWithObject || firstByte == UInt8(ascii: "[") ? .jsonl : .csv
    }

    /// Looks at the feed up to its first line that is not blank, and leaves that line unread.
    ///
    /// Throws `FeedHeaderProblem` if the file is no UTF-8 text, or what the source throws.
    init(_ feed: inout LineFeed) throws {
        try feed.read(atLeast: FeedSignature.length)
        if let problem = feed.withWindow(FeedSignature.problem) { throw problem }
        try feed.skipByteOrderMark()
        while let step = try feed.takeLine() {
            // Of a line that is too long, how much was read depends on the source's pieces.
            let seen = feed.limit + 1
            let (zeros, first) = feed.withWindow { window in
                let line = window.prefix(seen).prefix { $0 != 0x0A }
                return (ZeroBytes(in: line), line.first { !Self.isBlank($0) })
            }
            if let problem = zeros.problem { throw problem }
            if let first {
                feed.keep(lines: 0, length: 0)
                (line, firstByte) = (feed.line, first)
                return
            }
            switch step {
            case .line: feed.dropRecord()
            case .tooLong: try feed.skipLine()
            }
        }
        throw FeedHeaderProblem.empty
    }

    /// Whether `byte` is a space, a tab or of a line end.
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}

/// The bytes with which files begin that are no feed.
private enum FeedSignature {
    static let length = 8

    static func problem(_ file: UnsafeBufferPointer<UInt8>) -> FeedHeaderProblem? {
        signatures.first { file.starts(with: $0.bytes) }?.problem
    }

    // The marks of UTF-32 stand before those of UTF-16: the one begins with the other. `PK` alone
    // may begin a header.
    private static let signatures: [(bytes: [UInt8], problem: FeedHeaderProblem)] = [
        ([0xFF, 0xFE, 0x00, 0x00], .encoding(.utf32)),
        ([0x00, 0x00, 0xFE, 0xFF], .encoding(.utf32)),
        ([0xFF, 0xFE], .encoding(.utf16)),
        ([0xFE, 0xFF], .encoding(.utf16)),
        ([0x1F, 0x8B], .compressed(.gzip)),
        ([0x50, 0x4B, 0x03, 0x04], .compressed(.zip)),
        ([0x50, 0x4B, 0x05, 0x06], .compressed(.zip)),
        ([0x50, 0x4B, 0x07, 0x08], .compressed(.zip)),
        ([0x42, 0x5A, 0x68], .compressed(.bzip2)),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .compressed(.xz)),
        ([0x28, 0xB5, 0x2F, 0xFD], .compressed(.zstandard)),
    ]
}

/// How many zero bytes a line has, and where.
///
/// In UTF-16 without a mark, every letter of ASCII has one, always on the same side.
private struct ZeroBytes {
    private var even = 0
    private var odd = 0
    private var count = 0

    init(in line: some Sequence<UInt8>) {
        for byte in line {
            if byte == 0 {
                if count.isMultiple(of: 2) { even += 1 } else { odd += 1 }
            }
            count += 1
        }
    }

    var problem: FeedHeaderProblem? {
        guard even + odd > 0 else { return nil }
        let isOneSided = even == 0 || odd == 0
        return isOneSided && (even + odd) * 4 >= count ? .encoding(.utf16) : .binary
    }
}
