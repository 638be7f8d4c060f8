public import Casework
public import EventCoding
import EventLog

/// A recorded event that an answer cites: where it stands, when it was recorded, and who acted.
public struct RecordedEvidence: Equatable, Sendable {
    public let position: Position
    public let type: EventType
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

/// One clear fact of a payload; never anything that is sealed.
public struct EventFact: Equatable, Sendable {
    /// The name of the field, as in the event's schema.
    public let name: String
    public let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Returns what an auditor sees of `event` at a glance.
    ///
    /// Sex and year of birth stand in clear for the rules and figures; a list has no need of them.
    static func all(of event: Event) -> [EventFact] {
        switch event {
        case .ledgerFounded(let founded):
            [EventFact("origin", founded.origin), EventFact("lawBook", founded.lawBook.text)]
        case .clockJumpAccepted(let jump): [EventFact("last", jump.last.description)]
        case .provisionEnacted(let enacted):
            [EventFact("key", enacted.key.text), EventFact("value", enacted.value)]
                + present("validThrough", enacted.validThrough)
                + [EventFact("confidence", enacted.confidence.rawValue)]
        case .personRegistered(let registered):
            [EventFact("nationality", registered.nationality.text)]
        case .personDocumentAdded(let added):
            [
                EventFact("document", String(added.document)),
                EventFact("kind", added.kind.rawValue), EventFact("issuer", added.issuer.text),
            ] + present("validThrough", added.validThrough)
        case .borderCrossed(let crossed):
            [
                EventFact("direction", crossed.direction.rawValue),
                EventFact("checkpoint", crossed.checkpoint.text),
            ] + present("document", crossed.document) + present("ground", crossed.ground?.rawValue)
        }
    }

    private static func present(_ name: String, _ value: (some Any)?) -> [EventFact] {
        value.map { [EventFact(name, "\($0)")] } ?? []
    }
}
