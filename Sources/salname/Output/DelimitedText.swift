/// Lines of separated fields: tab-separated for pipes, comma-separated for other programs.
enum DelimitedText {
    /// Returns one tab-separated line; tab, line ends and `\` in a value stand escaped by `\`.
    static func plainLine(_ cells: [Cell]) -> String {
        cells.map { escaped($0.machineText) }.joined(separator: "\t") + "\n"
    }

    /// Returns one comma-separated line of RFC 4180, which ends in a line feed.
    ///
    /// Empty text is `""`, so that it differs from a value that is absent.
    static func csvLine(_ cells: [Cell]) -> String {
        cells.map { $0 == .absent ? "" : quoted($0.machineText) }.joined(separator: ",") + "\n"
    }

    /// Returns `text` with tab, line ends and `\` as `\t`, `\n`, `\r` and `\\`.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x09, 0x0A, 0x0D, 0x5C].contains($0) }) else {
            return text
        }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\\": result += "\\\\"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func quoted(_ text: String) -> String {
        let bytes = text.utf8
        let isBare =
            !bytes.isEmpty && bytes.first != 0x20 && bytes.last != 0x20
            && !bytes.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        if isBare { return text }
        var result = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
