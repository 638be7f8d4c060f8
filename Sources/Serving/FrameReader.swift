/// Reads what the other end sends, in whatever pieces it comes.
///
/// Never holds more than one frame, and never takes memory for bytes that have not come: how long a body
/// says that it is counts only against the bounds.
public struct FrameReader: Sendable {
    private enum State {
        case greeting
        case header
        case body(FrameKind, length: Int)
        case failed(FrameError)
    }

    private let side: FrameSide
    private var state = State.greeting
    /// What has come of the greeting, the header or the body that is being read.
    private var held: [UInt8] = []

    /// Reads what `side` sends.
    public init(from side: FrameSide) {
        self.side = side
    }

    /// Whether the first line was read.
    public var hasGreeted: Bool {
        switch state {
        case .greeting, .failed: false
        case .header, .body: true
        }
    }

    /// How many bytes are held for a frame that is not whole.
    public var heldBytes: Int { held.count }

    /// Takes bytes off the front of `bytes` until a frame is whole, and returns it; nil where they are
    /// used up.
    ///
    /// To be called until it gives nil. What came before an error was given; from the error on it is
    /// thrown again.
    public mutating func next(from bytes: inout ArraySlice<UInt8>) throws(FrameError) -> Frame? {
        do throws(FrameError) {
            while true {
                if let frame = try step(&bytes) { return frame }
                // A frame without a body is whole with its header.
                if bytes.isEmpty, !isBodyWhole { return nil }
            }
        } catch {
            state = .failed(error)
            held = []
            throw error
        }
    }

    /// Says that no more bytes come; throws `cutOff` where something is not whole.
    public func finish() throws(FrameError) {
        switch state {
        case .failed(let error): throw error
        case .header where held.isEmpty: return
        case .greeting, .header, .body: throw .cutOff
        }
    }

    private var isBodyWhole: Bool {
        if case .body(_, let length) = state { held.count == length } else { false }
    }

    /// Goes on with the part that is being read; returns a frame where that ends it.
    private mutating func step(_ bytes: inout ArraySlice<UInt8>) throws(FrameError) -> Frame? {
        switch state {
        case .greeting:
            // Byte by byte: behind its end the frames begin.
            guard let byte = bytes.popFirst() else { return nil }
            held.append(byte)
            if try Greeting.isWhole(held) { begin(.header) }
        case .header:
            take(FrameHeader.size, &bytes)
            // A length beyond every bound is refused before the kind is there.
            if held.count >= 4 { try FrameHeader.check(length: FrameHeader.length(held)) }
            guard held.count == FrameHeader.size else { return nil }
            let (kind, length) = try FrameHeader.read(held, from: side)
            begin(.body(kind, length: length))
        case .body(let kind, let length):
            take(length, &bytes)
            guard held.count == length else { return nil }
            let body = held
            begin(.header)
            return try FrameBody.frame(of: kind, body)
        case .failed(let error): throw error
        }
        return nil
    }

    private mutating func begin(_ next: State) {
        state = next
        held = []
    }

    private mutating func take(_ count: Int, _ bytes: inout ArraySlice<UInt8>) {
        let missing = count - held.count
        held.append(contentsOf: bytes.prefix(missing))
        bytes = bytes.dropFirst(missing)
    }
}

/// The five bytes before a body: its length, most significant byte first, and its kind.
enum FrameHeader {
    static let size = 5

    static func length(_ bytes: [UInt8]) -> Int {
        bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }

    static func check(length: Int) throws(FrameError) {
        guard length <= FrameBounds.body else {
            throw .tooLarge(bytes: length, limit: FrameBounds.body)
        }
    }

    static func read(
        _ bytes: [UInt8], from side: FrameSide
    ) throws(FrameError) -> (kind: FrameKind, length: Int) {
        guard let kind = FrameKind(rawValue: bytes[4]) else { throw .unknownKind(bytes[4]) }
        guard kind.side == side else { throw .wrongSide(kind) }
        let length = length(bytes)
        guard length <= kind.bodyBounds.upperBound else {
            throw .tooLarge(bytes: length, limit: kind.bodyBounds.upperBound)
        }
        guard length >= kind.bodyBounds.lowerBound else {
            throw .tooSmall(kind, bytes: length)
        }
        return (kind, length)
    }
}
