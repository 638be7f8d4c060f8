import Casework

/// A provision, with the days on which it is in force.
struct NaiveProvision {
    let value: String
    let ordinal: Int
    let from: Int
    let through: Int
    /// The counters it names; empty for a provision about anything else.
    let counters: [NaiveCounter]

    init(_ event: ProvisionEnacted, ordinal: Int) {
        value = event.value
        self.ordinal = ordinal
        from = event.validFrom.number
        through = event.validThrough?.number ?? .max
        counters =
            event.key.text.hasPrefix("stay.visa-free")
            ? event.value.split(separator: " ").map { NaiveCounter(String($0)) } : []
    }
}

/// A counter as the law book writes it, read word by word.
struct NaiveCounter: Equatable {
    let text: String
    let kind: String
    let numbers: [Int]

    init(_ text: String) {
        self.text = text
        let words = text.split(separator: ":")
        kind = String(words[0])
        numbers = words[1].split { $0 == "/" || $0 == "x" }.compactMap { Int($0) }
    }
}

/// What lets somebody stay, as the naive ledger finds it.
struct NaiveGround {
    /// The name as registers write it.
    let name: EntryGround
    let nationality: StateCode
    /// The visa; nil on any other ground.
    var visa: NaiveVisa?
    /// The counters with the first day from which entries count under each.
    var counters: [(counter: NaiveCounter, since: Int)] = []
    /// The key and the place of the provision in the law's history; nil on any other ground.
    var provision: (key: String, ordinal: Int)?

    /// Whether days of a stay on one ground count for a stay on the other.
    func counts(with other: NaiveGround) -> Bool {
        name == other.name && visa?.name == other.visa?.name
            && provision?.key == other.provision?.key
    }
}

/// A visa, with the days on which it is in force.
struct NaiveVisa {
    let name: VisaName
    let entries: Int?
    let stayDays: Int
    let days: Set<Int>
    let position: Position
}

extension NaiveLedger {
    /// Returns the provision that stands on a day: of all that cover it the one enacted last.
    func provision(_ key: String, on day: Int) -> NaiveProvision? {
        laws[key]?.last { $0.from <= day && day <= $0.through }
    }

    /// Whether a day of entry or of exit counts: what the law of `day` says of the key.
    func counts(_ key: String, on day: Int) -> Bool {
        provision(key, on: day)?.value != "does-not-count"
    }

    func regime(_ key: String, _ nationality: StateCode, on day: Int) -> NaiveGround? {
        guard let standing = provision(key, on: day) else { return nil }
        let counters = standing.counters.map { counter in
            var since = day
            while provision(key, on: since - 1)?.counters.contains(counter) == true { since -= 1 }
            return (counter, since)
        }
        return NaiveGround(
            name: .visaFree, nationality: nationality, counters: counters,
            provision: (key, standing.ordinal))
    }

}

extension NaivePerson {
    func visas() -> [NaiveVisa] {
        facts.compactMap { recorded, original in
            guard case .visaRecorded(let first) = ledger.events[original.value - 1].event else {
                return nil
            }
            let name = VisaName(first.person, first.visa)
            var (from, through) = (first.validFrom, first.validThrough)
            var (entries, stayDays) = (first.entries, first.stayDays)
            if case .visaCorrected(let event) = recorded.event {
                (from, through) = (event.validFrom, event.validThrough)
                (entries, stayDays) = (event.entries, event.stayDays)
            }
            var days = Set(from.number...through.number)
            for (other, _) in facts {
                if case .visaCancelled(let event) = other.event, event.visa == name {
                    days = days.filter { $0 < event.cancelledFrom.number }
                }
            }
            return NaiveVisa(
                name: name, entries: entries, stayDays: stayDays, days: days,
                position: recorded.position)
        }
    }

    /// Returns the ground of an entry after the entries on `used` visas; an exit alone takes none.
    func ground(
        on day: Int, at crossing: NaiveCrossing?, used: [VisaName], takesEntry: Bool = true
    ) -> NaiveGround {
        let held = nationalities(on: day)
        if let home = held.first(where: { $0.text == "AZE" }) {
            return NaiveGround(name: .citizen, nationality: home)
        }
        let shown = crossing?.document.flatMap { issuer(of: $0) }
            .flatMap { held.contains($0) ? $0 : nil }
        let usable = visas().filter { visa in
            let isUsedUp = used.filter { $0 == visa.name }.count >= visa.entries ?? .max
            return visa.days.contains(day) && !(takesEntry && isUsedUp)
        }
        let visa = usable.min {
            ($0.days.max() ?? 0, $0.position) < ($1.days.max() ?? 0, $1.position)
        }
        if let visa {
            let counter = NaiveCounter("total:\(visa.stayDays)")
            return NaiveGround(
                name: .visa, nationality: shown ?? held[0], visa: visa,
                counters: [(counter, .min)])
        }
        let place = crossing.flatMap {
            ledger.provision("border.checkpoint.\($0.checkpoint)", on: day)
        }
        for nationality in shown.map({ [$0] }) ?? held {
            var keys = ["stay.visa-free.\(nationality)"]
            if place?.value == "nakhchivan" {
                keys.append("stay.visa-free.nakhchivan.\(nationality)")
            }
            for key in keys {
                if let ground = ledger.regime(key, nationality, on: day) { return ground }
            }
        }
        return NaiveGround(name: .none, nationality: shown ?? held[0])
    }
}
