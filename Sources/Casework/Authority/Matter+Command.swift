extension Command {
    /// Returns what the right to do this depends on, as the facts stand.
    public func matter(_ facts: Facts) -> Matter {
        var matter = Matter(kind, for: facts.actor.office)
        matter.signature = facts.signature
        var asked = self
        if case .authority(let command) = self {
            switch command {
            case .approveAct(let command):
                asked = matter.take(command.act, facts, { .second($0, proposer: $1) }) ?? self
            case .returnAct(let command):
                asked = matter.take(command.act, facts, { .sentBack($0, proposer: $1) }) ?? self
            case .delegateRole(let command):
                matter.own = [command.delegator]
                matter.fileOffices = facts.office(
                    ofGrant: command.grant, of: command.delegator)
            case .endDelegation(let command):
                let delegation = facts.authority.officers[command.officer]?.received
                    .first { $0.position == command.position }?.delegated
                matter.own = [command.officer] + [delegation?.delegator].compactMap(\.self)
                matter.fileOffices =
                    delegation.map { facts.office(ofGrant: $0.grant, of: $0.delegator) } ?? []
            case .revokeKey(let command): matter.own = [command.officer]
            default: break
            }
        }
        if case .enactLaw = asked, facts.law.length == 0 { matter.isFirstLaw = true }
        if case .authority(.grantRole(let command)) = asked, !matter.half.isSentBack {
            matter.granted = command.role
        }
        var named = asked.persons
        if case .casework(let command) = asked {
            named = command.persons(facts)
            matter.take(command, facts)
        }
        // A line of a feed names whoever holds its document.
        if case .importCrossing = asked { named += facts.documentHolders.map(\.person) }
        let groups = named.map { (person: $0, group: facts.persons.group(of: $0)) }
        matter.persons = groups.flatMap { [$0.person] + $0.group }
        if matter.fileOffices.isEmpty {
            matter.fileOffices = groups.compactMap { facts.persons[$0.group[0]]?.office }
        }
        return matter
    }
}

extension Matter.Half {
    fileprivate var isSentBack: Bool {
        if case .sentBack = self { true } else { false }
    }
}

extension Matter {
    /// Takes over what an act is about, and returns what it asks for; nil for an act not known.
    fileprivate mutating func take(
        _ act: ActID, _ facts: Facts, _ half: (ActID, OfficerID) -> Half
    ) -> Command? {
        guard let proposed = facts.acts[act]?.proposed else { return nil }
        kind = proposed.command
        self.half = half(act, proposed.proposer)
        return facts.proposed[act]
    }
}

extension Matter {
    /// Takes over the service of a case, and which office has it.
    fileprivate mutating func take(_ command: CaseCommand, _ facts: Facts) {
        switch command {
        case .lodgeCase(let command): service = command.service
        case .cancelPermit(let command): take(facts.permits[command.permit]?.granted, facts)
        case .reissueCard(let command): take(facts.permits[command.permit]?.granted, facts)
        case .extendStay: service = .stayExtension
        default:
            let file = command.caseID.flatMap { facts.cases[$0] }
            service = file?.application?.service
            fileOffices = [file?.office].compactMap(\.self)
        }
    }

    private mutating func take(_ permit: PermitGranted?, _ facts: Facts) {
        service = permit?.service
        fileOffices = [permit.flatMap { facts.cases[$0.caseID]?.office }].compactMap(\.self)
    }
}

extension Facts {
    fileprivate func office(ofGrant grant: Position, of officer: OfficerID) -> [OfficeCode] {
        (authority.officers[officer]?.grants ?? [])
            .filter { $0.position == grant }.map(\.granted.office)
    }
}

/// Says whether whoever acts may do what `command` asks, and by what, or why not.
public func authorise(_ command: Command, _ facts: Facts) -> Authorisation {
    // An act nobody knows is rejected as such: there is no right to speak of.
    if case .authority(.approveAct(let approval)) = command,
        facts.acts[approval.act]?.proposed == nil
    {
        return .open
    }
    if case .authority(.returnAct(let returned)) = command,
        facts.acts[returned.act]?.proposed == nil
    {
        return .open
    }
    return authorise(
        command.matter(facts), by: facts.actor.officer, facts.authority, on: facts.today)
}
