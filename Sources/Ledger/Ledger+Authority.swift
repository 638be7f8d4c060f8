public import Casework
public import EventCoding
import EventLog
public import Projections

/// Whether somebody may do something, and where it stands what that rests on.
public struct Ruling: Equatable, Sendable {
    public let answer: Authorisation
    /// In order; empty where the answer rests on nothing recorded.
    public let citations: [Position]
}

/// Who may do what, for somebody who only asks.
extension Ledger {
    /// Says whether `actor` may do what `kind` names, as the ledger stands, on `day`.
    ///
    /// About a person's file, if one is named; where an office is named, its files are meant instead. It is
    /// the rule that a command is judged by.
    public func ruling(
        to kind: CommandKind, of person: PersonID?, in casefile: CaseID? = nil,
        filedAt office: OfficeCode?, by actor: Actor, on day: Day
    ) throws(LedgerError) -> Ruling {
        try roofed {
            let head = try log.head()
            try recollection.come(to: head, of: log)
            defer { recollection.hold(at: head) }
            var authority = Authority()
            authority.demand = try recollection.ledgerFile(in: log).demand
            guard authority.demand != nil else { return Ruling(answer: .open, citations: []) }
            authority.offices = try recollection.offices(in: log)
            let matter = try log.matter(
                kind, of: person, in: casefile, filedAt: office, for: actor.office, through: .max)
            if matter.restsOnAllOfficers {
                authority.officers = try log.officers(through: .max)
            } else if let officer = actor.officer {
                authority.officers[officer] = try log.officerFile(officer, through: .max)
                for delegator in authority.delegators(of: officer) {
                    authority.officers[delegator] = try log.officerFile(delegator, through: .max)
                }
            }
            let answer = authorise(matter, by: actor.officer, authority, on: day)
            return Ruling(
                answer: answer, citations: answer.citations(of: actor.officer, authority, on: day))
        }
    }

    /// Says whether `actor` may do what `command` asks, as the ledger stands, on `day`.
    public func ruling(
        on command: Command, by actor: Actor, on day: Day
    ) throws(LedgerError) -> Ruling {
        try roofed {
            let facts = try log.facts(
                for: command, by: ActingOfficer(officer: actor.officer, office: actor.office),
                now: Instant(startOf: day), through: .max)
            let answer = authorise(command, facts)
            return Ruling(
                answer: answer,
                citations: answer.citations(of: actor.officer, facts.authority, on: day))
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
