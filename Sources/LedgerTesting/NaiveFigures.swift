public import Casework

/// What the naive ledger says of a person on a day, or of a stay on its last.
public struct NaiveFigures: Equatable, Sendable {
    public var nationality: StateCode
    public var ground: EntryGround
    public var visa: VisaName?
    public var provision: Int?
    /// The first day of the stay that covers the day; nil for somebody absent.
    public var entered: Day?
    /// Days used under each counter.
    public var usedUnder: [Int] = []
    public var used = 0
    /// Nil for a citizen.
    public var left: Int?
    public var lastLawfulDay: Day?
    public var isUnlimited = false
    public var overstayDays = 0
    public var daysBeyond = 0
    /// The kinds of the counters, for a test that looks whether all were drawn.
    public var kinds: [String] = []

    public init(nationality: StateCode, ground: EntryGround) {
        self.nationality = nationality
        self.ground = ground
    }
}

/// A stay of the naive ledger, as a register shows it.
public struct NaiveStay: Equatable, Sendable {
    public var figures: NaiveFigures
    public var enteredOn: Day?
    /// Whether the person became a citizen during the stay, and is one at its end.
    public var isNaturalised: Bool
    public var leftOn: Day?
    public var registerBy: Day?
    public var registeredOn: Day?
}

/// A stay being judged: days are marked in sets and counted.
private struct Judged {
    var visit: NaiveVisit
    let ground: NaiveGround
}

extension NaivePerson {
    /// No limit that is drawn is reached later, if it is reached at all.
    private static let horizon = 200

    private func judged() -> [Judged] {
        var used: [VisaName] = []
        return visits().map { visit in
            let ground = ground(
                on: visit.first, at: visit.entry, used: used,
                takesEntry: visit.entry != nil)
            if visit.entry != nil, let visa = ground.visa { used.append(visa.name) }
            return Judged(visit: visit, ground: ground)
        }
    }

    /// Returns how the person stands on `day`, present or about to enter.
    public func figures(on day: Day) -> NaiveFigures {
        if let home = nationalities(on: day.number).first(where: { $0.text == "AZE" }) {
            return NaiveFigures(nationality: home, ground: .citizen)
        }
        let all = judged()
        if let index = all.lastIndex(where: { $0.visit.covers(day.number) }) {
            return figures(Array(all[...index]), on: day.number, isPresent: true)
        }
        let before = all.filter { $0.visit.first <= day.number }
        let used = before.filter { $0.visit.entry != nil }.compactMap(\.ground.visa?.name)
        let ground = ground(on: day.number, at: nil, used: used)
        let visit = NaiveVisit(entry: nil, exit: nil, first: day.number, last: nil)
        return figures(
            before + [Judged(visit: visit, ground: ground)], on: day.number, isPresent: false)
    }

    /// Returns the stays, each as it stood on its first day.
    public func stays() -> [NaiveStay] {
        let all = judged()
        return all.indices.map { index in
            let visit = all[index].visit
            var figures = figures(Array(all[...index]), on: visit.first, isPresent: true)
            let end = visit.last ?? visit.first + 2 * Self.horizon
            var foreignOn = end
            while nationalities(on: foreignOn).contains(where: { $0.text == "AZE" }) {
                foreignOn -= 1
                if foreignOn < visit.first { break }
            }
            // The last day in the stay on which the person was no citizen, if others follow.
            let isNaturalised = figures.ground != .citizen && foreignOn < end
            let lawful = figures.lastLawfulDay?.number ?? visit.first - 1
            if isNaturalised, foreignOn <= lawful { figures.isUnlimited = true }
            let places = facts.compactMap { recorded, _ -> Int? in
                guard case .placeOfStayRegistered(let place) = recorded.event else { return nil }
                let day = place.registeredFrom.number
                return visit.covers(day) ? day : nil
            }
            let isCitizen = figures.ground == .citizen
            return NaiveStay(
                figures: figures, enteredOn: visit.entry?.at.day,
                isNaturalised: isNaturalised, leftOn: visit.last.map { Day(clamping: $0) },
                registerBy: isCitizen ? nil : registerBy(visit, figures.nationality),
                registeredOn: isCitizen ? nil : places.max().map { Day(clamping: $0) })
        }
    }

    /// The terms drawn are of days, and no calendar moves them.
    private func registerBy(_ visit: NaiveVisit, _ nationality: StateCode) -> Day? {
        guard let entry = visit.entry,
            let law = ledger.provision("stay.registration.term.\(nationality)", on: entry.day)
                ?? ledger.provision("stay.registration.term", on: entry.day),
            let days = Int(law.value.dropFirst().dropLast())
        else { return nil }
        return Day(clamping: entry.day + days)
    }

    /// The last of `stays` is the one asked about.
    private func figures(_ stays: [Judged], on day: Int, isPresent: Bool) -> NaiveFigures {
        let current = stays[stays.count - 1]
        let ground = current.ground
        let first = current.visit.first
        var figures = NaiveFigures(nationality: ground.nationality, ground: ground.name)
        figures.visa = ground.visa?.name
        figures.provision = ground.provision?.ordinal
        figures.entered = isPresent ? Day(clamping: first) : nil
        figures.kinds = ground.counters.map(\.counter.kind)
        if ground.name == .citizen {
            figures.entered = nil
            return figures
        }
        guard !ground.counters.isEmpty else {
            figures.left = 0
            figures.used = isPresent ? day - first + 1 : 0
            (figures.overstayDays, figures.daysBeyond) = (figures.used, figures.used)
            return figures
        }
        let count = NaiveCount(stays.filter { $0.ground.counts(with: ground) }.map(\.visit), ledger)
        let usages = ground.counters.map { count.usage($0, on: day, isPresent: isPresent) }
        figures.usedUnder = usages.map(\.used)
        let lefts = usages.map { max(0, $0.limit - $0.used) }
        let binding = usages.indices.min {
            (lefts[$0], usages[$0].limit - usages[$0].used, $0)
                < (lefts[$1], usages[$1].limit - usages[$1].used, $1)
        }
        figures.used = usages[binding ?? 0].used
        figures.left = lefts[binding ?? 0]
        if let visa = ground.visa {
            let open = visa.days.filter { $0 > day || (!isPresent && $0 == day) }.count
            figures.left = min(figures.left ?? 0, open)
        }
        figures.overstayDays = usages.map { max(0, $0.used - $0.limit) }.max() ?? 0
        let lawful = (first..<first + Self.horizon).prefix { judged in
            (ground.visa?.days.contains(judged) ?? true)
                && ground.counters.allSatisfy { count.isLawful($0, staying: judged) }
        }
        figures.isUnlimited = lawful.count == Self.horizon
        figures.lastLawfulDay =
            figures.isUnlimited ? nil : lawful.last.map { Day(clamping: $0) }
        if isPresent, !figures.isUnlimited {
            figures.daysBeyond = Set(first...day).subtracting(lawful).count
        }
        return figures
    }
}

/// Days of the stays that count together, the last one being asked about.
private struct NaiveCount {
    let visits: [NaiveVisit]
    let countsEntry: Bool
    let countsExit: Bool

    /// The law of the day of entry says which days count.
    init(_ visits: [NaiveVisit], _ ledger: NaiveLedger) {
        self.visits = visits
        let entered = visits[visits.count - 1].first
        countsEntry = ledger.counts("stay.counting.entry-day", on: entered)
        countsExit = ledger.counts("stay.counting.exit-day", on: entered)
    }

    private func marked(_ visit: NaiveVisit, through day: Int) -> Set<Int> {
        guard visit.first <= day else { return [] }
        var days = Set(visit.first...min(day, visit.last ?? day))
        if !countsEntry { days.remove(visit.first) }
        if !countsExit, let last = visit.last, last <= day { days.remove(last) }
        return days
    }

    private func year(_ day: Int) -> Int { Day(clamping: day).year }

    /// Who is not present has used nothing yet in the stay that would begin.
    func usage(
        _ held: (counter: NaiveCounter, since: Int), on day: Int, isPresent: Bool
    ) -> (used: Int, limit: Int) {
        let present = isPresent ? visits : visits.dropLast()
        return usage(held, of: present, current: isPresent ? visits.last : nil, on: day)
    }

    /// Whether `judged` is lawful for somebody who, since the last entry, has not left before it.
    func isLawful(_ held: (counter: NaiveCounter, since: Int), staying judged: Int) -> Bool {
        let last = visits[visits.count - 1]
        let stay = NaiveVisit(
            entry: last.entry, exit: nil, first: last.first, last: countsExit ? nil : judged)
        let (used, limit) = usage(
            held, of: visits.dropLast() + [stay], current: stay, on: judged)
        if held.counter.kind == "visits-per-year", limit == 0 { return false }
        return used <= limit
    }

    private func usage(
        _ held: (counter: NaiveCounter, since: Int), of visits: [NaiveVisit],
        current: NaiveVisit?, on day: Int
    ) -> (used: Int, limit: Int) {
        let (kind, numbers) = (held.counter.kind, held.counter.numbers)
        let counted = visits.filter { $0.first >= held.since }
        let all = counted.reduce(into: Set<Int>()) { $0.formUnion(marked($1, through: day)) }
        let inStay = current.map { marked($0, through: day).count } ?? 0
        switch kind {
        case "per-stay": return (inStay, numbers[0])
        case "total": return (all.count, numbers[0])
        case "calendar-year": return (all.count { year($0) == year(day) }, numbers[0])
        case "rolling": return (all.count { day - numbers[1] < $0 }, numbers[0])
        default:
            let asked = current?.first ?? day
            let made = counted.count { year($0.first) == year(asked) }
            let place = current == nil ? made + 1 : made
            return (inStay, place <= numbers[0] ? numbers[1] : 0)
        }
    }
}
