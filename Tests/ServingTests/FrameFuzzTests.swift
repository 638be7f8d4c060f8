import Foundation
import LedgerTesting
import Serving
import Testing

@Suite("Frames drawn, cut, damaged and made up")
struct FrameFuzzTests {
    /// Drawn anew each time, and printed with every failure; `SALNAME_SEED` replays one.
    private static let seed: UInt64 =
        ProcessInfo.processInfo.environment["SALNAME_SEED"].flatMap { UInt64($0) }
        ?? UInt64.random(in: 0...UInt64.max)

    private var label: Comment { "SALNAME_SEED=\(Self.seed)" }

    @Test("What is written is read again, and written again as it was")
    func roundTrip() throws {
        var drawn = DrawnFrames(seed: Self.seed)
        var kinds: Set<FrameKind> = []
        for side in [FrameSide.client, .host] {
            let frames = drawn.frames(1500, from: side)
            let bytes = try sent(frames)
            let reading = Reading.of(bytes, from: side)
            #expect(reading == Reading(frames: frames), label)
            #expect(try sent(reading.frames) == bytes, label)
            kinds.formUnion(frames.map(\.kind))
        }
        #expect(kinds == Set(FrameKind.allCases), label)
    }

    @Test("However the bytes are cut, the frames and the error are the same")
    func splits() throws {
        var drawn = DrawnFrames(seed: Self.seed)
        for side in [FrameSide.client, .host] {
            for round in 0..<6 {
                var bytes = try sent(drawn.frames(4, from: side))
                // Whole, cut off, and damaged: each must be the same in every cut.
                if round % 3 == 1 { bytes.removeLast(drawn.random.int(1...bytes.count)) }
                if round % 3 == 2 {
                    bytes[drawn.random.int(0...bytes.count - 1)] ^= UInt8(drawn.random.int(1...255))
                }
                let whole = Reading.of(bytes, from: side)
                for cut in 0...bytes.count {
                    #expect(Reading.of(bytes, from: side, cuts: [cut]) == whole, label)
                }
                let every = bytes.isEmpty ? [] : Array(1..<bytes.count)
                #expect(Reading.of(bytes, from: side, cuts: every) == whole, label)
                for _ in 0..<50 {
                    let cuts = (0..<5).map { _ in drawn.random.int(0...bytes.count) }.sorted()
                    #expect(Reading.of(bytes, from: side, cuts: cuts) == whole, label)
                }
            }
        }
    }

    @Test("Bytes that end too early are cut off, with every frame before that")
    func cutOff() throws {
        var drawn = DrawnFrames(seed: Self.seed)
        for side in [FrameSide.client, .host] {
            let frames = drawn.frames(5, from: side)
            let bytes = try sent(frames)
            var ends = [Greeting.bytes.count]
            for frame in frames {
                ends.append(ends[ends.count - 1] + (try FrameWriter.bytes(of: frame)).count)
            }
            for length in 0...bytes.count {
                let reading = Reading.of(Array(bytes.prefix(length)), from: side)
                #expect(
                    reading.frames.count == max(0, ends.filter { $0 <= length }.count - 1), label)
                #expect(reading.error == (ends.contains(length) ? nil : .cutOff), label)
            }
        }
    }

    @Test("Garbage is refused or cut off; what is read from it is written again as it was")
    func garbage() throws {
        var random = SeededRandom(seed: Self.seed)
        var read = 0
        for _ in 0..<4000 {
            let side = random.pick([FrameSide.client, .host])
            var bytes = Greeting.bytes
            for _ in 0..<random.int(1...4) {
                // Short lengths and known kinds, so that something comes behind the header.
                let kind = random.pick(FrameKind.allCases.filter { $0.side == side }).rawValue
                let length = random.int(0...14)
                bytes += [0, 0, 0, UInt8(length), kind]
                bytes += (0..<length).map { _ in
                    UInt8(random.pick([0, 1, 2, 45, 97, 0xC3, 0xA9, 255]))
                }
            }
            if random.int(0...3) == 0 { bytes += random.bytes(random.int(0...40)) }
            let reading = Reading.of(bytes, from: side)
            let again = try sent(reading.frames)
            #expect(bytes.starts(with: again), label)
            #expect(reading.error != nil || again == bytes, label)
            #expect(reading.held <= bytes.count, label)
            read += reading.frames.count
        }
        #expect(read > 500, label)
        for _ in 0..<2000 {
            let bytes = random.bytes(random.int(1...64))
            #expect(Reading.of(bytes, from: .client).error != nil, label)
        }
    }

    @Test("One changed byte in a frame gives another frame or an error, never the same frame")
    func damage() throws {
        var drawn = DrawnFrames(seed: Self.seed)
        for _ in 0..<400 {
            let side = drawn.random.pick([FrameSide.client, .host])
            let frames = drawn.frames(3, from: side)
            let bytes = try sent(frames)
            var damaged = bytes
            damaged[drawn.random.int(0...bytes.count - 1)] ^= UInt8(drawn.random.int(1...255))
            #expect(Reading.of(damaged, from: side) != Reading(frames: frames), label)
        }
    }
}
