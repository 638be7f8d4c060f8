import Casework

extension CaseEvent {
    /// Returns the values of the sentence, by name.
    func values(_ words: Words) -> [String: String] {
        var values = filing(words) ?? decision(words)
        values["case"] = caseID?.text ?? "-"
        return values
    }

    private func filing(_ words: Words) -> [String: String]? {
        switch self {
        case .caseLodged(let event):
            [
                "person": "\(event.person)", "ground": "\(event.ground)",
                "service": words.name(of: event.service),
            ]
        case .caseAssigned(let event): ["officer": "\(event.officer)"]
        case .caseTransferred(let event): ["office": "\(event.office)"]
        case .caseClockSuspended(let event): ["day": "\(event.suspendedOn)"]
        case .caseClockResumed(let event): ["day": "\(event.resumedOn)"]
        case .caseDocumentAdded(let event):
            ["document": "\(event.kind)", "number": "\(event.document)"]
        case .caseDocumentRejected(let event): ["number": "\(event.document)"]
        case .caseDocumentsRequested(let event):
            ["documents": event.documents.map(\.text).joined(separator: ", ")]
        case .caseFeeAssessed(let event): ["amount": "\(event.amount)"]
        case .caseFeePaid(let event): ["amount": "\(event.amount)"]
        case .caseFeeWaived(let event): ["amount": "\(event.amount)"]
        case .caseFeeRefunded(let event): ["amount": "\(event.amount)"]
        case .opinionRequested(let event):
            ["body": "\(event.body)", "day": "\(event.answerBy)"]
        case .opinionRecorded(let event):
            ["body": "\(event.body)", "stance": event.stance.rawValue]
        default: nil
        }
    }

    private func decision(_ words: Words) -> [String: String] {
        switch self {
        case .decisionProposed(let event):
            [
                "from": event.validFrom?.description ?? "-",
                "through": event.validThrough?.description ?? "-",
                "grounds": (event.grounds ?? []).map(\.text).joined(separator: ", "),
            ]
        case .caseForwarded(let event):
            ["body": words.named(DecidingBodySaying.self, event.body.rawValue)]
        case .caseRefused(let event):
            ["grounds": event.grounds.map(\.text).joined(separator: ", ")]
        case .applicantNotified(let event): ["day": "\(event.notifiedOn)"]
        case .cardIssued(let event): ["permit": "\(event.permit)"]
        case .appealDecided(let event): ["outcome": event.outcome.rawValue]
        case .permitGranted(let event):
            [
                "permit": "\(event.permit)", "from": "\(event.validFrom)",
                "through": "\(event.validThrough)",
            ]
        case .permitCancelled(let event):
            [
                "permit": "\(event.permit)", "day": "\(event.cancelledFrom)",
                "ground": "\(event.ground)",
            ]
        case .permitCardReissued(let event):
            ["permit": "\(event.permit)", "amount": "\(event.fee)"]
        case .stayExtended(let event):
            ["person": "\(event.person)", "day": "\(event.validThrough)"]
        default: [:]
        }
    }
}

extension Words {
    /// Returns what a service is called; its code where nobody has named it.
    func name(of service: Service) -> String { named(ServiceSaying.self, service.text) }
}
