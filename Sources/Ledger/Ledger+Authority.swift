public import Casework
public import EventCoding
import EventLog
public import Projections

/// Who may do what, for somebody who only asks.
extension Ledger {
    /// Says whether `actor` may do what `kind` names, as the ledger stands, on `day`.
    ///
    /// About a person's file, if one is named; where an office is named, its files are meant instead. It is
    /// the rule that a command is judged by.
    public func authorisation(
        to kind: CommandKind, of person: PersonID?, filedAt office: OfficeCode?, by actor: Actor,
        on day: Day
    ) throws(LedgerError) -> Authorisation {
        try roofed {
            var authority = Authority()
            authority.demand = try log.ledgerFile(through: .max).demand
            guard authority.demand != nil else { return .open }
            authority.offices = try log.offices(through: .max)
            if let officer = actor.officer {
                authority.officers[officer] = try log.officerFile(officer, through: .max)
                for delegator in authority.delegators(of: officer) {
                    authority.officers[delegator] = try log.officerFile(delegator, through: .max)
                }
            }
            var matter = Matter(kind, for: actor.office)
            if let person {
                let files = try log.personFiles(person, through: .max)
                matter.persons = [person] + files.group(of: person)
                matter.fileOffices = [files[files.kept(person)]?.office].compactMap(\.self)
            }
            if let office { matter.fileOffices = [office] }
            return authorise(matter, by: actor.officer, authority, on: day)
        }
    }

    /// Returns offices, officers, who may do what, and acts, as they stand now or as the log through
    /// `position` has them.
    ///
    /// Now, the read models answer where they stand at the log's end; else their histories do.
    public func authorityRegisters(
        through position: Int? = nil
    ) throws(LedgerError) -> AuthoritySnapshot {
        try roofed {
            if let position { return try AuthoritySnapshot(of: log, through: position) }
            // What the log says is said also where the read models cannot be read.
            let standing = try? views.authority(atEndOf: log)
            return try standing ?? AuthoritySnapshot(of: log, through: log.head().size)
        }
    }

    /// Returns what an officer is called; nil where nobody said, and where the key was destroyed.
    public func officerName(_ file: OfficerFile) throws(LedgerError) -> OfficerName? {
        guard let position = file.registeredAt else { return nil }
        return try officerName(at: position)
    }
}
