import Casework

/// The payloads of which the histories of most cases consist.
extension WrittenPayload {
    mutating func caseEvent(_ type: EventType) -> Event? {
        let event: CaseEvent? =
            switch type {
            case .caseDocumentAdded: documentAdded().map { .caseDocumentAdded($0) }
            case .caseCompleted: completed().map { .caseCompleted($0) }
            case .caseFeeAssessed: feeAssessed().map { .caseFeeAssessed($0) }
            case .caseFeePaid: feePaid().map { .caseFeePaid($0) }
            case .opinionRequested: opinionRequested().map { .opinionRequested($0) }
            case .opinionRecorded: opinionRecorded().map { .opinionRecorded($0) }
            case .decisionProposed: decisionProposed().map { .decisionProposed($0) }
            case .caseGranted: granted().map { .caseGranted($0) }
            case .permitGranted: permitGranted().map { .permitGranted($0) }
            case .applicantNotified: notified().map { .applicantNotified($0) }
            case .cardIssued: cardIssued().map { .cardIssued($0) }
            case .caseClosed: closed().map { .caseClosed($0) }
            default: nil
            }
        return event.map { .casework($0) }
    }

    private mutating func money(_ key: StaticString) -> Money? {
        integer(key).flatMap { Money(qapik: $0) }
    }

    private mutating func documentAdded() -> CaseDocumentAdded? {
        guard let id: CaseID = code("{\"case\":\""), let document = integer(",\"document\":"),
            let kind: DocumentCode = code(",\"kind\":\"")
        else { return nil }
        let issuer: OfficeCode? = code(",\"issuer\":\"")
        let validThrough = day(",\"validThrough\":\"")
        guard let addedOn = day(",\"addedOn\":\"") else { return nil }
        return CaseDocumentAdded(
            caseID: id, document: document, kind: kind, issuer: issuer, validThrough: validThrough,
            addedOn: addedOn, content: part(",\"content\":"), remark: part(",\"remark\":"))
    }

    private mutating func completed() -> CaseCompleted? {
        guard let id: CaseID = code("{\"case\":\""), let on = day(",\"completedOn\":\"") else {
            return nil
        }
        return CaseCompleted(caseID: id, completedOn: on)
    }

    private mutating func feeAssessed() -> CaseFeeAssessed? {
        guard let id: CaseID = code("{\"case\":\""), let kind: FeeKind = word(",\"kind\":\""),
            let amount = money(",\"amount\":"), let assessedOn = day(",\"assessedOn\":\"")
        else { return nil }
        return CaseFeeAssessed(
            caseID: id, kind: kind, amount: amount, assessedOn: assessedOn,
            payBy: day(",\"payBy\":\""))
    }

    private mutating func feePaid() -> CaseFeePaid? {
        guard let id: CaseID = code("{\"case\":\""), let amount = money(",\"amount\":"),
            let paidOn = day(",\"paidOn\":\"")
        else { return nil }
        return CaseFeePaid(
            caseID: id, amount: amount, paidOn: paidOn, reference: code(",\"reference\":\""))
    }

    private mutating func opinionRequested() -> OpinionRequested? {
        guard let id: CaseID = code("{\"case\":\""), let body: BodyCode = code(",\"body\":\""),
            let requestedOn = day(",\"requestedOn\":\""), let answerBy = day(",\"answerBy\":\""),
            let silence: OpinionSilence = word(",\"silence\":\"")
        else { return nil }
        return OpinionRequested(
            caseID: id, body: body, requestedOn: requestedOn, answerBy: answerBy, silence: silence)
    }

    private mutating func opinionRecorded() -> OpinionRecorded? {
        guard let id: CaseID = code("{\"case\":\""), let body: BodyCode = code(",\"body\":\""),
            let stance: OpinionStance = word(",\"stance\":\""),
            let givenOn = day(",\"givenOn\":\"")
        else { return nil }
        return OpinionRecorded(
            caseID: id, body: body, stance: stance, givenOn: givenOn, remark: part(",\"remark\":"))
    }

    private mutating func decisionProposed() -> DecisionProposed? {
        guard let id: CaseID = code("{\"case\":\""),
            let outcome: CaseOutcome = word(",\"outcome\":\"")
        else { return nil }
        let validFrom = day(",\"validFrom\":\"")
        let validThrough = day(",\"validThrough\":\"")
        // A refusal has a list of grounds; it is left to decoding.
        guard let proposer: OfficerID = code(",\"proposer\":\""),
            let proposedOn = day(",\"proposedOn\":\""),
            let personLength = integer(",\"personLength\":"),
            let lawLength = integer(",\"lawLength\":")
        else { return nil }
        return DecisionProposed(
            caseID: id, outcome: outcome, validFrom: validFrom, validThrough: validThrough,
            grounds: nil, proposer: proposer, proposedOn: proposedOn, personLength: personLength,
            lawLength: lawLength, remark: part(",\"remark\":"))
    }

    private mutating func granted() -> CaseGranted? {
        guard let id: CaseID = code("{\"case\":\""), let person: PersonID = code(",\"person\":\""),
            let decidedBy: DecidingBody = word(",\"decidedBy\":\"")
        else { return nil }
        let approver: OfficerID? = code(",\"approver\":\"")
        let validFrom = day(",\"validFrom\":\"")
        let validThrough = day(",\"validThrough\":\"")
        guard let decidedOn = day(",\"decidedOn\":\"") else { return nil }
        return CaseGranted(
            caseID: id, person: person, decidedBy: decidedBy, approver: approver,
            validFrom: validFrom, validThrough: validThrough, decidedOn: decidedOn,
            remark: part(",\"remark\":"))
    }

    private mutating func permitGranted() -> PermitGranted? {
        guard let permit: PermitID = code("{\"permit\":\""), let id: CaseID = code(",\"case\":\""),
            let person: PersonID = code(",\"person\":\""),
            let service: Service = code(",\"service\":\""),
            let ground: GroundCode = code(",\"ground\":\""),
            let validFrom = day(",\"validFrom\":\""),
            let validThrough = day(",\"validThrough\":\"")
        else { return nil }
        let extends: PermitID? = code(",\"extends\":\"")
        return PermitGranted(
            permit: permit, caseID: id, person: person, service: service, ground: ground,
            validFrom: validFrom, validThrough: validThrough, extends: extends,
            sponsor: code(",\"sponsor\":\""))
    }

    private mutating func notified() -> ApplicantNotified? {
        guard let id: CaseID = code("{\"case\":\""), let notifiedOn = day(",\"notifiedOn\":\"")
        else {
            return nil
        }
        let letter: Commitment? = code(",\"letter\":\"")
        let appealBy = day(",\"appealBy\":\"")
        return ApplicantNotified(
            caseID: id, notifiedOn: notifiedOn, letter: letter, appealBy: appealBy,
            leaveBy: day(",\"leaveBy\":\""))
    }

    private mutating func cardIssued() -> CardIssued? {
        guard let id: CaseID = code("{\"case\":\""), let permit: PermitID = code(",\"permit\":\""),
            let on = day(",\"issuedOn\":\"")
        else { return nil }
        return CardIssued(caseID: id, permit: permit, issuedOn: on)
    }

    private mutating func closed() -> CaseClosed? {
        guard let id: CaseID = code("{\"case\":\""), let person: PersonID = code(",\"person\":\""),
            let on = day(",\"closedOn\":\"")
        else { return nil }
        return CaseClosed(caseID: id, person: person, closedOn: on)
    }
}
