public import Casework
import EventCoding
public import EventLog

/// By what right somebody did what stands at a position: the rule that judged the command, asked again of
/// what was recorded before it.
public struct RightOfEvent: Equatable, Sendable {
    /// What the command recorded, of which the position asked about is one.
    public let positions: ClosedRange<Int>
    public let recordedAt: Instant
    /// What was asked for.
    public let command: CommandKind
    /// Who asked; nil for the program itself.
    public let officer: OfficerID?
    /// For which office.
    public let office: OfficeCode
    /// The role that the line names; nil where it names none.
    public let recordedRole: Role?
    /// What the rule says.
    public let answer: Authorisation
    /// The events on which that rests, in their order.
    public let evidence: [RecordedEvidence]

    /// Whether the line says what the rule says.
    public var agrees: Bool {
        switch answer {
        case .open: recordedRole == nil
        case .allowed(let right): right.role == recordedRole
        case .denied: false
        }
    }

    /// Asks `log` about the event at `position`; `signedBy` returns the key that signed a command.
    ///
    /// Throws `AuditError.noLine` where nothing stands, `UnreadableLine` for a line or a command that
    /// cannot be read, and `LogError`.
    public init(
        at position: Int, in log: some LogReader, signedBy: (StoredCommand) -> KeyText?
    ) throws {
        guard let line = try WholeLine(at: position, in: log) else {
            throw AuditError.noLine(position: position)
        }
        guard let stored = try log.command(line.envelope.command.text) else {
            throw LogError.inconsistent(fact: "command")
        }
        let record: CommandRecord
        do throws(EventCodingError) {
            record = try CommandRecord(decoding: stored.command.body)
        } catch {
            throw UnreadableLine(position: position, error: error)
        }
        let actor = ActingOfficer(officer: record.actor.officer, office: record.actor.office)
        // What is signed was given before it was judged.
        let judgedAt =
            stored.command.signature == nil
            ? record.issuedAt : Instant(microseconds: stored.recorded)
        var facts = try log.facts(
            for: record.command, by: actor, now: judgedAt,
            through: stored.positions.lowerBound - 1)
        if stored.command.signature != nil { facts.signature = .missing }
        if let key = signedBy(stored) { facts.signature = .by(key) }
        positions = stored.positions
        recordedAt = line.recorded.recordedAt
        command = record.command.kind
        (officer, office) = (actor.officer, record.actor.office)
        recordedRole = line.envelope.role
        answer = authorise(record.command, facts)
        evidence = try RecordedEvidence.at(
            answer.citations(of: officer, facts.authority, on: facts.today), in: log)
    }
}

/// A line with what stands around its payload.
private struct WholeLine {
    let recorded: Recorded
    let envelope: Envelope

    /// Nil where nothing stands at `position`.
    init?(at position: Int, in log: some LogReader) throws {
        guard position >= 1 else { return nil }
        var whole: (recorded: Recorded, envelope: Envelope)?
        try log.lines(position...position) { number, line in
            do {
                whole = try EventCoder.decodeWhole(line)
            } catch let error as EventCodingError {
                throw UnreadableLine(position: number, error: error)
            }
        }
        guard let whole else { return nil }
        (recorded, envelope) = whole
    }
}
