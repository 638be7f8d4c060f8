import LedgerTesting
import Serving

/// Frames drawn from a seed.
struct DrawnFrames {
    var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func frame() -> Frame {
        switch random.pick(FrameKind.allCases) {
        case .arguments:
            let count = random.int(0...9)
            return .arguments((0..<count).map { _ in text(0...30) })
        case .terminal:
            return .terminal(
                ClientTerminal(
                    columns: UInt16(random.int(0...65_535)),
                    showsOutput: random.pick([true, false]),
                    showsErrors: random.pick([true, false]),
                    allowsColour: random.pick([true, false]),
                    takesAnswers: random.pick([true, false]),
                    usesUTF8: random.pick([true, false]),
                    language: random.pick(["az", "en", "ru", "longlang"])))
        case .input:
            return .input(name: text(1...40), piece: bytes(), isLast: random.pick([true, false]))
        case .absent: return .absent(name: text(1...40))
        case .signature: return .signature(random.bytes(random.int(0...300)))
        case .interrupt: return .interrupt
        case .output: return .output(bytes())
        case .errors: return .errors(bytes())
        case .wanted: return .wanted(name: text(1...40))
        case .toSign: return .toSign(namespace: text(1...40), bytes: bytes())
        case .answer: return .answer(random.pick([true, false]))
        case .size: return .size(name: text(1...40), bytes: random.pick([0, 65_536, .max]))
        case .stored: return .stored(random.pick([0, 13, .max]))
        case .question: return .question(text(1...40))
        case .file:
            let step = random.pick(FileStep.allCases)
            return .file(name: text(1...40), step: step, piece: step == .piece ? bytes() : [])
        case .exit: return .exit(UInt8(random.int(0...255)))
        }
    }

    /// So many frames that one end sends.
    mutating func frames(_ count: Int, from side: FrameSide) -> [Frame] {
        var frames: [Frame] = []
        while frames.count < count {
            let frame = frame()
            if frame.kind.side == side { frames.append(frame) }
        }
        return frames
    }

    private mutating func bytes() -> [UInt8] { random.bytes(random.int(0...60)) }

    /// Letters of one to four bytes, a dot above that stands alone, and none of value 0.
    private mutating func text(_ length: ClosedRange<Int>) -> String {
        let letters = ["a", "Z", "-", "ə", "İ", "ж", "\u{307}", "日", "🗂", "\n", "\u{1}"]
        return (0..<random.int(length)).map { _ in random.pick(letters) }.joined()
    }
}

/// What a reader made of bytes.
struct Reading: Equatable {
    var frames: [Frame] = []
    var error: FrameError?
    /// The most bytes that were held for a frame.
    var held = 0

    static func == (left: Reading, right: Reading) -> Bool {
        // Texts by their bytes: Swift takes composed and decomposed letters for the same.
        left.error == right.error && left.frames.count == right.frames.count
            && zip(left.frames, right.frames).allSatisfy { left, right in
                (try? FrameWriter.bytes(of: left)) == (try? FrameWriter.bytes(of: right))
            }
    }

    /// Reads `bytes`, which come cut at `cuts`, to their end.
    static func of(
        _ bytes: [UInt8], from side: FrameSide, cuts: [Int] = [], ends: Bool = true
    ) -> Reading {
        var reader = FrameReader(from: side)
        var reading = Reading()
        do throws(FrameError) {
            for (start, end) in zip([0] + cuts, cuts + [bytes.count]) {
                var piece = bytes[start..<end]
                while let frame = try reader.next(from: &piece) {
                    reading.frames.append(frame)
                    reading.held = max(reading.held, reader.heldBytes)
                }
                reading.held = max(reading.held, reader.heldBytes)
            }
            if ends { try reader.finish() }
        } catch {
            reading.error = error
        }
        return reading
    }
}

/// Returns the bytes that an end sends which sends `frames`.
func sent(_ frames: [Frame]) throws -> [UInt8] {
    try frames.reduce(into: Greeting.bytes) { $0 += try FrameWriter.bytes(of: $1) }
}
