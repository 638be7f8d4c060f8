/// The personal number (FİN) that Azerbaijan gives its citizens, and foreigners with a permit.
///
/// No rule for a check digit is public; a number with the form may still be nobody's.
public struct PersonalNumber: Code {
    /// Seven digits and capital letters A to Z, without `I` and `O`.
    public let text: String

    /// Creates a number from text as it is typed, in small or capital letters, with or without
    /// blanks; nil if it has not the form.
    public init?(_ text: String) {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case " ", "\t", "\u{A0}": continue
            case "0"..."9", "A"..."H", "J"..."N", "P"..."Z": bytes.append(UInt8(scalar.value))
            case "a"..."h", "j"..."n", "p"..."z": bytes.append(UInt8(scalar.value) - 0x20)
            default: return nil
            }
        }
        guard bytes.count == 7 else { return nil }
        self.text = String(decoding: bytes, as: UTF8.self)
    }
}
