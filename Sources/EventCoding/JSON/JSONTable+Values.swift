// Values out of tokens, and the errors when a token holds no such value.
extension JSONTable {
    /// Returns the text of a text token.
    @inline(__always)
    func text(_ token: JSONToken) -> String {
        if token.kind == .text { return String(decoding: slice(token), as: UTF8.self) }
        return String(decoding: unescaped(token), as: UTF8.self)
    }

    /// Returns the bytes of a text token, escapes resolved.
    func unescaped(_ token: JSONToken) -> [UInt8] {
        token.kind == .text ? Array(slice(token)) : JSONBytes.unescaped(slice(token))
    }

    @inline(__always)
    func string(at index: UInt32) throws -> String {
        let token = self[index]
        guard token.kind == .text || token.kind == .escapedText else {
            throw mismatch(String.self, at: index)
        }
        return text(token)
    }

    @inline(__always)
    func bool(at index: UInt32) throws -> Bool {
        switch self[index].kind {
        case .yes: true
        case .no: false
        default: throw mismatch(Bool.self, at: index)
        }
    }

    @inline(__always)
    func integer<Value: FixedWidthInteger>(_: Value.Type, at index: UInt32) throws -> Value {
        let token = self[index]
        guard token.kind == .integer else { throw mismatch(Value.self, at: index) }
        let digits = slice(token)
        // Eighteen characters cannot overflow 64 bits.
        guard digits.count <= 18 else { return try longInteger(Value.self, at: index) }
        let isNegative = digits[0] == UInt8(ascii: "-")
        var number: Int64 = 0
        for offset in (isNegative ? 1 : 0)..<digits.count {
            number = number &* 10 &+ Int64(digits[offset] &- UInt8(ascii: "0"))
        }
        guard let value = Value(exactly: isNegative ? 0 &- number : number) else {
            throw fault(.outOfRange, at: index)
        }
        return value
    }

    private func longInteger<Value: FixedWidthInteger>(
        _: Value.Type, at index: UInt32
    ) throws -> Value {
        var value: Value = 0
        let digits = slice(self[index])
        let isNegative = digits[0] == UInt8(ascii: "-")
        for byte in digits.dropFirst(isNegative ? 1 : 0) {
            let digit = Value(truncatingIfNeeded: byte &- UInt8(ascii: "0"))
            let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) =
                isNegative
                ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !tooLarge, !overflow else { throw fault(.outOfRange, at: index) }
            value = sum
        }
        return value
    }

    // MARK: - Errors

    /// The error for a value of another kind than `type` is written as.
    func mismatch(_ type: any Any.Type, at index: UInt32) -> DecodingError {
        let token = self[index]
        switch token.kind {
        case .null:
            let fault = JSONFault(kind: .missing, offset: Int(token.start))
            return .valueNotFound(type, fault.context(path: path(to: index)))
        case .number where type is any FixedWidthInteger.Type:
            return fault(.fractionOrExponent, at: index)
        default:
            let fault = JSONFault(kind: .wrongKind, offset: Int(token.start))
            return .typeMismatch(type, fault.context(path: path(to: index)))
        }
    }

    func fault(_ kind: JSONFault.Kind, at index: UInt32) -> DecodingError {
        let fault = JSONFault(kind: kind, offset: Int(self[index].start))
        return .dataCorrupted(fault.context(path: path(to: index)))
    }

    func keyNotFound(_ key: any CodingKey, in object: UInt32) -> DecodingError {
        let fault = JSONFault(kind: .missing, offset: Int(self[object].start))
        return .keyNotFound(key, fault.context(path: path(to: object)))
    }
}
