public import Casework

extension Explanation.Value {
    /// Picks `field` out of what the rule says.
    init(
        of field: Explanation.Field, in figures: StayFigures, _ circumstances: StayCircumstances
    ) {
        let isCounted = figures.rule != .citizen
        switch field {
        case .daysUsed: self = isCounted ? .days(figures.used) : .none
        case .daysLeft: self = figures.left.map { .days($0) } ?? .none
        case .lastLawfulDay: self = figures.lastLawfulDay.map { .day($0) } ?? .none
        case .overstayDays: self = isCounted ? .days(figures.overstayDays) : .none
        case .registerBy: self = figures.registerBy.map { .day($0) } ?? .none
        case .placeRegistered: self = figures.place.map { .day($0.from) } ?? .none
        case .present: self = .presence(circumstances.stay != nil)
        case .ground: self = .ground(circumstances.ground.name)
        case .nationality: self = .nationality(circumstances.nationality)
        case .visaEntriesLeft:
            guard let entries = circumstances.visaEntries else {
                self = .none
                return
            }
            self = entries.left.map { .entries($0) } ?? .unlimited
        case .territory: self = circumstances.territory.map { .territory($0) } ?? .none
        case .anomaly:
            let kinds = circumstances.anomalies.map(\.kind)
            self = kinds.isEmpty ? .none : .anomalies(kinds)
        }
    }
}

extension Explanation.Field {
    /// Whether the field comes from counting days.
    var isCounted: Bool {
        switch self {
        case .daysUsed, .daysLeft, .lastLawfulDay, .overstayDays: true
        case .registerBy, .placeRegistered, .present, .ground, .nationality, .visaEntriesLeft,
            .territory, .anomaly:
            false
        }
    }
}

extension Explanation.Field {
    /// Whether the field of somebody absent says what would be true of an entry on the day.
    public var supposesEntry: Bool {
        switch self {
        case .daysUsed, .daysLeft, .lastLawfulDay, .overstayDays, .ground, .nationality,
            .visaEntriesLeft:
            true
        case .registerBy, .placeRegistered, .present, .territory, .anomaly: false
        }
    }
}

extension DerivationStep {
    /// The positions of the events that the step states.
    public var citedPositions: [Position] {
        switch self {
        case .nationality(_, let position): [position]
        case .present(let stay), .lastSeen(let stay): stay.positions
        case .provision(let provision), .entryLies(_, _, let provision): [provision.position]
        case .lastDayMoved(let moved): moved.provisions.map(\.position)
        case .counting(.counted(let presence, _, _, _), let stays):
            stays.indices.contains(presence) ? stays[presence].positions : []
        case .visa(let visa, _): visa.positions
        case .placeRegistered(let place): [place.position]
        case .nationalities(let list): [list.position]
        case .documentShown(let document): [document.position]
        case .groundFound(_, let position): [position]
        case .enteredOnVisa(let entry, _): [entry.position]
        case .anomaly(let anomaly):
            [anomaly.crossing.position]
                + [anomaly.besides?.position, anomaly.provision?.position].compactMap(\.self)
        case .carried(let carrier): carrier.positions
        case .residing(let permit): permit.positions
        case .carriedThrough, .absent, .noRegime, .citizen, .termEnds, .validityEnds, .counting: []
        }
    }

    /// The provisions that the step states.
    public var citedProvisions: [Provision] {
        switch self {
        case .provision(let provision), .entryLies(_, _, let provision): [provision]
        case .lastDayMoved(let moved): moved.provisions
        case .anomaly(let anomaly): [anomaly.provision].compactMap(\.self)
        case .nationality, .present, .absent, .visa, .validityEnds, .placeRegistered, .noRegime,
            .citizen, .termEnds, .counting, .nationalities, .documentShown, .lastSeen,
            .groundFound, .enteredOnVisa, .carried, .carriedThrough, .residing:
            []
        }
    }

    /// Whether the step is on the way to `field`: the term for registering has nothing to do with
    /// counted days, nor these with it.
    func matters(to field: Explanation.Field, in figures: StayFigures) -> Bool {
        switch self {
        case .present, .absent: true
        case .nationality: field.isCounted || field == .registerBy || field == .ground
        case .citizen: field != .nationality && field != .present && field != .territory
        case .provision(let provision): provision.matters(to: field)
        case .termEnds, .lastDayMoved: field == .registerBy
        case .noRegime: field.isCounted || field == .ground || field == .anomaly
        case .visa: field.isCounted || field == .ground || field == .visaEntriesLeft
        case .validityEnds: field == .lastLawfulDay || field == .overstayDays || field == .daysLeft
        case .placeRegistered: field == .registerBy || field == .placeRegistered
        case .counting(let step, _): step.matters(to: field)
        case .nationalities: field == .nationality
        case .documentShown: field == .nationality || field == .ground
        case .lastSeen: field == .present
        case .entryLies: field == .territory || field == .ground && figures.ground.isLimited
        case .groundFound: field == .ground
        case .enteredOnVisa: field == .visaEntriesLeft
        case .anomaly: field == .anomaly
        case .carried: field == .lastLawfulDay || field == .overstayDays || field == .daysLeft
        case .carriedThrough:
            field == .lastLawfulDay || field == .overstayDays || field == .daysLeft
        case .residing: field == .ground
        }
    }
}

extension Ground {
    /// Whether the ground holds in a part of the country only.
    fileprivate var isLimited: Bool {
        if case .visaFree(let regime) = self { regime.territory != nil } else { false }
    }
}

extension Provision {
    fileprivate func matters(to field: Explanation.Field) -> Bool {
        switch value {
        case .term: field == .registerBy
        case .counters: field.isCounted || field == .ground
        case .counts, .territory, .fixedDay, .feastDays, .weekend, .swap, .moves, nil:
            field.isCounted
        case .span, .documents, .amount, .applies, .textOf, .decides, .opinion, .hands,
            .appealEffect, .announcement:
            false
        }
    }
}

extension StayStep {
    fileprivate func matters(to field: Explanation.Field) -> Bool {
        switch self {
        case .entryDayDoesNotCount, .exitDayDoesNotCount, .window, .counted, .visits, .used,
            .binds:
            field.isCounted
        case .rolledOut, .beginsAnew, .lastLawful, .notLawful, .neverReached:
            field == .lastLawfulDay || field == .overstayDays
        }
    }
}
