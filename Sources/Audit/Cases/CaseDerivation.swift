import Casework

/// Derives what is explained of cases and permits.
struct CaseDerivation {
    /// A value with the way to it.
    struct Found {
        let value: CaseExplanation.Value
        let steps: [CaseExplanation.Step]
        /// Ascending, each once.
        let positions: [Position]
        /// By ordinal, each once.
        let provisions: [Provision]
    }

    let known: CaseKnown
    let services: CaseServices
    /// What was read; empty where only a value is asked for.
    let events: [Recorded]

    init(_ replay: CaseReplay, _ services: CaseServices) {
        known = replay.known()
        events = replay.events
        self.services = services
    }

    init(known: CaseKnown, _ services: CaseServices) {
        self.known = known
        events = []
        self.services = services
    }

    // MARK: Values

    func value(
        _ field: CaseExplanation.Field, of id: CaseID, on day: Day
    ) -> CaseExplanation.Value {
        guard let file = known.cases[id], file.application != nil else { return .none }
        func dayed(_ day: Day?) -> CaseExplanation.Value { day.map { .day($0) } ?? .none }
        switch field {
        case .stage: return .stage(file.stage)
        case .documentsMissing: return .documents(file.missing(on: day))
        case .completeBy: return dayed(file.completeBy)
        case .fee: return file.fee.due.map { .money($0) } ?? .none
        case .feeLeft: return file.fee.due == nil ? .none : .money(file.leftToPay)
        case .payBy: return dayed(file.fee.payBy)
        case .decideBy: return dayed(file.decideBy)
        case .appealBy: return dayed(file.notice?.appealBy)
        case .leaveBy: return dayed(file.notice?.leaveBy)
        case .eligibility: return examination(id, on: day).map { Self.value(of: $0) } ?? .none
        case .permitStatus, .lastDay, .absenceDays: return .none
        }
    }

    func value(
        _ field: CaseExplanation.Field, of id: PermitID, on day: Day
    ) -> CaseExplanation.Value {
        guard let file = known.permits[id], let granted = file.granted else { return .none }
        switch field {
        case .permitStatus: return .permit(file.state(on: day) ?? .ended)
        case .lastDay: return file.lastDay.map { .day($0) } ?? .none
        case .absenceDays:
            return absence(granted, on: day).map { .days($0.days) } ?? .none
        default: return .none
        }
    }

    private static func value(of examination: Examination) -> CaseExplanation.Value {
        switch examination.outcome {
        case .grantable(let grant): return .grantable(from: grant.from, through: grant.through)
        case .not(let rejection):
            let codes = examination.grounds.filter { $0.proof != nil }.map(\.code)
            return codes.isEmpty ? .notGrantable(rejection) : .refused(codes)
        }
    }

    private func examination(_ id: CaseID, on day: Day) -> Examination? {
        guard let matter = known.matter(id, on: day),
            let rules = services[matter.application.service]
        else { return nil }
        return matter.examination(rules)
    }

    /// Days away count while the permit is in force.
    private func absence(_ granted: PermitGranted, on day: Day) -> Absence? {
        guard let person = known.persons.file(of: granted.person) else { return nil }
        let last = known.permits[granted.permit]?.lastDay ?? granted.validThrough
        return ServiceLaw(known.law, of: granted.service, on: day)
            .absence(of: person, since: granted.validFrom, through: min(day, last))
    }
}

// MARK: - The way to them

extension CaseDerivation {
    func found(_ field: CaseExplanation.Field, of id: CaseID, on day: Day) -> Found {
        let value = value(field, of: id, on: day)
        if field == .eligibility { return eligibility(value, id, on: day) }
        let cited = events(of: id).filter { Self.matters($0.event, to: field) }
        var steps = cited.map { CaseExplanation.Step.recorded($0.position) }
        steps += term(field, id)
        return found(value, steps, positions: cited.map(\.position))
    }

    func found(_ field: CaseExplanation.Field, of id: PermitID, on day: Day) -> Found {
        let value = value(field, of: id, on: day)
        let cited = events.filter { recorded in
            switch recorded.event {
            case .casework(.permitGranted(let event)): event.permit == id
            case .casework(.permitCancelled(let event)): event.permit == id
            default: false
            }
        }
        var steps = cited.map { CaseExplanation.Step.recorded($0.position) }
        var positions = cited.map(\.position)
        if field == .absenceDays, let granted = known.permits[id]?.granted,
            let absence = absence(granted, on: day)
        {
            steps += absence.lookedAt.map { .recorded($0) }
            steps.append(
                .absent(
                    days: absence.days, limit: absence.limit, window: absence.window,
                    absence.provision))
            positions += absence.lookedAt
            positions += registrations(of: granted.person)
        }
        return found(value, steps, positions: positions)
    }

    private func found(
        _ value: CaseExplanation.Value, _ steps: [CaseExplanation.Step], positions: [Position],
        _ provisions: [Provision] = []
    ) -> Found {
        Found(
            value: value, steps: steps,
            positions: Set(positions + steps.flatMap(\.citedPositions)).sorted(),
            provisions: (steps.flatMap(\.citedProvisions) + provisions).eachOnce)
    }

    private func events(of id: CaseID) -> [Recorded] {
        events.filter { $0.event.subjects.contains(id.subject) }
    }

    private func registrations(of person: PersonID) -> [Position] {
        let group = known.persons.group(of: person)
        return events.compactMap { recorded in
            switch recorded.event {
            case .personRegistered(let event) where group.contains(event.person):
                recorded.position
            case .personsMerged(let event) where group.contains(event.kept): recorded.position
            case .personsUnmerged(let event) where group.contains(event.kept): recorded.position
            default: nil
            }
        }
    }

    /// The term by which a day was reckoned, under the law as it was known then.
    private func term(_ field: CaseExplanation.Field, _ id: CaseID) -> [CaseExplanation.Step] {
        guard let file = known.cases[id], let application = file.application,
            let filed = file.applicationAt
        else { return [] }
        let book = CaseKnown(events.prefix { $0.position < filed }).law
        let law = ServiceLaw(book, of: application.service, on: application.lodgedOn)
        func counted(_ ruled: Ruled<Span>?, from day: Day) -> [CaseExplanation.Step] {
            guard let ruled, let end = book.termEnd(of: ruled.value, from: day) else { return [] }
            return [
                .provision(ruled.provision),
                .counted(from: day, span: ruled.value, through: end.day, calendar: end.provisions),
            ]
        }
        let decision = law.decision(application.speed, for: application.ground)
        switch field {
        case .completeBy: return counted(law.completion, from: application.lodgedOn)
        case .decideBy:
            return file.decideBy == nil
                ? []
                : counted(decision, from: application.lodgedOn)
                    + resumptions(of: id, decision?.value)
        case .payBy:
            guard let decision, let payment = law.payment,
                let last = book.termEnd(of: decision.value, from: application.lodgedOn)?.day
            else { return [] }
            let span = Ruled(value: Span.period(payment.value), provision: payment.provision)
            return counted(decision, from: application.lodgedOn) + counted(span, from: last)
        case .fee, .feeLeft:
            let fee = law.fee(
                application.applicant, application.speed,
                from: application.from ?? firstDay(id, on: application.lodgedOn),
                through: application.through)
            return fee.map { [.provision($0.provision)] } ?? []
        case .appealBy:
            guard let notified = file.notice?.notifiedOn else { return [] }
            return counted(known.law.appeal(.council, on: notified), from: notified)
        case .leaveBy:
            guard let notified = file.notice?.notifiedOn, let last = file.notice?.leaveBy,
                let term = known.law.serviceLaw(
                    application.service, lodgedOn: application.lodgedOn, on: notified
                ).leaveAfterRefusal
            else { return [] }
            return [
                .provision(term.provision),
                .counted(from: notified, span: term.value, through: last, calendar: []),
            ]
        default: return []
        }
    }

    /// What was left of the term for the decision, counted again from each resumption of its clock.
    private func resumptions(of id: CaseID, _ term: Span?) -> [CaseExplanation.Step] {
        var file = CaseFile()
        var steps: [CaseExplanation.Step] = []
        for recorded in events(of: id) {
            if case .casework(.caseClockResumed(let event)) = recorded.event,
                let suspension = file.suspension, let due = file.decideBy,
                let left = known.law.remainder(
                    of: term, through: due, stopped: suspension.from, resumed: event.resumedOn),
                left.day == event.decideBy
            {
                steps.append(
                    .counted(
                        from: left.from, span: left.span, through: left.day,
                        calendar: left.provisions))
            }
            file.evolve(recorded)
        }
        return steps
    }

    private func firstDay(_ id: CaseID, on day: Day) -> Day? {
        guard let matter = known.matter(id, on: day),
            let rules = services[matter.application.service]
        else { return nil }
        return try? rules.firstDay(matter)
    }

    private func eligibility(
        _ value: CaseExplanation.Value, _ id: CaseID, on day: Day
    ) -> Found {
        guard let matter = known.matter(id, on: day), let examination = examination(id, on: day)
        else { return found(value, [], positions: []) }
        var steps: [CaseExplanation.Step] = []
        if let textOf = examination.textOf { steps.append(.provision(textOf)) }
        if let applied = matter.file.applicationAt { steps.append(.recorded(applied)) }
        if let stay = examination.lawfulStay {
            steps.append(.lawfulStay(through: stay.through, stay.proof))
        }
        if let absence = examination.absence {
            steps.append(
                .absent(
                    days: absence.days, limit: absence.limit, window: absence.window,
                    absence.provision))
        }
        for ground in examination.grounds {
            steps.append(
                ground.proof.map { .stands(ground.code, ground.provision, $0) }
                    ?? .doesNotStand(ground.code, ground.provision))
        }
        for limit in examination.limits {
            steps.append(.limit(limit.kind, last: limit.last, limit.provision, limit.proof))
        }
        let persons = [matter.application.person, matter.application.sponsor].compactMap(\.self)
        return found(
            value, steps,
            positions: examination.lookedAt + persons.flatMap(registrations),
            (examination.lawfulStay?.provisions ?? [])
                + [matter.law.ground(matter.application.ground)?.provision].compactMap(\.self))
    }

    /// Whether an event of a case bears on `field`.
    private static func matters(_ event: Event, to field: CaseExplanation.Field) -> Bool {
        guard case .casework(let event) = event else { return false }
        switch event {
        case .caseLodged: return true
        case .caseCorrected:
            return [.stage, .documentsMissing, .decideBy, .fee, .feeLeft, .payBy].contains(field)
        case .caseDocumentAdded, .caseDocumentRejected:
            return [.stage, .documentsMissing].contains(field)
        case .caseFeeAssessed: return [.fee, .feeLeft, .payBy].contains(field)
        case .caseFeePaid, .caseFeeWaived, .caseFeeRefunded: return field == .feeLeft
        case .caseClockSuspended, .caseClockResumed: return field == .decideBy
        case .decisionAnnulled, .appealDecided:
            return [.stage, .appealBy, .leaveBy, .decideBy, .feeLeft].contains(field)
        case .caseRefused: return [.stage, .appealBy, .leaveBy, .feeLeft].contains(field)
        case .caseGranted, .applicantNotified, .proposalReturned:
            return [.stage, .appealBy, .leaveBy].contains(field)
        case .caseWithdrawn, .caseLeftUnconsidered: return [.stage, .feeLeft].contains(field)
        case .caseCompleted, .caseClosed,
            .decisionProposed, .caseForwarded, .cardIssued, .decisionAppealed, .permitGranted:
            return field == .stage
        case .caseAssigned, .caseTransferred, .caseDocumentsRequested, .opinionRequested,
            .opinionRecorded, .permitCancelled, .permitCardReissued,
            .stayExtended:
            return false
        }
    }
}
