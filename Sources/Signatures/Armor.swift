/// Why a text is not what it says it is between its first line and its last.
public enum ArmorFault: Error, Hashable, Sendable {
    /// The text does not begin with the line that says what it is.
    case noFirstLine
    /// The line that says where it ends is missing.
    case noLastLine
    /// What stands between the two is not base64 as it is written.
    case notBase64
    /// Bytes follow the last line.
    case trailing(bytes: Int)
}

/// Bytes as OpenSSH writes them into text: base64 between a line that says what it is and another.
struct Armor {
    /// How many characters of base64 `ssh-keygen` puts in a line.
    static let columns = 70
    private static let newline = UInt8(ascii: "\n")

    private let first: [UInt8]
    private let last: [UInt8]

    static let signature = Armor("SSH SIGNATURE")
    static let privateKey = Armor("OPENSSH PRIVATE KEY")

    private init(_ name: String) {
        first = Array("-----BEGIN \(name)-----\n".utf8)
        last = Array("-----END \(name)-----".utf8)
    }

    /// Returns the text, with a newline at its end.
    func write(_ bytes: [UInt8]) -> String {
        var text = first
        let base64 = Base64.encode(bytes)
        for start in stride(from: 0, to: base64.count, by: Self.columns) {
            text += base64[start...].prefix(Self.columns)
            text.append(Self.newline)
        }
        return String(decoding: text + last + [Self.newline], as: UTF8.self)
    }

    /// Returns the bytes in `text`.
    ///
    /// Its lines may be of any length; the last newline may be missing.
    func read(_ text: [UInt8]) throws(ArmorFault) -> [UInt8] {
        guard text.starts(with: first) else { throw .noFirstLine }
        var rest = text[first.count...]
        var base64: [UInt8] = []
        while !rest.starts(with: last) {
            guard let end = rest.firstIndex(of: Self.newline) else { throw .noLastLine }
            guard end > rest.startIndex else { throw .notBase64 }
            base64 += rest[..<end]
            rest = rest[(end + 1)...]
        }
        rest = rest.dropFirst(last.count)
        if rest.first == Self.newline { rest = rest.dropFirst() }
        guard rest.isEmpty else { throw .trailing(bytes: rest.count) }
        guard let bytes = Base64.decode(base64[...]) else { throw .notBase64 }
        return bytes
    }
}
