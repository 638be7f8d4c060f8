/// Says whether `officer` may do `matter` on `day`, and by what, or why not.
///
/// Pure: everything it rests on is in `authority`. A role is judged by what is recorded when it is used,
/// whatever day the act is effective: whoever revokes it first wins.
public func authorise(
    _ matter: Matter, by officer: OfficerID?, _ authority: Authority, on day: Day
) -> Authorisation {
    guard authority.demand != nil else { return .open }
    guard let officer else { return .denied(.nobody) }
    return Judge(authority: authority, officer: officer, day: day).judge(matter)
}

/// The steps of `authorise`.
private struct Judge {
    let authority: Authority
    let officer: OfficerID
    let day: Day

    func judge(_ matter: Matter) -> Authorisation {
        guard let file = authority.officers[officer], let registeredAt = file.registeredAt else {
            return .denied(.officerUnknown(officer))
        }
        if let denial = inability(of: officer) ?? fault(in: matter.signature, file) {
            return .denied(denial)
        }
        let who = [registeredAt] + key(matter.signature, file)
        if let own = file.registered?.person, matter.persons.contains(own) {
            return .denied(.ownFile(own))
        }
        if case .second(let act, officer) = matter.half { return .denied(.bothHalves(act)) }
        var isOwn = matter.own.contains(officer)
        if case .sentBack(_, officer) = matter.half { isOwn = true }
        if isOwn { return .allowed(Right(role: nil, proof: who)) }
        guard let need = matter.need else { return .denied(.roleMissing([])) }
        return judge(need, matter, file, who)
    }

    /// `who` is where it stands who the officer is.
    private func judge(
        _ need: Need, _ matter: Matter, _ file: OfficerFile, _ who: [Position]
    ) -> Authorisation {
        let isAdministrator = file.grants.contains {
            $0.granted.role == .administrator && $0.holds(on: day)
        }
        // The reason that came furthest is the one that helps.
        var nearest: (stage: Int, denial: Denial)?
        for claim in claims(in: file) where need.roles.contains(claim.grant.granted.role) {
            let role = claim.grant.granted.role
            if isAdministrator, Role.administrator.excludes(role) {
                nearest = nearest ?? (0, .administratorDecides)
                continue
            }
            switch fault(in: claim, need, matter, file) {
            case nil:
                return .allowed(
                    Right(
                        role: role,
                        proof: (who + claim.proof + training(role, file)).sorted()))
            case let found?:
                if found.stage > nearest?.stage ?? -1 { nearest = found }
            }
        }
        return .denied(nearest?.denial ?? missing(need, file, isAdministrator))
    }

    private func missing(_ need: Need, _ file: OfficerFile, _ isAdministrator: Bool) -> Denial {
        if isAdministrator { return .administratorDecides }
        let held = file.grants.filter { $0.holds(on: day) }.map(\.granted.role)
        if let role = held.first, held.allSatisfy(\.isReadOnly) { return .readsOnly(role) }
        return .roleMissing(need.roles)
    }

    private func inability(of officer: OfficerID) -> Denial? {
        guard let file = authority.officers[officer], file.registered != nil else {
            return .officerUnknown(officer)
        }
        if let discharge = file.discharge { return .discharged(officer, discharge.position) }
        if let suspension = file.suspension(on: day) {
            return .suspended(
                officer, through: suspension.suspended.through, suspension.position)
        }
        return nil
    }

    /// Returns why the key that signed does not stand for the officer; nil where it does.
    private func fault(in signature: CommandSignature, _ file: OfficerFile) -> Denial? {
        switch signature {
        case .notAsked: return nil
        case .missing:
            return authority.demand?.signatures == .demanded ? .unsigned(officer) : nil
        case .by(let text):
            guard let key = file.key(text) else { return .keyNotHeld(officer) }
            if let revokedAt = key.revokedAt { return .keyRevoked(officer, revokedAt) }
            if let through = key.added.validThrough, through < day {
                return .keyEnded(officer, through: through, key.position)
            }
            return nil
        }
    }

    /// Where the key that signed was added.
    private func key(_ signature: CommandSignature, _ file: OfficerFile) -> [Position] {
        guard case .by(let text) = signature else { return [] }
        return [file.key(text)?.position].compactMap(\.self)
    }

    private func training(_ role: Role, _ file: OfficerFile) -> [Position] {
        guard let course = role.course else { return [] }
        return [file.training(in: course, on: day)?.position].compactMap(\.self)
    }
}

/// A role that an officer may claim: the officer's own, or another's by delegation.
private struct Claim {
    let grant: OfficerFile.Grant
    let delegation: OfficerFile.Delegation?

    var proof: [Position] {
        [grant.position] + [delegation?.position].compactMap(\.self)
    }
}

extension Judge {
    private func claims(in file: OfficerFile) -> [Claim] {
        file.grants.map { Claim(grant: $0, delegation: nil) }
            + file.received.compactMap { delegation in
                authority.officers[delegation.delegated.delegator]?.grants
                    .first { $0.position == delegation.delegated.grant }
                    .map { Claim(grant: $0, delegation: delegation) }
            }
    }

    /// Returns what is wrong with a claim, and how far it came; nil for one that holds.
    private func fault(
        in claim: Claim, _ need: Need, _ matter: Matter, _ file: OfficerFile
    ) -> (stage: Int, denial: Denial)? {
        let granted = claim.grant.granted
        let isRevived =
            claim.delegation == nil && authority.revives(claim.grant, for: matter, on: day)
        if !isRevived, let denial = expiry(of: claim) { return (1, denial) }
        if let service = matter.service ?? need.service,
            granted.services?.contains(service) == false
        {
            return (2, .serviceOutside(service, claim.grant.position))
        }
        if let denial = distance(from: claim.grant, need.jurisdiction, matter) {
            return (3, denial)
        }
        return lack(of: granted.role, file).map { (4, $0) }
    }

    private func expiry(of claim: Claim) -> Denial? {
        let role = claim.grant.granted.role
        if let delegation = claim.delegation {
            guard delegation.holds(on: day) else {
                return .delegationEnded(role, delegation.endedAt ?? delegation.position)
            }
            let delegator = delegation.delegated.delegator
            guard claim.grant.holds(on: day), inability(of: delegator) == nil else {
                return .delegatorUnable(role, delegator)
            }
            return nil
        }
        let grant = claim.grant
        if let revokedAt = grant.revokedAt { return .roleRevoked(role, revokedAt) }
        if day < grant.granted.grantedFrom {
            return .roleNotBegun(role, from: grant.granted.grantedFrom, grant.position)
        }
        if grant.granted.validThrough < day {
            return .roleEnded(role, through: grant.granted.validThrough, grant.position)
        }
        return nil
    }

    private func distance(
        from grant: OfficerFile.Grant, _ jurisdiction: Jurisdiction, _ matter: Matter
    ) -> Denial? {
        let root = authority.demand?.office
        let granted = grant.granted.office
        let own = matter.office ?? root
        let offices: [OfficeCode?] =
            switch jurisdiction {
            case .actingOffice, .trainingCentre: [own]
            case .ledger: [root]
            // A file that no office was ever given is that of the office over all others.
            case .fileOffice: matter.fileOffices.isEmpty ? [root] : matter.fileOffices
            }
        for office in offices.compactMap(\.self) where !authority.offices.isWithin(office, granted)
        {
            return .officeOutside(office, granted: granted, grant.position)
        }
        if jurisdiction == .trainingCentre, let own,
            authority.offices[own]?.opened?.event.kind != .training
        {
            return .notTrainingCentre(own)
        }
        return nil
    }

    private func lack(of role: Role, _ file: OfficerFile) -> Denial? {
        guard let course = role.course, file.training(in: course, on: day) == nil else {
            return nil
        }
        let past = file.trainings.filter { $0.recorded.course == course && $0.withdrawnAt == nil }
        guard let last = past.map(\.recorded.validThrough).max(), last < day else {
            return .untrained(role, course)
        }
        return .trainingEnded(role, course, through: last)
    }
}
