/// The number of a case, as `C-AZ-2026-000017`: the ledger, the year of lodging, and a number of the ledger's.
///
/// The number goes on from year to year, so that no two cases share one.
public struct CaseID: Code {
    public let text: String
    public init?(_ text: String) {
        let hasForm = text.withBytes { bytes in
            guard bytes.count >= 16, bytes.count <= 28, bytes[0] == 67, bytes[1] == 45,
                (65...90).contains(bytes[2]), (65...90).contains(bytes[3]), bytes[4] == 45,
                bytes[5..<9].allSatisfy({ (48...57).contains($0) }), bytes[9] == 45,
                bytes[10...].allSatisfy({ (48...57).contains($0) })
            else { return false }
            return bytes.count == 16 || bytes[10] != 48
        }
        guard hasForm else { return nil }
        self.text = text
    }

    /// Creates the number that `ledger` claimed as its `number`-th, counted from 1, for a case of `year`.
    public init(_ number: Int, in ledger: LedgerCode, year: Int) {
        text =
            "C-\(ledger)-" + DecimalText.padded(year, to: 4) + "-"
            + DecimalText.padded(number, to: 6)
    }

    /// The subject whose history is the case.
    public var subject: Subject { Subject(kind: .casefile, id: text) }
}

/// The number of a permit, as `R-AZ-000388`.
public struct PermitID: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isNumber(text, letter: "R", digits: 6) else { return nil }
        self.text = text
    }

    /// Creates the number that `ledger` claimed as its `number`-th, counted from 1.
    public init(_ number: Int, in ledger: LedgerCode) {
        text = "R-\(ledger)-" + DecimalText.padded(number, to: 6)
    }

    /// The subject whose history is the permit.
    public var subject: Subject { Subject(kind: .permit, id: text) }
}

// The words by which the law book names what a service asks for: 2 to 40 lower-case letters, digits and
// hyphens, a letter first.

/// What somebody applies on the strength of, as `close-relative`.
public struct GroundCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isLawWord(text) else { return nil }
        self.text = text
    }

    init(trusted text: String) { self.text = text }
}

/// A document that a service asks for, as `passport-copy`.
public struct DocumentCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isLawWord(text) else { return nil }
        self.text = text
    }

    init(trusted text: String) { self.text = text }
}

/// A ground on which an application is refused or a permit cancelled, as `absence`.
public struct RefusalCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isLawWord(text) else { return nil }
        self.text = text
    }

    init(trusted text: String) { self.text = text }
}

/// Another body whose opinion a service asks for, as `security`.
public struct BodyCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isLawWord(text) else { return nil }
        self.text = text
    }

    init(trusted text: String) { self.text = text }
}

/// An announcement by which stays are extended for all whom it concerns, as `spring-2026`.
public struct AnnouncementCode: Code {
    public let text: String
    public init?(_ text: String) {
        guard CodeForm.isLawWord(text) else { return nil }
        self.text = text
    }
}

extension CodeForm {
    static func isLawWord(_ text: String) -> Bool {
        text.withBytes { bytes in
            (2...40).contains(bytes.count) && (97...122).contains(bytes[0])
                && bytes.allSatisfy {
                    (97...122).contains($0) || (48...57).contains($0) || $0 == 45
                }
        }
    }
}

/// An amount of money in qəpik, a hundredth of a manat; never negative.
public struct Money: Hashable, Comparable, Sendable {
    public let qapik: Int

    /// Creates an amount; nil for a negative one, and for more than a thousand million manats.
    public init?(qapik: Int) {
        guard (0...100_000_000_000).contains(qapik) else { return nil }
        self.qapik = qapik
    }

    public static let zero = Money(trusted: 0)

    private init(trusted qapik: Int) { self.qapik = qapik }

    public static func < (left: Money, right: Money) -> Bool { left.qapik < right.qapik }

    /// Returns the sum, held at the greatest amount there is.
    public func adding(_ other: Money) -> Money {
        Money(trusted: min(qapik + other.qapik, 100_000_000_000))
    }

    /// Returns what is left; nothing where `other` is more.
    public func less(_ other: Money) -> Money { Money(trusted: max(0, qapik - other.qapik)) }
}

extension Money: CustomStringConvertible {
    /// In manats, as `30.00`.
    public var description: String {
        "\(qapik / 100)." + DecimalText.padded(qapik % 100, to: 2)
    }

    /// Reads `30` or `30.00`; nil for any other form.
    public init?(_ text: some StringProtocol) {
        var scanner = TextScanner(text.utf8)
        guard let manats = scanner.number(atMost: 9) else { return nil }
        var qapik = manats * 100
        if scanner.skip(".") {
            guard let rest = scanner.digits(2) else { return nil }
            qapik += rest
        }
        guard scanner.isAtEnd else { return nil }
        self.init(qapik: qapik)
    }
}

extension Money: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let money = Money(qapik: try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an amount in qəpik")
        }
        self = money
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(qapik)
    }
}
