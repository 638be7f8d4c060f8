public import Casework
public import EventLog

extension LogReader {
    /// Returns what the right to `command` is judged by, as the log through `position` has it: what a
    /// decision would rest on, without what only the people register knows.
    ///
    /// Throws `LogError` and `UnreadableLine`, and `EventCodingError` for an act that cannot be read.
    public func facts(
        for command: Command, by actor: ActingOfficer, now: Instant, through position: Int
    ) throws -> Facts {
        var facts = Facts(now: now)
        facts.actor = actor
        facts.ledger = try ledgerFile(through: position)
        if let demand = facts.ledger.demand {
            facts.authority.demand = demand
            facts.authority.offices = try offices(through: position)
        }
        var loaded: Set<Subject> = []
        while true {
            let missing = command.subjects(facts).filter { loaded.insert($0).inserted }
            guard !missing.isEmpty else { break }
            for subject in missing { try read(subject, into: &facts, through: position) }
        }
        if command.restsOnAllOfficers(facts) {
            facts.authority.officers = try officers(through: position)
        }
        return facts
    }

    private func read(
        _ subject: Subject, into facts: inout Facts, through position: Int
    ) throws {
        switch subject.kind {
        case .law: facts.law = try lawBook(through: position)
        case .person:
            guard let person = PersonID(subject.id) else { return }
            try facts.persons.read(person) { try personFile($0, through: position) }
        case .ledger, .office, .unmatched, .officer, .act, .casefile, .permit:
            try load(subject, into: &facts, through: position)
        }
    }

    /// Reads a subject's file into `facts`, but for the law's and persons', which whoever decides may know
    /// already, and those that are read all at once.
    ///
    /// Throws `LogError` and `UnreadableLine`, and `EventCodingError` for an act that cannot be read.
    public func load(
        _ subject: Subject, into facts: inout Facts, through position: Int
    ) throws {
        switch subject.kind {
        // All offices are read at once.
        case .ledger, .office, .law, .person: break
        case .unmatched:
            guard let number = UnmatchedID(subject.id) else { return }
            facts.unmatched[number] = try unmatchedFile(number, through: position)
        case .officer:
            guard let officer = OfficerID(subject.id) else { return }
            facts.authority.officers[officer] = try officerFile(officer, through: position)
        case .act:
            guard let act = ActID(subject.id) else { return }
            let file = try actFile(act, through: position)
            facts.acts[act] = file
            if file.settledAt == nil, let proposed = file.proposed {
                facts.proposed[act] = try ProposedCommand.command(proposed)
            }
        case .casefile:
            guard let id = CaseID(subject.id) else { return }
            facts.cases[id] = try caseFile(id, through: position)
        case .permit:
            guard let id = PermitID(subject.id) else { return }
            facts.permits[id] = try permitFile(id, through: position)
        }
    }
}
