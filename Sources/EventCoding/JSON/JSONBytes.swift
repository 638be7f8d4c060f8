/// What scanner, table and writer know about single bytes.
enum JSONBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes as a number whose lowest byte is the first.
    @inline(__always)
    static func word(at start: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    /// Whether two texts have the same bytes.
    @inline(__always)
    static func equal(
        _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard left.count == right.count, let left = left.baseAddress, let first = right.baseAddress
        else { return left.count == right.count }
        let count = right.count
        var offset = 0
        while offset &+ 8 <= count {
            guard word(at: left + offset) == word(at: first + offset) else { return false }
            offset &+= 8
        }
        while offset < count {
            guard left[offset] == first[offset] else { return false }
            offset &+= 1
        }
        return true
    }

    @inline(__always)
    static func equal(_ text: UnsafeBufferPointer<UInt8>, _ constant: StaticString) -> Bool {
        equal(
            text,
            UnsafeBufferPointer(start: constant.utf8Start, count: constant.utf8CodeUnitCount))
    }

    /// Returns the top bits of the bytes that a text cannot hold as they are: quotation mark,
    /// backslash, control.
    ///
    /// The lowest bit set is exact; those above it may be false.
    @inline(__always)
    static func escapes(in word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let quotes = (quote &- ones) & ~quote
        let backslashes = (backslash &- ones) & ~backslash
        let controls = (word &- ones &* 0x20) & ~word
        return (quotes | backslashes | controls) & highs
    }

    /// As `escapes(in:)`, and the bytes outside ASCII as well.
    @inline(__always)
    static func special(in word: UInt64) -> UInt64 {
        escapes(in: word) | (word & highs)
    }

    /// Whether a text cannot hold `byte` as it is.
    @inline(__always)
    static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Whether `byte` is printable ASCII that stands in a text as it is.
    @inline(__always)
    static func isPlainASCII(_ byte: UInt8) -> Bool {
        byte < 0x7F && !isEscaped(byte)
    }

    /// One of sixty-four marks for a key: equal keys have equal marks.
    @inline(__always)
    static func mark(ofLength length: Int, first: UInt64, last: UInt64) -> UInt64 {
        let word =
            length < 8 ? first & ((1 &<< UInt64(length &* 8)) &- 1) : first ^ (last &* 31)
        return 1 &<< ((word &* 0x9E37_79B9_7F4A_7C15) &>> 58)
    }

    /// The byte that backslash and `letter` stand for; nil if there is no such escape.
    static func escaped(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The UTF-16 unit written in four hexadecimal digits at `start`; nil if they are none.
    static func unit(at start: UnsafePointer<UInt8>) -> UInt16? {
        var unit: UInt16 = 0
        for offset in 0..<4 {
            let digit: UInt8
            switch start[offset] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = start[offset] & 0x0F
            case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                digit = (start[offset] & 0x0F) + 9
            default: return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// Returns the UTF-8 of a text that the scanner has found sound, escapes resolved.
    static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        guard let start = text.baseAddress else { return result }
        var offset = 0
        while offset < text.count {
            guard text[offset] == UInt8(ascii: "\\") else {
                result.append(text[offset])
                offset += 1
                continue
            }
            if let byte = escaped(text[offset + 1]) {
                result.append(byte)
                offset += 2
                continue
            }
            var scalar = UInt32(unit(at: start + offset + 2) ?? 0)
            offset += 6
            if scalar & 0xFC00 == 0xD800, offset + 6 <= text.count {
                let low = UInt32(unit(at: start + offset + 2) ?? 0)
                scalar = 0x10000 + ((scalar & 0x3FF) << 10) + (low & 0x3FF)
                offset += 6
            }
            result.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? .init())
        }
        return result
    }
}
