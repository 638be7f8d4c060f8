public import Casework
import EventCoding
import EventLog
import Signatures

/// An officer's key with its time in the ledger.
public struct OfficerKey: Equatable, Sendable {
    public let officer: OfficerID
    public let key: KeyText
    public let addedAt: Position
    /// When it was recorded that it was added.
    public let addedOn: Instant
    /// The last day on which it signs, inclusive; nil while no end is known.
    public let validThrough: Day?
    /// Where it was revoked; nil while it was not.
    public let revokedAt: Position?
    /// When it was recorded that it was revoked.
    public let revokedOn: Instant?

    /// Whether it signs on `day`, as long as nothing else is recorded.
    public func signs(on day: Day) -> Bool {
        revokedAt == nil && validThrough.map { day <= $0 } ?? true
    }
}

extension Ledger {
    /// Returns the keys of all officers as the log through `position` has them, in the order in which they
    /// were added.
    public func officerKeys(through position: Int = .max) throws(LedgerError) -> [OfficerKey] {
        try roofed {
            var keys: [OfficerKey] = []
            let files = try log.officers(through: position)
            for officer in files.keys.sorted() {
                for key in files[officer]?.keys ?? [] {
                    keys.append(
                        OfficerKey(
                            officer: officer, key: key.added.key, addedAt: key.position,
                            addedOn: try recordedTime(at: key.position),
                            validThrough: key.added.validThrough, revokedAt: key.revokedAt,
                            revokedOn: try key.revokedAt.map { try recordedTime(at: $0) }))
                }
            }
            return keys.sorted { $0.addedAt < $1.addedAt }
        }
    }

    private func recordedTime(at position: Position) throws -> Instant {
        guard let recorded = try recorded(at: position) else {
            throw LogError.inconsistent(fact: "entry \(position)")
        }
        return recorded.recordedAt
    }

    /// Returns where each key signed last: the first line of that command.
    ///
    /// Every command of the log is read.
    public func lastUses() throws(LedgerError) -> [KeyText: Position] {
        try roofed {
            let size = try log.head().size
            var uses: [KeyText: Position] = [:]
            guard size > 0 else { return uses }
            try log.commands(1...size) { stored in
                guard let blob = stored.command.signature,
                    let signature = try? SSHSignature(blob: blob),
                    let key = KeyText(signature.key.text)
                else { return }
                uses[key] = Position(stored.positions.lowerBound)
            }
            return uses
        }
    }
}
