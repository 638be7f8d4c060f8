/// The name of an event: 26 characters of a ULID, the first ten of which are the time.
public struct EventID: Equatable, Sendable, CustomStringConvertible {
    public let text: String
    public var description: String { text }

    /// Creates the name of an event recorded at `instant`; of `random` the first ten bytes count.
    public init(_ instant: Instant, random: [UInt8]) {
        var bits = [UInt8](repeating: 0, count: 16)
        let milliseconds = UInt64(max(0, instant.microseconds / 1000))
        for index in 0..<6 {
            bits[index] = UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * index))
        }
        for (index, byte) in random.prefix(10).enumerated() { bits[6 + index] = byte }
        text = EventID.crockford(bits)
    }

    /// Creates the name from text as it stands in a line; nil unless it is a ULID.
    public init?(_ text: String) {
        let isULID = text.withBytes { $0.count == 26 && $0.allSatisfy(Self.isDigit) }
        guard isULID else { return nil }
        self.text = text
    }

    /// Whether `byte` is a digit of Crockford's base 32: I, L, O and U are none.
    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...72, 74, 75, 77, 78, 80...84, 86...90: true
        default: false
        }
    }

    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Returns 128 bits as 26 digits of base 32, two zero bits in front.
    private static func crockford(_ bits: [UInt8]) -> String {
        var text: [UInt8] = []
        var window: UInt32 = 0
        var width = 2
        for byte in bits {
            window = window << 8 | UInt32(byte)
            width += 8
            while width >= 5 {
                width -= 5
                text.append(digits[Int(window >> UInt32(width)) & 31])
            }
            window &= (1 << UInt32(width)) - 1
        }
        return String(decoding: text, as: UTF8.self)
    }
}
