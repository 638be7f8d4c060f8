/// Check digits of machine-readable zones: weights 7, 3, 1 in turn, modulo 10 (ICAO Doc 9303-3, 4.9).
public enum CheckDigit {
    /// Returns the digit for `text`, 0 to 9; nil if a character is none of A to Z, 0 to 9 and `<`.
    public static func value(of text: String) -> Int? {
        guard text.utf8.allSatisfy({ ZoneText.isAllowed($0) }) else { return nil }
        return value(of: Array(text.utf8))
    }

    /// Returns the digit for bytes that all are characters of a zone.
    static func value(of bytes: [UInt8]) -> Int {
        var sum = 0
        for (index, byte) in bytes.enumerated() {
            sum += weight(at: index) * worth(of: byte)
        }
        return sum % 10
    }

    /// Returns whether `digit` is right for `bytes`.
    ///
    /// A filler is right for a field of fillers only (Doc 9303-4, on the personal number).
    static func isRight(_ digit: UInt8, for bytes: [UInt8]) -> Bool {
        if digit == ZoneText.filler { return bytes.allSatisfy { $0 == ZoneText.filler } }
        return ZoneText.isDigit(digit) && Int(digit - 48) == value(of: bytes)
    }

    private static func weight(at index: Int) -> Int {
        switch index % 3 {
        case 0: 7
        case 1: 3
        default: 1
        }
    }

    private static func worth(of byte: UInt8) -> Int {
        if ZoneText.isDigit(byte) { return Int(byte) - 48 }
        return ZoneText.isLetter(byte) ? Int(byte) - 55 : 0
    }
}
