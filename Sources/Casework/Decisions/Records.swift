func annul(_ command: AnnulRecord, _ facts: Facts) throws(Rejection) -> Decision {
    _ = try facts.registered(command.person)
    try requirePast(command.annulledOn, facts)
    let holder = facts.persons.group(of: command.person).first {
        facts.persons[$0]?.record(at: command.position) != nil
    }
    guard let holder, let record = facts.persons[holder]?.record(at: command.position) else {
        throw .recordUnknown(command.person, command.position)
    }
    switch record {
    case .annulled: throw .recordAnnulled(command.position)
    case .registration: throw .registrationStays(holder)
    case .standing: break
    }
    let event = RecordAnnulled(
        person: holder, annuls: command.position, annulledOn: command.annulledOn,
        remark: remark(command.remark, about: holder))
    return Decision([.recordAnnulled(event)], restsOnLaw: true)
}

/// What stands at a position of a person's history, as an annulment sees it.
enum AnnullableRecord {
    case standing
    case annulled
    /// A person who was registered stays registered: the registration is corrected, or merged.
    case registration
}

extension PersonFile {
    /// Returns what stands at `position`; nil for nothing that could be annulled.
    func record(at position: Position) -> AnnullableRecord? {
        if let registration = registrations.first, registration.original == position {
            return .registration
        }
        let found =
            find(position, amendedCrossings) ?? find(position, amendedVisas)
            ?? find(position, cancellations) ?? find(position, amendedDocuments)
            ?? find(position, amendedNationalityChanges) ?? find(position, amendedNameChanges)
            ?? find(position, amendedPlaces) ?? find(position, amendedRefusals)
            ?? find(position, registrations)
        return found.map { $0 ? .annulled : .standing }
    }

    /// Returns whether what stands at `position` is annulled; nil where nothing here does.
    private func find<Value>(_ position: Position, _ amended: [Amended<Value>]) -> Bool? {
        amended.last { $0.contains(position) }.map { $0.isUndone(position) }
    }
}
