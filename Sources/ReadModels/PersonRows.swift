public import Casework

/// All rows about one person, made from the files and the law as they stand: a pure function.
///
/// The rows are the same however the events came in: one by one, in bulk, or after a law that bears
/// on them. A merged person has one row, which says into whom; all else stands under the person kept.
public struct PersonRows: Equatable, Sendable {
    public private(set) var persons: [PersonRow] = []
    public private(set) var nationalities: [NationalityRow] = []
    public private(set) var documents: [DocumentRow] = []
    public private(set) var visas: [VisaRow] = []
    public private(set) var crossings: [CrossingRow] = []
    public private(set) var refusals: [RefusalRow] = []
    public private(set) var places: [PlaceRow] = []
    public private(set) var stays: [StayRow] = []
    public private(set) var counters: [CounterRow] = []
    public private(set) var anomalies: [AnomalyRow] = []
    public private(set) var presences: [PresenceRow] = []
    public private(set) var watches: [WatchRow] = []

    /// Makes the rows of `person`, whose file is among `files` together with those merged with it.
    public init(of person: PersonID, in files: PersonFiles, law: LawBook) {
        guard let own = files[person], let row = PersonRow(own) else { return }
        persons = [row]
        guard row.mergedInto == nil, let file = files.file(of: person) else { return }
        let derivation = StayDerivation(file, law: law)
        nationalities = NationalityRow.all(of: person, file)
        documents = file.documents.map { DocumentRow($0, of: person) }
        visas = file.visas.map { visa in
            VisaRow(visa, of: person, used: derivation.entriesUsed(of: visa.name))
        }
        crossings = file.amendedCrossings.compactMap { CrossingRow($0, of: person) }
        refusals = file.amendedRefusals.compactMap { RefusalRow($0, of: person) }
        places = file.amendedPlaces.compactMap { PlaceRow($0, of: person) }
        derive(person, derivation, law)
    }

    /// What follows from crossings, grounds and law.
    private mutating func derive(_ person: PersonID, _ derivation: StayDerivation, _ law: LawBook) {
        for (index, grounded) in derivation.stays.enumerated() {
            guard let figures = derivation.reckoning(ofStay: index) else { continue }
            let row = StayRow(derivation, index, figures, of: person)
            stays.append(row)
            counters += CounterRow.all(of: row, figures, grounded)
            anomalies += AnomalyRow.all(of: grounded, person, law)
            if let watch = WatchRow(row, derivation, index) { watches.append(watch) }
        }
        anomalies.sort {
            ($0.position, $0.kind.rawValue.utf8.count) < ($1.position, $1.kind.rawValue.utf8.count)
        }
        presences = PresenceRow.all(of: derivation.stays, person)
    }
}

extension NationalityRow {
    static func all(of person: PersonID, _ file: PersonFile) -> [NationalityRow] {
        let lists = file.nationalities
        return lists.enumerated().flatMap { index, list in
            let next = index + 1 < lists.count ? lists[index + 1].from : nil
            return list.codes.enumerated().map { place, code in
                NationalityRow(
                    person: person, number: index + 1, place: place + 1, nationality: code,
                    validFrom: list.from, validThrough: next?.adding(days: -1),
                    provedBy: list.position)
            }
        }
    }
}

extension DocumentRow {
    init(_ document: PersonFile.Document, of person: PersonID) {
        self.init(
            document: document.name, person: person, kind: document.kind, issuer: document.issuer,
            validThrough: document.validThrough, addedOn: document.addedOn,
            provedBy: document.position)
    }
}

extension VisaRow {
    init(_ visa: Visa, of person: PersonID, used: Int) {
        let facts = visa.facts
        self.init(
            visa: facts.name, person: person, kind: facts.kind, form: facts.form,
            entries: facts.entries, entriesUsed: used, validFrom: facts.validFrom,
            validThrough: facts.validThrough, stayDays: facts.stayDays,
            cancelledFrom: visa.cancelledFrom, provedBy: facts.position,
            cancelledAt: visa.cancelledAt)
    }
}

extension CrossingRow {
    /// Nil for a crossing that was annulled.
    init?(_ amended: Amended<Crossing>, of person: PersonID) {
        guard let (crossing, position) = amended.standing, let checkpoint = crossing.checkpoint,
            let holder = crossing.recordedFor
        else { return nil }
        self.init(
            position: amended.original, person: person, recordedFor: holder,
            direction: crossing.direction, crossedAt: crossing.at, crossedOn: crossing.day,
            checkpoint: checkpoint, document: crossing.document, ground: crossing.ground,
            provedBy: position)
    }
}

extension RefusalRow {
    /// Nil for a refusal that was annulled.
    init?(_ amended: Amended<PersonFile.Refusal>, of person: PersonID) {
        guard let refusal = amended.value else { return nil }
        self.init(
            position: amended.original, person: person, refusedAt: refusal.at,
            refusedOn: refusal.at.day, checkpoint: refusal.checkpoint, reason: refusal.reason,
            document: refusal.document)
    }
}

extension PlaceRow {
    /// Nil for a registration that was annulled.
    init?(_ amended: Amended<PersonFile.Place>, of person: PersonID) {
        guard let place = amended.value else { return nil }
        self.init(
            position: amended.original, person: person, validFrom: place.from,
            validThrough: place.through)
    }
}

extension PersonRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [PersonRow] { rows.persons }
}

extension NationalityRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [NationalityRow] { rows.nationalities }
}

extension DocumentRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [DocumentRow] { rows.documents }
}

extension VisaRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [VisaRow] { rows.visas }
}

extension CrossingRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [CrossingRow] { rows.crossings }
}

extension RefusalRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [RefusalRow] { rows.refusals }
}

extension PlaceRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [PlaceRow] { rows.places }
}

extension StayRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [StayRow] { rows.stays }
}

extension CounterRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [CounterRow] { rows.counters }
}

extension AnomalyRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [AnomalyRow] { rows.anomalies }
}

extension PresenceRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [PresenceRow] { rows.presences }
}

extension WatchRow: PersonTableRow {
    public static func all(in rows: PersonRows) -> [WatchRow] { rows.watches }
}
