import Crypto

/// The public half of an Ed25519 key, as OpenSSH writes it: a key in a file or on a security key.
///
/// Two are equal if their bytes are; a comment beside a key is no part of it.
public struct SSHPublicKey: Hashable, Sendable {
    /// Where the private half is.
    public enum Kind: Hashable, Sendable {
        /// In a file or an agent: `ssh-ed25519`.
        case ed25519
        /// On a FIDO security key, made for this application, as `ssh:`:
        /// `sk-ssh-ed25519@openssh.com`.
        case securityKey(application: String)
    }

    /// Where the private half is.
    public let kind: Kind
    /// The point on the curve: 32 bytes (RFC 8032).
    public let point: [UInt8]

    /// How many bytes a point has.
    static let pointLength = 32

    /// Creates a key from its point.
    ///
    /// Throws `wire` if the point is not 32 bytes or the application is not visible ASCII, and
    /// `weak` for a point under which anybody could sign.
    public init(kind: Kind, point: [UInt8]) throws(PublicKeyError) {
        guard point.count == Self.pointLength else {
            throw .wire(
                .wrongLength(.publicKey, expected: Self.pointLength, found: point.count))
        }
        if case .securityKey(let application) = kind, !application.utf8.isVisibleASCII {
            throw .wire(.notText(.application))
        }
        guard !SmallOrder.contains(point) else { throw .weak }
        self.kind = kind
        self.point = point
    }

    /// Reads the bytes that stand in base64 in a key's line, and bare in a signature.
    public init(blob: [UInt8]) throws(PublicKeyError) {
        self = try Self.read(blob[...])
    }

    /// Reads one line, as of a `.pub` file: algorithm, base64, and perhaps a comment.
    ///
    /// One space stands between them, and a newline may end the line.
    public init(line: String) throws(PublicKeyError) {
        var text = Array(line.utf8)[...]
        if text.last == UInt8(ascii: "\n") { text.removeLast() }
        if text.last == UInt8(ascii: "\r") { text.removeLast() }
        guard text.isPrintable else { throw .controlCharacter }
        let words = text.split(
            separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count > 1 else { throw .notALine }
        let name = String(decoding: words[0], as: UTF8.self)
        guard Algorithm(rawValue: name) != nil else { throw .algorithm(name) }
        guard let blob = Base64.decode(words[1]) else { throw .notBase64 }
        let key = try Self.read(blob[...])
        guard key.algorithm == name else {
            throw .algorithmsDiffer(line: name, blob: key.algorithm)
        }
        self = key
    }

    /// Returns the key as one line without a newline, with `comment` behind it.
    ///
    /// Throws `controlCharacter` for a comment that would not stay in its line.
    public func line(comment: String = "") throws(PublicKeyError) -> String {
        guard comment.utf8.isPrintable else { throw .controlCharacter }
        return comment.isEmpty ? text : text + " " + comment
    }

    /// The key as one line: algorithm and base64.
    public var text: String {
        algorithm + " " + String(decoding: Base64.encode(blob), as: UTF8.self)
    }

    /// The name of its kind, as `ssh-ed25519`.
    public var algorithm: String {
        switch kind {
        case .ed25519: Algorithm.ed25519.rawValue
        case .securityKey: Algorithm.securityKey.rawValue
        }
    }

    /// The bytes that stand in base64 in its line.
    public var blob: [UInt8] {
        var writer = WireWriter()
        writer.append(string: algorithm)
        writer.append(string: point)
        if case .securityKey(let application) = kind { writer.append(string: application) }
        return writer.bytes
    }

    /// The key's fingerprint, as `ssh-keygen -l` prints it: `SHA256:` and base64 without padding.
    public var fingerprint: String {
        let digest = Array(SHA256.hash(data: blob))
        return "SHA256:" + String(decoding: Base64.encode(digest, padded: false), as: UTF8.self)
    }
}

extension SSHPublicKey {
    /// The kinds of keys that are taken, named as OpenSSH names keys and signatures.
    enum Algorithm: String {
        case ed25519 = "ssh-ed25519"
        case securityKey = "sk-ssh-ed25519@openssh.com"
    }

    /// Reads a blob, and says before anything else if it is of another algorithm.
    static func read(_ blob: ArraySlice<UInt8>) throws(PublicKeyError) -> SSHPublicKey {
        var reader = WireReader(blob, PublicKeyError.wire)
        let name = try reader.text(.algorithm)
        guard let algorithm = Algorithm(rawValue: name) else { throw .algorithm(name) }
        let point = try reader.string(of: pointLength, .publicKey)
        let kind: Kind =
            switch algorithm {
            case .ed25519: .ed25519
            case .securityKey: .securityKey(application: try reader.text(.application))
            }
        try reader.end()
        return try SSHPublicKey(kind: kind, point: Array(point))
    }
}
