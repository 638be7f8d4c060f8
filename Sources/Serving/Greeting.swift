/// The line that each end sends first: what is spoken, and in which version.
public enum Greeting {
    /// The version of the protocol.
    public static let version = 1
    /// The line, with its line feed: `salname-serve 1`.
    public static let bytes = Array("salname-serve \(version)\n".utf8)

    static let name = Array("salname-serve ".utf8)
    /// A version has no more digits than this, so that a line without an end is not waited for.
    static let digits = 6

    /// Returns whether `line` is whole; throws as soon as it cannot become the line of this version.
    static func isWhole(_ line: [UInt8]) throws(FrameError) -> Bool {
        guard line.prefix(name.count).elementsEqual(name.prefix(line.count)) else {
            throw .notServing
        }
        var number = 0
        for (count, byte) in line.dropFirst(name.count).enumerated() {
            if byte == 10, count > 0 {
                guard number == version else { throw .version(found: number) }
                return true
            }
            guard (48...57).contains(byte), count < digits, count > 0 || byte != 48 else {
                throw .notServing
            }
            number = number * 10 + Int(byte - 48)
        }
        return false
    }
}
