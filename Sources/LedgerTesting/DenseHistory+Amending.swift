import Casework

/// What amends what was recorded, and visas, documents and nationalities.
extension DenseHistory {
    mutating func recordVisa(of person: PersonID) {
        visas[person, default: 0] += 1
        let from = day(random.int(Self.days))
        record(
            .visaRecorded(
                VisaRecorded(
                    person: person, visa: visas[person] ?? 1, kind: .tourism, form: .sticker,
                    entries: random.pick([nil, 1, 1, 2]), validFrom: from,
                    validThrough: from.adding(days: random.int(0...60)),
                    stayDays: random.int(1...30), details: nil, remark: nil)))
    }

    mutating func cancelVisa(of person: PersonID) {
        guard let held = visas[person] else { return }
        record(
            .visaCancelled(
                VisaCancelled(
                    person: person, visa: VisaName(person, random.int(1...held)),
                    cancelledFrom: day(random.int(Self.days)), remark: nil)))
    }

    mutating func correctVisa() {
        let recorded = all { event in
            if case .visaRecorded(let event) = event { event } else { nil }
        }
        guard !recorded.isEmpty else { return }
        let (visa, position) = random.pick(recorded)
        let from = visa.validFrom.adding(days: random.int(-5...5))
        record(
            .visaCorrected(
                VisaCorrected(
                    person: visa.person, corrects: position, kind: visa.kind, form: visa.form,
                    entries: random.pick([nil, 1, 2, 3]), validFrom: from,
                    validThrough: from.adding(days: random.int(0...60)),
                    stayDays: random.int(1...30), correctedOn: day(random.int(Self.days)),
                    details: nil, remark: nil)))
    }

    mutating func changeNationalities(of person: PersonID) {
        let one = random.pick(Self.states)
        let lists = [[one], [one], [one, random.pick(Self.states)], [one, "AZE"], ["XXA"]]
        var codes = random.pick(lists).compactMap { StateCode($0) }
        if codes.count == 2, codes[0] == codes[1] { codes.removeLast() }
        record(
            .personNationalitiesChanged(
                PersonNationalitiesChanged(
                    person: person, nationalities: codes,
                    changedFrom: day(random.int(Self.days)), remark: nil)))
    }

    mutating func correctRegistration() {
        let registered = all { event in
            if case .personRegistered(let event) = event { event } else { nil }
        }
        let (person, position) = random.pick(registered)
        guard let state = StateCode(random.pick(Self.states)),
            let identity = part(of: person.person.subject, .identity)
        else { return }
        record(
            .personRegistrationCorrected(
                PersonRegistrationCorrected(
                    person: person.person, corrects: position, nationality: state, sex: .female,
                    birthYear: 1990, nameKeys: .second, transliteration: nil,
                    correctedOn: day(random.int(Self.days)), identity: identity, remark: nil)))
    }

    mutating func addDocument(of person: PersonID) {
        guard let issuer = StateCode(random.pick(Self.states)),
            let details = part(of: person.subject, .document)
        else { return }
        documents[person, default: 0] += 1
        record(
            .personDocumentAdded(
                PersonDocumentAdded(
                    person: person, document: documents[person] ?? 1, kind: .passport,
                    issuer: issuer, validThrough: nil, addedOn: Self.start, details: details,
                    remark: nil)))
    }

    mutating func correctDocument() {
        let added = all { event in
            if case .personDocumentAdded(let event) = event { event } else { nil }
        }
        guard !added.isEmpty else { return }
        let (document, position) = random.pick(added)
        guard let issuer = StateCode(random.pick(Self.states)),
            let details = part(of: document.person.subject, .document)
        else { return }
        record(
            .personDocumentCorrected(
                PersonDocumentCorrected(
                    person: document.person, corrects: position, kind: .passport, issuer: issuer,
                    validThrough: nil, correctedOn: Self.start, details: details, remark: nil)))
    }

    /// Mostly by a few days, now and then to the other direction.
    mutating func correctCrossing() {
        let crossings = all { event -> (PersonID, Direction, Day)? in
            if case .borderCrossed(let event) = event {
                return (event.person, event.direction, event.crossedAt.day)
            }
            if case .crossingAssigned(let event) = event {
                return (event.person, event.direction, event.crossedAt.day)
            }
            return nil
        }
        guard !crossings.isEmpty, let checkpoint = checkpoint() else { return }
        let ((person, direction, day), position) = random.pick(crossings)
        let moved = Self.start.days(until: day) + random.int(-6...6)
        record(
            .crossingCorrected(
                CrossingCorrected(
                    person: person, corrects: position,
                    direction: random.int(0...5) == 0 ? .exit : direction,
                    crossedAt: instant(on: moved), checkpoint: checkpoint,
                    document: document(of: person), ground: nil, visa: nil, nationality: nil,
                    remark: nil)))
    }

    mutating func merge() {
        if !merges.isEmpty, random.int(0...1) == 0 {
            let merge = merges.remove(at: random.int(0...merges.count - 1))
            return record(
                .personsUnmerged(
                    PersonsUnmerged(
                        kept: merge.kept, duplicate: merge.duplicate, merge: merge.position,
                        unmergedOn: day(random.int(Self.days)), remark: nil)))
        }
        let alone = persons.filter { person in !merges.contains { $0.duplicate == person } }
        let (kept, duplicate) = (random.pick(alone), random.pick(alone))
        guard kept != duplicate else { return }
        record(
            .personsMerged(
                PersonsMerged(
                    kept: kept, duplicate: duplicate, mergedOn: day(random.int(Self.days)),
                    remark: nil)))
        merges.append((kept, duplicate, Position(events.count)))
    }

    /// Annuls anything of a person's but a registration; often an annulment or the end of a visa.
    mutating func annul() {
        let annulments = all { event in
            if case .recordAnnulled(let event) = event { event.person } else { nil }
        }
        let cancellations = all { event in
            if case .visaCancelled(let event) = event { event.person } else { nil }
        }
        let others = all { event in event.isAnnullable ? event.persons.first : nil }
        let choices = random.pick([annulments, annulments, cancellations, others, others, others])
        guard !choices.isEmpty else { return }
        let (person, position) = random.pick(choices)
        record(
            .recordAnnulled(
                RecordAnnulled(
                    person: person, annuls: position, annulledOn: day(random.int(Self.days)),
                    remark: nil)))
    }

    mutating func registerPlace(of person: PersonID) {
        guard let dwelling = part(of: person.subject, .dwelling) else { return }
        let from = day(random.int(Self.days))
        record(
            .placeOfStayRegistered(
                PlaceOfStayRegistered(
                    person: person, registeredFrom: from, validThrough: from.adding(days: 20),
                    dwelling: dwelling, remark: nil)))
    }

    /// What `choose` finds in the events, with the positions.
    private func all<Found>(_ choose: (Event) -> Found?) -> [(Found, Position)] {
        events.compactMap { recorded in
            choose(recorded.event).map { ($0, recorded.position) }
        }
    }
}

extension Event {
    fileprivate var isAnnullable: Bool {
        switch self {
        case .personDocumentAdded, .personDocumentCorrected, .personNationalitiesChanged,
            .personNameChanged, .personRegistrationCorrected, .visaRecorded, .visaCorrected,
            .visaCancelled, .borderCrossed, .crossingCorrected, .crossingAssigned, .entryRefused,
            .placeOfStayRegistered:
            true
        case .recordAnnulled, .ledgerFounded, .clockJumpAccepted, .provisionEnacted,
            .personRegistered, .personsMerged, .personsUnmerged, .crossingUnmatched,
            .unmatchedCrossingDismissed, .authority, .casework:
            false
        }
    }
}
