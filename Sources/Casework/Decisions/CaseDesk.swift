func assign(_ command: AssignCase, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .assign, on: command.assignedOn)
    guard open.file.officer != command.officer else {
        throw .casework(.officerHasIt(open.id, command.officer))
    }
    if facts.authority.demand != nil {
        guard let officer = facts.authority.officers[command.officer], officer.registered != nil
        else { throw .authority(.officerUnknown(command.officer)) }
        if let discharge = officer.discharge {
            throw .authority(.officerDischarged(command.officer, discharge.position))
        }
    }
    return Decision(
        .caseAssigned(
            CaseAssigned(
                caseID: open.id, officer: command.officer, assignedOn: command.assignedOn)))
}

func transfer(_ command: TransferCase, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .transfer, on: command.transferredOn)
    guard open.file.office != command.office else {
        throw .casework(.officeHasIt(open.id, command.office))
    }
    if facts.authority.demand != nil, facts.authority.offices[command.office]?.opened == nil {
        throw .authority(.officeUnknown(command.office))
    }
    return Decision(
        .caseTransferred(
            CaseTransferred(
                caseID: open.id, office: command.office, transferredOn: command.transferredOn,
                remark: open.remark(command.remark, facts))))
}

func suspend(_ command: SuspendClock, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.running(command.caseID, for: .suspendClock, on: command.suspendedOn)
    return Decision(
        .caseClockSuspended(
            CaseClockSuspended(
                caseID: open.id, reason: command.reason, suspendedOn: command.suspendedOn,
                remark: open.remark(command.remark, facts))))
}

func resume(_ command: ResumeClock, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .resumeClock, on: command.resumedOn)
    guard let suspension = open.file.suspension else { throw .casework(.clockRuns(open.id)) }
    guard suspension.from <= command.resumedOn else {
        throw .casework(.endsBeforeItBegins(from: suspension.from, through: command.resumedOn))
    }
    return Decision(
        .caseClockResumed(
            CaseClockResumed(
                caseID: open.id, resumedOn: command.resumedOn,
                decideBy: decideBy(open, suspension, resumedOn: command.resumedOn, facts))),
        restsOnLaw: true)
}

/// Returns the last day for the decision once the clock goes on: what was left of the term is left again.
private func decideBy(
    _ open: OpenCase, _ suspension: CaseFile.Suspension, resumedOn: Day, _ facts: Facts
) -> Day? {
    guard let due = open.file.decideBy else { return nil }
    let law = ServiceLaw(facts.law, of: open.application.service, on: open.application.lodgedOn)
    let term = law.decision(open.application.speed, for: open.application.ground)?.value
    return facts.law.remainder(
        of: term, through: due, stopped: suspension.from, resumed: resumedOn)?.day ?? due
}

// MARK: Documents

func add(_ command: AddCaseDocuments, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .addDocument, on: command.addedOn)
    guard !command.kinds.isEmpty, command.content == nil || command.kinds.count == 1 else {
        throw .casework(.missing(.kind))
    }
    let law = ServiceLaw(facts.law, of: open.application.service, on: open.application.lodgedOn)
    let known = open.file.required + open.file.requests.flatMap(\.documents) + law.named
    for kind in command.kinds where !known.contains(kind) {
        throw .casework(.wordUnknown(kind.text, known: known.map(\.text).unique))
    }
    if let last = command.validThrough, last < command.addedOn {
        throw .casework(.documentPast(command.kinds[0]))
    }
    let person = open.person(facts)
    var events: [CaseEvent] = []
    for (offset, kind) in command.kinds.enumerated() {
        events.append(
            .caseDocumentAdded(
                CaseDocumentAdded(
                    caseID: open.id, document: open.file.documents.count + 1 + offset, kind: kind,
                    issuer: command.issuer, validThrough: command.validThrough,
                    addedOn: command.addedOn,
                    content: command.content.map {
                        SealedPart(subject: person.subject, part: .content, commit: $0)
                    },
                    remark: offset == 0 ? open.remark(command.remark, facts) : nil)))
    }
    let left = open.file.missing(on: command.addedOn).filter { !command.kinds.contains($0) }
    if open.file.stage == .completing, left.isEmpty {
        events.append(
            .caseCompleted(CaseCompleted(caseID: open.id, completedOn: command.addedOn)))
        events += try opinions(
            for: open.id, try facts.matter(open, on: command.addedOn), on: command.addedOn)
    }
    return Decision(events)
}

func reject(_ command: RejectCaseDocument, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .rejectDocument, on: command.rejectedOn)
    guard let document = open.file.documents.first(where: { $0.index == command.document }) else {
        throw .casework(.documentUnknown(open.id, command.document))
    }
    guard document.rejectedAt == nil else { throw .casework(.documentPast(document.kind)) }
    return Decision(
        .caseDocumentRejected(
            CaseDocumentRejected(
                caseID: open.id, document: command.document, rejectedOn: command.rejectedOn,
                remark: open.remark(command.remark, facts))))
}

func request(_ command: RequestCaseDocuments, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .requestDocuments, on: command.requestedOn)
    let law = ServiceLaw(facts.law, of: open.application.service, on: open.application.lodgedOn)
    let known = open.file.required + law.named
    guard !command.documents.isEmpty else { throw .casework(.missing(.kind)) }
    for kind in command.documents where !known.contains(kind) {
        throw .casework(.wordUnknown(kind.text, known: known.map(\.text).unique))
    }
    let answerBy = law.completion.flatMap { facts.law.end(of: $0.value, from: command.requestedOn) }
    return Decision(
        .caseDocumentsRequested(
            CaseDocumentsRequested(
                caseID: open.id, documents: command.documents.unique,
                requestedOn: command.requestedOn, answerBy: answerBy,
                remark: open.remark(command.remark, facts))),
        restsOnLaw: true)
}

extension Array where Element: Hashable {
    /// The elements in their order, each once.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

// MARK: Opinions

/// Returns the requests for the opinions that the law asks for, once an application is complete.
func opinions(
    for id: CaseID, _ matter: CaseMatter, on day: Day
) throws(Rejection) -> [CaseEvent] {
    var events: [CaseEvent] = []
    for body in matter.law.bodies
    where !matter.file.opinions.contains(where: { $0.body == body }) {
        events.append(.opinionRequested(try opinion(of: body, for: id, matter, on: day)))
    }
    return events
}

private func opinion(
    of body: BodyCode, for id: CaseID, _ matter: CaseMatter, on day: Day
) throws(Rejection) -> OpinionRequested {
    guard let term = matter.law.opinion(of: body, for: matter.application.ground),
        let last = matter.law.book.end(of: term.value.span, from: day)
    else {
        throw .casework(.lawSilent(matter.application.service, about: .opinionTerm, on: day))
    }
    return OpinionRequested(
        caseID: id, body: body, requestedOn: day, answerBy: last,
        silence: term.value.silenceConsents ? .consents : .meansNothing)
}

func request(_ command: RequestOpinion, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .requestOpinion, on: command.requestedOn)
    let matter = try facts.matter(open, on: command.requestedOn)
    guard matter.law.bodies.contains(command.body) else {
        throw .casework(
            .wordUnknown(command.body.text, known: matter.law.bodies.map(\.text)))
    }
    let pending = open.file.opinions.last { $0.body == command.body }
    if let pending, pending.isPending(on: command.requestedOn) {
        throw .casework(.opinionPending(open.id, command.body, by: pending.answerBy))
    }
    let request = try opinion(of: command.body, for: open.id, matter, on: command.requestedOn)
    return Decision(.opinionRequested(request), restsOnLaw: true)
}

func record(_ command: RecordOpinion, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .recordOpinion, on: command.givenOn)
    guard let opinion = open.file.opinions.last(where: { $0.body == command.body }) else {
        throw .casework(.opinionUnknown(open.id, command.body))
    }
    if let recordedAt = opinion.recordedAt {
        throw .casework(.opinionGiven(command.body, recordedAt))
    }
    return Decision(
        .opinionRecorded(
            OpinionRecorded(
                caseID: open.id, body: command.body, stance: command.stance,
                givenOn: command.givenOn, remark: open.remark(command.remark, facts))))
}

// MARK: Fees

func pay(_ command: PayFee, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .payFee, on: command.paidOn)
    guard open.file.fee.left > .zero else { throw .casework(.nothingToPay(open.id)) }
    guard command.amount > .zero, command.amount <= open.file.fee.left else {
        throw .casework(.payBeyond(open.id, command.amount, left: open.file.fee.left))
    }
    return Decision(
        .caseFeePaid(
            CaseFeePaid(
                caseID: open.id, amount: command.amount, paidOn: command.paidOn,
                reference: command.reference)))
}

func waive(_ command: WaiveFee, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .waiveFee, on: command.waivedOn)
    guard open.file.fee.left > .zero else { throw .casework(.nothingToPay(open.id)) }
    return Decision(
        .caseFeeWaived(
            CaseFeeWaived(
                caseID: open.id, amount: open.file.fee.left, waivedOn: command.waivedOn,
                remark: open.remark(command.remark, facts))))
}

func refund(_ command: RefundFee, _ facts: Facts) throws(Rejection) -> Decision {
    let open = try facts.open(command.caseID, for: .refundFee, on: command.refundedOn)
    guard command.amount > .zero, command.amount <= open.file.fee.held else {
        throw .casework(.refundBeyond(held: open.file.fee.held))
    }
    return Decision(
        .caseFeeRefunded(
            CaseFeeRefunded(
                caseID: open.id, amount: command.amount, refundedOn: command.refundedOn,
                remark: open.remark(command.remark, facts))))
}
