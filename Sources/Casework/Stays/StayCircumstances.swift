/// What is true of a stay on a day besides its counted days, with nothing that is counted.
public struct StayCircumstances: Equatable, Sendable {
    /// The stay that covers the day, also a citizen's; nil for somebody absent.
    public let stay: Stay?
    /// The nationality under which the person stays, or would enter.
    public let nationality: StateCode
    public let ground: Ground
    /// Where the entry lies; nil for somebody absent, and where no law says it.
    public let territory: Territory?
    /// The entries on the visa of the stay; nil on any other ground.
    public let visaEntries: VisaEntries?
    /// What does not fit together in the stay.
    public let anomalies: [Anomaly]
}

/// The entries on a visa through a day.
public struct VisaEntries: Equatable, Sendable {
    public let used: Int
    /// Nil for any number.
    public let allowed: Int?

    /// How many are left, never negative; nil for any number.
    public var left: Int? { allowed.map { max(0, $0 - used) } }
}

extension StayDerivation {
    /// Returns what is true on `day` of the stay that covers it, or of an entry on it; nil for
    /// somebody not registered.
    public func circumstances(
        on day: Day, trace: inout some DerivationTrace
    ) -> StayCircumstances? {
        guard let current = stays.last(where: { $0.stay.covers(day) }) else {
            return ofEntry(on: day, trace: &trace)
        }
        // Whoever has become a citizen since the entry stays as one.
        let home = file.nationalities(on: day).flatMap { $0.includeHome ? $0 : nil }
        trace.note(.nationalities(home ?? current.nationalities))
        let ground = home == nil ? current.ground(on: day) : .citizen
        if home == nil, let document = decisiveDocument(of: current) {
            trace.note(.documentShown(document))
        }
        if let entry = current.stay.entry, let checkpoint = entry.checkpoint,
            let lies = law.territory(of: checkpoint, on: entry.day)
        {
            trace.note(.entryLies(lies.territory, at: checkpoint, lies.provision))
        }
        if let entry = current.stay.entry, let found = entry.ground {
            trace.note(.groundFound(found, provedBy: entry.position))
        }
        if home == nil, let carriage = current.carriage {
            for permit in carriage.residences where permit.isInForce(on: day) {
                trace.note(.residing(permit))
            }
        }
        let anomalies = current.anomalies(law)
        for anomaly in anomalies { trace.note(.anomaly(anomaly)) }
        return StayCircumstances(
            stay: current.stay,
            nationality: home.flatMap { _ in HomeState.code } ?? current.nationality,
            ground: ground,
            territory: current.territory,
            visaEntries: visaEntries(ground, through: day, trace: &trace),
            anomalies: anomalies)
    }

    private func ofEntry(
        on day: Day, trace: inout some DerivationTrace
    ) -> StayCircumstances? {
        guard let entry = search.entry(on: day, at: nil, with: nil) else { return nil }
        trace.note(.nationalities(entry.nationalities))
        if let last = stays.last(where: { ($0.stay.lastDay ?? .last) < day }) {
            trace.note(.lastSeen(last.stay))
        }
        return StayCircumstances(
            stay: nil, nationality: entry.nationality, ground: entry.ground, territory: nil,
            visaEntries: visaEntries(entry.ground, through: day, trace: &trace), anomalies: [])
    }

    private func visaEntries(
        _ ground: Ground, through day: Day, trace: inout some DerivationTrace
    ) -> VisaEntries? {
        guard case .visa(let visa) = ground else { return nil }
        var used = 0
        for grounded in stays {
            guard case .visa(let other) = grounded.ground, other.name == visa.name,
                let entry = grounded.stay.entry, entry.day <= day, let number = grounded.visaEntry
            else { continue }
            used += 1
            trace.note(.enteredOnVisa(entry, number: number))
        }
        return VisaEntries(used: used, allowed: visa.facts.entries)
    }

    /// The document that was shown, where there are several nationalities and one of them issued it.
    private func decisiveDocument(of grounded: GroundedStay) -> PersonFile.Document? {
        guard grounded.nationalities.codes.count > 1, !grounded.nationalities.includeHome,
            let name = grounded.stay.entry?.document
        else { return nil }
        return file.documents.first {
            $0.name == name && grounded.nationalities.codes.contains($0.issuer)
        }
    }
}
