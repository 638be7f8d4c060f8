import Casework
import EventCoding

extension Committing {
    /// Finds the document with a number in a person's file.
    typealias DocumentSearch = (String, PersonID) throws -> DocumentName

    /// Returns the command that asks for `work`, with a commitment for each part.
    mutating func command(
        _ work: Work, clock: Instant, _ search: DocumentSearch
    ) throws -> Command {
        switch work {
        case .foundLedger(let founding): .foundLedger(founding)
        case .acceptClock: .acceptClock(AcceptClock(clock: clock))
        case .enactLaw(let provisions): .enactLaw(EnactLaw(provisions: provisions))
        case .registerPerson(let person): .registerPerson(try registration(person))
        case .addDocument(let person, let document, let day, let remark):
            .addDocument(try addition(person, document, day, remark))
        case .changeName(let person, let name, let day, let remark):
            .changeName(try change(person, name, day, remark))
        case .changeNationalities(let person, let codes, let day, let remark):
            .changeNationalities(try change(person, codes, day, remark))
        case .correctRegistration(let person, let facts, let day, let remark):
            .correctRegistration(try correction(person, facts, day, remark))
        case .correctDocument(let name, let document, let day, let remark):
            .correctDocument(try correction(name, document, day, remark))
        case .mergePersons(let kept, let duplicate, let day, let remark):
            .mergePersons(try merge(kept, duplicate, day, remark))
        case .unmergePersons(let kept, let duplicate, let day, let remark):
            .unmergePersons(try unmerge(kept, duplicate, day, remark))
        case .annulRecord(let person, let position, let day, let remark):
            .annulRecord(try annulment(person, position, day, remark))
        case .recordVisa(let person, let visa, let remark):
            .recordVisa(try record(person, visa, remark))
        case .correctVisa(let name, let visa, let day, let remark):
            .correctVisa(try correction(name, visa, day, remark))
        case .cancelVisa(let name, let day, let remark):
            .cancelVisa(try cancellation(name, day, remark))
        case .recordCrossing(let crossing): .recordCrossing(try record(crossing, search))
        case .correctCrossing(let position, let crossing):
            .correctCrossing(try correction(position, crossing, search))
        case .moveCrossing(let person, let position, let to, let day, let remark):
            .moveCrossing(try move(person, position, to, day, remark))
        case .refuseEntry(let refusal): .refuseEntry(try record(refusal, search))
        case .registerPlace(let person, let place): .registerPlace(try record(person, place))
        case .importCrossing(let line): .importCrossing(try record(line))
        case .assignCrossing(let number, let person, let remark):
            .assignCrossing(try assignment(number, person, remark))
        case .dismissCrossing(let number, let day):
            .dismissCrossing(DismissCrossing(unmatched: number, dismissedOn: day))
        case .authority(let command): .authority(command)
        case .registerOfficer(let officer): .authority(.registerOfficer(try registration(officer)))
        case .returnAct(let act, let day, let reason):
            .authority(.returnAct(try returning(act, day, reason)))
        case .casework(let command, let parts): .casework(try command.committing(parts, &self))
        case .signed(let signed): signed.draft.record.command
        }
    }
}

// MARK: - Officers

extension Committing {
    private mutating func returning(
        _ act: ActID, _ day: Day, _ reason: String?
    ) throws -> ReturnAct {
        ReturnAct(act: act, reason: try commit(remark: reason), returnedOn: day)
    }

    private mutating func registration(_ officer: OfficerToRegister) throws -> RegisterOfficer {
        RegisterOfficer(
            officer: officer.officer, office: officer.office, person: officer.person,
            name: try officer.name.map { try commit($0) }, registeredOn: officer.registeredOn)
    }
}

// MARK: - Persons

extension Committing {
    private mutating func registration(_ person: PersonToRegister) throws -> RegisterPerson {
        RegisterPerson(
            nationality: person.nationality, sex: person.sex,
            birthYear: person.identity.born?.year, registeredOn: person.registeredOn,
            transliteration: person.transliteration,
            distinctFrom: person.distinctFrom.isEmpty ? nil : person.distinctFrom.sorted(),
            identity: try commit(person.identity.completed(person.transliteration)),
            document: try person.document.map { try commit($0) },
            remark: try commit(remark: person.remark))
    }

    private mutating func addition(
        _ person: PersonID, _ document: DocumentToAdd, _ day: Day, _ remark: String?
    ) throws -> AddDocument {
        AddDocument(
            person: person, document: try commit(document), addedOn: day,
            remark: try commit(remark: remark))
    }

    private mutating func change(
        _ person: PersonID, _ name: NameToRecord, _ day: Day, _ remark: String?
    ) throws -> ChangeName {
        ChangeName(
            person: person, changedFrom: day, transliteration: name.transliteration,
            identity: try commit(name.identity.completed(name.transliteration)),
            remark: try commit(remark: remark))
    }

    private mutating func change(
        _ person: PersonID, _ codes: [StateCode], _ day: Day, _ remark: String?
    ) throws -> ChangeNationalities {
        ChangeNationalities(
            person: person, nationalities: codes, changedFrom: day,
            remark: try commit(remark: remark))
    }

    private mutating func correction(
        _ person: PersonID, _ facts: RegistrationToCorrect, _ day: Day, _ remark: String?
    ) throws -> CorrectRegistration {
        CorrectRegistration(
            person: person, nationality: facts.nationality, sex: facts.sex,
            birthYear: facts.identity.born?.year, correctedOn: day,
            transliteration: facts.transliteration,
            identity: try commit(facts.identity.completed(facts.transliteration)),
            remark: try commit(remark: remark))
    }

    private mutating func correction(
        _ name: DocumentName, _ document: DocumentToAdd, _ day: Day, _ remark: String?
    ) throws -> CorrectDocument {
        CorrectDocument(
            document: name, replacement: try commit(document), correctedOn: day,
            remark: try commit(remark: remark))
    }

    private mutating func merge(
        _ kept: PersonID, _ duplicate: PersonID, _ day: Day, _ remark: String?
    ) throws -> MergePersons {
        MergePersons(
            kept: kept, duplicate: duplicate, mergedOn: day, remark: try commit(remark: remark))
    }

    private mutating func unmerge(
        _ kept: PersonID, _ duplicate: PersonID, _ day: Day, _ remark: String?
    ) throws -> UnmergePersons {
        UnmergePersons(
            kept: kept, duplicate: duplicate, unmergedOn: day, remark: try commit(remark: remark))
    }

    private mutating func annulment(
        _ person: PersonID, _ position: Position, _ day: Day, _ remark: String?
    ) throws -> AnnulRecord {
        AnnulRecord(
            person: person, position: position, annulledOn: day,
            remark: try commit(remark: remark))
    }
}

// MARK: - Visas

extension Committing {
    private mutating func record(
        _ person: PersonID, _ visa: VisaToRecord, _ remark: String?
    ) throws -> RecordVisa {
        RecordVisa(person: person, terms: try commit(visa), remark: try commit(remark: remark))
    }

    private mutating func correction(
        _ name: VisaName, _ visa: VisaToRecord, _ day: Day, _ remark: String?
    ) throws -> CorrectVisa {
        CorrectVisa(
            visa: name, terms: try commit(visa), correctedOn: day,
            remark: try commit(remark: remark))
    }

    private mutating func cancellation(
        _ name: VisaName, _ day: Day, _ remark: String?
    ) throws -> CancelVisa {
        CancelVisa(visa: name, cancelledFrom: day, remark: try commit(remark: remark))
    }
}

// MARK: - Borders

extension Committing {
    private mutating func record(
        _ crossing: CrossingToRecord, _ search: DocumentSearch
    ) throws -> RecordCrossing {
        RecordCrossing(
            person: crossing.person, direction: crossing.direction,
            crossedAt: crossing.crossedAt, checkpoint: crossing.checkpoint,
            document: try crossing.documentNumber.map { try search($0, crossing.person) },
            remark: try commit(remark: crossing.remark))
    }

    private mutating func correction(
        _ position: Position, _ crossing: CrossingToRecord, _ search: DocumentSearch
    ) throws -> CorrectCrossing {
        CorrectCrossing(
            person: crossing.person, crossing: position, direction: crossing.direction,
            crossedAt: crossing.crossedAt, checkpoint: crossing.checkpoint,
            document: try crossing.documentNumber.map { try search($0, crossing.person) }
                ?? crossing.keptDocument,
            remark: try commit(remark: crossing.remark))
    }

    private mutating func move(
        _ person: PersonID, _ position: Position, _ to: PersonID, _ day: Day, _ remark: String?
    ) throws -> MoveCrossing {
        MoveCrossing(
            person: person, crossing: position, to: to, movedOn: day,
            remark: try commit(remark: remark))
    }

    private mutating func record(
        _ refusal: RefusalToRecord, _ search: DocumentSearch
    ) throws -> RefuseEntry {
        RefuseEntry(
            person: refusal.person, refusedAt: refusal.refusedAt,
            checkpoint: refusal.checkpoint, reason: refusal.reason,
            document: try refusal.documentNumber.map { try search($0, refusal.person) },
            remark: try commit(remark: refusal.remark))
    }

    private mutating func record(
        _ person: PersonID, _ place: PlaceToRegister
    ) throws -> RegisterPlace {
        RegisterPlace(
            person: person, registeredFrom: place.from, validThrough: place.through,
            movedOn: place.movedOn, dwelling: try commit(place.dwelling),
            remark: try commit(remark: place.remark))
    }

    /// A line that names a person by number needs no commitment: nothing of it is personal.
    private mutating func record(_ line: LineToImport) throws -> ImportCrossing {
        let isNamed = line.person != nil
        let traveller = line.document.map { document in
            Traveller(
                documentNumber: document.details.number, surname: line.surname,
                givenNames: line.givenNames, born: line.born)
        }
        return ImportCrossing(
            person: line.person, direction: line.direction, crossedAt: line.crossedAt,
            checkpoint: line.checkpoint,
            nationality: line.nationality, sex: line.sex, birthYear: line.born?.year,
            identity: try isNamed ? nil : line.identity.map { try commit($0.completed(nil)) },
            document: try isNamed ? nil : line.document.map { try commit($0) },
            traveller: try isNamed ? nil : traveller.map { try commit($0) })
    }

    private mutating func assignment(
        _ number: UnmatchedID, _ person: PersonID, _ remark: String?
    ) throws -> AssignCrossing {
        AssignCrossing(
            unmatched: number, person: person, remark: try commit(remark: remark))
    }
}
