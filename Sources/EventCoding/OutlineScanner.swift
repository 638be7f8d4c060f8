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
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: OutlineScanner.keyLimit) { keys in
            var scanner = OutlineScanner(line: line, keys: keys)
            return scanner.fill(&outline)
        }
    }
}

/// One pass over a line in the form in which lines are written.
///
/// Each function returns false, or nil, where the line is of another form.
private struct OutlineScanner {
    /// How many keys the objects that are open at one place may have together.
    static let keyLimit = 64
    private static let depthLimit = 8

    let line: UnsafeRawBufferPointer
    /// The keys so far of the objects that are open, each as a number.
    let keys: UnsafeMutableBufferPointer<UInt64>
    private var keyCount = 0
    private var position = 0

    init(line: UnsafeRawBufferPointer, keys: UnsafeMutableBufferPointer<UInt64>) {
        self.line = line
        self.keys = keys
    }

    mutating func fill(_ outline: inout LineOutline) -> Bool {
        guard skip("{\"specversion\":"), text() != nil, skip(",\"id\":"), text() != nil,
            skip(",\"source\":"), let source = text(), skip(",\"type\":"), let type = text(),
            skip(",\"dataschema\":"), text() != nil, skip(",\"subject\":"), text() != nil,
            skip(",\"history\":"), let history = text(), skip(",\"time\":"), text() != nil,
            skip(",\"recordedtime\":"), let time = text(), skip(",\"sequence\":"),
            let sequence = text(), skip(",\"authtype\":"), text() != nil,
            skip(",\"authid\":"), let officer = text(), skip(",\"office\":"), let office = text()
        else { return false }
        if skip(",\"basis\":"), text() == nil { return false }
        if skip(",\"correlationid\":"), text() == nil { return false }
        guard skip(",\"causationid\":"), let command = text(), skip(",\"commandhash\":"),
            let commandHash = text(), skip(",\"data\":"), value(depth: 1), skip("}"),
            position == line.count, let recorded = WrittenText.instant(time),
            let place = WrittenText.sequence(sequence),
            WrittenText.places(history, into: &outline.places)
        else { return false }
        outline.position = place
        outline.recorded = recorded
        outline.type = type
        outline.officer = officer
        outline.office = office
        outline.source = source
        outline.command = command
        outline.commandHash = commandHash
        return true
    }

    /// Goes past `word` where it stands here.
    @inline(__always)
    private mutating func skip(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= line.count else { return false }
        var offset = 0
        if count >= 8 {
            while offset + 8 < count {
                guard isWord(at: offset, of: word) else { return false }
                offset += 8
            }
            // The last eight bytes overlap those before.
            guard isWord(at: count - 8, of: word) else { return false }
            offset = count
        }
        while offset < count {
            guard line[position + offset] == word.utf8Start[offset] else { return false }
            offset += 1
        }
        position += count
        return true
    }

    /// Says whether the eight bytes at `offset` from here are those of `word`.
    @inline(__always)
    private func isWord(at offset: Int, of word: StaticString) -> Bool {
        line.loadUnaligned(fromByteOffset: position + offset, as: UInt64.self)
            == UnsafeRawPointer(word.utf8Start + offset).loadUnaligned(as: UInt64.self)
    }

    /// Goes past a text and returns what stands between its quotation marks.
    @inline(__always)
    private mutating func text() -> UnsafeRawBufferPointer? {
        guard position < line.count, line[position] == UInt8(ascii: "\"") else { return nil }
        let start = position + 1
        var end = start
        while end + 8 <= line.count {
            let word = UInt64(
                littleEndian: line.loadUnaligned(fromByteOffset: end, as: UInt64.self))
            let special = JSONBytes.special(in: word)
            guard special == 0 else {
                end += special.trailingZeroBitCount / 8
                break
            }
            end += 8
        }
        while end < line.count, JSONBytes.isPlainASCII(line[end]) { end += 1 }
        guard end < line.count, line[end] == UInt8(ascii: "\"") else { return nil }
        position = end + 1
        return UnsafeRawBufferPointer(rebasing: line[start..<end])
    }

    private mutating func value(depth: Int) -> Bool {
        guard position < line.count, depth <= Self.depthLimit else { return false }
        switch line[position] {
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
        if line[position] == UInt8(ascii: "-") { position += 1 }
        let start = position
        while position < line.count, isDigit(line[position]) { position += 1 }
        guard position > start, position < line.count else { return false }
        // No number begins with a nought, and a fraction or an exponent is left to others.
        let isPlain = line[start] != UInt8(ascii: "0") || position == start + 1
        return isPlain
            && (line[position] == UInt8(ascii: ",") || line[position] == UInt8(ascii: "}")
                || line[position] == UInt8(ascii: "]"))
    }

    /// Says whether no key of the object is like this one; two that are not equal may be alike.
    private mutating func isNew(_ key: UnsafeRawBufferPointer, since first: Int) -> Bool {
        guard keyCount < keys.count else { return false }
        let number = key.reduce(UInt64(key.count)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        for index in first..<keyCount where keys[index] == number { return false }
        keys[keyCount] = number
        keyCount += 1
        return true
    }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// The envelope's own forms, read from their bytes.
private enum WrittenText {
    /// Reads the `recordedtime` member, as `Instant.fullText` writes it.
    static func instant(_ text: UnsafeRawBufferPointer) -> Int64? {
        guard text.count == 27, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"),
            text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "."),
            text[26] == UInt8(ascii: "Z"), let year = number(text, 0..<4),
            let month = number(text, 5..<7), let dayOfMonth = number(text, 8..<10),
            let day = Day(year, month, dayOfMonth), let hour = number(text, 11..<13), hour < 24,
            let minute = number(text, 14..<16), minute < 60, let second = number(text, 17..<19),
            second < 60, let fraction = number(text, 20..<26)
        else { return nil }
        let seconds = ((day.number * 24 + hour) * 60 + minute) * 60 + second
        return Int64(seconds) * 1_000_000 + Int64(fraction)
    }

    /// Reads the `sequence` member: twenty digits, of which the first two are noughts.
    static func sequence(_ text: UnsafeRawBufferPointer) -> Int? {
        guard text.count == 20, number(text, 0..<2) == 0 else { return nil }
        return number(text, 2..<20)
    }

    /// Reads the `history` member.
    static func places(
        _ text: UnsafeRawBufferPointer, into places: inout [LineOutline.Place]
    ) -> Bool {
        places.removeAll(keepingCapacity: true)
        var start = 0
        while true {
            var mark: Int?
            var end = start
            while end < text.count, text[end] != UInt8(ascii: " ") {
                if text[end] == UInt8(ascii: "#") { mark = end }
                end += 1
            }
            guard let mark, let ordinal = number(text, mark + 1..<end), ordinal > 0 else {
                return false
            }
            places.append((UnsafeRawBufferPointer(rebasing: text[start..<mark]), ordinal))
            guard end < text.count else { return true }
            start = end + 1
        }
    }

    /// Reads one to eighteen digits.
    private static func number(_ text: UnsafeRawBufferPointer, _ digits: Range<Int>) -> Int? {
        guard (1...18).contains(digits.count) else { return nil }
        var value = 0
        for index in digits {
            guard isDigit(text[index]) else { return nil }
            value = value * 10 + Int(text[index] &- UInt8(ascii: "0"))
        }
        return value
    }
}
