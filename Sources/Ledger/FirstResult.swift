import Casework
import EventCoding
import EventLog

/// What a command that is sent again is answered with: its first result, if it is the same command.
struct FirstResult {
    let ledger: Ledger
    let writer: any LogWriter

    /// Returns the first result of the command `id`; nil if it was never accepted.
    ///
    /// Throws `LedgerError.commandReused` where another officer, another command or other content
    /// stands under the name: what is new must never be taken for recorded.
    func of(_ id: CommandID, _ prepared: PreparedWork, by actor: Actor) throws -> Receipt? {
        guard let stored = try writer.command(id.text) else { return nil }
        var events: [Recorded] = []
        var contents: [[UInt8]] = []
        let opener = try ledger.opener()
        try writer.lines(stored.positions) { position, line in
            let (recorded, id) = try EventCoder.decodeNamed(line, at: position)
            events.append(recorded)
            let type = EventType(of: recorded.event).rawValue
            for part in recorded.event.sealedParts {
                if let content = try opener(part, id, type) { contents.append(content) }
            }
        }
        let isSame = try CommandRecord.isSame(
            stored.command.body, as: prepared.command, by: actor)
        let given = Set(prepared.parts.values.map(\.content))
        // What was erased meanwhile can no longer be compared; what an approval records is what was
        // proposed, and nothing of the approval's own.
        guard isSame, prepared.isApproval || contents.allSatisfy(given.contains) else {
            throw LedgerError.commandReused(id)
        }
        return Receipt(command: id, events: events, warnings: [], wasAccepted: true)
    }
}
