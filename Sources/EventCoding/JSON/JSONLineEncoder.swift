/// Writes a value as one line of compact JSON in UTF-8.
///
/// No spaces; `/`, U+007F and everything outside ASCII stand as they are; quotation mark,
/// backslash and the controls below U+0020 are escaped as RFC 8785 escapes them. The same value
/// always gives the same bytes.
///
/// An absent value is left out: `encodeIfPresent` of nil writes nothing, an explicit null is
/// refused. So are `Double` and `Float`, the same key twice in one object, nesting deeper than 64,
/// and a container that is filled after its parent went on to the next value.
/// Refusals are thrown as `EncodingError.invalidValue` with a type in the place of the value, so
/// that no message repeats personal data.
public struct JSONLineEncoder: Sendable {
    /// The order of an object's keys.
    public enum KeyOrder: Sendable {
        /// As the type writes them; for synthesised `Codable` the order of declaration.
        case declared
        /// By their bytes, as RFC 8785 asks.
        ///
        /// Keys outside printable ASCII, or with an escape, are refused; and so are integers
        /// beyond 2⁵³ − 1, which RFC 8785 cannot write as numbers.
        case sorted
    }

    private let keys: KeyOrder

    /// Creates an encoder that orders keys as `keys` says.
    public init(keys: KeyOrder = .declared) {
        self.keys = keys
    }

    /// Returns the line of `value`, without a line end; throws `EncodingError`.
    public func encode(_ value: some Encodable) throws -> [UInt8] {
        let writer = JSONWriter(sorted: keys == .sorted)
        try value.encode(to: writer.expectedEncoder())
        return try writer.draft.pointee.finish()
    }
}
