/// The key of one check, under which what two sides say is added up and compared.
///
/// Each fact, as a place in a history, becomes a number of 64 bits, and the numbers of many facts
/// are added, in whatever order they are read. Two different collections of facts have the same sum
/// with a chance of 1 in 2^64: the numbers are those of SipHash-2-4, a keyed function whose outputs
/// nobody can tell from random without the key, and the key is drawn anew for each check, after
/// whoever edits the file has done so. He cannot choose facts whose numbers make up for each other.
public struct MarkKey: Sendable {
    private let first: UInt64
    private let second: UInt64

    /// Creates the key of two random numbers.
    public init(_ first: UInt64, _ second: UInt64) {
        self.first = first
        self.second = second
    }

    /// Returns a key that nobody knew before.
    public static func random() -> MarkKey {
        MarkKey(.random(in: 0 ... .max), .random(in: 0 ... .max))
    }

    /// Returns the number of a text.
    func mark(_ text: UnsafeRawBufferPointer) -> UInt64 {
        var state = SipState(first, second)
        let whole = text.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
            state.take(
                UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        var last = UInt64(truncatingIfNeeded: text.count) << 56
        for offset in whole..<text.count { last |= UInt64(text[offset]) << (8 * (offset - whole)) }
        state.take(last)
        return state.finish()
    }

    /// Returns the number of three numbers, in this order.
    func mark(_ one: UInt64, _ two: UInt64, _ three: UInt64) -> UInt64 {
        // The key of texts turned round: the number of a text says nothing of these.
        var state = SipState(second, first)
        state.take(one)
        state.take(two)
        state.take(three)
        return state.finish()
    }
}

/// SipHash-2-4 over whole words (Aumasson and Bernstein, 2012).
private struct SipState {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64

    init(_ first: UInt64, _ second: UInt64) {
        v0 = first ^ 0x736F_6D65_7073_6575
        v1 = second ^ 0x646F_7261_6E64_6F6D
        v2 = first ^ 0x6C79_6765_6E65_7261
        v3 = second ^ 0x7465_6462_7974_6573
    }

    @inline(__always)
    private mutating func round() {
        v0 = v0 &+ v1
        v1 = (v1 << 13 | v1 >> 51) ^ v0
        v0 = v0 << 32 | v0 >> 32
        v2 = v2 &+ v3
        v3 = (v3 << 16 | v3 >> 48) ^ v2
        v0 = v0 &+ v3
        v3 = (v3 << 21 | v3 >> 43) ^ v0
        v2 = v2 &+ v1
        v1 = (v1 << 17 | v1 >> 47) ^ v2
        v2 = v2 << 32 | v2 >> 32
    }

    @inline(__always)
    mutating func take(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    mutating func finish() -> UInt64 {
        v2 ^= 0xFF
        for _ in 0..<4 { round() }
        return v0 ^ v1 ^ v2 ^ v3
    }
}
