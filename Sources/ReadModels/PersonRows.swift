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
        self = DerivedRows(of: person, in: files, law: law).rows
    }

    /// `earlier` is what was derived of the same person under the same law.
    fileprivate init(
        of person: PersonID, in files: PersonFiles, law: LawBook, after earlier: DerivedRows?,
        derivation used: inout StayDerivation?
    ) {
        guard let own = files[person], let row = PersonRow(own) else { return }
        persons = [row]
        guard row.mergedInto == nil, let file = files.file(of: person) else { return }
        let derivation = StayDerivation(file, law: law)
        used = derivation
        nationalities = NationalityRow.all(of: person, file)
        documents = file.documents.map { DocumentRow($0, of: person) }
        visas = file.visas.map { visa in
            VisaRow(visa, of: person, used: derivation.entriesUsed(of: visa.name))
        }
        crossings = file.amendedCrossings.compactMap { CrossingRow($0, of: person) }
        refusals = file.amendedRefusals.compactMap { RefusalRow($0, of: person) }
        places = file.amendedPlaces.compactMap { PlaceRow($0, of: person) }
        takeOver(from: earlier, as: derivation)
        derive(person, derivation, law)
    }

    /// Takes over the rows that rest on figures which are as they were.
    private mutating func takeOver(from earlier: DerivedRows?, as derivation: StayDerivation) {
        guard let earlier, let known = earlier.derivation else { return }
        let unchanged = derivation.staysUnchanged(since: known)
        // A stay without any day has no row; then the rows are not those of the first stays.
        guard earlier.rows.stays.count == known.stays.count else { return }
        stays = Array(earlier.rows.stays.prefix(unchanged))
        counters = Array(earlier.rows.counters.prefix { $0.stay <= unchanged })
    }

    /// What follows from crossings, grounds and law, as far as it was not taken over.
    private mutating func derive(_ person: PersonID, _ derivation: StayDerivation, _ law: LawBook) {
        let takenOver = stays.count
        for (index, grounded) in derivation.stays.enumerated() {
            let row: StayRow
            if index < takenOver {
                row = stays[index]
            } else {
                guard let figures = derivation.reckoning(ofStay: index) else { continue }
                row = StayRow(derivation, index, figures, of: person)
                stays.append(row)
                counters += CounterRow.all(of: row, figures, grounded)
            }
            anomalies += AnomalyRow.all(of: grounded, person, law)
            if let watch = WatchRow(row, derivation, index) { watches.append(watch) }
        }
        anomalies.sort {
            ($0.position, $0.kind.rawValue.utf8.count) < ($1.position, $1.kind.rawValue.utf8.count)
        }
        presences = PresenceRow.all(of: derivation.stays, person)
    }
}

/// The rows about one person with what they follow from: when the person has crossed once more, what
/// the crossing leaves as it was is not reckoned again.
public struct DerivedRows: Sendable {
    public let rows: PersonRows
    /// Nil where the person has no stays of its own.
    fileprivate let derivation: StayDerivation?

    /// Makes the rows of `person`, whose file is among `files` together with those merged with it.
    ///
    /// `earlier` is of the same person and made under the same law; the rows are the same without it.
    public init(
        of person: PersonID, in files: PersonFiles, law: LawBook, after earlier: DerivedRows? = nil
    ) {
        var used: StayDerivation?
        rows = PersonRows(of: person, in: files, law: law, after: earlier, derivation: &used)
        derivation = used
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
            validThrough: place.through, movedOn: place.movedOn)
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
