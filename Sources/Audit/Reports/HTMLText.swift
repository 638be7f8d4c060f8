/// Text as it may stand in HTML, between tags as well as in quoted attributes.
public enum HTMLText {
    private static let entities: [(scalar: Unicode.Scalar, entity: String)] = [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
    ]

    /// Returns `text` with what HTML would obey escaped, and without control characters.
    public static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let (_, entity) = entities.first(where: { $0.scalar == scalar }) {
                result += entity
            } else if scalar.value < 0x20 {
                result += " "
            } else if (0x7F..<0xA0).contains(scalar.value) {
                result += "\u{FFFD}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Returns the text that was escaped, where it had no control characters.
    static func unescaped(_ text: String) -> String {
        var result = ""
        var rest = text.unicodeScalars[...]
        while let scalar = rest.first {
            let found = entities.first { rest.starts(with: $0.entity.unicodeScalars) }
            result.unicodeScalars.append(found?.scalar ?? scalar)
            rest = rest.dropFirst(found?.entity.unicodeScalars.count ?? 1)
        }
        return result
    }

    /// Returns `text` as a string of a style sheet, with its quotation marks.
    static func styleString(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.value >= 0x20 && !"\"\\<>&'\u{7F}".unicodeScalars.contains(scalar)
            if isPlain {
                result.unicodeScalars.append(scalar)
            } else {
                result += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return result + "\""
    }
}
