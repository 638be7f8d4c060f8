/// The counters under which citizens of a state stay without a visa.
public struct VisaFreeRegime: Equatable, Sendable {
    public let provision: Provision
    /// All hold at once; the strictest binds.
    public let counters: [Counter]
}

extension LawBook {
    /// Returns the regime for citizens of `state` who enter on `day`; nil if they need a visa.
    public func visaFreeRegime(for state: StateCode, on day: Day) -> VisaFreeRegime? {
        guard let provision = provision(.visaFree(state), on: day),
            case .counters(let counters) = provision.value
        else { return nil }
        return VisaFreeRegime(provision: provision, counters: counters)
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

    /// Returns whether the law on `day` says that what `key` names counts; nil if it says nothing.
    func counts(_ key: ProvisionKey, on day: Day) -> (counts: Bool, provision: Provision)? {
        guard let provision = provision(key, on: day), case .counts(let counts) = provision.value
        else { return nil }
        return (counts, provision)
    }
}

extension Provision {
    /// The value, read; nil for a value that this release cannot read.
    public var value: ProvisionValue? { ProvisionValue(enacted.value, for: enacted.key) }
}
