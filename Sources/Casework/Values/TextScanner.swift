/// Reads a short ASCII text from left to right; the parsers of days, instants and rules use it.
struct TextScanner {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: some Sequence<UInt8>) {
        rest = ArraySlice(Array(bytes))
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

/// Writes numbers as decimal digits.
enum DecimalText {
    /// Returns `value`, which is not negative, with zeroes in front up to `width` digits.
    static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
