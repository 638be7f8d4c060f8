public import Casework
import EventCoding
import EventLog
public import Projections
import ReadModels

/// Figures of one person, as the log through a position has them.
extension Ledger {
    /// Returns the last position that was recorded at `instant` or before; 0 if there is none.
    public func position(knownAt instant: Instant) throws(LedgerError) -> Int {
        try roofed { try log.position(recordedThrough: instant.microseconds) }
    }

    /// Returns the person's file, folded from the history through `position`, inclusive.
    ///
    /// Somebody not registered by then has a file without a registration.
    public func personFile(
        _ person: PersonID, through position: Int
    ) throws(LedgerError) -> PersonFile {
        try roofed {
            var file = PersonFile()
            try log.history(of: person.subject.description, through: position) { _, _, line in
                file.evolve(try EventCoder.decode(line))
            }
            return file
        }
    }

    /// Returns the law as it was enacted through `position`, inclusive.
    public func lawBook(through position: Int) throws(LedgerError) -> LawBook {
        let subject = try founded().lawBook.subject.description
        return try roofed {
            var book = LawBook()
            try log.history(of: subject, through: position) { _, _, line in
                book.evolve(try EventCoder.decode(line))
            }
            return book
        }
    }

    /// Returns the person's names and documents; nil for a number nobody has.
    public func knownPerson(_ person: PersonID) throws(LedgerError) -> KnownPerson? {
        let people = try people()
        return try roofed { try people.person(person) }
    }

    /// Returns the persons that `query` finds, by number.
    public func find(_ query: PeopleQuery) throws(LedgerError) -> [KnownPerson] {
        let people = try people()
        return try roofed { try people.find(query) }
    }

    /// Returns whose document it is; nil if nobody's.
    public func holder(
        of number: String, issuedBy issuer: StateCode
    ) throws(LedgerError) -> PersonID? {
        let people = try people()
        return try roofed { try people.holder(of: number, issuedBy: issuer) }
    }
}

/// How many citizens of a state are present.
public struct PresentCount: Equatable, Sendable {
    public let nationality: StateCode
    /// Persons, at least one.
    public let persons: Int
}

extension Ledger {
    /// Returns how many are present on `day`, by nationality, those with nobody left out.
    ///
    /// Without a `position` the read model answers, caught up first; with one the log through it is
    /// folded in memory.
    public func present(
        on day: Day, through position: Int? = nil
    ) throws(LedgerError) -> [PresentCount] {
        let rows: [PresenceRow]
        if let position {
            rows = try presenceRows(through: position)
        } else {
            rows = try currentPresenceRows()
        }
        var counts: [PresentCount] = []
        for row in rows where row.key.day <= day {
            // The day of departure is a day of presence.
            let departed = row.key.day < day ? row.departures : 0
            let change = row.arrivals - departed
            let before = counts.last.flatMap {
                $0.nationality == row.key.nationality ? $0.persons : nil
            }
            if before != nil { counts.removeLast() }
            counts.append(
                PresentCount(nationality: row.key.nationality, persons: (before ?? 0) + change))
        }
        return counts.filter { $0.persons > 0 }
    }

    private func currentPresenceRows() throws(LedgerError) -> [PresenceRow] {
        try roofed {
            try views.catchUp(with: log)
            return try views.rows(PresenceRow.self).rows
        }
    }

    private func presenceRows(through position: Int) throws(LedgerError) -> [PresenceRow] {
        try roofed {
            var memory = RegistersInMemory()
            guard position > 0 else { return [] }
            try log.lines(1...position) { _, line in
                Registers.apply(try EventCoder.decode(line), to: &memory)
            }
            return memory.presenceRows
        }
    }
}
