/// A growing run of bytes, and how texts and integers are written into it.
///
/// Its owner must deallocate it.
struct JSONOutput {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        start = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    func deallocate() {
        start.deallocate()
    }

    var bytes: [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count))
    }

    /// The bytes of a range of what is written; valid until the next change.
    func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    }

    /// The bytes of the key that begins with the quotation mark at `offset`, as written.
    func key(at offset: Int) -> UnsafeBufferPointer<UInt8> {
        var end = offset + 1
        while start[end] != UInt8(ascii: "\"") {
            end += start[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return slice(offset + 1..<end)
    }

    /// The mark of the quoted key that begins at `offset` and ends what is written.
    func mark(ofKeyAt offset: Int) -> UInt64 {
        // `"` and `key"`: at least two bytes, and eight to spare behind the last text.
        let length = count &- offset
        let first = JSONBytes.word(at: start + offset)
        return JSONBytes.mark(
            ofLength: length, first: first,
            last: length < 8 ? 0 : JSONBytes.word(at: start + (count &- 8)))
    }

    /// Writes over everything from `offset` on, with as many bytes.
    mutating func replace(from offset: Int, with text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            (start + offset).update(from: base, count: min(bytes.count, count - offset))
        }
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.moveInitialize(from: start, count: count)
        start.deallocate()
        start = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        (start + count).initialize(to: byte)
        count &+= 1
    }

    mutating func append(word: StaticString) {
        reserve(word.utf8CodeUnitCount)
        (start + count).initialize(from: word.utf8Start, count: word.utf8CodeUnitCount)
        count &+= word.utf8CodeUnitCount
    }

    // MARK: - Texts

    @inline(__always)
    mutating func append(text: String) {
        var text = text
        text.withUTF8 { append(quoted: $0) }
    }

    /// Writes a part of a text that the caller sets in quotation marks.
    @inline(__always)
    mutating func append(part text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    private mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        append(escaping: text)
        append(UInt8(ascii: "\""))
    }

    /// Writes a text, or a part of one, without quotation marks around it.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        // Eight bytes to spare, so that whole words can be stored and loaded.
        reserve(text.count &+ 8)
        var offset = 0
        while offset &+ 8 <= text.count, let base = text.baseAddress {
            let word = JSONBytes.word(at: base + offset)
            UnsafeMutableRawPointer(start + count)
                .storeBytes(of: word.littleEndian, as: UInt64.self)
            let escapes = JSONBytes.escapes(in: word)
            let sound = escapes == 0 ? 8 : escapes.trailingZeroBitCount &>> 3
            count &+= sound
            offset &+= sound
            if sound < 8 {
                append(escaped: text[offset], before: text.count &- offset)
                offset &+= 1
            }
        }
        while offset < text.count {
            let byte = text[offset]
            if JSONBytes.isEscaped(byte) {
                append(escaped: byte, before: text.count &- offset)
            } else {
                start[count] = byte
                count &+= 1
            }
            offset &+= 1
        }
    }

    /// Writes what `write` writes into room for `capacity` bytes; it returns how many these are.
    @inline(__always)
    mutating func append(
        capacity: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) {
        reserve(capacity)
        count &+= write(UnsafeMutableBufferPointer(start: start + count, count: capacity))
    }

    /// Writes an escape, and reserves for the `rest` bytes of the text as `append(quoted:)` does.
    @inline(never)
    private mutating func append(escaped byte: UInt8, before rest: Int) {
        reserve(rest &+ 16)
        let letter: UInt8
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
        case 0x08: letter = UInt8(ascii: "b")
        case 0x09: letter = UInt8(ascii: "t")
        case 0x0A: letter = UInt8(ascii: "n")
        case 0x0C: letter = UInt8(ascii: "f")
        case 0x0D: letter = UInt8(ascii: "r")
        default:
            append(word: byte < 0x10 ? "\\u000" : "\\u001")
            let digit = byte & 0x0F
            append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            return
        }
        append(UInt8(ascii: "\\"))
        append(letter)
    }

    // MARK: - Integers

    /// Writes `integer`, which is not negative, with zeroes in front up to `width` digits.
    mutating func append(integer: Int, width: Int) {
        reserve(width)
        var rest = integer
        for position in (count..<count &+ width).reversed() {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            start[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        }
        count &+= width
    }

    @inline(__always)
    mutating func append<Value: FixedWidthInteger>(integer: Value) {
        guard var rest = UInt64(exactly: integer.magnitude) else {
            for byte in String(integer).utf8 { append(byte) }
            return
        }
        reserve(21)
        if integer < 0 { append(UInt8(ascii: "-")) }
        var length = 1
        var bound: UInt64 = 10
        while rest >= bound {
            length &+= 1
            let (larger, overflow) = bound.multipliedReportingOverflow(by: 10)
            if overflow { break }
            bound = larger
        }
        var position = count &+ length
        count = position
        repeat {
            position &-= 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            start[position] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest != 0
    }
}
