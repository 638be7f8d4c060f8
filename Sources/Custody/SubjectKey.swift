import Crypto

/// One person's key of one generation, unwrapped; it seals and opens that person's parts.
///
/// It is held in memory only, and its text shows whose it is and never what it is.
public struct SubjectKey: Sendable, CustomStringConvertible {
    /// Whose key it is, as `person/P-AZ-000977`.
    public let subject: String
    /// Which of the subject's keys it is, from 1.
    public let generation: Int

    static let byteCount = 32

    // The extract step of HKDF (RFC 5869, section 2.2) is the same for all parts, so it is done once.
    private let extracted: SymmetricKey

    init(subject: String, generation: Int, bytes: [UInt8]) {
        self.subject = subject
        self.generation = generation
        let code = HKDF<SHA256>.extract(
            inputKeyMaterial: SymmetricKey(data: bytes), salt: [UInt8]?.none)
        extracted = SymmetricKey(data: code)
    }

    /// Returns the 256-bit key for the one purpose that `info` names.
    func derived(for info: [UInt8]) -> SymmetricKey {
        HKDF<SHA256>.expand(pseudoRandomKey: extracted, info: info, outputByteCount: 32)
    }

    public var description: String { "key of \(subject), generation \(generation)" }
}
