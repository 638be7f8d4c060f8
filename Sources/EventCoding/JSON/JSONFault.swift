/// What is wrong with a line, and where: never what the line says.
///
/// Every `DecodingError` of this decoder carries one as its underlying error, so that a message
/// can name the place without repeating personal data.
struct JSONFault: Error, Equatable {
    /// The kind of the fault.
    var kind: Kind
    /// Bytes from the start of the line to the fault, from 0.
    var offset: Int

    enum Kind: Equatable {
        case unexpectedByte
        case unexpectedEnd
        case trailingBytes
        case trailingComma
        case byteOrderMark
        case malformedNumber
        case malformedEscape
        case loneSurrogate
        case malformedUTF8
        case controlInText
        case duplicateKey
        case tooDeep
        case tooLong
        case wrongKind
        case missing
        case pastTheEnd
        case outOfRange
        case fractionOrExponent
        case refusedByType
    }

    /// A sentence with the position and the kind.
    var sentence: String {
        "Byte \(offset): \(kind.words)."
    }

    /// The fault as the standard library's error for unreadable data.
    var corrupted: DecodingError {
        .dataCorrupted(context(path: []))
    }

    func context(path: [any CodingKey]) -> DecodingError.Context {
        DecodingError.Context(codingPath: path, debugDescription: sentence, underlyingError: self)
    }
}

extension JSONFault.Kind {
    var words: String {
        switch self {
        case .unexpectedByte: "this byte cannot stand here"
        case .unexpectedEnd: "the text ends too early"
        case .trailingBytes: "something follows the end of the value"
        case .trailingComma: "a comma stands before the closing bracket"
        case .byteOrderMark: "a byte order mark stands before the value"
        case .malformedNumber: "the number is not written as JSON writes numbers"
        case .malformedEscape: "there is no such escape"
        case .loneSurrogate: "half of a surrogate pair stands alone"
        case .malformedUTF8: "the text is not UTF-8"
        case .controlInText: "a control character stands unescaped in a text"
        case .duplicateKey: "an object has the same key twice"
        case .tooDeep: "values are nested deeper than \(JSONScanner.depthLimit)"
        case .tooLong: "the text is longer than \(JSONScanner.lengthLimit) bytes"
        case .wrongKind: "a value of another kind stands here"
        case .missing: "a value is missing here"
        case .pastTheEnd: "the array has no more values"
        case .outOfRange: "the number is too large or too small for its type"
        case .fractionOrExponent: "the number has a fraction or an exponent"
        case .refusedByType: "the type refuses this value"
        }
    }
}

extension DecodingError {
    /// The same error without a description of somebody else's making.
    ///
    /// The standard library writes the refused raw value of an enum into its description.
    var redacted: DecodingError {
        func context(_ original: Context, offset: Int = 0) -> Context {
            if original.underlyingError is JSONFault { return original }
            return Context(
                codingPath: original.codingPath,
                debugDescription: "The \(JSONFault.Kind.refusedByType.words).")
        }
        return switch self {
        case .typeMismatch(let type, let original): .typeMismatch(type, context(original))
        case .valueNotFound(let type, let original): .valueNotFound(type, context(original))
        case .keyNotFound(let key, let original): .keyNotFound(key, context(original))
        case .dataCorrupted(let original): .dataCorrupted(context(original))
        @unknown default: .dataCorrupted(Context(codingPath: [], debugDescription: ""))
        }
    }
}
