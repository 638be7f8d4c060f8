/// A case that is asked about, with what the rules of its service look at.
struct OpenCase {
    let id: CaseID
    let file: CaseFile
    let application: Application
    let rules: any CaseService.Type
}

extension Facts {
    /// Returns the case with which `step` is to be taken on `day`; throws where it may not be at this stage, on a
    /// day to come, or before what it follows on.
    func open(_ id: CaseID, for step: CaseStep, on day: Day) throws(Rejection) -> OpenCase {
        guard let file = cases[id], let application = file.application else {
            throw .casework(.caseUnknown(id))
        }
        guard let rules = services[application.service] else {
            throw .casework(.serviceUnknown(application.service))
        }
        if case .instead(let instead) = file.stage.ruling(on: step) {
            throw .casework(.stepNotNow(id, step, file.stage, instead: instead))
        }
        try requirePast(day, self)
        let earliest = file.earliest(for: step) ?? .first
        guard earliest <= day else {
            throw .casework(.beforeEarlier(id, step, on: day, earliest: earliest))
        }
        return OpenCase(id: id, file: file, application: application, rules: rules)
    }

    /// Returns the case with which `step` is to be taken while its clock runs.
    func running(_ id: CaseID, for step: CaseStep, on day: Day) throws(Rejection) -> OpenCase {
        let open = try open(id, for: step, on: day)
        if let suspension = open.file.suspension {
            throw .casework(.clockStopped(id, since: suspension.from))
        }
        return open
    }

    /// Returns all that the rules of the service look at, as it stands on `day`.
    func matter(_ open: OpenCase, on day: Day) throws(Rejection) -> CaseMatter {
        let application = open.application
        return CaseMatter(
            application: application, file: open.file, person: try registered(application.person),
            sponsor: application.sponsor.flatMap { persons.file(of: $0) },
            law: law.serviceLaw(application.service, lodgedOn: application.lodgedOn, on: day),
            day: day)
    }

    /// The officer who acts; throws where none does.
    func actingOfficer() throws(Rejection) -> OfficerID {
        guard let officer = actor.officer else { throw .casework(.officerNeeded) }
        return officer
    }
}

extension CaseFile {
    /// The first day on which `step` may be taken: that of what it follows on; nil for a payment, which may have
    /// been made before.
    fileprivate func earliest(for step: CaseStep) -> Day? {
        switch step {
        case .payFee: nil
        case .approve, .sendBack: proposal?.proposed.proposedOn
        case .notify, .annulDecision: decision?.decidedOn
        case .issueCard, .appeal: notice?.notifiedOn
        case .close: notice?.notifiedOn ?? decision?.decidedOn
        case .decideAppeal: appeals.last?.appealedOn
        default: application?.lodgedOn
        }
    }
}

extension OpenCase {
    /// Returns the officer's remark, sealed under the applicant's key.
    func remark(_ commitment: Commitment?, _ facts: Facts) -> SealedPart? {
        Casework.remark(commitment, about: facts.kept(application.person))
    }

    /// The number under which the applicant's file goes on.
    func person(_ facts: Facts) -> PersonID { facts.kept(application.person) }
}

extension Decision {
    init(_ events: [CaseEvent], warnings: [Warning] = [], restsOnLaw: Bool = true) {
        self.init(events.map { .casework($0) }, warnings: warnings, restsOnLaw: restsOnLaw)
    }

    init(_ event: CaseEvent, restsOnLaw: Bool = false) {
        self.init([event], restsOnLaw: restsOnLaw)
    }
}
