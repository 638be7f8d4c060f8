func merge(_ command: MergePersons, _ facts: Facts) throws(Rejection) -> Decision {
    let (kept, duplicate) = (command.kept, command.duplicate)
    guard kept != duplicate else { throw .mergedWithItself(kept) }
    for person in [kept, duplicate] {
        guard facts.persons[person]?.registration != nil else { throw .personUnknown(person) }
        if let other = facts.persons[person]?.mergedInto {
            throw .mergedAlready(person, into: other)
        }
    }
    try requirePast(command.mergedOn, facts)
    let event = PersonsMerged(
        kept: kept, duplicate: duplicate, mergedOn: command.mergedOn,
        remark: remark(command.remark, about: kept))
    return Decision([.personsMerged(event)], restsOnLaw: true)
}

func unmerge(_ command: UnmergePersons, _ facts: Facts) throws(Rejection) -> Decision {
    let merge = facts.persons[command.kept]?.merges.last {
        $0.undoneAt == nil && $0.kept == command.kept && $0.duplicate == command.duplicate
    }
    guard let merge else { throw .notMerged(command.duplicate, into: command.kept) }
    try requirePast(command.unmergedOn, facts)
    let event = PersonsUnmerged(
        kept: command.kept, duplicate: command.duplicate, merge: merge.position,
        unmergedOn: command.unmergedOn, remark: remark(command.remark, about: command.kept))
    let waiting = facts.persons[command.kept]?.recorded(since: merge.position).count ?? 0
    return Decision(
        [.personsUnmerged(event)], warnings: waiting == 0 ? [] : [.toBeAssigned(waiting)],
        restsOnLaw: true)
}

extension PersonFile {
    /// Returns where crossings, documents, visas, refusals and places were first recorded after
    /// `position` and still stand: what may belong to somebody else once a merge is undone.
    public func recorded(since position: Position) -> [Position] {
        let all =
            PersonFile.standing(amendedCrossings) + PersonFile.standing(amendedDocuments)
            + PersonFile.standing(amendedVisas) + PersonFile.standing(amendedRefusals)
            + PersonFile.standing(amendedPlaces)
        return all.filter { $0 > position }.sorted()
    }

    private static func standing<Value>(_ amended: [Amended<Value>]) -> [Position] {
        amended.filter { $0.value != nil }.map(\.original)
    }
}
