/// What goes between an officer's client and the host of the ledger, one thing after the other.
///
/// The client shows, asks, reads files and signs; the host runs the command. Byte for byte it stands in
/// `PROTOCOL.md`. A frame has one form in bytes: what is read is written again as it was.
public enum Frame: Equatable, Sendable {
    // From the client

    /// The words behind the program's name.
    case arguments([String])
    /// What the client's output goes to.
    case terminal(ClientTerminal)
    /// A piece of the file that was wanted by `name`; `isLast` with the last one, which may be empty.
    case input(name: String, piece: [UInt8], isLast: Bool)
    /// The file that was wanted cannot be read.
    case absent(name: String)
    /// The signature over what was to be signed, as `ssh-keygen -Y sign` gives it; empty where the
    /// client will not sign.
    case signature([UInt8])
    /// Somebody pressed Ctrl-C.
    case interrupt
    /// The answer to a question: yes, or anything else.
    case answer(Bool)
    /// The file that was wanted by `name` has so many bytes; its pieces are wanted one by one.
    case size(name: String, bytes: UInt64)
    /// What became of a file that the host opens or ends: 0, or the number of the system's error.
    case stored(UInt32)

    // From the host

    /// Bytes for standard output.
    case output([UInt8])
    /// Bytes for standard error.
    case errors([UInt8])
    /// The next piece of the file of this name is wanted; `-` is standard input.
    case wanted(name: String)
    /// The bytes are to be signed under the namespace.
    case toSign(namespace: String, bytes: [UInt8])
    /// A person is to be asked.
    case question(String)
    /// A step of writing the file of this name at the client; only with a piece are there bytes.
    case file(name: String, step: FileStep, piece: [UInt8])
    /// The command has ended with the status; nothing comes after it.
    case exit(UInt8)

    /// What kind of frame it is.
    public var kind: FrameKind {
        switch self {
        case .arguments: .arguments
        case .terminal: .terminal
        case .input: .input
        case .absent: .absent
        case .signature: .signature
        case .interrupt: .interrupt
        case .answer: .answer
        case .size: .size
        case .stored: .stored
        case .output: .output
        case .errors: .errors
        case .wanted: .wanted
        case .toSign: .toSign
        case .question: .question
        case .file: .file
        case .exit: .exit
        }
    }

    /// Returns `bytes` cut into frames of at most `FrameBounds.piece` bytes, as `make` makes them.
    ///
    /// No bytes are one empty piece, which is the last.
    public static func pieces(
        of bytes: [UInt8], _ make: (_ piece: [UInt8], _ isLast: Bool) -> Frame
    ) -> [Frame] {
        var frames: [Frame] = []
        var start = 0
        repeat {
            let end = min(start + FrameBounds.piece, bytes.count)
            frames.append(make(Array(bytes[start..<end]), end == bytes.count))
            start = end
        } while start < bytes.count
        return frames
    }
}

/// What the client's output goes to, so that the host may shape it.
public struct ClientTerminal: Equatable, Sendable {
    /// How many columns it has; 0 where the client does not know.
    public var columns: UInt16
    /// Whether standard output is a terminal.
    public var showsOutput: Bool
    /// Whether standard error is a terminal.
    public var showsErrors: Bool
    /// Whether colour may be used.
    public var allowsColour: Bool
    /// Whether standard input is a terminal, so that somebody may be asked.
    public var takesAnswers: Bool
    /// Whether the locale's encoding is UTF-8.
    public var usesUTF8: Bool
    /// The language of sentences: 2 to 8 lower-case letters, as `az`.
    public var language: String

    /// Describes a terminal.
    public init(
        columns: UInt16, showsOutput: Bool, showsErrors: Bool, allowsColour: Bool,
        takesAnswers: Bool, usesUTF8: Bool, language: String
    ) {
        self.columns = columns
        self.showsOutput = showsOutput
        self.showsErrors = showsErrors
        self.allowsColour = allowsColour
        self.takesAnswers = takesAnswers
        self.usesUTF8 = usesUTF8
        self.language = language
    }
}

/// How a file comes to be at the client: opened, then piece by piece, then whole or dropped.
public enum FileStep: UInt8, CaseIterable, Sendable {
    /// It is made; answered by `stored`.
    case opens = 0
    /// Bytes are added.
    case piece = 1
    /// It takes its name; answered by `stored`.
    case whole = 2
    /// It is not to be; nothing of it is left.
    case dropped = 3
}

/// The two ends.
public enum FrameSide: Equatable, Sendable {
    /// The officer's machine.
    case client
    /// The ledger's host.
    case host
}

/// What kind of frame comes, as one byte; those of the host have the highest bit set.
public enum FrameKind: UInt8, CaseIterable, Sendable {
    case arguments = 1
    case terminal = 2
    case input = 3
    case absent = 4
    case signature = 5
    case interrupt = 6
    case answer = 7
    case size = 8
    case stored = 9
    case output = 129
    case errors = 130
    case wanted = 131
    case toSign = 132
    case exit = 133
    case question = 134
    case file = 135

    /// Who sends it.
    public var side: FrameSide { rawValue < 128 ? .client : .host }

    /// The least and the most bytes that a body of this kind has.
    public var bodyBounds: ClosedRange<Int> {
        switch self {
        case .arguments: 2...FrameBounds.body
        case .terminal: 6...12
        case .input, .file: 4...FrameBounds.body
        case .absent, .wanted, .question: 1...FrameBounds.name
        case .signature: 0...FrameBounds.signature
        case .interrupt: 0...0
        case .answer: 1...1
        case .size: 9...(8 + FrameBounds.name)
        case .stored: 4...4
        case .output, .errors: 0...FrameBounds.body
        case .toSign: 3...FrameBounds.body
        case .exit: 1...1
        }
    }
}

/// How much of everything there may be, in bytes where nothing else is said.
public enum FrameBounds {
    /// A frame's body.
    public static let body = 1_048_576
    /// A piece of a file or of output, as `Frame.pieces` cuts it: room for a name and more beside it.
    public static let piece = 65_536
    /// The words of a command line, counted.
    public static let arguments = 4096
    /// One word of it.
    public static let argument = 131_072
    /// A file's name, a namespace, or a question.
    public static let name = 4096
    /// A signature.
    public static let signature = 16_384
}
