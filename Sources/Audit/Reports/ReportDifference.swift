/// Where two files first differ.
public enum ReportDifference {
    /// Returns the place in `bytes` of the first difference from `other`; nil where they are equal.
    ///
    /// Line and column count from 1, columns in Unicode scalars, as an editor does. Where one file
    /// is the beginning of the other, the place is where it ends.
    public static func first(
        in bytes: [UInt8], comparedWith other: [UInt8]
    ) -> (line: Int, column: Int)? {
        let common = zip(bytes, other).prefix { $0 == $1 }.count
        guard common < bytes.count || common < other.count else { return nil }
        var start = 0
        var line = 1
        for index in 0..<common where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            start = index + 1
        }
        // A scalar begins at each byte that does not go on with one. If the byte that differs is
        // itself in the middle of one, that scalar has been counted, and it is the place.
        let begun = bytes[start..<common].count { !isContinuation($0) }
        let isInside = common < bytes.count && isContinuation(bytes[common]) && begun > 0
        return (line, isInside ? begun : begun + 1)
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
