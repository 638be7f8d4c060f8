/// A person's stays with their grounds, and the figures of any day, under one law.
///
/// Grounds are found once, oldest stay first, since an entry uses a visa up; figures rest on them.
public struct StayDerivation: Sendable {
    let file: PersonFile
    let law: LawBook
    let search: GroundSearch
    /// What the file says of every stay alike, asked once for all of them.
    private let nationalities: [Nationalities]
    private let places: [PersonFile.Place]
    /// The stays, oldest first; empty for somebody not registered.
    public let stays: [GroundedStay]

    /// Derives the stays of `file`, which is joined where persons were merged.
    public init(_ file: PersonFile, law: LawBook) {
        self.file = file
        self.law = law
        nationalities = file.nationalities
        places = file.places
        var search = GroundSearch(file, law)
        var stays = file.stays.compactMap { search.grounding($0) }
        let carriers = Carrier.all(of: file)
        if !carriers.isEmpty {
            // Oldest first: what counts of a stay bears on how long a later one lasts by itself.
            for index in stays.indices {
                let stay = stays[index].stay
                guard carriers.contains(where: { $0.touches(stay, file) }),
                    let base = Self.lastDay(byItself: stays[...index], law)
                else { continue }
                stays[index].carriage = Carriage(of: stay, beyond: base, by: carriers, file)
            }
        }
        self.stays = stays
        self.search = search
    }

    /// Returns how the stay stands on `day`; nil for somebody not registered.
    ///
    /// The law of the day of entry governs a stay (the agreements speak of entries from a day on);
    /// a counter that looks back counts stays entered since the law has had it.
    public func figures(on day: Day, trace: inout some DerivationTrace) -> StayFigures? {
        figures(of: stays.lastIndex { $0.stay.covers(day) }, on: day, trace: &trace)
    }

    /// Returns what is counted of the stay at `index` of `stays` through `day`, one of its days, without
    /// the terms that run beside it; nil for a citizen.
    func counted(ofStay index: Int, on day: Day) -> CountedStay? {
        let stay = stays[index]
        guard stay.ground != .citizen else { return nil }
        var trace = NoDerivation()
        return counted(stay.ground, index, on: day, stay.nationality, trace: &trace)
    }

    /// Returns the visa in force on `day` whose entries are used up; nil if there is none.
    func exhaustedVisa(on day: Day) -> VisaName? { search.exhaustedVisa(on: day)?.name }

    /// Returns how many entries were made on the visa.
    public func entriesUsed(of visa: VisaName) -> Int { search.entriesUsed(of: visa) }

    /// Returns the days counted under `visa` through `day`, of the stays entered on it.
    func daysUsed(of visa: Visa, among stays: [GroundedStay], on day: Day) -> Int {
        guard let countable = Countable(.visa(visa), among: stays) else { return 0 }
        var trace = NoDerivation()
        return CountedStay(countable, current: nil, on: day, law: law, trace: &trace).used
    }

    /// Returns the same person's derivation as if whoever is present on `leaving` had left on the day
    /// before it, and had not crossed since.
    func leaving(before leaving: Day) -> StayDerivation {
        StayDerivation(file.leaving(before: leaving), law: law)
    }

    /// Returns what would be counted from an entry on `day` on; nil for somebody not registered.
    func counting(
        from day: Day, trace: inout some DerivationTrace
    ) -> (counted: CountedStay, ground: Ground, nationality: StateCode, proof: Position)? {
        guard let entry = search.entry(on: day, at: nil, with: nil) else { return nil }
        let counted = counted(entry.ground, nil, on: day, entry.nationality, trace: &trace)
        return (counted, entry.ground, entry.nationality, entry.nationalities.position)
    }

    /// Returns how the stay at `index` of `stays` stood on its first day, from which its last lawful
    /// day is reckoned.
    public func figures(ofStay index: Int) -> StayFigures? {
        stays[index].stay.firstDay.flatMap { figures(ofStay: index, on: $0) }
    }

    /// Returns how many of the first stays have the figures they had in `earlier`, which was derived of
    /// the same person under the same law: figures rest on stays up to their own, on nationalities and
    /// on places.
    public func staysUnchanged(since earlier: StayDerivation) -> Int {
        guard nationalities == earlier.nationalities, places == earlier.places else { return 0 }
        return zip(stays, earlier.stays).prefix { $0 == $1 }.count
    }

    /// Returns the day from which whoever entered the stay at `index` as a foreigner is a citizen
    /// through its end; nil for everybody else.
    public func citizen(inStay index: Int) -> Day? {
        let (stay, ground) = (stays[index].stay, stays[index].ground)
        guard ground != .citizen else { return nil }
        guard nationalities.contains(where: \.includeHome) else { return nil }
        let held = nationalities.filter { ($0.from ?? .first) <= stay.lastDay ?? .last }
        // Of two changes of one day the later one stands.
        let standing = held.indices.filter { index in
            index == held.count - 1 || held[index].from != held[index + 1].from
        }
        return standing.reversed().prefix { held[$0].includeHome }.last.flatMap { held[$0].from }
    }

    /// Says whether the person has the nationality of this state on `day`.
    func isCitizen(on day: Day) -> Bool {
        HomeState.code != nil
            && nationalities.last { ($0.from ?? .first) <= day }?.includeHome == true
    }

    /// Returns how the stay at `index` of `stays` stood on `day`, which is one of its days.
    public func figures(ofStay index: Int, on day: Day) -> StayFigures? {
        var trace = NoDerivation()
        return figures(of: index, on: day, trace: &trace)
    }

    /// Returns the last registration upon a place of stay in the stay at `index` of `stays`; nil if
    /// there is none.
    public func place(ofStay index: Int) -> PersonFile.Place? {
        place(in: stays[index].stay, by: .last)
    }

    /// Returns the registration upon a place of stay made in `stay` by `day`, the last one of them.
    private func place(in stay: Stay, by day: Day) -> PersonFile.Place? {
        guard !places.isEmpty, let first = stay.firstDay else { return nil }
        return places.filter { first <= $0.from && $0.from <= min(day, stay.lastDay ?? .last) }
            .max { ($0.from, $0.position) < ($1.from, $1.position) }
    }

    private func figures(
        of index: Int?, on day: Day, trace: inout some DerivationTrace
    ) -> StayFigures? {
        let current = index.map { stays[$0] }
        guard let entry = entry(of: current, on: day) else { return nil }
        let stay = current?.stay
        // Whoever has become a citizen since the entry stays as one.
        if let home = HomeState.code,
            let held = nationalities.last(where: { ($0.from ?? .first) <= day }), held.includeHome
        {
            trace.note(.nationality(home, provedBy: held.position))
            if let stay { trace.note(.present(stay)) } else { trace.note(.absent(on: day)) }
            trace.note(.citizen(home))
            return StayFigures(citizen: home, on: day, provedBy: held.position)
        }
        trace.note(.nationality(entry.nationality, provedBy: entry.nationalities.position))
        if let stay { trace.note(.present(stay)) } else { trace.note(.absent(on: day)) }
        if entry.ground == .citizen {
            trace.note(.citizen(entry.nationality))
            return StayFigures(
                citizen: entry.nationality, on: day, provedBy: entry.nationalities.position)
        }
        let counted = counted(entry.ground, index, on: day, entry.nationality, trace: &trace)
        let term: RegistrationTerm?
        if case .permit = entry.ground {
            term = nil
        } else {
            term = RegistrationTerm(stay, of: entry.nationality, law, trace: &trace)
        }
        let place = stay.flatMap { self.place(in: $0, by: day) }
        if let place { trace.note(.placeRegistered(place)) }
        return StayFigures(
            nationality: entry.nationality, day: day, stay: stay, rule: counted.rule,
            ground: current?.ground(on: day) ?? entry.ground, visaEntry: current?.visaEntry,
            counters: counted.answer?.perCounter ?? [], binding: counted.answer?.binding,
            used: counted.used, left: counted.left, lastLawfulDay: counted.lastLawfulDay,
            overstayDays: counted.overstayDays, daysBeyond: counted.daysBeyond,
            registerBy: term?.ends, unknownDaysOff: term?.unknown ?? [], place: place,
            carriage: current?.carriage,
            provedBy: Self.eachOnce(
                counted.provedBy
                    + [entry.nationalities.position, place?.position]
                    .compactMap(\.self)),
            provisions: (counted.provisions + (term?.provisions ?? []))
                .sorted { $0.ordinal < $1.ordinal })
    }

    /// Returns the positions in their order, each once.
    private static func eachOnce(_ positions: [Position]) -> [Position] {
        var once: [Position] = []
        once.reserveCapacity(positions.count)
        for position in positions.sorted() where once.last != position { once.append(position) }
        return once
    }

    private func entry(
        of current: GroundedStay?, on day: Day
    ) -> (ground: Ground, nationality: StateCode, nationalities: Nationalities)? {
        if let current { return (current.ground, current.nationality, current.nationalities) }
        return search.entry(on: day, at: nil, with: nil)
    }

    private func counted(
        _ ground: Ground, _ index: Int?, on day: Day, _ nationality: StateCode,
        trace: inout some DerivationTrace
    ) -> CountedStay {
        let current = index.map { stays[$0] }
        switch ground {
        case .visaFree(let regime): trace.note(.provision(regime.provision))
        case .visa(let visa): trace.note(.visa(visa, entry: current?.visaEntry))
        case .permit(let permit): trace.note(.carried(.permit(permit)))
        case .citizen, .none:
            trace.note(.noRegime(nationality, on: current?.stay.firstDay ?? day))
        }
        let known = stays.prefix(index.map { $0 + 1 } ?? stays.count)
        // What carries the stay on is not counted: days are, up to where it begins.
        let counting = min(
            day, max(current?.carriage?.countedThrough ?? day, current?.stay.firstDay ?? day))
        let counted: CountedStay
        if let countable = Countable(ground, among: known) {
            counted = CountedStay(
                countable, current: current?.stay, on: counting, law: law, trace: &trace)
        } else if case .permit(let permit) = ground {
            counted = CountedStay(on: permit, current: current?.stay, on: day)
        } else {
            counted = CountedStay(withoutGround: current?.stay, on: counting)
        }
        guard let current, let carriage = current.carriage else { return counted }
        for carrier in carriage.carriers { trace.note(.carried(carrier)) }
        trace.note(.carriedThrough(carriage.lastLawfulDay))
        return counted.carried(current, on: day)
    }
}

/// The term within which a place of stay is to be registered.
///
/// Migration Code, art. 21.1-21.2; moved off a day that is not a working day.
private struct RegistrationTerm {
    let ends: Day
    let unknown: [ProvisionKey]
    let provisions: [Provision]

    /// Nil where no entry is known from which a term would run, or the law has none.
    init?(
        _ stay: Stay?, of nationality: StateCode, _ law: LawBook,
        trace: inout some DerivationTrace
    ) {
        guard let entry = stay?.entry,
            let term = law.registrationTerm(for: nationality, on: entry.day)
        else { return nil }
        let last = entry.day.adding(term.term)
        let moved = law.movedLastDay(last)
        let unknown = law.unknownDaysOff(around: moved?.day ?? last)
        trace.note(.provision(term.provision))
        trace.note(.termEnds(on: last, unknown: unknown))
        if let moved { trace.note(.lastDayMoved(moved)) }
        ends = moved?.day ?? last
        self.unknown = unknown
        provisions = [term.provision] + (moved?.provisions ?? [])
    }
}

extension PersonFile {
    /// Returns how the person's stay stands on `day` under `law`; nil for somebody not registered.
    public func stayFigures(
        on day: Day, law: LawBook, trace: inout some DerivationTrace
    ) -> StayFigures? {
        StayDerivation(self, law: law).figures(on: day, trace: &trace)
    }

    /// Returns how the person's stay stands on `day` under `law`; nil for somebody not registered.
    public func stayFigures(on day: Day, law: LawBook) -> StayFigures? {
        var trace = NoDerivation()
        return stayFigures(on: day, law: law, trace: &trace)
    }

    /// Returns the file without any crossing on `day` or later, somebody present then having left on the
    /// day before.
    ///
    /// The exit is nobody's record: its position is 0, which no proof cites.
    fileprivate func leaving(before day: Day) -> PersonFile {
        let isPresent = stays.contains {
            ($0.firstDay ?? .last) < day && day <= ($0.lastDay ?? .last)
        }
        let past = keepingCrossings { $0.day < day }
        guard isPresent else { return past }
        let last = Instant(startOf: day).adding(microseconds: -1)
        return past.appending(
            Crossing(direction: .exit, at: last, ground: nil, position: Position(0)))
    }
}

extension StayFigures {
    fileprivate init(citizen nationality: StateCode, on day: Day, provedBy position: Position) {
        self.init(
            nationality: nationality, day: day, stay: nil, rule: .citizen, ground: .citizen,
            visaEntry: nil, counters: [], binding: nil, used: 0, left: nil, lastLawfulDay: nil,
            overstayDays: 0, daysBeyond: 0, registerBy: nil, unknownDaysOff: [], place: nil,
            carriage: nil, provedBy: [position], provisions: [])
    }
}
