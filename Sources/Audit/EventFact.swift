import Casework

/// One clear fact of a payload; never anything that is sealed.
public struct EventFact: Equatable, Sendable {
    /// The name of the field, as in the event's schema.
    public let name: String
    public let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Returns what an auditor sees of `event` at a glance.
    ///
    /// Sex and year of birth stand in clear for the rules and figures; a list has no need of them.
    static func all(of event: Event) -> [EventFact] {
        switch event {
        case .ledgerFounded(let event): facts(("origin", event.origin), ("lawBook", event.lawBook))
        case .clockJumpAccepted(let event): facts(("last", event.last))
        case .provisionEnacted(let event):
            facts(
                ("key", event.key), ("value", event.value), ("validThrough", event.validThrough),
                ("confidence", event.confidence.rawValue))
        case .personRegistered, .personNameChanged, .personNationalitiesChanged,
            .personRegistrationCorrected, .personDocumentAdded, .personDocumentCorrected,
            .personsMerged, .personsUnmerged, .recordAnnulled:
            person(event)
        case .visaRecorded, .visaCorrected, .visaCancelled, .borderCrossed, .crossingCorrected,
            .entryRefused, .crossingUnmatched, .crossingAssigned, .unmatchedCrossingDismissed,
            .placeOfStayRegistered:
            movement(event)
        case .authority(let event): event.facts
        case .casework(let event): event.facts
        }
    }

    private static func person(_ event: Event) -> [EventFact] {
        if case .personRegistered(let event) = event {
            return facts(
                ("nationality", event.nationality), ("distinctFrom", list(event.distinctFrom)))
        }
        if case .personRegistrationCorrected(let event) = event {
            return facts(("corrects", event.corrects), ("nationality", event.nationality))
        }
        if case .personNationalitiesChanged(let event) = event {
            return facts(("nationalities", list(event.nationalities)))
        }
        if case .personDocumentAdded(let event) = event {
            return facts(
                ("document", event.document), ("kind", event.kind.rawValue),
                ("issuer", event.issuer), ("validThrough", event.validThrough))
        }
        if case .personDocumentCorrected(let event) = event {
            return facts(
                ("corrects", event.corrects), ("kind", event.kind.rawValue),
                ("issuer", event.issuer), ("validThrough", event.validThrough))
        }
        if case .personsMerged(let event) = event {
            return facts(("kept", event.kept), ("duplicate", event.duplicate))
        }
        if case .personsUnmerged(let event) = event {
            return facts(
                ("kept", event.kept), ("duplicate", event.duplicate), ("merge", event.merge))
        }
        if case .recordAnnulled(let event) = event { return facts(("annuls", event.annuls)) }
        return []
    }

    private static func movement(_ event: Event) -> [EventFact] {
        switch event {
        case .visaRecorded(let event):
            facts(
                ("visa", VisaName(event.person, event.visa)), ("kind", event.kind.rawValue),
                ("form", event.form.rawValue), ("entries", event.entries),
                ("validThrough", event.validThrough), ("stayDays", event.stayDays))
        case .visaCorrected(let event):
            facts(
                ("corrects", event.corrects), ("kind", event.kind.rawValue),
                ("entries", event.entries), ("validFrom", event.validFrom),
                ("validThrough", event.validThrough), ("stayDays", event.stayDays))
        case .visaCancelled(let event): facts(("visa", event.visa))
        case .borderCrossed(let event):
            facts(
                ("direction", event.direction.rawValue), ("checkpoint", event.checkpoint),
                ("document", event.document), ("ground", event.ground?.rawValue),
                ("visa", event.visa))
        case .crossingCorrected(let event):
            facts(
                ("corrects", event.corrects), ("direction", event.direction.rawValue),
                ("checkpoint", event.checkpoint), ("document", event.document),
                ("ground", event.ground?.rawValue), ("visa", event.visa))
        case .crossingAssigned(let event):
            facts(
                ("unmatched", event.unmatched), ("direction", event.direction.rawValue),
                ("checkpoint", event.checkpoint), ("ground", event.ground?.rawValue))
        case .entryRefused(let event):
            facts(("checkpoint", event.checkpoint), ("reason", event.reason.rawValue))
        case .crossingUnmatched(let event):
            facts(
                ("direction", event.direction.rawValue), ("checkpoint", event.checkpoint),
                ("reason", event.reason.rawValue), ("candidates", list(event.candidates)))
        case .unmatchedCrossingDismissed(let event): facts(("unmatched", event.unmatched))
        case .placeOfStayRegistered(let event): facts(("validThrough", event.validThrough))
        case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .personRegistered,
            .personNameChanged, .personNationalitiesChanged, .personRegistrationCorrected,
            .personDocumentAdded, .personDocumentCorrected, .personsMerged, .personsUnmerged,
            .recordAnnulled, .authority, .casework:
            []
        }
    }

    /// Returns the facts that are there, in order.
    static func facts(_ facts: (String, (any CustomStringConvertible)?)...) -> [EventFact] {
        facts.compactMap { name, value in value.map { EventFact(name, $0.description) } }
    }

    static func list(_ codes: [some Code]?) -> String? {
        codes.flatMap { $0.isEmpty ? nil : $0.map(\.text).joined(separator: " ") }
    }
}
