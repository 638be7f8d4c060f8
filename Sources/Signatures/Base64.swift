/// Base64 of RFC 4648, section 4: the standard alphabet, with padding, on one line.
///
/// Only the one text that encoding gives is read: whoever changes a character changes a byte.
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")
    private static let none: UInt8 = 0xFF
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: none, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    /// Returns the characters for `bytes`; without padding, as fingerprints have it, if asked.
    static func encode(_ bytes: [UInt8], padded: Bool = true) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for index in stride(from: 0, to: bytes.count, by: 3) {
            let left = bytes.count - index
            let second = left > 1 ? bytes[index + 1] : 0
            let third = left > 2 ? bytes[index + 2] : 0
            text.append(alphabet[Int(bytes[index] >> 2)])
            text.append(alphabet[Int((bytes[index] & 3) << 4 | second >> 4)])
            if left > 1 {
                text.append(alphabet[Int((second & 15) << 2 | third >> 6)])
            } else if padded {
                text.append(padding)
            }
            if left > 2 {
                text.append(alphabet[Int(third & 63)])
            } else if padded {
                text.append(padding)
            }
        }
        return text
    }

    /// Returns the bytes; nil if `encode` with padding would not give `text` for any.
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        var characters = text
        while text.count - characters.count < 2, characters.last == padding {
            characters.removeLast()
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count * 3 / 4)
        var collected: UInt32 = 0
        var bits: UInt32 = 0
        for character in characters {
            let value = values[Int(character)]
            guard value != none else { return nil }
            collected = collected << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: collected >> bits))
                collected &= (1 << bits) - 1
            }
        }
        // What is left over was zero when it was written.
        return collected == 0 ? bytes : nil
    }
}
