import Casework
import EventCoding
import EventLog
import TransparencyLog

/// What all events of one command share.
struct Composition {
    let record: CommandRecord
    let body: [UInt8]
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
        let command = NewCommand(id: composition.record.id.text, body: composition.body)
        var sealing = Sealing(ledger: ledger, parts: prepared.parts, isRehearsal: isRehearsal)
        try sealing.makeKeys(for: events, at: composition.recordedAt)
        var lengths: [Subject: Int] = [:]
        var recorded: [Recorded] = []
        var lines: [NewLine] = []
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
                actor: composition.record.actor, basis: composition.basis,
                correlation: composition.correlation, command: composition.record.id,
                commandHash: command.hash.hex)
            let sealed = try sealing.seal(event, id: envelope.id)
            let line = try EventCoder.encode(sealed, in: envelope)
            guard line.count <= LogLimit.lineBytes else {
                throw LedgerError.tooLarge(bytes: line.count)
            }
            lines.append(
                NewLine(
                    line: line,
                    type: EventType(of: event).rawValue, officer: envelope.actor.authID,
                    office: envelope.actor.office.text,
                    recorded: composition.recordedAt.microseconds,
                    history: zip(event.subjects, ordinals).map {
                        Ordinal(subject: $0.description, number: $1)
                    }))
            recorded.append(
                Recorded(
                    event: sealed, position: envelope.position, recordedAt: envelope.recordedAt,
                    ordinals: ordinals))
        }
        try writer.append(Batch(first: composition.first, lines: lines, command: command))
        return recorded
    }
}
