/// Why bytes are not in OpenSSH's form: a field is cut short, or too much, or not what it must be.
public enum WireFault: Error, Hashable, Sendable {
    /// The field needs more bytes than are left; a length that lies is found here.
    case truncated(WireField, needed: Int, left: Int)
    /// The field has a length of its own, and this is another.
    case wrongLength(WireField, expected: Int, found: Int)
    /// The field is text, and holds something other than visible ASCII, or nothing.
    case notText(WireField)
    /// Bytes follow where nothing may.
    case trailing(bytes: Int)
}

/// A field of OpenSSH's formats, as its documents name it.
public enum WireField: String, Hashable, Sendable {
    case magic, version, algorithm, publicKey, application, namespace, reserved, hashAlgorithm
    case signature, flags, counter, cipher, derivation, keyCount, privateSection, check
    case privateKey, comment
}

/// Reads OpenSSH's formats: numbers with the highest byte first, and strings after their length
/// (RFC 4251, section 5).
///
/// A length is compared with what is left before anything is taken, so that none makes memory grow.
struct WireReader<Failure: Error> {
    private(set) var rest: ArraySlice<UInt8>
    private let failure: (WireFault) -> Failure

    /// Creates a reader that throws what `failure` makes of a fault.
    init(_ bytes: ArraySlice<UInt8>, _ failure: @escaping (WireFault) -> Failure) {
        rest = bytes
        self.failure = failure
    }

    /// Takes so many bytes.
    mutating func bytes(_ count: Int, _ field: WireField) throws(Failure) -> ArraySlice<UInt8> {
        guard count <= rest.count else {
            throw failure(.truncated(field, needed: count, left: rest.count))
        }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func byte(_ field: WireField) throws(Failure) -> UInt8 {
        try bytes(1, field).reduce(0) { $1 }
    }

    mutating func number(_ field: WireField) throws(Failure) -> UInt32 {
        try bytes(4, field).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Takes a string: its length, and that many bytes.
    mutating func string(_ field: WireField) throws(Failure) -> ArraySlice<UInt8> {
        try bytes(Int(number(field)), field)
    }

    /// Takes a string that has one length only.
    mutating func string(
        of count: Int, _ field: WireField
    ) throws(Failure) -> ArraySlice<UInt8> {
        let string = try string(field)
        guard string.count == count else {
            throw failure(.wrongLength(field, expected: count, found: string.count))
        }
        return string
    }

    /// Takes a string of visible ASCII, of which equal texts are equal bytes.
    mutating func text(_ field: WireField) throws(Failure) -> String {
        let string = try string(field)
        guard string.isVisibleASCII else { throw failure(.notText(field)) }
        return String(decoding: string, as: UTF8.self)
    }

    /// Throws if anything is left.
    func end() throws(Failure) {
        guard rest.isEmpty else { throw failure(.trailing(bytes: rest.count)) }
    }
}

/// Writes what `WireReader` reads.
struct WireWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ raw: some Collection<UInt8>) {
        bytes.append(contentsOf: raw)
    }

    mutating func append(number: UInt32) {
        for shift in [24, 16, 8, 0] as [UInt32] {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Adds a string: its length, and its bytes.
    ///
    /// None of ours comes near four gigabytes.
    mutating func append(string: some Collection<UInt8>) {
        append(number: UInt32(string.count))
        append(string)
    }

    mutating func append(string: String) {
        append(string: string.utf8)
    }
}

extension Collection<UInt8> {
    /// Whether all of it, and something, is ASCII that is seen: no space, no control character.
    var isVisibleASCII: Bool { !isEmpty && allSatisfy { (0x21...0x7E).contains($0) } }

    /// Whether nothing in it is a control character.
    var isPrintable: Bool { allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
}
