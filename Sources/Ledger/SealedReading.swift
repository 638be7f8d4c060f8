public import Casework
import EventCoding
import EventLog
import Projections

/// What sealed parts of single events say, for an officer who looks at them by name.
///
/// Nil where the event has no such part, and where its key was destroyed.
extension Ledger {
    /// Returns the event at `position`; nil where nothing was recorded there.
    public func recorded(at position: Position) throws(LedgerError) -> Recorded? {
        try roofed {
            guard position.value >= 1, position.value <= (try log.head().size) else { return nil }
            var recorded: Recorded?
            try log.lines(position.value...position.value) { number, line in
                recorded = try EventCoder.decode(line, at: number)
            }
            return recorded
        }
    }

    /// Returns the number of the visa that was recorded, or corrected, at `position`.
    public func visaNumber(at position: Position) throws(LedgerError) -> String? {
        try content(of: .document, as: DocumentDetails.self, at: position)?.number
    }

    /// Returns what the feed said of whoever crossed, of the crossing recorded at `position`.
    public func traveller(at position: Position) throws(LedgerError) -> Traveller? {
        try content(of: .traveller, as: Traveller.self, at: position)
    }

    /// Returns the dwelling of the place of stay that was registered at `position`.
    public func dwelling(at position: Position) throws(LedgerError) -> Dwelling? {
        try content(of: .dwelling, as: Dwelling.self, at: position)
    }

    /// Returns what the officer is called who was registered at `position`.
    func officerName(at position: Position) throws(LedgerError) -> OfficerName? {
        try content(of: .officer, as: OfficerName.self, at: position)
    }

    private func content<Content: Decodable>(
        of part: PartName, as type: Content.Type, at position: Position
    ) throws(LedgerError) -> Content? {
        try roofed { try openedPeople().content(of: part, as: type, at: position, in: log) }
    }
}
