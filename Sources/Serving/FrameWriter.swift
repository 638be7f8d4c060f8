/// Gives the bytes of frames, as `FrameReader` reads them.
public enum FrameWriter {
    /// Returns the bytes of `frame`, header and body.
    ///
    /// Throws what the reader would throw for a frame beyond the bounds, or with a value that it may not
    /// have.
    public static func bytes(of frame: Frame) throws(FrameError) -> [UInt8] {
        let kind = frame.kind
        let body = try body(of: frame)
        guard body.count <= kind.bodyBounds.upperBound else {
            throw .tooLarge(bytes: body.count, limit: kind.bodyBounds.upperBound)
        }
        guard body.count >= kind.bodyBounds.lowerBound else {
            throw .tooSmall(kind, bytes: body.count)
        }
        return number(body.count, bytes: 4) + [kind.rawValue] + body
    }

    private static func body(of frame: Frame) throws(FrameError) -> [UInt8] {
        switch frame {
        case .arguments(let words): return try arguments(words)
        case .terminal(let terminal): return try body(of: terminal)
        case .input(let name, let piece, let isLast):
            return try named(name, .input) + [isLast ? 1 : 0] + piece
        case .absent(let name): return try text(name, limit: FrameBounds.name, .absent)
        case .wanted(let name): return try text(name, limit: FrameBounds.name, .wanted)
        case .signature(let bytes), .output(let bytes), .errors(let bytes): return bytes
        case .interrupt: return []
        case .answer(let isYes): return [isYes ? 1 : 0]
        case .size(let name, let bytes):
            let (high, low) = (Int(bytes >> 32), Int(bytes & 0xFFFF_FFFF))
            return number(high, bytes: 4) + number(low, bytes: 4)
                + (try text(name, limit: FrameBounds.name, .size))
        case .stored(let reason): return number(Int(reason), bytes: 4)
        case .question(let text):
            return try self.text(text, limit: FrameBounds.name, .question)
        case .file(let name, let step, let piece):
            guard step == .piece || piece.isEmpty else {
                throw .leftOver(.file, bytes: piece.count)
            }
            return try named(name, .file) + [step.rawValue] + piece
        case .toSign(let namespace, let bytes): return try named(namespace, .toSign) + bytes
        case .exit(let status): return [status]
        }
    }

    private static func arguments(_ words: [String]) throws(FrameError) -> [UInt8] {
        guard words.count <= FrameBounds.arguments else { throw .tooManyArguments(words.count) }
        var body = number(words.count, bytes: 2)
        for word in words {
            let bytes = try text(word, limit: FrameBounds.argument, .arguments)
            body += number(bytes.count, bytes: 4) + bytes
        }
        return body
    }

    private static func body(of terminal: ClientTerminal) throws(FrameError) -> [UInt8] {
        guard FrameText.isLanguage(terminal.language) else { throw .badValue(.terminal) }
        let bits: UInt8 =
            (terminal.showsOutput ? 1 : 0) | (terminal.showsErrors ? 2 : 0)
            | (terminal.allowsColour ? 4 : 0) | (terminal.takesAnswers ? 8 : 0)
            | (terminal.usesUTF8 ? 16 : 0)
        let language = Array(terminal.language.utf8)
        return number(Int(terminal.columns), bytes: 2) + [bits]
            + number(language.count, bytes: 1) + language
    }

    private static func named(_ name: String, _ kind: FrameKind) throws(FrameError) -> [UInt8] {
        let bytes = try text(name, limit: FrameBounds.name, kind)
        guard !bytes.isEmpty else { throw .badValue(kind) }
        return number(bytes.count, bytes: 2) + bytes
    }

    private static func text(
        _ text: String, limit: Int, _ kind: FrameKind
    ) throws(FrameError) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard bytes.count <= limit else {
            throw .partTooLarge(kind, bytes: bytes.count, limit: limit)
        }
        guard !bytes.contains(0) else { throw .badValue(kind) }
        return bytes
    }

    /// Returns `number` in so many bytes, the most significant first.
    private static func number(_ number: Int, bytes count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
