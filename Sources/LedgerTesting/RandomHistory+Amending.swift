import Casework

/// What is drawn besides registrations, documents and crossings: laws, visas, and all that amends.
extension RandomHistory {
    mutating func enact() {
        guard let book = LawBookCode("az"), let state = StateCode(random.pick(Self.states)) else {
            return
        }
        let counters = [
            "per-stay:\(random.int(1...40))", "calendar-year:\(random.int(1...60))",
            "rolling:\(random.int(1...30))/\(random.int(30...90))",
            "visits-per-year:\(random.int(0...3))x\(random.int(1...30))",
        ]
        let isTerm = random.int(0...9) == 0
        let key: ProvisionKey =
            isTerm
            ? .registrationTerm
            : .visaFree(state, in: random.int(0...5) == 0 ? .nakhchivan : nil)
        let second = random.int(0...3) == 0 ? " " + random.pick(counters) : ""
        enact(book, key, isTerm ? "P\(random.int(1...15))D" : random.pick(counters) + second)
        if let checkpoint = CheckpointCode(random.pick(["BAK-GYD", "NAX-SDR"])),
            random.int(0...9) == 0
        {
            enact(book, .checkpoint(checkpoint), random.pick(Territory.allCases).rawValue)
        }
    }

    private mutating func enact(_ book: LawBookCode, _ key: ProvisionKey, _ value: String) {
        let from = Self.start.adding(days: random.int(-30...70))
        let isLimited = random.int(0...2) == 0
        record(
            .provisionEnacted(
                ProvisionEnacted(
                    book: book, key: key, value: value, validFrom: from,
                    validThrough: isLimited ? from.adding(days: random.int(0...60)) : nil,
                    article: "art. 15.3", source: "drawn", confidence: .general, note: nil)))
    }

    mutating func recordVisa(of person: PersonID) {
        let held = visas[person, default: 0]
        if held > 0, random.int(0...2) == 0 {
            let cancelled = VisaCancelled(
                person: person, visa: VisaName(person, random.int(1...held)),
                cancelledFrom: day(), remark: nil)
            return record(.visaCancelled(cancelled))
        }
        visas[person] = held + 1
        let from = Self.start.adding(days: random.int(-10...50))
        record(
            .visaRecorded(
                VisaRecorded(
                    person: person, visa: held + 1, kind: random.pick(VisaKind.allCases),
                    form: random.pick(VisaForm.allCases),
                    entries: random.pick([nil, 1, 2]), validFrom: from,
                    validThrough: from.adding(days: random.int(0...40)),
                    stayDays: random.int(1...30), details: nil, remark: nil)))
    }

    mutating func changeNationalities(of person: PersonID) {
        let codes = [random.pick(Self.states), random.pick(Self.states)]
            .compactMap { StateCode($0) }
        let isOne = codes[0] == codes[1] || random.int(0...1) == 0
        record(
            .personNationalitiesChanged(
                PersonNationalitiesChanged(
                    person: person, nationalities: isOne ? [codes[0]] : codes, changedFrom: day(),
                    remark: nil)))
    }

    mutating func correctRegistration(of person: PersonID) {
        guard
            let original = first(
                of: person, where: { if case .personRegistered = $0 { true } else { false } }),
            let state = StateCode(random.pick(Self.states)),
            let identity = part(of: person.subject, .identity)
        else { return }
        record(
            .personRegistrationCorrected(
                PersonRegistrationCorrected(
                    person: person, corrects: original, nationality: state, sex: .female,
                    birthYear: 1990, nameKeys: .second, transliteration: nil,
                    correctedOn: day(), identity: identity, remark: nil)))
    }

    /// Corrects a crossing, of whomever, as an officer would who found a slip in the day.
    mutating func amendCrossing() {
        let crossings = events.compactMap { recorded -> (PersonID, BorderCrossed, Position)? in
            guard case .borderCrossed(let crossed) = recorded.event else { return nil }
            return (crossed.person, crossed, recorded.position)
        }
        guard !crossings.isEmpty else { return }
        let (person, crossed, position) = random.pick(crossings)
        record(
            .crossingCorrected(
                CrossingCorrected(
                    person: person, corrects: position, direction: random.pick(Direction.allCases),
                    crossedAt: instant(), checkpoint: crossed.checkpoint, document: nil,
                    ground: nil, visa: nil, nationality: nil, remark: nil)))
    }

    mutating func merge() {
        if !merges.isEmpty, random.int(0...1) == 0 {
            let merge = merges.remove(at: random.int(0...merges.count - 1))
            return record(
                .personsUnmerged(
                    PersonsUnmerged(
                        kept: merge.kept, duplicate: merge.duplicate, merge: merge.position,
                        unmergedOn: day(), remark: nil)))
        }
        let alone = persons.filter { person in !merges.contains { $0.duplicate == person } }
        guard alone.count > 1 else { return }
        let (kept, duplicate) = (random.pick(alone), random.pick(alone))
        guard kept != duplicate else { return }
        record(
            .personsMerged(
                PersonsMerged(kept: kept, duplicate: duplicate, mergedOn: day(), remark: nil)))
        merges.append((kept, duplicate, Position(events.count)))
    }

    /// Annuls anything but a registration: also a correction, or an annulment.
    mutating func annul() {
        let annullable = events.compactMap { recorded -> (PersonID, Position)? in
            switch recorded.event {
            case .personDocumentAdded, .personNationalitiesChanged, .personNameChanged,
                .personRegistrationCorrected, .recordAnnulled, .visaRecorded, .visaCancelled,
                .borderCrossed, .crossingCorrected, .crossingAssigned, .entryRefused,
                .placeOfStayRegistered:
                recorded.event.persons.first.map { ($0, recorded.position) }
            case .ledgerFounded, .clockJumpAccepted, .provisionEnacted, .personRegistered,
                .personDocumentCorrected, .personsMerged, .personsUnmerged, .visaCorrected,
                .crossingUnmatched, .unmatchedCrossingDismissed, .authority, .casework:
                nil
            }
        }
        guard !annullable.isEmpty else { return }
        let (person, position) = random.pick(annullable)
        record(
            .recordAnnulled(
                RecordAnnulled(person: person, annuls: position, annulledOn: day(), remark: nil)))
    }

    mutating func registerPlace(of person: PersonID) {
        guard let dwelling = part(of: person.subject, .dwelling) else { return }
        let from = day()
        record(
            .placeOfStayRegistered(
                PlaceOfStayRegistered(
                    person: person, registeredFrom: from, validThrough: from.adding(days: 20),
                    dwelling: dwelling, remark: nil)))
    }

    mutating func refuse(_ person: PersonID) {
        guard let checkpoint = CheckpointCode("BAK-GYD") else { return }
        record(
            .entryRefused(
                EntryRefused(
                    person: person, refusedAt: instant(), checkpoint: checkpoint,
                    reason: random.pick(EntryRefusalReason.allCases), document: nil, remark: nil)))
    }

    mutating func leaveUnmatched() {
        guard let code = LedgerCode("AZ"), let checkpoint = CheckpointCode("BAK-GYD"),
            let person = persons.first, let traveller = part(of: person.subject, .traveller)
        else { return }
        let number = UnmatchedID(unmatched.count + 1, in: code)
        let event = CrossingUnmatched(
            unmatched: number, direction: random.pick(Direction.allCases), crossedAt: instant(),
            checkpoint: checkpoint, issuer: nil, reason: .tooLittle, candidates: [],
            traveller: SealedPart(
                subject: number.subject, part: .traveller, commit: traveller.commit,
                sealed: traveller.sealed))
        unmatched.append(event)
        record(.crossingUnmatched(event))
    }

    mutating func settleUnmatched(_ person: PersonID) {
        guard let waiting = unmatched.last else { return }
        if random.int(0...2) == 0 {
            return record(
                .unmatchedCrossingDismissed(
                    UnmatchedCrossingDismissed(unmatched: waiting.unmatched, dismissedOn: day())))
        }
        record(
            .crossingAssigned(
                CrossingAssigned(
                    person: person, unmatched: waiting.unmatched, direction: waiting.direction,
                    crossedAt: waiting.crossedAt, checkpoint: waiting.checkpoint, document: nil,
                    ground: nil, visa: nil, nationality: nil, remark: nil)))
    }

    private func first(of person: PersonID, where matches: (Event) -> Bool) -> Position? {
        events.first { $0.event.persons.first == person && matches($0.event) }?.position
    }
}
