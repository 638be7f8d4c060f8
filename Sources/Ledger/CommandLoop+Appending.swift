import Casework
import EventCoding
import EventLog
import TransparencyLog

/// What all events of one command share.
struct Composition {
    let record: CommandRecord
    let body: [UInt8]
    let signature: [UInt8]?
    /// In which role the officer acts; nil where none is demanded.
    let role: Role?
    let correlation: String?
    let recordedAt: Instant
    let first: Int
    let basis: Basis?
}

extension CommandLoop {
    /// Seals and appends the events of one command, and returns them as they were recorded.
    func append(
        _ events: [Event], _ composition: Composition, _ prepared: PreparedWork
    ) throws -> [Recorded] {
        let command = NewCommand(
            id: composition.record.id.text, body: composition.body,
            signature: composition.signature)
        var sealing = Sealing(ledger: ledger, parts: prepared.parts, isRehearsal: isRehearsal)
        try sealing.makeKeys(for: events, at: composition.recordedAt)
        var lengths: [Subject: Int] = [:]
        let commandHash = command.hash.hex
        var composed: [EventInContext] = []
        for (offset, event) in events.enumerated() {
            let ordinals = try event.subjects.map { subject in
                let length = try lengths[subject] ?? writer.length(of: subject.description)
                lengths[subject] = length &+ 1
                return length &+ 1
            }
            let envelope = Envelope(
                id: EventID(composition.recordedAt, random: ledger.surroundings.random(10)),
                source: ledger.identity.origin, position: Position(composition.first + offset),
                recordedAt: composition.recordedAt, ordinals: ordinals,
                actor: composition.record.actor, role: composition.role,
                basis: composition.basis,
                correlation: composition.correlation, command: composition.record.id,
                commandHash: commandHash)
            let sealed = try sealing.seal(event, id: envelope.id)
            composed.append(EventInContext(event: sealed, envelope: envelope))
        }
        let lines = try EventCoder.lines(of: composed)
        for line in lines where line.line.count > LogLimit.lineBytes {
            throw LedgerError.tooLarge(bytes: line.line.count)
        }
        try claimNumbers(of: events)
        try writer.append(Batch(first: composition.first, lines: lines, command: command))
        return composed.map {
            Recorded(
                event: $0.event, position: $0.envelope.position,
                recordedAt: $0.envelope.recordedAt, ordinals: $0.envelope.ordinals)
        }
    }

    /// Takes the numbers that the events give to people and to crossings that belong to nobody.
    private func claimNumbers(of events: [Event]) throws {
        for event in events {
            if case .personRegistered = event { _ = try writer.claim("person") }
            if case .crossingUnmatched = event { _ = try writer.claim("unmatched") }
            if case .authority(.actProposed) = event { _ = try writer.claim("act") }
            if case .casework(.caseLodged) = event { _ = try writer.claim("case") }
            if case .casework(.permitGranted) = event { _ = try writer.claim("permit") }
        }
    }
}
