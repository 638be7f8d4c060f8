import Serving
import Testing

@Suite("Frames read")
struct FrameReaderTests {
    private func error(_ tail: [UInt8], from side: FrameSide = .client) -> FrameError? {
        Reading.of(Greeting.bytes + tail, from: side, ends: false).error
    }

    @Test(
        "The first line is ours, of our version, or refused with what it was",
        arguments: [
            ("salname-serve 1\n", nil), ("salname-serve 2\n", FrameError.version(found: 2)),
            ("salname-serve 999999\n", .version(found: 999_999)),
            ("salname-serve 1000000", .notServing), ("salname-serve 01\n", .notServing),
            ("salname-serve 0\n", .notServing), ("salname-serve \n", .notServing),
            ("salname-serve 1\r\n", .notServing), ("SSH-2.0-OpenSSH\r\n", .notServing),
            ("Last login: ", .notServing), ("salname-serve 1", .cutOff), ("", .cutOff),
        ] as [(String, FrameError?)])
    func greeting(line: String, expected: FrameError?) {
        for side in [FrameSide.client, .host] {
            #expect(Reading.of(Array(line.utf8), from: side).error == expected)
        }
    }

    @Test(
        "A length beyond every bound is refused with its fourth byte, and no memory is taken for it"
    )
    func hugeLengths() {
        for length: [UInt8] in [[255, 255, 255, 255], [127, 255, 255, 255], [0, 16, 0, 1]] {
            let bytes = length.reduce(0) { $0 << 8 | Int($1) }
            #expect(error(length) == .tooLarge(bytes: bytes, limit: 1_048_576))
            #expect(error(length.dropLast() + []) == nil)
        }
        // The longest that there may be: nothing is held until something comes.
        let reading = Reading.of(
            Greeting.bytes + [0, 16, 0, 0, 129], from: .host, ends: false)
        #expect(reading.error == nil && reading.held <= 16)
    }

    @Test("A body is held to the bound of its kind before it is read")
    func kinds() {
        #expect(error([0, 0, 0, 1, 6]) == .tooLarge(bytes: 1, limit: 0))
        #expect(error([0, 0, 0x40, 1, 5]) == .tooLarge(bytes: 16_385, limit: 16_384))
        #expect(error([0, 0, 0, 13, 2]) == .tooLarge(bytes: 13, limit: 12))
        #expect(error([0, 0, 0, 0, 133], from: .host) == .tooSmall(.exit, bytes: 0))
        #expect(error([0, 0, 0, 0, 4]) == .tooSmall(.absent, bytes: 0))
        #expect(error([0, 0, 0, 0, 0]) == .unknownKind(0))
        #expect(error([0, 0, 0, 0, 10]) == .unknownKind(10))
        #expect(error([0, 0, 0, 0, 136], from: .host) == .unknownKind(136))
        for kind in FrameKind.allCases {
            let other: FrameSide = kind.side == .client ? .host : .client
            #expect(error([0, 0, 0, 1, kind.rawValue], from: other) == .wrongSide(kind))
        }
    }

    @Test(
        "A body whose parts do not fit it, or mean nothing, is refused",
        arguments: [
            (1, [0, 1], .partCutOff(.arguments)), (1, [0, 0, 7], .leftOver(.arguments, bytes: 1)),
            (1, [0x10, 1], .tooManyArguments(4097)),
            (1, [0, 1, 0, 0, 0, 2, 97], .partCutOff(.arguments)),
            (1, [0, 1, 0, 2, 0, 1, 97], .partTooLarge(.arguments, bytes: 131_073, limit: 131_072)),
            (
                1, [0, 1, 255, 255, 255, 255],
                .partTooLarge(.arguments, bytes: 4_294_967_295, limit: 131_072)
            ),
            (1, [0, 1, 0, 0, 0, 1, 0], .badValue(.arguments)),
            (1, [0, 1, 0, 0, 0, 1, 0xC3], .notUTF8(.arguments)),
            (1, [0, 1, 0, 0, 0, 2, 0xC0, 0x80], .notUTF8(.arguments)),
            (1, [0, 1, 0, 0, 0, 3, 0xED, 0xA0, 0x80], .notUTF8(.arguments)),
            (2, [0, 80, 32, 2, 97, 122], .badValue(.terminal)),
            (2, [0, 80, 0, 2, 65, 90], .badValue(.terminal)),
            (2, [0, 80, 0, 1, 97, 122], .badValue(.terminal)),
            (2, [0, 80, 0, 9, 97, 122], .partTooLarge(.terminal, bytes: 9, limit: 8)),
            (2, [0, 80, 0, 2, 97, 122, 97], .leftOver(.terminal, bytes: 1)),
            (3, [0, 0, 0, 1], .badValue(.input)), (3, [0, 1, 45, 2], .badValue(.input)),
            (3, [0, 4, 45, 0], .partCutOff(.input)), (4, [255], .notUTF8(.absent)),
            (4, [97, 0], .badValue(.absent)), (7, [2], .badValue(.answer)),
            (8, [0, 0, 0, 0, 0, 0, 0, 9, 0], .badValue(.size)),
            (9, [0, 0, 0, 0, 1], .tooLarge(bytes: 5, limit: 4)),
        ] as [(UInt8, [UInt8], FrameError)])
    func bodies(kind: UInt8, body: [UInt8], expected: FrameError) {
        #expect(error([0, 0, 0, UInt8(body.count), kind] + body) == expected)
    }

    @Test("A step of a file that nobody knows, or with bytes where none belong, is refused")
    func files() {
        let name: [UInt8] = [0, 1, 97]
        #expect(error([0, 0, 0, 4, 135] + name + [4], from: .host) == .badValue(.file))
        for step: UInt8 in [0, 2, 3] {
            #expect(
                error([0, 0, 0, 5, 135] + name + [step, 1], from: .host)
                    == .leftOver(.file, bytes: 1))
        }
        #expect(error([0, 0, 0, 5, 135] + name + [1, 1], from: .host) == nil)
    }

    @Test("An error stays, and what came before it was given")
    func errorStays() throws {
        var reader = FrameReader(from: .client)
        var bytes = (Greeting.bytes + [0, 0, 0, 0, 6] + [0, 0, 0, 0, 99] + [0, 0, 0, 0, 6])[...]
        #expect(try reader.next(from: &bytes) == .interrupt)
        for _ in 0..<2 {
            #expect(throws: FrameError.unknownKind(99)) { try reader.next(from: &bytes) }
        }
        #expect(throws: FrameError.unknownKind(99)) { try reader.finish() }
        #expect(reader.heldBytes == 0)
    }

    @Test("Nothing is written that would not be read")
    func writing() throws {
        let long = String(repeating: "a", count: FrameBounds.name + 1)
        let refused: [(Frame, FrameError)] = [
            (.arguments(Array(repeating: "", count: 4097)), .tooManyArguments(4097)),
            (
                .arguments([String(repeating: "a", count: 131_073)]),
                .partTooLarge(.arguments, bytes: 131_073, limit: 131_072)
            ),
            (
                .arguments(Array(repeating: String(repeating: "a", count: 131_072), count: 8)),
                .tooLarge(bytes: 1_048_610, limit: 1_048_576)
            ),
            (.arguments(["a\0"]), .badValue(.arguments)),
            (.wanted(name: ""), .tooSmall(.wanted, bytes: 0)),
            (.wanted(name: long), .partTooLarge(.wanted, bytes: 4097, limit: 4096)),
            (.input(name: "", piece: [], isLast: true), .badValue(.input)),
            (.toSign(namespace: "", bytes: [1]), .badValue(.toSign)),
            (
                .output(Array(repeating: 0, count: 1_048_577)),
                .tooLarge(bytes: 1_048_577, limit: 1_048_576)
            ),
            (
                .terminal(
                    ClientTerminal(
                        columns: 0, showsOutput: true, showsErrors: true, allowsColour: true,
                        takesAnswers: true, usesUTF8: true, language: "AZ")), .badValue(.terminal)
            ),
            (.question(""), .tooSmall(.question, bytes: 0)),
            (.question(long), .partTooLarge(.question, bytes: 4097, limit: 4096)),
            (.file(name: "a", step: .whole, piece: [1]), .leftOver(.file, bytes: 1)),
            (.file(name: "", step: .opens, piece: []), .badValue(.file)),
        ]
        for (frame, error) in refused {
            #expect(throws: error) { try FrameWriter.bytes(of: frame) }
        }
        // The largest of all, through the reader and back.
        let largest = Frame.output(Array(repeating: 7, count: 1_048_576))
        let reading = Reading.of(try sent([largest]), from: .host, cuts: [16, 21, 500_000])
        #expect(reading == Reading(frames: [largest]) && reading.held < 1_048_576)
    }

    @Test(
        "What is longer than a frame goes in pieces, the last one marked",
        arguments: [0, 1, 65_536, 65_537, 200_000])
    func pieces(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let frames = Frame.pieces(of: bytes) { .input(name: "feed.csv", piece: $0, isLast: $1) }
        var joined: [UInt8] = []
        for (index, frame) in frames.enumerated() {
            guard case .input(_, let piece, let isLast) = frame else { continue }
            joined += piece
            #expect(isLast == (index == frames.count - 1))
            #expect(piece.count <= FrameBounds.piece)
        }
        #expect(joined == bytes && frames.count == max(1, (count + 65_535) / 65_536))
        #expect(Reading.of(try sent(frames), from: .client) == Reading(frames: frames))
    }
}
