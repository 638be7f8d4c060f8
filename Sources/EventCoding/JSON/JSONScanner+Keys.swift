extension JSONScanner {
    /// Refuses an object that has a key twice: two readers could read two different facts.
    @inline(__always)
    func refuseDuplicates(in object: UInt32) throws(JSONFault) {
        // Sixty-four marks, one of which each key sets. Only a key whose mark is set already
        // needs to be compared.
        var marks: UInt64 = 0
        var members = 0
        let end = tokens[Int(object)].next
        var key = object &+ 1
        while key != end {
            let token = tokens[Int(key)]
            members &+= 1
            if token.kind == .escapedText || members > 32 {
                return try refuseDuplicatesBySorting(in: object)
            }
            let mark = mark(of: token)
            if marks & mark != 0 { try compare(key, withThoseBeforeIn: object) }
            marks |= mark
            key = tokens[Int(key &+ 1)].next
        }
    }

    @inline(__always)
    private func mark(of token: JSONToken) -> UInt64 {
        let length = Int(token.end &- token.start)
        return JSONBytes.mark(
            ofLength: length, first: JSONBytes.word(at: bytes + Int(token.start)),
            last: length < 8 ? 0 : JSONBytes.word(at: bytes + (Int(token.end) - 8)))
    }

    private func compare(
        _ key: UInt32, withThoseBeforeIn object: UInt32
    ) throws(JSONFault) {
        let token = tokens[Int(key)]
        let length = token.end &- token.start
        var earlier = object &+ 1
        while earlier != key {
            let other = tokens[Int(earlier)]
            if other.end &- other.start == length, raw(other).elementsEqual(raw(token)) {
                throw JSONFault(kind: .duplicateKey, offset: Int(token.start))
            }
            earlier = tokens[Int(earlier &+ 1)].next
        }
    }

    /// For objects of many members, or with escapes in their keys.
    private func refuseDuplicatesBySorting(in object: UInt32) throws(JSONFault) {
        var keys: [[UInt8]] = []
        var key = object &+ 1
        while key != tokens[Int(object)].next {
            let token = tokens[Int(key)]
            keys.append(
                token.kind == .escapedText ? JSONBytes.unescaped(raw(token)) : Array(raw(token)))
            key = tokens[Int(key &+ 1)].next
        }
        keys.sort { $0.lexicographicallyPrecedes($1) }
        for (key, next) in zip(keys, keys.dropFirst()) where key == next {
            throw JSONFault(kind: .duplicateKey, offset: Int(tokens[Int(object)].start))
        }
    }

    private func raw(_ token: JSONToken) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: bytes + Int(token.start), count: Int(token.end &- token.start))
    }
}
