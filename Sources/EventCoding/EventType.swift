public import Casework

/// The names of events on disk.
///
/// Written by hand: renaming a Swift type changes no byte.
public enum EventType: String, CaseIterable, Sendable {
    case ledgerFounded = "LedgerFounded"
    case clockJumpAccepted = "ClockJumpAccepted"
    case provisionEnacted = "ProvisionEnacted"
    case personRegistered = "PersonRegistered"
    case personDocumentAdded = "PersonDocumentAdded"
    case borderCrossed = "BorderCrossed"

    /// Returns the type under which `event` is written.
    public init(of event: Event) {
        switch event {
        case .ledgerFounded: self = .ledgerFounded
        case .clockJumpAccepted: self = .clockJumpAccepted
        case .provisionEnacted: self = .provisionEnacted
        case .personRegistered: self = .personRegistered
        case .personDocumentAdded: self = .personDocumentAdded
        case .borderCrossed: self = .borderCrossed
        }
    }

    /// The version of the payload that is written today; every version from 1 on is read.
    public var version: Int {
        switch self {
        case .borderCrossed: 2
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .personRegistered,
            .personDocumentAdded:
            1
        }
    }

    /// The name of the payload's schema, as `urn:salname:BorderCrossed:2`.
    public func schemaName(version: Int) -> String {
        "urn:salname:\(rawValue):\(version)"
    }
}

extension EventType {
    /// Decodes the payload at `member`, written as `version`, into today's event.
    func decode(_ member: JSONScan.Member, version: Int, from scan: JSONScan) throws -> Event {
        switch (self, version) {
        case (.ledgerFounded, 1): .ledgerFounded(try scan.decode(LedgerFounded.self, at: member))
        case (.clockJumpAccepted, 1):
            .clockJumpAccepted(try scan.decode(ClockJumpAccepted.self, at: member))
        case (.provisionEnacted, 1):
            .provisionEnacted(try scan.decode(ProvisionEnacted.self, at: member))
        case (.personRegistered, 1):
            .personRegistered(try scan.decode(PersonRegistered.self, at: member))
        case (.personDocumentAdded, 1):
            .personDocumentAdded(try scan.decode(PersonDocumentAdded.self, at: member))
        case (.borderCrossed, 1):
            .borderCrossed(BorderCrossed(try scan.decode(BorderCrossedV1.self, at: member)))
        case (.borderCrossed, 2): .borderCrossed(try scan.decode(BorderCrossed.self, at: member))
        default: throw EventCodingError.unknownVersion(type: rawValue, version: version)
        }
    }

    /// Encodes the payload at `member` again as it was written under `version`, which is superseded;
    /// nothing is ever written so, but a check compares the bytes.
    func encodeSuperseded(
        _ member: JSONScan.Member, version: Int, from scan: JSONScan, as event: Event,
        in envelope: Envelope
    ) throws -> [UInt8] {
        switch (self, version) {
        case (.borderCrossed, 1):
            let payload = try scan.decode(BorderCrossedV1.self, at: member)
            return try Line(envelope, event, payload, version: version).encoded()
        default: throw EventCodingError.unknownVersion(type: rawValue, version: version)
        }
    }

    /// Encodes the payload of `event` inside `line`.
    static func encode(_ event: Event, in envelope: Envelope) throws -> [UInt8] {
        switch event {
        case .ledgerFounded(let payload): try Line(envelope, event, payload).encoded()
        case .clockJumpAccepted(let payload): try Line(envelope, event, payload).encoded()
        case .provisionEnacted(let payload): try Line(envelope, event, payload).encoded()
        case .personRegistered(let payload): try Line(envelope, event, payload).encoded()
        case .personDocumentAdded(let payload): try Line(envelope, event, payload).encoded()
        case .borderCrossed(let payload): try Line(envelope, event, payload).encoded()
        }
    }
}
