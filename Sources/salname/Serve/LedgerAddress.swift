/// Where a ledger on another machine is: `ssh://[user@]host[:port]/dir`.
struct LedgerAddress: Equatable, Sendable {
    let user: String?
    let host: String
    let port: Int?
    /// The directory at the host, from its root.
    let directory: String

    /// What a name of a ledger elsewhere begins with.
    static let scheme = "ssh://"
    /// What is asked of the host, before the directory.
    static let command = "salname serve "

    /// Reads an address; nil for what is none, or has a part that could be taken for something else.
    init?(_ text: String) {
        guard text.hasPrefix(Self.scheme) else { return nil }
        let rest = text.dropFirst(Self.scheme.count)
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        var place = rest[..<slash]
        if let at = place.lastIndex(of: "@") {
            user = String(place[..<at])
            place = place[place.index(after: at)...]
        } else {
            user = nil
        }
        guard let (host, port) = Self.host(place) else { return nil }
        (self.host, self.port) = (host, port)
        directory = String(rest[slash...])
        guard directory != "/", Self.isPlain(directory), Self.isName(host),
            user.map({ Self.isName($0) }) ?? true
        else { return nil }
    }

    /// Splits `host:port` or `[2001:db8::1]:port`; nil where the port is no number of one.
    private static func host(_ place: Substring) -> (String, Int?)? {
        var (host, rest) = (place, Substring())
        if place.first == "[", let end = place.firstIndex(of: "]") {
            host = place[place.index(after: place.startIndex)..<end]
            rest = place[place.index(after: end)...]
            guard rest.isEmpty || rest.first == ":" else { return nil }
        } else if let colon = place.firstIndex(of: ":") {
            (host, rest) = (place[..<colon], place[colon...])
        }
        guard !rest.isEmpty else { return (String(host), nil) }
        let digits = rest.dropFirst()
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let port = Int(digits),
            (1...65_535).contains(port)
        else { return nil }
        return (String(host), port)
    }

    /// Whether `ssh` takes the name for a user or a host, and never for an option.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix("-")
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "._-:%".utf8.contains(byte)
                }
            }
    }

    /// Whether a path goes through a shell and a line of keys as it is.
    static func isPlain(_ path: String) -> Bool {
        path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !"\"'\\`$".utf8.contains($0) }
    }

    /// Whether two names are of one directory, but for a slash at the end.
    static func isSame(_ left: String, _ right: String) -> Bool {
        func trimmed(_ path: String) -> Substring.UTF8View {
            var path = path.utf8[...]
            while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
            return Substring(path).utf8
        }
        return trimmed(left).elementsEqual(trimmed(right))
    }

    /// The address in one form, as it is remembered.
    var text: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return Self.scheme + (user.map { $0 + "@" } ?? "") + name + (port.map { ":\($0)" } ?? "")
            + directory
    }
}
