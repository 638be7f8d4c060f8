/// Reads a short ASCII text from left to right; the parsers of days, instants and rules use it.
struct TextScanner<Bytes: Collection> where Bytes.Element == UInt8 {
    private var rest: Bytes.SubSequence

    init(_ bytes: Bytes) {
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Passes over `text` if it comes next, and says whether it did.
    mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        let matches = text.withUTF8Buffer { rest.prefix(count).elementsEqual($0) }
        guard matches else { return false }
        rest = rest.dropFirst(count)
        return true
    }

    /// Returns the value of exactly `count` decimal digits; nil, and nothing read, if they do not come next.
    mutating func digits(_ count: Int) -> Int? {
        let head = rest.prefix(count)
        guard head.count == count, head.allSatisfy({ (48...57).contains($0) }) else { return nil }
        rest = rest.dropFirst(count)
        return head.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// Returns a number of one to `limit` digits without a leading zero; nil if none comes next.
    mutating func number(atMost limit: Int) -> Int? {
        let head = rest.prefix { (48...57).contains($0) }
        guard !head.isEmpty, head.count <= limit, head.first != 48 || head.count == 1 else {
            return nil
        }
        rest = rest.dropFirst(head.count)
        return head.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}

/// Writes numbers as decimal digits, and reads them.
enum DecimalText {
    /// Returns `value`, which is not negative, with zeroes in front up to `width` digits.
    static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// Returns the value of the `count` bytes from `start` on; nil if one of them is no digit.
    static func value(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ count: Int) -> Int? {
        var value = 0
        for offset in start..<start + count {
            let digit = text[offset] &- 48
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    /// Writes `value`, which is not negative, as `width` digits from `start` on.
    static func write(
        _ value: Int, width: Int, to text: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) {
        var rest = value
        for offset in (start..<start + width).reversed() {
            text[offset] = UInt8(truncatingIfNeeded: 48 + rest % 10)
            rest /= 10
        }
    }
}

extension StringProtocol {
    /// Calls `body` with the bytes of the text, which are valid during the call only.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
    }
}
