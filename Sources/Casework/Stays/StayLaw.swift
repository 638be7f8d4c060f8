/// The counters under which citizens of a state stay without a visa.
public struct VisaFreeRegime: Equatable, Sendable {
    public let provision: Provision
    public let state: StateCode
    /// All hold at once; the strictest binds.
    public let counters: [Counter]
    /// From which day on entries count under each counter, in the same order: the first day since
    /// when the law has had the counter without a break.
    public let since: [Day]
    /// The only part of the country in which it holds; nil for all of it.
    public let territory: Territory?
}

extension LawBook {
    /// Returns the regime for citizens of `state` who enter on `day`; nil if they need a visa.
    ///
    /// With a `territory` the regime that holds in that part of the country only.
    public func visaFreeRegime(
        for state: StateCode, on day: Day, in territory: Territory? = nil
    ) -> VisaFreeRegime? {
        guard case .visaFree(let regime) = visaFreeGround(for: state, on: day, in: territory) else {
            return nil
        }
        return regime
    }

    /// Returns the ground that the regime is for whoever enters on `day`; nil if there is none.
    func visaFreeGround(
        for state: StateCode, on day: Day, in territory: Territory? = nil
    ) -> Ground? {
        guard let regime = border.regime(for: state, in: territory),
            let index = regime.enactments.lastIndex(where: { $0.isInForce(on: day) })
        else { return nil }
        if let steady = regime.steady { return steady }
        let provision = regime.enactments[index]
        guard case .counters(let counters) = provision.value else { return nil }
        let since = counters.map { firstDay(of: $0, in: provision.enacted.key, before: day) }
        return .visaFree(
            VisaFreeRegime(
                provision: provision, state: state, counters: counters, since: since,
                territory: territory))
    }

    /// Returns the first day since when provisions of `key` have held `counter` without a break
    /// through `day`.
    private func firstDay(of counter: Counter, in key: ProvisionKey, before day: Day) -> Day {
        var since = day
        var judged = day
        while let provision = provision(key, on: judged),
            case .counters(let counters) = provision.value, counters.contains(counter)
        {
            since = firstDay(of: provision, through: judged)
            guard since > .first else { break }
            judged = since.adding(days: -1)
        }
        return since
    }

    /// Returns the term for registering the place of stay of somebody who entered on `day`.
    ///
    /// The term runs from the day after the entry (Civil Procedure Code, art. 128.3, by analogy).
    public func registrationTerm(
        for state: StateCode, on day: Day
    ) -> (term: Period, provision: Provision)? {
        for key in [ProvisionKey.registrationTerm(state), .registrationTerm] {
            if let provision = provision(key, on: day), case .term(let term) = provision.value {
                return (term, provision)
            }
        }
        return nil
    }

    /// Returns in which part of the country the crossing point lies; nil for one that is not open on
    /// `day`.
    public func territory(
        of checkpoint: CheckpointCode, on day: Day
    ) -> (territory: Territory, provision: Provision)? {
        let enactments = border.provisions(of: checkpoint)
        guard let provision = enactments.last(where: { $0.isInForce(on: day) }),
            case .territory(let territory) = provision.value
        else { return nil }
        return (territory, provision)
    }

    /// Returns the part of the country alone: most who ask cite no provision.
    func part(with checkpoint: CheckpointCode, on day: Day) -> Territory? {
        let enactments = border.provisions(of: checkpoint)
        guard let index = enactments.lastIndex(where: { $0.isInForce(on: day) }),
            case .territory(let territory) = enactments[index].value
        else { return nil }
        return territory
    }

    /// Returns the crossing points open on `day`, sorted; empty for a book that names none.
    public func checkpoints(on day: Day) -> [CheckpointCode] {
        keys.compactMap { key in
            key.checkpoint.flatMap { territory(of: $0, on: day) == nil ? nil : $0 }
        }
    }

    /// Returns whether the law on `day` says that what `key` names counts; nil if it says nothing.
    func counts(_ key: ProvisionKey, on day: Day) -> (counts: Bool, provision: Provision)? {
        guard let provision = provision(key, on: day), case .counts(let counts) = provision.value
        else { return nil }
        return (counts, provision)
    }
}
