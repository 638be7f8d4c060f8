extension Authorisation {
    /// Where it stands what the answer to `officer` on `day` rests on, in order; empty where it rests on
    /// nothing recorded.
    public func citations(
        of officer: OfficerID?, _ authority: Authority, on day: Day
    ) -> [Position] {
        switch self {
        case .open: []
        case .allowed(let right): right.proof
        case .denied(let denial):
            Set(denial.citations(officer.flatMap { authority.officers[$0] }, authority, on: day))
                .sorted()
        }
    }
}

extension Denial {
    /// `file` is that of whoever is denied.
    fileprivate func citations(
        _ file: OfficerFile?, _ authority: Authority, on day: Day
    ) -> [Position] {
        let registration = [file?.registeredAt].compactMap(\.self)
        switch self {
        case .nobody, .officerUnknown, .bothHalves: return []
        case .ownFile, .roleMissing, .unsigned, .keyNotHeld: return registration
        case .discharged(_, let position), .suspended(_, _, let position),
            .roleRevoked(_, let position), .roleEnded(_, _, let position),
            .roleNotBegun(_, _, let position), .delegationEnded(_, let position),
            .serviceOutside(_, let position), .officeOutside(_, _, let position),
            .keyRevoked(_, let position), .keyEnded(_, _, let position):
            return [position]
        case .readsOnly, .administratorDecides, .untrained, .trainingEnded:
            return heldPositions(file, on: day)
        case .delegatorUnable(_, let delegator):
            return delegation(from: delegator, to: file, authority, on: day)
        case .notTrainingCentre(let office):
            return [authority.offices[office]?.opened?.position].compactMap(\.self)
        }
    }

    /// Of a role that is held and does not do: where it was granted, and the training it would take.
    private func heldPositions(_ file: OfficerFile?, on day: Day) -> [Position] {
        guard let file else { return [] }
        func grants(_ isMeant: (Role) -> Bool) -> [Position] {
            file.grants.filter { $0.holds(on: day) && isMeant($0.granted.role) }.map(\.position)
        }
        func trainings(_ course: TrainingCourse) -> [Position] {
            file.trainings.filter { $0.recorded.course == course }.map(\.position)
        }
        switch self {
        case .readsOnly(let role): return grants { $0 == role }
        case .administratorDecides: return grants { $0 == .administrator }
        case .untrained(let role, let course), .trainingEnded(let role, let course, _):
            return grants { $0 == role } + trainings(course)
        case .nobody, .officerUnknown, .bothHalves, .ownFile, .roleMissing, .discharged,
            .suspended, .unsigned, .keyNotHeld, .keyRevoked, .keyEnded, .roleRevoked, .roleEnded,
            .roleNotBegun, .delegationEnded,
            .serviceOutside, .officeOutside, .delegatorUnable, .notTrainingCentre:
            return []
        }
    }

    /// Where a role was delegated whose owner may not use it, and why the owner may not.
    private func delegation(
        from delegator: OfficerID, to file: OfficerFile?, _ authority: Authority, on day: Day
    ) -> [Position] {
        let delegations = (file?.received ?? []).filter {
            $0.delegated.delegator == delegator && $0.holds(on: day)
        }
        let owner = authority.officers[delegator]
        let able = owner?.grants.filter { grant in
            delegations.contains { $0.delegated.grant == grant.position }
        }
        return delegations.map(\.position)
            + [owner?.discharge?.position, owner?.suspension(on: day)?.position].compactMap(\.self)
            + (able ?? []).filter { !$0.holds(on: day) }.map { $0.revokedAt ?? $0.position }
    }
}
