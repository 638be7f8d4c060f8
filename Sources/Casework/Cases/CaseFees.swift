/// What the law asks for a service, for so many days.
extension ServiceLaw {
    /// Returns the state duty for days `from` through `through`, both inclusive, by applicant, speed and
    /// length; nil where the law has none for that.
    ///
    /// Of the lengths that the law names the shortest counts that is long enough. A service with one duty for
    /// everybody, or none, says so under `fee`.
    public func fee(
        _ applicant: ApplicantCategory, _ speed: CaseSpeed, from: Day?, through: Day?
    ) -> Ruled<Money>? {
        if let from, let through {
            let categories = applicant == .student ? [applicant, .adult] : [applicant]
            for category in categories {
                if let fee = tier(category, speed, from, through) { return fee }
            }
        }
        return amount(.service(service, "fee"))
    }

    /// What a card costs that is made again.
    public var reissueFee: Ruled<Money>? { amount(.service(service, "reissue-fee")) }

    private func tier(
        _ applicant: ApplicantCategory, _ speed: CaseSpeed, _ from: Day, _ through: Day
    ) -> Ruled<Money>? {
        let prefix = ProvisionKey.service(
            service, "fee.\(applicant.rawValue).\(speed.rawValue)"
        ).text
        let tiers = book.keys(under: prefix).compactMap { key -> (end: Day, fee: Ruled<Money>)? in
            guard let length = key.name(under: prefix).flatMap({ Period($0) }),
                let fee = amount(key)
            else { return nil }
            return (from.adding(length).adding(days: -1), fee)
        }
        return tiers.filter { through <= $0.end }.min { $0.end < $1.end }?.fee
    }

    private func amount(_ key: ProvisionKey) -> Ruled<Money>? {
        guard let provision = book.provision(key, on: day), let value = provision.value,
            case .amount(let amount) = value
        else { return nil }
        return Ruled(value: amount, provision: provision)
    }
}

extension LawBook {
    /// Returns the term of an appeal before `instance`, or what `name` says of it, on `day`.
    public func appeal(
        _ instance: AppealInstance, _ name: String? = nil, on day: Day
    ) -> Ruled<Span>? {
        guard let provision = provision(.appeal(instance, name), on: day),
            let value = provision.value, case .span(let span) = value
        else { return nil }
        return Ruled(value: span, provision: provision)
    }

    /// Returns whether an appeal before `instance` holds the decision off; that it does not, where the law
    /// says nothing.
    ///
    /// Administrative Procedure Code, art. 41.1.
    func appealEffect(_ instance: AppealInstance, on day: Day) -> AppealEffect {
        guard let value = provision(.appeal(instance, "effect"), on: day)?.value,
            case .appealEffect(let effect) = value
        else { return .doesNotSuspend }
        return effect
    }

    /// Returns what was enacted after the `count`-th provision and bears on cases of `service`, as it is
    /// cited.
    func enacted(after count: Int, for service: Service) -> [String] {
        guard length > count else { return [] }
        return keys.filter { $0.bears(on: service) }
            .flatMap { history($0) }.filter { $0.ordinal > count }
            .sorted { $0.ordinal < $1.ordinal }.map(\.citation)
    }
}

extension ProvisionKey {
    /// Says whether decisions on cases of `service` may rest on it.
    public func bears(on service: Service) -> Bool {
        ["service.\(service)", "stay", "calendar", "term", "appeal"].contains { isUnder($0) }
    }
}
