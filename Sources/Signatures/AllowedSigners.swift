/// One line of a file of allowed signers, by which stock OpenSSH verifies (`ssh-keygen(1)`,
/// "ALLOWED SIGNERS").
///
/// Times are whole seconds since 1970-01-01T00:00:00Z. OpenSSH reads them from 9.1 on; older ones
/// do not know the `Z` at the end.
public struct AllowedSigner: Hashable, Sendable {
    /// Who signs with the key, as `O-AZ-0031`; at least one.
    public let principals: [String]
    /// For what; with none, for anything.
    public let namespaces: [String]
    /// The first second at which the key counts; nil if it always did.
    public let validFrom: Int64?
    /// The last second at which the key counts, inclusive; nil if no end is known.
    public let validThrough: Int64?
    /// The key.
    public let key: SSHPublicKey

    /// Creates a line.
    ///
    /// Throws for a name that OpenSSH would take for a pattern or for more than one word, and for
    /// times that it would not read.
    public init(
        principals: [String], namespaces: [String], validFrom: Int64? = nil,
        validThrough: Int64? = nil, key: SSHPublicKey
    ) throws(AllowedSignerError) {
        guard !principals.isEmpty else { throw .noPrincipal }
        for principal in principals where !Self.isPlain(principal) {
            throw .principal(principal)
        }
        for namespace in namespaces where !Self.isPlain(namespace) {
            throw .namespace(namespace)
        }
        for time in [validFrom, validThrough].compactMap({ $0 }) {
            guard Self.times.contains(time) else { throw .time(time) }
        }
        if let validFrom, let validThrough, validThrough <= validFrom {
            throw .endsBeforeItStarts(from: validFrom, through: validThrough)
        }
        self.principals = principals
        self.namespaces = namespaces
        self.validFrom = validFrom
        self.validThrough = validThrough
        self.key = key
    }

    /// The line, without a newline.
    public var line: String {
        var options: [String] = []
        if !namespaces.isEmpty {
            options.append("namespaces=\"\(namespaces.joined(separator: ","))\"")
        }
        if let validFrom { options.append("valid-after=\"\(Self.text(of: validFrom))\"") }
        // OpenSSH: "valid for use at or before the specified timestamp".
        if let validThrough { options.append("valid-before=\"\(Self.text(of: validThrough))\"") }
        let words = [principals.joined(separator: ","), options.joined(separator: ","), key.text]
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Returns the whole file: a line for each, in their order.
    public static func file(_ signers: some Sequence<AllowedSigner>) -> String {
        signers.map { $0.line + "\n" }.joined()
    }
}

/// Why a line of allowed signers would not say what is meant.
public enum AllowedSignerError: Error, Hashable, Sendable {
    /// Nobody is named.
    case noPrincipal
    /// The name is empty, or holds a character that means something to OpenSSH.
    case principal(String)
    /// The namespace is empty, or holds a character that means something to OpenSSH.
    case namespace(String)
    /// A time before 1970-01-01T00:00:01Z or after 9999-12-31T23:59:59Z, in seconds.
    case time(Int64)
    /// The last second is not after the first; OpenSSH refuses the whole line.
    case endsBeforeItStarts(from: Int64, through: Int64)
}

extension AllowedSigner {
    /// What OpenSSH reads: nought means no time at all, and a year has four digits.
    private static let times: ClosedRange<Int64> = 1...253_402_300_799

    /// Wildcards, negation, lists, quotes and comments: none may stand in a name.
    private static let special = Array("*?!,\"\\#".utf8)

    private static func isPlain(_ name: String) -> Bool {
        name.utf8.isVisibleASCII && !name.utf8.contains(where: special.contains)
    }

    /// Returns the second as `YYYYMMDDHHMMSSZ`.
    static func text(of time: Int64) -> String {
        let (days, second) = time.quotientAndRemainder(dividingBy: 86_400)
        let (year, month, day) = date(days)
        let fields = [
            (year, 4), (month, 2), (day, 2), (second / 3600, 2), (second / 60 % 60, 2),
            (second % 60, 2),
        ]
        return fields.map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: width - digits.count) + digits
        }.joined() + "Z"
    }

    /// Returns the date, so many days after 1970-01-01.
    private static func date(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        // Years from March on, so that a leap day is the last of its year; 400 of them are an era.
        let shifted = days + 719_468
        let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return (year, month < 10 ? month + 3 : month - 9, day)
    }
}
