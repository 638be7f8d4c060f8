/// The parts of a body, read from its front.
struct FrameBody {
    private let kind: FrameKind
    private var rest: ArraySlice<UInt8>

    /// Returns the frame of `kind` whose body is `bytes`, all of it.
    static func frame(of kind: FrameKind, _ bytes: [UInt8]) throws(FrameError) -> Frame {
        var body = FrameBody(kind: kind, rest: bytes[...])
        let frame = try body.frame()
        guard body.rest.isEmpty else { throw .leftOver(kind, bytes: body.rest.count) }
        return frame
    }

    private mutating func frame() throws(FrameError) -> Frame {
        switch kind {
        case .arguments: return .arguments(try arguments())
        case .terminal: return .terminal(try terminal())
        case .input:
            let name = try name()
            let isLast = try flags(1) == 1
            return .input(name: name, piece: remainder(), isLast: isLast)
        case .absent: return .absent(name: try wholeName())
        case .signature: return .signature(remainder())
        case .interrupt: return .interrupt
        case .answer: return .answer(try flags(1) == 1)
        case .size:
            let bytes = UInt64(try number(bytes: 4)) << 32 | UInt64(try number(bytes: 4))
            return .size(name: try wholeName(), bytes: bytes)
        case .stored: return .stored(UInt32(try number(bytes: 4)))
        case .output: return .output(remainder())
        case .errors: return .errors(remainder())
        case .wanted: return .wanted(name: try wholeName())
        case .toSign: return .toSign(namespace: try name(), bytes: remainder())
        case .question: return .question(try wholeName())
        case .file: return try file()
        case .exit: return .exit(UInt8(try number(bytes: 1)))
        }
    }

    private mutating func arguments() throws(FrameError) -> [String] {
        let count = try number(bytes: 2)
        guard count <= FrameBounds.arguments else { throw .tooManyArguments(count) }
        var words: [String] = []
        for _ in 0..<count {
            words.append(try text(try number(bytes: 4), limit: FrameBounds.argument))
        }
        return words
    }

    private mutating func terminal() throws(FrameError) -> ClientTerminal {
        let columns = UInt16(try number(bytes: 2))
        let bits = try flags(31)
        let language = try text(try number(bytes: 1), limit: FrameText.language.upperBound)
        guard FrameText.isLanguage(language) else { throw .badValue(kind) }
        return ClientTerminal(
            columns: columns, showsOutput: bits & 1 != 0, showsErrors: bits & 2 != 0,
            allowsColour: bits & 4 != 0, takesAnswers: bits & 8 != 0, usesUTF8: bits & 16 != 0,
            language: language)
    }

    private mutating func file() throws(FrameError) -> Frame {
        let name = try name()
        guard let step = FileStep(rawValue: UInt8(try number(bytes: 1))) else {
            throw .badValue(kind)
        }
        // Bytes stand behind a piece only, and are left over behind anything else.
        return .file(name: name, step: step, piece: step == .piece ? remainder() : [])
    }

    /// Reads a name with its length before it.
    private mutating func name() throws(FrameError) -> String {
        let name = try text(try number(bytes: 2), limit: FrameBounds.name)
        guard !name.isEmpty else { throw .badValue(kind) }
        return name
    }

    /// Reads a name that is all there is.
    private mutating func wholeName() throws(FrameError) -> String {
        try text(rest.count, limit: FrameBounds.name)
    }

    private mutating func text(_ length: Int, limit: Int) throws(FrameError) -> String {
        guard length <= limit else { throw .partTooLarge(kind, bytes: length, limit: limit) }
        let bytes = try take(length)
        // What is not UTF-8 comes back otherwise than it went in.
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.elementsEqual(bytes) else { throw .notUTF8(kind) }
        guard !bytes.contains(0) else { throw .badValue(kind) }
        return text
    }

    private mutating func flags(_ known: Int) throws(FrameError) -> Int {
        let bits = try number(bytes: 1)
        guard bits & ~known == 0 else { throw .badValue(kind) }
        return bits
    }

    private mutating func number(bytes count: Int) throws(FrameError) -> Int {
        try take(count).reduce(0) { $0 << 8 | Int($1) }
    }

    private mutating func take(_ count: Int) throws(FrameError) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw .partCutOff(kind) }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private mutating func remainder() -> [UInt8] {
        defer { rest = [] }
        return Array(rest)
    }
}

/// What a text of a frame may be.
enum FrameText {
    /// How many letters a language has.
    static let language = 2...8

    static func isLanguage(_ text: String) -> Bool {
        language.contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) }
    }
}
