// Texts, numbers and the three words.
extension JSONScanner {
    /// Scans a text, from one quotation mark to the other.
    @inline(__always)
    mutating func text() throws(JSONFault) {
        position &+= 1
        let start = position
        var kind = JSONToken.Kind.text
        while true {
            let special = JSONBytes.special(in: JSONBytes.word(at: bytes + position))
            guard special != 0 else {
                position &+= 8
                continue
            }
            position &+= special.trailingZeroBitCount &>> 3
            switch bytes[position] {
            case UInt8(ascii: "\""):
                add(kind, from: start, to: position)
                position &+= 1
                return
            case UInt8(ascii: "\\"):
                kind = .escapedText
                try escape()
            case 0x80...:
                try scalar()
            default:
                throw fault(position >= count ? .unexpectedEnd : .controlInText)
            }
        }
    }

    /// Scans one scalar of two to four bytes, by Table 3-7 of the Unicode Standard.
    @inline(__always)
    private mutating func scalar() throws(JSONFault) {
        let second = bytes[position + 1]
        let isSound: Bool
        let length: Int
        switch bytes[position] {
        case 0xC2...0xDF: (length, isSound) = (2, true)
        case 0xE0: (length, isSound) = (3, second >= 0xA0)
        case 0xED: (length, isSound) = (3, second <= 0x9F)
        case 0xE1...0xEF: (length, isSound) = (3, true)
        case 0xF0: (length, isSound) = (4, second >= 0x90)
        case 0xF4: (length, isSound) = (4, second <= 0x8F)
        case 0xF1...0xF3: (length, isSound) = (4, true)
        default: (length, isSound) = (1, false)
        }
        guard isSound else { throw fault(.malformedUTF8) }
        for offset in 1..<length where bytes[position + offset] & 0xC0 != 0x80 {
            throw fault(.malformedUTF8)
        }
        position &+= length
    }

    private mutating func escape() throws(JSONFault) {
        guard bytes[position + 1] == UInt8(ascii: "u") else {
            guard JSONBytes.escaped(bytes[position + 1]) != nil else {
                throw fault(.malformedEscape)
            }
            position &+= 2
            return
        }
        let unit = try unit()
        if unit & 0xF800 == 0xD800 {
            guard unit < 0xDC00, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u"), try self.unit() & 0xFC00 == 0xDC00
            else { throw fault(.loneSurrogate) }
        }
    }

    /// Scans `\u` and four hexadecimal digits.
    private mutating func unit() throws(JSONFault) -> UInt16 {
        guard let unit = JSONBytes.unit(at: bytes + position + 2) else {
            throw fault(.malformedEscape)
        }
        position &+= 6
        return unit
    }

    /// Scans a number; `integer` if it has neither fraction nor exponent.
    @inline(__always)
    mutating func number() throws(JSONFault) -> JSONToken.Kind {
        var kind = JSONToken.Kind.integer
        if bytes[position] == UInt8(ascii: "-") { position &+= 1 }
        if bytes[position] == UInt8(ascii: "0") { position &+= 1 } else { try digits() }
        if bytes[position] == UInt8(ascii: ".") {
            kind = .number
            position &+= 1
            try digits()
        }
        if bytes[position] | 0x20 == UInt8(ascii: "e") {
            kind = .number
            position &+= 1
            if bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position &+= 1
            }
            try digits()
        }
        switch bytes[position] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            throw fault(.malformedNumber)
        default: return kind
        }
    }

    @inline(__always)
    private mutating func digits() throws(JSONFault) {
        guard bytes[position] &- UInt8(ascii: "0") < 10 else { throw fault(.malformedNumber) }
        repeat { position &+= 1 } while bytes[position] &- UInt8(ascii: "0") < 10
    }

    mutating func literal() throws(JSONFault) {
        let start = position
        switch bytes[position] {
        case UInt8(ascii: "t"):
            try word("true")
            add(.yes, from: start, to: position)
        case UInt8(ascii: "f"):
            try word("false")
            add(.no, from: start, to: position)
        case UInt8(ascii: "n"):
            try word("null")
            add(.null, from: start, to: position)
        default: throw unexpected()
        }
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard bytes[position] == word.utf8Start[offset] else { throw unexpected() }
            position &+= 1
        }
    }
}
