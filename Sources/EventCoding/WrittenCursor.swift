/// Goes from left to right through a line, or a payload, in the form in which they are written.
///
/// Each function returns false, or nil, where something else comes next.
struct WrittenCursor {
    private let bytes: UnsafePointer<UInt8>
    private let count: Int
    private var position = 0

    /// Creates a cursor at the beginning of `text`; nil where that is shorter than any that is written.
    init?(_ text: UnsafeRawBufferPointer) {
        let text = text.assumingMemoryBound(to: UInt8.self)
        guard let start = text.baseAddress, text.count >= 8 else { return nil }
        bytes = start
        count = text.count
    }

    var isAtEnd: Bool { position == count }

    /// Passes over `text`, of eight bytes or more, if it comes next, and says whether it did.
    @inline(__always)
    mutating func skip(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard position &+ length <= count else { return false }
        let here = bytes + position
        var offset = 0
        // Word by word; the last word overlaps the one before it.
        while offset &+ 8 < length {
            guard JSONBytes.word(at: here + offset) == JSONBytes.word(at: text.utf8Start + offset)
            else { return false }
            offset &+= 8
        }
        offset = length &- 8
        guard JSONBytes.word(at: here + offset) == JSONBytes.word(at: text.utf8Start + offset)
        else { return false }
        position &+= length
        return true
    }

    /// Passes over `byte` if it comes next, and says whether it did.
    @inline(__always)
    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < count, bytes[position] == byte else { return false }
        position &+= 1
        return true
    }

    /// Returns what stands before the next quotation mark, which stays; nil unless it is plain.
    ///
    /// Plain is ASCII without a control or a backslash: such a text is what it says.
    @inline(__always)
    mutating func text() -> WrittenLine.Text? {
        let start = position
        while position &+ 8 <= count {
            let special = JSONBytes.special(in: JSONBytes.word(at: bytes + position))
            guard special != 0 else {
                position &+= 8
                continue
            }
            position &+= special.trailingZeroBitCount &>> 3
            return ended(from: start)
        }
        return lastText(from: start)
    }

    /// Returns the text from `start`, which goes on into the last seven bytes, as the last one of a payload
    /// may: no whole word is left to be looked at.
    private mutating func lastText(from start: Int) -> WrittenLine.Text? {
        let left = count &- position
        guard left > 0 else { return nil }
        let word = JSONBytes.word(at: bytes + (count &- 8)) &>> UInt64(8 &* (8 &- left))
        // Noughts stand for the bytes that are not there, and a nought is not plain.
        position &+= JSONBytes.special(in: word).trailingZeroBitCount &>> 3
        guard position < count else { return nil }
        return ended(from: start)
    }

    /// Returns the text up to here, if a quotation mark ends it.
    @inline(__always)
    private func ended(from start: Int) -> WrittenLine.Text? {
        guard bytes[position] == UInt8(ascii: "\"") else { return nil }
        return WrittenLine.Text(start: bytes + start, count: position &- start)
    }

    /// Returns an integer from nought to eighteen digits in its one spelling.
    @inline(__always)
    mutating func integer() -> Int? {
        let start = position
        var value = 0
        while position < count, position &- start < 18, bytes[position] &- 48 < 10 {
            value = value &* 10 &+ Int(bytes[position] &- 48)
            position &+= 1
        }
        guard position > start, bytes[start] != 48 || position == start &+ 1 else { return nil }
        return value
    }

    /// Returns what is left but for the brace that closes the line.
    func rest() -> UnsafeRawBufferPointer? {
        guard position < count, bytes[count &- 1] == UInt8(ascii: "}") else { return nil }
        return UnsafeRawBufferPointer(start: bytes + position, count: count &- 1 &- position)
    }
}
