/// Reads values out of a line of JSON.
///
/// Gives what Foundation's `JSONDecoder` gives, or refuses. It refuses more, because a line is
/// evidence and two readers must never read two things in it:
///
/// - an object with the same key twice (Foundation takes the first);
/// - a number with a fraction or an exponent, `1.0` or `1e2`, where an integer is asked for, and
///   every `Double` and `Float` (an integer has one spelling here);
/// - a comma before a closing bracket, `[1,]`;
/// - a byte order mark, UTF-16 and UTF-32;
/// - nesting deeper than 64 (Foundation: 512);
/// - malformed numbers, escapes and UTF-8, half surrogate pairs and raw control characters also
///   in values that nobody asks for (Foundation looks only at what it decodes);
/// - a key that only Unicode holds to be the same as the one asked for: keys are compared by
///   their bytes (Foundation, by canonical equivalence).
///
/// `Date`, `Data`, `URL` and `Decimal` have no treatment of their own.
///
/// Every error of its own is a `DecodingError` that says which byte and what is wrong with it, and
/// nothing of what the line says. The coding path holds keys of the line.
public struct JSONLineDecoder: Sendable {
    /// Creates a decoder.
    public init() {}

    /// Decodes a value from the whole of `bytes`; throws `DecodingError`.
    public func decode<Value: Decodable>(
        _ type: Value.Type, from bytes: UnsafeRawBufferPointer
    ) throws -> Value {
        try JSONScan(bytes).decode(type)
    }

    /// Decodes a value from the whole of `bytes`; throws `DecodingError`.
    public func decode<Value: Decodable>(
        _ type: Value.Type, from bytes: some Collection<UInt8>
    ) throws -> Value {
        let value = try bytes.withContiguousStorageIfAvailable {
            try decode(type, from: UnsafeRawBufferPointer($0))
        }
        if let value { return value }
        return try Array(bytes).withUnsafeBytes { try decode(type, from: $0) }
    }
}
