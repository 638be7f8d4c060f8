import Casework

extension AuthorityEvent {
    /// What an auditor sees of the event at a glance.
    var facts: [EventFact] {
        switch self {
        case .authorityDemanded(let event): event.facts
        case .officeOpened(let event): event.facts
        case .officeChanged(let event): event.facts
        case .officeClosed(let event): EventFact.facts(("successor", event.successor))
        case .personFileAssigned(let event): EventFact.facts(("office", event.office))
        case .officerRegistered(let event): EventFact.facts(("office", event.office))
        case .officerMoved(let event): EventFact.facts(("office", event.office))
        case .officerSuspended(let event): EventFact.facts(("through", event.through))
        case .officerReinstated, .officerDischarged: []
        case .officerKeyAdded(let event):
            EventFact.facts(("key", event.key), ("validThrough", event.validThrough))
        case .officerKeyRevoked(let event): EventFact.facts(("revokes", event.revokes))
        case .trainingRecorded(let event):
            EventFact.facts(
                ("course", event.course.rawValue), ("validThrough", event.validThrough))
        case .trainingWithdrawn(let event): EventFact.facts(("withdraws", event.withdraws))
        case .roleGranted(let event): event.facts
        case .roleRevoked(let event): EventFact.facts(("revokes", event.revokes))
        case .roleDelegated(let event): event.facts
        case .delegationEnded(let event): EventFact.facts(("ends", event.ends))
        case .actProposed(let event): event.facts
        case .actApproved(let event): EventFact.facts(("approver", event.approver))
        case .actReturned(let event): EventFact.facts(("officer", event.officer))
        }
    }
}

extension AuthorityDemanded {
    fileprivate var facts: [EventFact] {
        EventFact.facts(("signatures", signatures.rawValue), ("office", office))
    }
}

extension OfficeOpened {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("name", name), ("kind", kind.rawValue), ("parent", parent),
            ("territory", EventFact.list(territory)))
    }
}

extension OfficeChanged {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("name", name), ("parent", parent), ("territory", EventFact.list(territory)))
    }
}

extension RoleGranted {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("role", role.rawValue), ("office", office),
            ("services", services?.map(\.text).joined(separator: " ")),
            ("validThrough", validThrough))
    }
}

extension RoleDelegated {
    fileprivate var facts: [EventFact] {
        EventFact.facts(("delegator", delegator), ("grant", grant), ("validThrough", validThrough))
    }
}

extension ActProposed {
    fileprivate var facts: [EventFact] {
        EventFact.facts(
            ("proposer", proposer), ("command", command.rawValue), ("approveBy", approveBy))
    }
}
