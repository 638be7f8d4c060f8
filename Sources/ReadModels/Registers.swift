public import Casework

/// Where the rows of the registers are kept while events are folded into them.
///
/// The same fold runs over rows in memory, for a rebuild, and over rows in SQLite, for one command.
public protocol RegisterStore {
    associatedtype Failure: Error
    /// Returns the row of a person; nil if nobody is registered under the number.
    mutating func person(_ person: PersonID) throws(Failure) -> PersonRow?
    /// Returns the crossings of a person in the order of recording.
    mutating func crossings(of person: PersonID) throws(Failure) -> [CrossingRow]
    /// Returns the row for a nationality and a day; nil if nothing is counted there.
    mutating func presence(_ key: PresenceRow.Key) throws(Failure) -> PresenceRow?
    mutating func insert(_ row: PersonRow) throws(Failure)
    mutating func insert(_ row: DocumentRow) throws(Failure)
    mutating func insert(_ row: CrossingRow) throws(Failure)
    mutating func insert(_ row: ProvisionRow) throws(Failure)
    /// Puts the row in the place of the one with its key.
    mutating func replace(_ row: StayRow) throws(Failure)
    /// Removes the stays of the person whose number is above `number`.
    mutating func removeStays(of person: PersonID, above number: Int) throws(Failure)
    /// Puts the row in the place of the one with its key.
    mutating func replace(_ row: PresenceRow) throws(Failure)
    /// Removes the row with the key.
    mutating func removePresence(_ key: PresenceRow.Key) throws(Failure)
}

/// The read models, folded together: each event is decoded once and changes what it changes.
public enum Registers {
    /// The tables, in the order in which their references allow them to be filled.
    public static let tables: [RegisterTable] = [
        PersonRow.table, DocumentRow.table, CrossingRow.table, StayRow.table, PresenceRow.table,
        ProvisionRow.table,
    ]

    /// Takes an event into the rows of `store`; fails only where the store does.
    public static func apply<Store: RegisterStore>(
        _ recorded: Recorded, to store: inout Store
    ) throws(Store.Failure) {
        switch recorded.event {
        case .personRegistered(let event):
            try store.insert(PersonRow(event, at: recorded.position))
        case .personDocumentAdded(let event):
            try store.insert(DocumentRow(event, at: recorded.position))
        case .borderCrossed(let event):
            try apply(event, at: recorded.position, to: &store)
        case .provisionEnacted(let event):
            try store.insert(
                ProvisionRow(event, ordinal: recorded.ordinals.first ?? 0, at: recorded.position))
        case .ledgerFounded, .clockJumpAccepted:
            break
        }
    }

    /// A crossing, late or not, makes the person's stays anew and moves the counts that it moves.
    private static func apply<Store: RegisterStore>(
        _ event: BorderCrossed, at position: Position, to store: inout Store
    ) throws(Store.Failure) {
        let row = CrossingRow(event, at: position)
        let before = try store.crossings(of: event.person).map(\.crossing)
        try store.insert(row)
        let old = Stay.pairing(before)
        let new = Stay.pairing(before + [row.crossing])
        for (index, stay) in new.enumerated() where index >= old.count || old[index] != stay {
            try store.replace(StayRow(stay, number: index + 1, of: event.person))
        }
        if new.count < old.count { try store.removeStays(of: event.person, above: new.count) }
        guard let nationality = try store.person(event.person)?.nationality else { return }
        for change in PresenceChange.between(old, new, nationality: nationality) {
            var row = try store.presence(change.key) ?? PresenceRow(change.key)
            row.add(arrivals: change.arrivals, departures: change.departures, at: position)
            if row.isEmpty {
                try store.removePresence(change.key)
            } else {
                try store.replace(row)
            }
        }
    }
}
