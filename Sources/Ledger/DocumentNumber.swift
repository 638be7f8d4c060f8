/// The one form of a document's number: one number is written with hyphens, blanks and without.
public enum DocumentNumber {
    /// Returns the number in capital ASCII letters and digits, 40 at most, without blanks, hyphens
    /// and slashes; nil for anything else, and where nothing is left.
    public static func normalized(_ text: String) -> String? {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x20, 0x09, 0x2D, 0x2F: continue
            case 0x61...0x7A: bytes.append(byte - 0x20)
            case 0x30...0x39, 0x41...0x5A: bytes.append(byte)
            default: return nil
            }
        }
        return (1...40).contains(bytes.count) ? String(decoding: bytes, as: UTF8.self) : nil
    }
}
