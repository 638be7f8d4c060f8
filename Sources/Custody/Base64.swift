/// Base64 of RFC 4648, section 4: the standard alphabet, with padding, on one line.
///
/// Only the one text that encoding gives is read, so that a sealed part has one spelling.
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

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let second = left > 1 ? bytes[index + 1] : 0
            let third = left > 2 ? bytes[index + 2] : 0
            text.append(alphabet[Int(bytes[index] >> 2)])
            text.append(alphabet[Int((bytes[index] & 3) << 4 | second >> 4)])
            text.append(left > 1 ? alphabet[Int((second & 15) << 2 | third >> 6)] : padding)
            text.append(left > 2 ? alphabet[Int(third & 63)] : padding)
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Returns the bytes; nil if `encode` would not give `text` for any.
    static func decode(_ text: String) -> [UInt8]? {
        var characters = Array(text.utf8)
        guard characters.count % 4 == 0 else { return nil }
        var padded = 0
        while padded < 2, characters.last == padding {
            characters.removeLast()
            padded += 1
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
