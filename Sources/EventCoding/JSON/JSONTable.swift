/// One value, or one key, of a scanned line.
struct JSONToken {
    enum Kind: UInt8 {
        case null, no, yes, integer, number, text, escapedText, array, object
    }

    /// Offset of the first byte; of a text, the first after the quotation mark.
    var start: UInt32
    /// Offset after the last byte; of a text, of the closing quotation mark.
    var end: UInt32
    /// Index of the token after this value and all within it; of an open container, its parent.
    var next: UInt32
    /// Of an object, the key found last; of an array, how many values it has.
    var mark: UInt32
    var kind: Kind
}

/// A line that has been scanned: a copy of its bytes, and its tokens in their order.
///
/// An object's token is followed by key, value, key, value; a value by its own tokens.
/// A class, since tokens and bytes are memory with one owner. It owns a copy of the bytes, so
/// that a decoder somebody kept for longer than the call still reads sound memory.
final class JSONTable {
    /// The line, followed by `padding` zero bytes.
    let bytes: UnsafeMutablePointer<UInt8>
    /// All tokens, and behind the last one a null that stands for what is missing.
    let tokens: UnsafeMutablePointer<JSONToken>
    /// Index of the null that stands for what is missing.
    let missing: UInt32

    /// Zero bytes after the line: eight bytes can be loaded at any offset of it.
    static let padding = 8

    /// Scans the whole of `source`, which stands within `depth` other values; throws the first fault.
    init(scanning source: UnsafeRawBufferPointer, depth: Int = 0) throws(JSONFault) {
        guard source.count <= JSONScanner.lengthLimit else {
            throw JSONFault(kind: .tooLong, offset: JSONScanner.lengthLimit)
        }
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: source.count + Self.padding)
        let buffer = UnsafeMutableRawBufferPointer(start: copy, count: source.count)
        buffer.copyMemory(from: source)
        (copy + source.count).initialize(repeating: 0, count: Self.padding)
        var scanner = JSONScanner(bytes: copy, count: source.count, depth: depth)
        do {
            try scanner.run()
        } catch {
            scanner.tokens.deallocate()
            copy.deallocate()
            throw error
        }
        bytes = copy
        tokens = scanner.tokens
        missing = scanner.used - 1
    }

    deinit {
        tokens.deallocate()
        bytes.deallocate()
    }

    subscript(index: UInt32) -> JSONToken {
        @inline(__always) get { tokens[Int(index)] }
    }

    /// The bytes of a token.
    @inline(__always)
    func slice(_ token: JSONToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: bytes + Int(token.start), count: Int(token.end &- token.start))
    }
}

// MARK: - Looking up keys

extension JSONTable {
    /// Returns the index of the value under `key` in the object at `object`; nil if it has none.
    ///
    /// The search begins at the key found last: whoever asks in the written order finds each
    /// key at the second look.
    func value(of key: UnsafeBufferPointer<UInt8>, in object: UInt32) -> UInt32? {
        let first = object &+ 1
        let end = self[object].next
        guard first != end else { return nil }
        let start = self[object].mark
        var probe = start
        repeat {
            if matches(self[probe], key) {
                tokens[Int(object)].mark = probe
                return probe &+ 1
            }
            probe = self[probe &+ 1].next
            if probe == end { probe = first }
        } while probe != start
        return nil
    }

    @inline(__always)
    private func matches(_ token: JSONToken, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.kind == .text else { return unescaped(token).elementsEqual(key) }
        guard Int(token.end &- token.start) == key.count else { return false }
        guard let wanted = key.baseAddress else { return true }
        let found = bytes + Int(token.start)
        var offset = 0
        while offset < key.count {
            guard found[offset] == wanted[offset] else { return false }
            offset &+= 1
        }
        return true
    }

    /// Returns the way from the outermost value to the token at `index`.
    ///
    /// Walked only for errors and for those who ask: nothing is kept on the way down.
    func path(to index: UInt32) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var container: UInt32 = 0
        while container < index, index < missing {
            let isObject = self[container].kind == .object
            var child = container &+ 1
            var position = 0
            while true {
                let value = isObject ? child &+ 1 : child
                if index < self[value].next {
                    path.append(
                        isObject
                            ? JSONPathKey(stringValue: text(self[child]))
                            : JSONPathKey(intValue: position))
                    container = value
                    break
                }
                child = self[value].next
                position += 1
            }
        }
        return path
    }
}

/// A step of the way to a value: a key, or a place in an array from 0.
struct JSONPathKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = "Index \(intValue)"
        self.intValue = intValue
    }
}
