/// One pass over the bytes of a line, which checks all of JSON's grammar and leaves the tokens.
///
/// The bytes must be followed by `JSONTable.padding` zero bytes: zero can stand nowhere in JSON,
/// so every loop ends at it and none needs to count.
struct JSONScanner {
    /// How deep values may be nested; a text or a number alone has depth 0.
    static let depthLimit = 64
    /// The longest line, in bytes.
    static let lengthLimit = 1 << 30

    private static let nothing = UInt32.max

    let bytes: UnsafeMutablePointer<UInt8>
    let count: Int
    var position = 0
    private(set) var tokens: UnsafeMutablePointer<JSONToken>
    private(set) var used: UInt32 = 0
    private var capacity: UInt32
    private var open = JSONScanner.nothing
    private var depth: Int

    init(bytes: UnsafeMutablePointer<UInt8>, count: Int, depth: Int) {
        self.bytes = bytes
        self.count = count
        self.depth = depth
        capacity = UInt32(16 + count / 16)
        tokens = .allocate(capacity: Int(capacity))
    }

    /// Scans all; the last token is the null that stands for what is missing.
    mutating func run() throws(JSONFault) {
        if bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            throw fault(.byteOrderMark)
        }
        skipSpace()
        while true {
            guard try value() else { continue }
            guard try another() else { break }
        }
        add(.null, from: position, to: position)
    }

    func fault(_ kind: JSONFault.Kind) -> JSONFault {
        JSONFault(kind: kind, offset: position)
    }

    /// The fault of a byte that cannot stand here, or of the end.
    func unexpected() -> JSONFault {
        fault(position >= count ? .unexpectedEnd : .unexpectedByte)
    }

    // MARK: - Structure

    /// Scans what begins here; false if that opened a container whose first value comes next.
    @inline(__always)
    private mutating func value() throws(JSONFault) -> Bool {
        switch bytes[position] {
        case UInt8(ascii: "\""):
            try text()
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = position
            let kind = try number()
            add(kind, from: start, to: position)
            return true
        case UInt8(ascii: "{"):
            return try begin(.object, closing: UInt8(ascii: "}"))
        case UInt8(ascii: "["):
            return try begin(.array, closing: UInt8(ascii: "]"))
        default:
            try literal()
            return true
        }
    }

    private mutating func begin(
        _ kind: JSONToken.Kind, closing: UInt8
    ) throws(JSONFault) -> Bool {
        guard depth < Self.depthLimit else { throw fault(.tooDeep) }
        depth &+= 1
        let index = used
        add(kind, from: position, to: position)
        tokens[Int(index)].next = open
        open = index
        position &+= 1
        skipSpace()
        if bytes[position] == closing {
            try close()
            return true
        }
        if kind == .object {
            tokens[Int(index)].mark = index &+ 1
            try key()
        } else {
            tokens[Int(index)].mark = 1
        }
        return false
    }

    /// Goes on after a value; false at the end of the line, true where another value begins.
    @inline(__always)
    private mutating func another() throws(JSONFault) -> Bool {
        while true {
            skipSpace()
            guard open != Self.nothing else {
                guard position == count else { throw fault(.trailingBytes) }
                return false
            }
            let isObject = tokens[Int(open)].kind == .object
            let closing = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
            if bytes[position] == UInt8(ascii: ",") {
                position &+= 1
                skipSpace()
                guard bytes[position] != closing else { throw fault(.trailingComma) }
                if isObject { try key() } else { tokens[Int(open)].mark &+= 1 }
                return true
            }
            guard bytes[position] == closing else { throw unexpected() }
            try close()
        }
    }

    private mutating func close() throws(JSONFault) {
        position &+= 1
        let index = Int(open)
        let parent = tokens[index].next
        tokens[index].end = UInt32(truncatingIfNeeded: position)
        tokens[index].next = used
        if tokens[index].kind == .object { try refuseDuplicates(in: open) }
        open = parent
        depth &-= 1
    }

    @inline(__always)
    private mutating func key() throws(JSONFault) {
        guard bytes[position] == UInt8(ascii: "\"") else { throw unexpected() }
        try text()
        skipSpace()
        guard bytes[position] == UInt8(ascii: ":") else { throw unexpected() }
        position &+= 1
        skipSpace()
    }

    @inline(__always)
    private mutating func skipSpace() {
        while true {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
            default: return
            }
        }
    }

    @inline(__always)
    mutating func add(_ kind: JSONToken.Kind, from start: Int, to end: Int) {
        if used == capacity { grow() }
        let token = JSONToken(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
            next: used &+ 1, mark: 0, kind: kind)
        (tokens + Int(used)).initialize(to: token)
        used &+= 1
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<JSONToken>.allocate(capacity: Int(capacity) * 2)
        larger.moveInitialize(from: tokens, count: Int(used))
        tokens.deallocate()
        tokens = larger
        capacity *= 2
    }
}
