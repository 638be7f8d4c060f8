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

    /// Returns the person's file, folded from the history through `position`, inclusive; as one with
    /// the files of everybody merged with the person.
    ///
    /// Somebody not registered by then has a file without a registration.
    public func personFile(
        _ person: PersonID, through position: Int
    ) throws(LedgerError) -> PersonFile {
        try personFiles(person, through: position).file(of: person) ?? PersonFile()
    }

    /// Returns the files of the person and of everybody who is one with the person, one a history.
    public func personFiles(
        _ person: PersonID, through position: Int
    ) throws(LedgerError) -> PersonFiles {
        try roofed {
            let head = try log.head()
            guard position >= head.size else {
                return try log.personFiles(person, through: position)
            }
            try recollection.come(to: head, of: log)
            var files = PersonFiles()
            try files.read(person) { try recollection.file(of: $0, in: log) }
            recollection.hold(at: head)
            return files
        }
    }

    /// Returns the law as it was enacted through `position`, inclusive.
    public func lawBook(through position: Int) throws(LedgerError) -> LawBook {
        try roofed { try recollection.law(of: log, through: position) }
    }

    /// Returns the person's names and documents; nil for a number nobody has.
    public func knownPerson(_ person: PersonID) throws(LedgerError) -> KnownPerson? {
        let people = try people()
        return try roofed { try people.person(person) }
    }

    /// Returns the names and documents of `file`, as far as keys are left.
    public func personalData(of file: PersonFile) throws(LedgerError) -> PersonalData {
        let people = try people()
        return try roofed { try people.personalData(of: file, in: log) }
    }

    /// Returns who looks like `person` and is not known to be one with it, the likeliest first; nobody
    /// where the person's data was erased.
    public func likenesses(to person: PersonID) throws(LedgerError) -> [Likeness] {
        let people = try people()
        return try roofed {
            let group = try log.personFiles(person, through: .max).group(of: person)
            guard let traits = try people.person(group[0])?.traits else { return [] }
            return try people.likenesses(to: traits).filter { !group.contains($0.person) }
        }
    }

    /// Returns the persons that `query` finds, by number.
    public func find(_ query: PeopleQuery) throws(LedgerError) -> [KnownPerson] {
        let people = try people()
        return try roofed { try people.find(query) }
    }

    /// Returns who holds the document, by number; merged persons are named by the person kept.
    public func holders(
        of number: String, issuedBy issuer: StateCode
    ) throws(LedgerError) -> [PersonID] {
        let people = try people()
        return try roofed {
            let named = try people.documents(numbered: number, issuedBy: issuer).map(\.person)
            let kept = try named.map {
                try log.personFiles($0, through: .max).kept($0)
            }
            return Set(kept).sorted()
        }
    }

    /// Returns the registers as they stand now, or as the log through `position` has them.
    public func registers(through position: Int? = nil) throws(LedgerError) -> RegisterSnapshot {
        try roofed {
            if let position { return try RegisterSnapshot(of: log, through: position) }
            return try views.snapshot(of: log)
        }
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
        let registers = try registers(through: position)
        return try roofed {
            var counts: [StateCode: Int] = [:]
            // The day of departure is a day of presence.
            for row in try registers.rows(PresenceRow.self)
            where row.firstOn <= day && day <= row.lastOn ?? .last {
                counts[row.nationality, default: 0] += 1
            }
            return counts.keys.sorted().map {
                PresentCount(nationality: $0, persons: counts[$0] ?? 0)
            }
        }
    }
}
