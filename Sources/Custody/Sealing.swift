import Crypto

/// Where a sealed part stands; it opens nowhere else.
public struct SealContext: Hashable, Sendable {
    /// The ledger's origin, as `ledger.example/az`.
    public let ledger: String
    /// The type of the event, as it stands in the line.
    public let eventType: String
    /// The id of the event.
    public let eventID: String
    /// The person the part is about, as `person/P-AZ-000977`.
    public let subject: String
    /// The name of the part, as `identity`.
    public let part: String

    /// Creates the place of the part named `part`.
    public init(ledger: String, eventType: String, eventID: String, subject: String, part: String) {
        self.ledger = ledger
        self.eventType = eventType
        self.eventID = eventID
        self.subject = subject
        self.part = part
    }
}

/// Why a sealed part does not open; no case says anything of what is in it.
public enum SealError: Error, Hashable, Sendable {
    /// The text is not a sealed part.
    case malformed
    /// The part is sealed in a format this program does not know yet.
    case newerFormat(found: Int)
    /// The part was sealed with the subject's key of another generation.
    case otherGeneration(sealed: Int, key: Int)
    /// The key is another's, or the part was sealed for another ledger, event or part name.
    case keyDoesNotFit
    /// The part was altered, or sealed for another event type or subject.
    case altered
    /// The part is not the one that was committed to.
    case commitmentDiffers
}

extension SubjectKey {
    /// Seals `part`, the bytes of its canonical JSON, into text of base64.
    ///
    /// The same arguments give the same text. Throws `keyDoesNotFit` if the key is not the key of
    /// the context's subject.
    public func seal(
        _ part: [UInt8], salt: Salt, context: SealContext, nonce: SealNonce
    ) throws(SealError) -> String {
        let key = try key(for: context)
        let combined = ChaChaPoly.seal(
            salt.bytes + part, using: key, nonce: nonce,
            authenticating: context.authenticated(generation: generation))
        let header = SealedHeader(generation: generation, keyCommitment: Self.commitment(to: key))
        return Base64.encode(header.bytes + combined)
    }

    /// Opens text that `seal` gave and returns the part, having compared it with `commitment`.
    public func open(
        _ sealed: String, commitment: Commitment, context: SealContext
    ) throws(SealError) -> [UInt8] {
        try openWithSalt(sealed, commitment: commitment, context: context).part
    }

    /// Opens text that `seal` gave and returns the part with its salt, having compared both with
    /// `commitment`: for a part that is to be sealed again under the same commitment.
    public func openWithSalt(
        _ sealed: String, commitment: Commitment, context: SealContext
    ) throws(SealError) -> (part: [UInt8], salt: Salt) {
        let (header, combined) = try SealedHeader.split(sealed)
        guard header.generation == generation else {
            throw .otherGeneration(sealed: header.generation, key: generation)
        }
        let key = try key(for: context)
        guard header.keyCommitment == Self.commitment(to: key) else { throw .keyDoesNotFit }
        guard
            let plain = ChaChaPoly.open(
                combined, using: key,
                authenticating: context.authenticated(generation: generation))
        else { throw .altered }
        let part = Array(plain.dropFirst(Salt.byteCount))
        guard let salt = Salt(Array(plain.prefix(Salt.byteCount))) else { throw .malformed }
        guard Commitment(to: part, salt: salt) == commitment else { throw .commitmentDiffers }
        return (part, salt)
    }

    /// Returns the generation of the key that `sealed` was sealed with.
    public static func generation(ofSealed sealed: String) throws(SealError) -> Int {
        try SealedHeader.split(sealed).header.generation
    }

    private func key(for context: SealContext) throws(SealError) -> SymmetricKey {
        guard context.subject == subject else { throw .keyDoesNotFit }
        var info = Octets()
        info.append(field: "seal/v1")
        info.append(field: context.ledger)
        info.append(field: context.eventID)
        info.append(field: context.part)
        return derived(for: info.bytes)
    }

    // ChaCha20-Poly1305 does not bind a text to one key: two keys may open one text, each to its
    // own meaning. The commitment in the header does bind it.
    private static func commitment(to key: SymmetricKey) -> [UInt8] {
        let bytes = HKDF<SHA256>.expand(
            pseudoRandomKey: key, info: Array("seal/v1 key commitment".utf8),
            outputByteCount: SealedHeader.keyCommitmentByteCount)
        return bytes.withUnsafeBytes { Array($0) }
    }
}

extension SealContext {
    fileprivate func authenticated(generation: Int) -> [UInt8] {
        var octets = Octets()
        octets.append(field: ledger)
        octets.append(field: eventType)
        octets.append(field: eventID)
        octets.append(field: subject)
        octets.append(field: UInt32(generation))
        octets.append(field: part)
        return octets.bytes
    }
}
