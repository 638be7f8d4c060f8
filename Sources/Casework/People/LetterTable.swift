/// What each character of a name becomes, in capital letters A to Z (ICAO Doc 9303-3, section 6).
///
/// Small and capital letters have the same line, so no other change of case takes place: `i`, `ı`, `I`
/// and `İ` are all `I`.
enum LetterTable {
    enum Role {
        /// Letters with Doc 9303's expansion, as `OE` for `Ö`, and without it, as `O`.
        case letters(expanded: String, plain: String)
        /// `Ə`, which is `A` here and `E` there.
        case schwa
        case dropped
        case separator
        case unknown
    }

    /// Returns the capital letter for a letter A to Z of either case; nil for any other character.
    ///
    /// Most letters of most names are of these, and it is quick to see.
    static func plainLetter(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x41...0x5A: UInt8(scalar.value)
        case 0x61...0x7A: UInt8(scalar.value - 32)
        default: nil
        }
    }

    static func role(of scalar: Unicode.Scalar) -> Role {
        if let letter = plainLetter(scalar) { return single(letter) }
        if let special = expansion(of: scalar) {
            return .letters(expanded: special.expanded, plain: special.plain)
        }
        switch scalar.value {
        // Ə and ə, and the letters of other alphabets that look the same and are typed for them.
        case 0x018F, 0x0259, 0x018E, 0x01DD, 0x04D8, 0x04D9: return .schwa
        case 0xC0...0xFF: return base(in: latin1, at: scalar.value - 0xC0)
        case 0x100...0x17F: return base(in: extendedA, at: scalar.value - 0x100)
        case 0x400...0x45F, 0x46A, 0x46B, 0x474, 0x475, 0x490...0x493:
            return cyrillic(scalar.value)
        default: return otherLatin(scalar.value) ?? punctuation(scalar.value)
        }
    }

    /// The letters that become two or more, and whose expansion documents drop or keep.
    private static func expansion(of scalar: Unicode.Scalar) -> (expanded: String, plain: String)? {
        switch scalar {
        case "Ä", "ä": ("AE", "A")
        case "Å", "å": ("AA", "A")
        case "Ö", "ö", "Ø", "ø": ("OE", "O")
        case "Ü", "ü": ("UE", "U")
        case "Æ", "æ": ("AE", "AE")
        case "Œ", "œ": ("OE", "OE")
        case "Ĳ", "ĳ": ("IJ", "IJ")
        case "Þ", "þ": ("TH", "TH")
        case "ß", "ẞ": ("SS", "SS")
        default: nil
        }
    }

    /// U+00C0 to U+00FF; a full stop where there is no letter, or one of `expansion`.
    private static let latin1 = Array(
        "AAAA...CEEEEIIIIDNOOOO..OUUU.Y..AAAA...CEEEEIIIIDNOOOO..OUUU.Y.Y".utf8)

    /// U+0100 to U+017F, in lines of 32.
    private static let extendedA = Array(
        ("AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGG" + "GGGGHHHHIIIIIIIIII..JJKKKLLLLLLL"
            + "LLLNNNNNNNNNOOOOOO..RRRRRRSSSSSS" + "SSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS").utf8)

    private static func base(in table: [UInt8], at index: UInt32) -> Role {
        let byte = table[Int(index)]
        return byte == 46 ? .unknown : single(byte)
    }

    private static func single(_ byte: UInt8) -> Role {
        let letter = String(decoding: [byte], as: UTF8.self)
        return .letters(expanded: letter, plain: letter)
    }

    /// Romanian, Turkic and Vietnamese letters beyond Latin Extended-A, by their base letter.
    private static func otherLatin(_ value: UInt32) -> Role? {
        switch value {
        case 0x1CD, 0x1CE, 0x1EA0...0x1EB7: single(65)
        case 0x1E0C, 0x1E0D: single(68)
        case 0x1EB8...0x1EC7: single(69)
        case 0x1E6, 0x1E7: single(71)
        case 0x1E24...0x1E25: single(72)
        case 0x1CF, 0x1D0, 0x1EC8...0x1ECB: single(73)
        case 0x1A0, 0x1A1, 0x1D1, 0x1D2, 0x1ECC...0x1EE3: single(79)
        case 0x218, 0x219, 0x1E62, 0x1E63: single(83)
        case 0x21A, 0x21B, 0x1E6C, 0x1E6D: single(84)
        case 0x1AF, 0x1B0, 0x1D3, 0x1D4, 0x1EE4...0x1EF1: single(85)
        case 0x1EF2...0x1EF9: single(89)
        case 0x1E92, 0x1E93: single(90)
        default: nil
        }
    }

    private static func punctuation(_ value: UInt32) -> Role {
        switch value {
        // Apostrophe, full stop, grave, acute, the letters and quotation marks used as apostrophes.
        case 0x27, 0x2E, 0x60, 0xB4, 0x2B9...0x2BC, 0x2BF, 0x2018, 0x2019, 0x201B, 0x2032: .dropped
        // What NFC could not join to its letter, as the dot in a badly lowered `İ`; the soft hyphen.
        case 0x300...0x36F, 0xAD: .dropped
        // Blanks, comma, hyphens and dashes, and the filler of a zone.
        case 0x09, 0x20, 0xA0, 0x2C, 0x2D, 0x3C, 0x2010...0x2015: .separator
        default: .unknown
        }
    }

    /// Cyrillic from U+0400; small letters are found by their capitals.
    private static func cyrillic(_ value: UInt32) -> Role {
        let capital =
            switch value {
            case 0x430...0x44F: value - 0x20
            case 0x450...0x45F: value - 0x50
            // Beyond, the capitals are the even numbers.
            case 0x460...: value & ~1
            default: value
            }
        switch capital {
        case 0x400..<0x410: return letters(in: beforeRussian, at: capital - 0x400)
        case 0x42C: return .dropped
        case 0x410..<0x430: return letters(in: russian, at: capital - 0x410)
        case 0x46A: return single(85)
        case 0x474: return single(89)
        case 0x490, 0x492: return single(71)
        default: return .unknown
        }
    }

    private static func letters(in table: [String], at index: UInt32) -> Role {
        let letters = table[Int(index)]
        return letters.isEmpty ? .unknown : .letters(expanded: letters, plain: letters)
    }

    /// U+0400 to U+040F: Ё, Ukrainian, Belarusian, Serbian and Macedonian letters; empty where the
    /// table has none.
    ///
    /// Its row for Ђ is printed with a Ћ, and its row `C` for Ћ stands at Һ, which other languages
    /// read as H: neither Ћ nor Һ is certain, so a person has to say how the name is written.
    private static let beforeRussian = [
        "", "E", "D", "G", "IE", "DZ", "I", "I", "J", "LJ", "NJ", "", "K", "", "U", "DZ",
    ]

    /// А to Я, U+0410 to U+042F; Ь, which vanishes, is dealt with before.
    private static let russian = [
        "A", "B", "V", "G", "D", "E", "ZH", "Z", "I", "I", "K", "L", "M", "N", "O", "P",
        "R", "S", "T", "U", "F", "KH", "TS", "CH", "SH", "SHCH", "IE", "Y", "", "E", "IU", "IA",
    ]
}
