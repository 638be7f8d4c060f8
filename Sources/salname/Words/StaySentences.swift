import Casework

/// Rules and figures of a stay, in words.
struct StaySentences {
    let words: Words

    /// Returns what a counter allows, as `90 days per stay`.
    func sentence(_ counter: Counter) -> String {
        switch counter {
        case .perStay(let limit): words(.counterPerStay, ["limit": "\(limit)"])
        case .perCalendarYear(let limit): words(.counterCalendarYear, ["limit": "\(limit)"])
        case .rolling(let limit, let window):
            words(.counterRolling, ["limit": "\(limit)", "window": "\(window)"])
        case .visitsPerYear(let count, let limitEach):
            words(.counterVisits, ["count": "\(count)", "limit": "\(limitEach)"])
        case .total(let limit): words.say(StaySaying.counterTotal, ["limit": "\(limit)"])
        }
    }

    /// Returns what all counters of a rule allow together.
    func sentence(_ counters: [Counter]) -> String {
        counters.map { sentence($0) }.joined(separator: "; ")
    }

    /// Returns the rule, as `visa-free, 90 days per stay`.
    func sentence(_ rule: StayRule) -> String {
        switch rule {
        case .visaFree(let counters):
            ([words(.ruleVisaFree)] + counters.map { sentence($0) }).joined(separator: ", ")
        case .visa(let visa):
            words.say(
                StaySaying.ruleVisa,
                [
                    "visa": "\(visa.name)", "kind": visa.facts.kind.rawValue,
                    "days": "\(visa.facts.stayDays)", "through": "\(visa.lastDay)",
                ])
        case .permit(let permit): words.say(StaySaying.rulePermit, values(of: permit))
        case .none: words(.ruleNone)
        case .citizen: words(.ruleCitizen)
        }
    }

    /// What is said of something that carries a stay on, with the events that prove it.
    typealias Clause = (phrase: StaySaying, values: [String: String], positions: [Position])

    /// Returns what is said of `carrier`; of an application also that it was settled.
    func clauses(of carrier: Carrier) -> [Clause] {
        switch carrier {
        case .permit(let permit):
            let phrase: StaySaying =
                permit.service == .stayExtension ? .explainExtension : .explainPermit
            return [(phrase, values(of: permit), permit.positions)]
        case .application(let application):
            var values = [
                "case": application.id.text, "service": words.name(of: application.service),
                "day": "\(application.lodgedOn)",
            ]
            let accepted: Clause = (.explainApplication, values, [application.position])
            guard let settledAt = application.settledAt, let day = application.settledOn else {
                return [accepted]
            }
            values["day"] = "\(day)"
            return [accepted, (.explainSettled, values, [settledAt])]
        case .announced(let extended):
            let values = [
                "announcement": extended.announcement.text, "from": "\(extended.from)",
                "through": "\(extended.through)",
            ]
            return [(.explainAnnounced, values, [extended.position])]
        }
    }

    /// What a sentence about a permit says of it.
    func values(of permit: PersonFile.Permit) -> [String: String] {
        [
            "permit": permit.id.text, "service": words.name(of: permit.service),
            "from": "\(permit.from)", "through": "\(permit.lastDay)",
        ]
    }

    /// Returns where the lawful days end.
    func end(of figures: StayFigures) -> String? {
        if figures.rule == .citizen { return nil }
        if let day = figures.lastLawfulDay { return words(.lastLawfulOn, ["day": "\(day)"]) }
        if let pending = figures.carriage?.pending {
            return words.say(StaySaying.whilePending, ["case": pending.id.text])
        }
        if figures.rule == .none { return words(.noLastLawful) }
        let isUnlimited = figures.counters.allSatisfy { $0.lawful == .unlimited }
        return words(isUnlimited && figures.daysBeyond == 0 ? .neverReached : .noLastLawful)
    }

    /// Returns since when the person has stayed too long; nil for a lawful stay.
    func overstay(of figures: StayFigures) -> String? {
        guard let entered = figures.stay?.firstDay else {
            guard figures.overstayDays > 0 else { return nil }
            return words(.usedUp, ["days": "\(figures.overstayDays)"])
        }
        guard figures.daysBeyond > 0 else { return nil }
        let first = figures.lastLawfulDay?.adding(days: 1) ?? entered
        return words(.overstayedSince, ["days": "\(figures.daysBeyond)", "day": "\(first)"])
    }
}

extension StayRule {
    /// The binding counter as the law book writes it; `none` and `citizen` where there is none.
    func name(binding index: Int?) -> String {
        switch self {
        case .visaFree(let counters): index.map { counters[$0].description } ?? "none"
        case .visa(let visa): "total:\(visa.facts.stayDays)"
        case .permit(let permit): permit.id.text
        case .none: "none"
        case .citizen: "citizen"
        }
    }
}
