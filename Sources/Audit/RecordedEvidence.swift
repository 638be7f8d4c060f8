public import Casework
public import EventCoding
import EventLog

/// A recorded event that an answer cites: where it stands, when it was recorded, and who acted.
public struct RecordedEvidence: Equatable, Sendable {
    public let position: Position
    public let type: EventType
    /// In whose histories it stands, the one it is about first.
    public let subjects: [Subject]
    public let recordedAt: Instant
    /// When the event is true in law.
    public let effective: Effective
    /// Who acted, as `officer/O-AZ-0017`.
    public let authID: String
    public let office: OfficeCode
    /// The clear facts of the payload, in their order.
    public let facts: [EventFact]
    /// On what the event was decided; nil where nothing was decided.
    public let basis: Basis?

    /// Reads the evidence of `line`; throws `UnreadableLine`.
    init(_ line: UnsafeRawBufferPointer, at position: Int) throws {
        do {
            let (recorded, envelope) = try EventCoder.decodeWhole(line)
            self.position = Position(position)
            type = EventType(of: recorded.event)
            subjects = recorded.event.subjects
            recordedAt = recorded.recordedAt
            effective = recorded.event.effective
            authID = envelope.actor.authID
            office = envelope.actor.office
            facts = EventFact.all(of: recorded.event)
            basis = envelope.basis
        } catch let error as EventCodingError {
            throw UnreadableLine(position: position, error: error)
        }
    }

    /// Returns the evidence at each of `positions`, in their order.
    static func at(_ positions: [Position], in log: some LogReader) throws -> [RecordedEvidence] {
        var evidence: [RecordedEvidence] = []
        for position in positions {
            let before = evidence.count
            try log.lines(position.value...position.value) { number, line in
                evidence.append(try RecordedEvidence(line, at: number))
            }
            guard evidence.count == before + 1 else {
                throw AuditError.noLine(position: position.value)
            }
        }
        return evidence
    }
}
