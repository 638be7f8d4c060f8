extension Command {
    /// Returns the subjects whose histories the decision must read; called until it adds nothing.
    ///
    /// Whoever is merged with a person named is read as well.
    public func subjects(_ facts: Facts) -> [Subject] {
        about(facts) + facts.authority.readFor(facts.actor.officer)
    }

    private func about(_ facts: Facts) -> [Subject] {
        let law = facts.ledger.founded.map { [$0.lawBook.subject] } ?? []
        switch self {
        case .foundLedger, .acceptClock: return []
        case .enactLaw: return law
        case .registerPerson(let command):
            return law + (command.distinctFrom ?? []).map(\.subject)
        case .assignCrossing(let command):
            return law + [command.unmatched.subject]
                + group(command.person, facts).map(\.subject)
        case .dismissCrossing(let command): return [command.unmatched.subject]
        case .authority(let command): return command.subjects(facts)
        case .casework(let command): return command.subjects(facts)
        case .importCrossing(let command):
            let persons = [command.person].compactMap(\.self) + facts.documentHolders.map(\.person)
            return law + persons.flatMap { group($0, facts) }.map(\.subject)
        case .addDocument, .changeName, .changeNationalities, .correctRegistration,
            .correctDocument, .mergePersons, .unmergePersons, .annulRecord, .recordVisa,
            .correctVisa, .cancelVisa, .recordCrossing, .correctCrossing, .moveCrossing,
            .refuseEntry, .registerPlace:
            return law + persons.flatMap { group($0, facts) }.map(\.subject)
        }
    }

    private func group(_ person: PersonID, _ facts: Facts) -> [PersonID] {
        let group = facts.persons.group(of: person)
        return group.contains(person) ? group : [person] + group
    }

    /// The persons that the command names, the one it is mainly about first.
    public var persons: [PersonID] {
        switch self {
        case .foundLedger, .acceptClock, .enactLaw, .registerPerson, .dismissCrossing: []
        case .authority(let command): command.persons
        case .casework(.lodgeCase(let command)): [command.person]
        case .casework: []
        case .addDocument(let command): [command.person]
        case .changeName(let command): [command.person]
        case .changeNationalities(let command): [command.person]
        case .correctRegistration(let command): [command.person]
        case .correctDocument(let command): [command.document.person]
        case .mergePersons(let command): [command.kept, command.duplicate]
        case .unmergePersons(let command): [command.kept, command.duplicate]
        case .annulRecord(let command): [command.person]
        case .recordVisa(let command): [command.person]
        case .correctVisa(let command): [command.visa.person]
        case .cancelVisa(let command): [command.visa.person]
        case .recordCrossing(let command): [command.person]
        case .correctCrossing(let command): [command.person]
        case .moveCrossing(let command): [command.person, command.to]
        case .refuseEntry(let command): [command.person]
        case .registerPlace(let command): [command.person]
        case .importCrossing(let command): [command.person].compactMap(\.self)
        case .assignCrossing(let command): [command.person]
        }
    }

    /// Whether the decision needs a number for a person: it may register somebody.
    public func needsPersonNumber(_ facts: Facts) -> Bool {
        if case .registerPerson = self { return true }
        if case .importCrossing(let command) = self { return command.registersSomebody(facts) }
        return false
    }

    /// Whether the decision needs a number for a crossing that belongs to nobody.
    public func needsUnmatchedNumber(_ facts: Facts) -> Bool {
        if case .importCrossing(let command) = self { command.isUnmatched(facts) } else { false }
    }

    /// The subject whose history an officer vouches for having seen; nil if there is none.
    public func mainSubject(_ facts: Facts) -> Subject? {
        if case .enactLaw = self { return facts.ledger.founded?.lawBook.subject }
        if case .assignCrossing(let command) = self { return command.unmatched.subject }
        if case .dismissCrossing(let command) = self { return command.unmatched.subject }
        if case .authority(let command) = self { return command.mainSubject }
        if case .casework(let command) = self { return command.mainSubject }
        return persons.first?.subject
    }
}
