/// By which key a command was signed, as far as a rule asks.
///
/// That the key made the signature was seen before; here is decided only whose the key is.
public enum CommandSignature: Equatable, Sendable {
    /// Nobody asks for one: what is tried or asked records nothing.
    case notAsked
    /// The command came without.
    case missing
    case by(KeyText)
}

extension OfficerFile {
    /// The key as it was added to the officer; nil where it never was.
    public func key(_ text: KeyText) -> Key? { keys.first { $0.added.key == text } }
}
