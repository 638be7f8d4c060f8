import Casework
public import EventLog

extension EventCoder {
    /// Fills in what a line says of itself, as `facts` would return it, without a copy.
    ///
    /// It reads lines in the form in which they are written: members in their order, no blanks, no
    /// escapes, ASCII only. Returns false for every other line, also where it is good JSON: `facts`
    /// must read it. All of the line is gone through, so that true also says that it is JSON and
    /// that no object in it has a key twice.
    public static func outline(
        _ line: UnsafeRawBufferPointer, _ outline: inout LineOutline
    ) -> Bool {
        guard let written = WrittenLine(line), isPlainJSON(written.data),
            let position = SequenceText.read(utf8: written.sequence),
            let recorded = Instant(utf8: written.recordedtime),
            HistoryText.read(written.history, into: &outline.places)
        else { return false }
        outline.position = position.value
        outline.recorded = recorded.microseconds
        outline.type = UnsafeRawBufferPointer(written.type)
        outline.officer = UnsafeRawBufferPointer(written.authid)
        outline.office = UnsafeRawBufferPointer(written.office)
        outline.source = UnsafeRawBufferPointer(written.source)
        outline.command = UnsafeRawBufferPointer(written.causationid)
        outline.commandHash = UnsafeRawBufferPointer(written.commandhash)
        return true
    }

    private static func isPlainJSON(_ payload: UnsafeRawBufferPointer) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: PayloadScanner.keyLimit) { keys in
            var scanner = PayloadScanner(payload: payload, keys: keys)
            return scanner.isWhole()
        }
    }
}

/// One pass over a payload in the form in which payloads are written, making nothing of it.
///
/// Each function returns false, or nil, where it is of another form.
private struct PayloadScanner {
    /// How many keys the objects that are open at one place may have together.
    static let keyLimit = 64
    private static let depthLimit = 8

    let payload: UnsafeRawBufferPointer
    /// The keys so far of the objects that are open, each as a number.
    let keys: UnsafeMutableBufferPointer<UInt64>
    private var keyCount = 0
    private var position = 0

    init(payload: UnsafeRawBufferPointer, keys: UnsafeMutableBufferPointer<UInt64>) {
        self.payload = payload
        self.keys = keys
    }

    /// Says whether the payload is one value and nothing more.
    mutating func isWhole() -> Bool { value(depth: 1) && position == payload.count }

    /// Goes past `word` where it stands here.
    @inline(__always)
    private mutating func skip(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= payload.count else { return false }
        for offset in 0..<count where payload[position + offset] != word.utf8Start[offset] {
            return false
        }
        position += count
        return true
    }

    /// Goes past a text and returns what stands between its quotation marks.
    @inline(__always)
    private mutating func text() -> UnsafeRawBufferPointer? {
        guard position < payload.count, payload[position] == UInt8(ascii: "\"") else { return nil }
        let start = position + 1
        var end = start
        while end + 8 <= payload.count {
            let word = UInt64(
                littleEndian: payload.loadUnaligned(fromByteOffset: end, as: UInt64.self))
            let special = JSONBytes.special(in: word)
            guard special == 0 else {
                end += special.trailingZeroBitCount / 8
                break
            }
            end += 8
        }
        while end < payload.count, JSONBytes.isPlainASCII(payload[end]) { end += 1 }
        guard end < payload.count, payload[end] == UInt8(ascii: "\"") else { return nil }
        position = end + 1
        return UnsafeRawBufferPointer(rebasing: payload[start..<end])
    }

    private mutating func value(depth: Int) -> Bool {
        guard position < payload.count, depth <= Self.depthLimit else { return false }
        switch payload[position] {
        case UInt8(ascii: "\""): return text() != nil
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return integer()
        default: return skip("true") || skip("false") || skip("null")
        }
    }

    private mutating func object(depth: Int) -> Bool {
        let first = keyCount
        defer { keyCount = first }
        position += 1
        if skip("}") { return true }
        repeat {
            guard let key = text(), isNew(key, since: first), skip(":"), value(depth: depth + 1)
            else { return false }
        } while skip(",")
        return skip("}")
    }

    private mutating func array(depth: Int) -> Bool {
        position += 1
        if skip("]") { return true }
        repeat {
            guard value(depth: depth + 1) else { return false }
        } while skip(",")
        return skip("]")
    }

    private mutating func integer() -> Bool {
        if payload[position] == UInt8(ascii: "-") { position += 1 }
        let start = position
        while position < payload.count, isDigit(payload[position]) { position += 1 }
        guard position > start, position < payload.count else { return false }
        // No number begins with a nought, and a fraction or an exponent is left to others.
        let isPlain = payload[start] != UInt8(ascii: "0") || position == start + 1
        return isPlain
            && (payload[position] == UInt8(ascii: ",") || payload[position] == UInt8(ascii: "}")
                || payload[position] == UInt8(ascii: "]"))
    }

    /// Says whether no key of the object is like this one; two that are not equal may be alike.
    private mutating func isNew(_ key: UnsafeRawBufferPointer, since first: Int) -> Bool {
        guard keyCount < keys.count else { return false }
        let number = Self.number(of: key)
        for index in first..<keyCount where keys[index] == number { return false }
        keys[keyCount] = number
        keyCount += 1
        return true
    }

    private static func number(of key: UnsafeRawBufferPointer) -> UInt64 {
        var number = UInt64(key.count)
        var offset = 0
        while offset + 8 <= key.count {
            let word = key.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            number = (number ^ UInt64(littleEndian: word)) &* 0x9E37_79B9_7F4A_7C15
            // What the product has at the top is at the bottom for the next word.
            number ^= number >> 32
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < key.count {
            rest = rest << 8 | UInt64(key[offset])
            offset += 1
        }
        return (number ^ rest) &* 0x9E37_79B9_7F4A_7C15
    }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
