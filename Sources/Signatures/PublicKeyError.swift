/// Why something is not a public key that Salname takes.
public enum PublicKeyError: Error, Hashable, Sendable {
    /// Fewer than two words, or more than one space between them.
    case notALine
    /// A character that would not stay in one line.
    case controlCharacter
    /// The second word is not base64 as it is written.
    case notBase64
    /// A key of another algorithm, as `ssh-rsa`.
    case algorithm(String)
    /// The line names one algorithm, and the key in it is of another.
    case algorithmsDiffer(line: String, blob: String)
    /// The bytes of the key are not in its form.
    case wire(WireFault)
    /// A point of small order: under such a key anybody could sign anything.
    case weak
}

/// The points of small order on the curve of Ed25519, under which a signature proves nothing.
///
/// Each in its own spelling and in those of two more that a lax reader takes for them; the highest
/// bit, which is the sign, is not looked at. Signing makes no such key: whoever enters one
/// wants to deny later what was signed with it.
enum SmallOrder {
    private static let points: [[UInt8]] = [
        // Of order 4, and the same plus the field's prime; of order 1, likewise; of order 2.
        [UInt8](repeating: 0, count: 32),
        [0xED] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
        [0x01] + [UInt8](repeating: 0, count: 31),
        [0xEE] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
        [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
        // Of order 8.
        [
            0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF,
            0x98, 0xF0, 0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88,
            0x6D, 0x53, 0xFC, 0x05,
        ],
        [
            0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10,
            0x67, 0x0F, 0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77,
            0x92, 0xAC, 0x03, 0x7A,
        ],
    ]

    static func contains(_ point: [UInt8]) -> Bool {
        guard let last = point.last else { return false }
        var unsigned = point
        unsigned[point.count - 1] = last & 0x7F
        return points.contains(unsigned)
    }
}
