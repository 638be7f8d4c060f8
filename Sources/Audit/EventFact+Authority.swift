import Casework

extension AuthorityEvent {
    /// What an auditor sees of the event at a glance.
    var facts: [EventFact] {
        switch self {
        case .authorityDemanded(let event):
            EventFact.facts(("signatures", event.signatures.rawValue), ("office", event.office))
        case .officeOpened(let event):
            EventFact.facts(
                ("name", event.name), ("kind", event.kind.rawValue), ("parent", event.parent),
                ("territory", EventFact.list(event.territory)))
        case .officeChanged(let event):
            EventFact.facts(
                ("name", event.name), ("parent", event.parent),
                ("territory", EventFact.list(event.territory)))
        case .officeClosed(let event): EventFact.facts(("successor", event.successor))
        case .personFileAssigned(let event): EventFact.facts(("office", event.office))
        case .actProposed(let event):
            EventFact.facts(
                ("proposer", event.proposer), ("command", event.command.rawValue),
                ("approveBy", event.approveBy))
        case .actApproved(let event): EventFact.facts(("approver", event.approver))
        case .actReturned(let event): EventFact.facts(("officer", event.officer))
        case .roleGranted, .roleRevoked, .roleDelegated, .delegationEnded: roleFacts
        case .officerRegistered, .officerMoved, .officerSuspended, .officerReinstated,
            .officerDischarged, .officerKeyAdded, .officerKeyRevoked, .trainingRecorded,
            .trainingWithdrawn:
            officerFacts
        }
    }

    private var roleFacts: [EventFact] {
        switch self {
        case .roleGranted(let event):
            EventFact.facts(
                ("role", event.role.rawValue), ("office", event.office),
                ("services", event.services?.map(\.rawValue).joined(separator: " ")),
                ("validThrough", event.validThrough))
        case .roleRevoked(let event): EventFact.facts(("revokes", event.revokes))
        case .roleDelegated(let event):
            EventFact.facts(
                ("delegator", event.delegator), ("grant", event.grant),
                ("validThrough", event.validThrough))
        case .delegationEnded(let event): EventFact.facts(("ends", event.ends))
        default: []
        }
    }

    private var officerFacts: [EventFact] {
        switch self {
        case .officerRegistered(let event): EventFact.facts(("office", event.office))
        case .officerMoved(let event): EventFact.facts(("office", event.office))
        case .officerSuspended(let event): EventFact.facts(("through", event.through))
        case .officerKeyAdded(let event):
            EventFact.facts(("key", event.key), ("validThrough", event.validThrough))
        case .officerKeyRevoked(let event): EventFact.facts(("revokes", event.revokes))
        case .trainingRecorded(let event):
            EventFact.facts(
                ("course", event.course.rawValue), ("validThrough", event.validThrough))
        case .trainingWithdrawn(let event): EventFact.facts(("withdraws", event.withdraws))
        default: []
        }
    }
}
