extension Authority {
    /// Returns whose histories say what `officer` may do: the officer's own, and those of whoever lets
    /// the officer use a role.
    ///
    /// None where nothing is demanded.
    func readFor(_ officer: OfficerID?) -> [Subject] {
        guard demand != nil, let officer else { return [] }
        return [officer.subject] + delegators(of: officer).map(\.subject)
    }
}

extension AuthorityCommand {
    /// Returns the subjects whose histories the decision must read; called until it adds nothing.
    ///
    /// All offices are read with any command of a ledger that demands a right to act.
    func subjects(_ facts: Facts) -> [Subject] {
        switch self {
        case .demandAuthority, .openOffice, .changeOffice, .closeOffice: []
        case .assignFile(let command):
            [command.person.subject] + facts.persons.group(of: command.person).map(\.subject)
        case .registerOfficer(let command):
            [command.officer.subject] + (command.person.map { [$0.subject] } ?? [])
        case .delegateRole(let command): [command.officer.subject, command.delegator.subject]
        case .endDelegation(let command):
            [command.officer.subject]
                + facts.authority.delegators(of: command.officer).map(\.subject)
        case .approveAct(let command): settled(command.act, facts)
        case .returnAct(let command): settled(command.act, facts)
        case .moveOfficer, .suspendOfficer, .reinstateOfficer, .dischargeOfficer, .addKey,
            .revokeKey, .recordTraining, .withdrawTraining, .grantRole, .revokeRole:
            [mainSubject].compactMap(\.self)
        }
    }

    private func settled(_ act: ActID, _ facts: Facts) -> [Subject] {
        [act.subject] + (facts.proposed[act]?.subjects(facts) ?? [])
    }

    /// The persons that the command names.
    var persons: [PersonID] {
        switch self {
        case .assignFile(let command): [command.person]
        case .registerOfficer(let command): [command.person].compactMap(\.self)
        case .demandAuthority, .openOffice, .changeOffice, .closeOffice, .moveOfficer,
            .suspendOfficer, .reinstateOfficer, .dischargeOfficer, .addKey, .revokeKey,
            .recordTraining, .withdrawTraining, .grantRole, .revokeRole, .delegateRole,
            .endDelegation, .approveAct, .returnAct:
            []
        }
    }

    /// The subject whose history an officer vouches for having seen; nil if there is none.
    var mainSubject: Subject? {
        switch self {
        case .demandAuthority: nil
        case .openOffice(let command): command.office.subject
        case .changeOffice(let command): command.office.subject
        case .closeOffice(let command): command.office.subject
        case .assignFile(let command): command.person.subject
        case .registerOfficer(let command): command.officer.subject
        case .moveOfficer(let command): command.officer.subject
        case .suspendOfficer(let command): command.officer.subject
        case .reinstateOfficer(let command): command.officer.subject
        case .dischargeOfficer(let command): command.officer.subject
        case .addKey(let command): command.officer.subject
        case .revokeKey(let command): command.officer.subject
        case .recordTraining(let command): command.officer.subject
        case .withdrawTraining(let command): command.officer.subject
        case .grantRole(let command): command.officer.subject
        case .revokeRole(let command): command.officer.subject
        case .delegateRole(let command): command.officer.subject
        case .endDelegation(let command): command.officer.subject
        case .approveAct(let command): command.act.subject
        case .returnAct(let command): command.act.subject
        }
    }

    /// Whether the right or the decision depends on every officer: whether a key is somebody's, and
    /// whether two are left who give roles.
    public var restsOnAllOfficers: Bool {
        switch self {
        case .addKey, .revokeRole, .suspendOfficer, .dischargeOfficer: true
        case .grantRole(let command): command.role == .administrator
        case .demandAuthority, .openOffice, .changeOffice, .closeOffice, .assignFile,
            .registerOfficer, .moveOfficer, .reinstateOfficer, .revokeKey, .recordTraining,
            .withdrawTraining, .delegateRole, .endDelegation, .approveAct, .returnAct:
            false
        }
    }
}

extension Command {
    /// Whether the right or the decision depends on every officer of the ledger; of an act, on what it
    /// asks for.
    public func restsOnAllOfficers(_ facts: Facts) -> Bool {
        if case .acceptClock = self { return true }
        guard case .authority(let command) = self else { return false }
        if case .approveAct(let approval) = command {
            return facts.proposed[approval.act]?.restsOnAllOfficers(facts) ?? false
        }
        return command.restsOnAllOfficers
    }

    /// Whether the decision needs a number for an act.
    public func needsActNumber(_ facts: Facts) -> Bool { takesTwo(facts) }
}
