/// Why a file is no feed; nothing of it was read.
public enum FeedHeaderProblem: Error, Equatable, Sendable {
    /// The file has nothing but blank lines.
    case empty
    /// The file is text in an encoding that is not read: a feed is UTF-8.
    case encoding(FeedEncoding)
    /// The header is not UTF-8, or not even text.
    case notUTF8(line: Int)
    /// The file is compressed.
    case compressed(FeedCompression)
    /// The file is no text: zero bytes stand in its first line.
    case binary
    /// The file should be JSON Lines, but its first line does not begin with an object.
    case notJSONLines(line: Int)
    /// The line of the header cannot be read.
    case unreadable(FeedProblem, line: Int)
    /// Columns that must stand in the file; `likelyDelimiter` probably separates its fields.
    case missing([FeedColumn], likelyDelimiter: FeedDelimiter?)
    /// Columns that stand in the file more than once.
    case repeated([FeedColumn])
}

/// An encoding by which a feed is refused.
public enum FeedEncoding: Equatable, Sendable {
    case utf16
    case utf32
}

/// A compression by which a feed is refused.
public enum FeedCompression: Equatable, Sendable {
    case gzip
    /// Also a workbook of a spreadsheet program.
    case zip
    case bzip2
    case xz
    case zstandard
}
