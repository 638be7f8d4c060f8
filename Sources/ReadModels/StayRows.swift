import Casework

extension StayRow {
    /// The row of the stay at `index`, whose figures are given.
    init(
        _ derivation: StayDerivation, _ index: Int, _ figures: StayReckoning, of person: PersonID
    ) {
        let grounded = derivation.stays[index]
        let stay = grounded.stay
        let place = grounded.ground == .citizen ? nil : derivation.place(ofStay: index)
        var last = StayRow.lastLawfulDay(
            figures.lastLawfulDay, grounded, isUnlimited: figures.isOpen)
        // Whoever becomes a citizen in time does not overstay any more.
        if let from = derivation.citizen(inStay: index), let day = last, from <= day.adding(days: 1)
        {
            last = nil
        }
        var provision: Int?
        var visa: VisaName?
        switch grounded.ground {
        case .visaFree(let regime): provision = regime.provision.ordinal
        case .visa(let held): visa = held.name
        case .citizen, .permit, .none: break
        }
        let residence = grounded.residence
        self.init(
            person: person, number: index + 1, nationality: grounded.nationality,
            ground: grounded.ground.name, visa: visa, provision: provision,
            enteredOn: stay.entry?.day, leftOn: stay.lastDay, isOpen: stay.lastDay == nil,
            isIncomplete: stay.isIncomplete,
            lastLawfulDay: last, registerBy: figures.registerBy, registeredOn: place?.from,
            entryPosition: stay.entry?.position, exitPosition: stay.exit?.position,
            placePosition: place?.position, permit: residence?.permit.id,
            permitFrom: residence?.from, permitPosition: residence?.permit.position)
    }

    /// The day before the entry stands for a stay of which not even the first day is lawful, so that
    /// the days overstayed are counted from it as from any other.
    fileprivate static func lastLawfulDay(
        _ day: Day?, _ grounded: GroundedStay, isUnlimited: Bool
    ) -> Day? {
        if isUnlimited { return nil }
        return day ?? grounded.stay.firstDay?.adding(days: -1)
    }
}

extension CounterRow {
    /// The counters of a stay, as they stood on its first day.
    static func all(
        of stay: StayRow, _ figures: StayReckoning, _ grounded: GroundedStay
    ) -> [CounterRow] {
        figures.counters.enumerated().map { place, answer in
            CounterRow(
                person: stay.person, stay: stay.number, place: place + 1,
                counter: answer.counter.description, limit: answer.limit,
                usedOnEntry: answer.used,
                lastLawfulDay: StayRow.lastLawfulDay(
                    answer.lawful.lastDay, grounded, isUnlimited: answer.lawful == .unlimited))
        }
    }
}

extension AnomalyRow {
    static func all(of grounded: GroundedStay, _ person: PersonID, _ law: LawBook) -> [AnomalyRow] {
        grounded.anomalies(law).map { anomaly in
            AnomalyRow(
                position: anomaly.crossing.position, kind: anomaly.kind, person: person,
                day: anomaly.crossing.day)
        }
    }
}

extension WatchRow {
    /// Nil for a stay that is over, and for that of somebody who is or has become a citizen.
    init?(_ stay: StayRow, _ derivation: StayDerivation, _ index: Int) {
        guard stay.isOpen, stay.ground != .citizen, derivation.citizen(inStay: index) == nil,
            let entered = stay.enteredOn,
            let position = stay.entryPosition
        else { return nil }
        self.init(
            person: stay.person, nationality: stay.nationality, ground: stay.ground,
            enteredOn: entered, lastLawfulDay: stay.lastLawfulDay, registerBy: stay.registerBy,
            registeredOn: stay.registeredOn, provedBy: position)
    }
}

extension PresenceRow {
    /// Joins stays that share a day: who leaves and enters again on one day is present once on it.
    ///
    /// From the first day on a permit to reside the days are a row of their own. Stays come oldest first.
    static func all(of stays: [GroundedStay], _ person: PersonID) -> [PresenceRow] {
        let joined = joined(stays, person)
        let residences = stays.compactMap(\.residence)
        guard !residences.isEmpty else { return joined }
        return joined.flatMap { row in
            let first = residences.filter {
                row.firstOn <= $0.from && $0.from <= row.lastOn ?? .last
            }
            .min { $0.from < $1.from }
            return first.map { row.parted(from: $0.from, by: $0.permit.position) } ?? [row]
        }.enumerated().map { $1.numbered($0 + 1) }
    }

    /// Returns the days before `day`, and those from it on, which are a resident's.
    private func parted(from day: Day, by permit: Position) -> [PresenceRow] {
        let before = PresenceRow(
            person: person, number: number, nationality: nationality, ground: ground,
            firstOn: firstOn, lastOn: day.adding(days: -1), firstPosition: firstPosition,
            lastPosition: permit)
        let resident = PresenceRow(
            person: person, number: number, nationality: nationality, ground: .permit,
            firstOn: day, lastOn: lastOn, firstPosition: day == firstOn ? firstPosition : permit,
            lastPosition: lastPosition)
        return firstOn < day ? [before, resident] : [resident]
    }

    private func numbered(_ number: Int) -> PresenceRow {
        PresenceRow(
            person: person, number: number, nationality: nationality, ground: ground,
            firstOn: firstOn, lastOn: lastOn, firstPosition: firstPosition,
            lastPosition: lastPosition)
    }

    private static func joined(_ stays: [GroundedStay], _ person: PersonID) -> [PresenceRow] {
        var rows: [PresenceRow] = []
        for grounded in stays {
            let stay = grounded.stay
            guard let first = stay.firstDay, let shows = (stay.entry ?? stay.exit)?.position else {
                continue
            }
            let end = (stay.exit ?? stay.overtakenBy)?.position
            if let before = rows.last, let last = before.lastOn, first <= last {
                let isLonger = stay.lastDay.map { $0 >= last } ?? true
                rows[rows.count - 1] = PresenceRow(
                    person: person, number: before.number, nationality: before.nationality,
                    ground: before.ground, firstOn: before.firstOn,
                    lastOn: isLonger ? stay.lastDay : last, firstPosition: before.firstPosition,
                    lastPosition: isLonger ? end : before.lastPosition)
            } else {
                rows.append(
                    PresenceRow(
                        person: person, number: rows.count + 1,
                        nationality: grounded.nationality, ground: grounded.ground.name,
                        firstOn: first, lastOn: stay.lastDay, firstPosition: shows,
                        lastPosition: end))
            }
        }
        return rows
    }
}
