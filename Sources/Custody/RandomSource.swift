/// Where keys, salts and nonces come from.
///
/// It is an argument of every function that needs chance, so that a test can repeat what it saw.
public protocol RandomSource {
    /// Returns the next `count` bytes.
    mutating func bytes(_ count: Int) -> [UInt8]
}

/// The operating system's generator, fit for keys.
public struct SystemRandom: RandomSource, Sendable {
    /// Creates a source that draws on the operating system.
    public init() {}

    public mutating func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        while bytes.count < count {
            let word: UInt64 = generator.next()
            withUnsafeBytes(of: word) { bytes.append(contentsOf: $0.prefix(count - bytes.count)) }
        }
        return bytes
    }
}

extension RandomSource {
    /// Returns the next `count` bytes, having made sure that no source gives a shorter key.
    mutating func exactly(_ count: Int) -> [UInt8] {
        let bytes = bytes(count)
        precondition(bytes.count == count, "a random source gives as many bytes as it is asked for")
        return bytes
    }
}
